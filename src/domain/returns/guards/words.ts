import { isOffTarget } from '../../scoring/index.ts';
import { type IndicatorGuard, stop } from './finding.ts';
import { isWritten } from './said.ts';

/** Amber and red say why, and what is being done. */
export const offTargetExplained: IndicatorGuard = ({ content, scored }) => {
  const { status } = scored.score;
  if (!isOffTarget(status)) return [];
  return [
    ...(isWritten(content.comment) ? [] : [stop('comment-missing', 'comment', { status: status ?? '' })]),
    ...(isWritten(content.nextSteps)
      ? []
      : [stop('next-steps-missing', 'nextSteps', { status: status ?? '' })]),
  ];
};

/** No figure where one is due says why in words too. */
export const absenceExplained: IndicatorGuard = ({ content }) =>
  content.absence === null || isWritten(content.comment) ? [] : [stop('absence-unexplained', 'comment')];
