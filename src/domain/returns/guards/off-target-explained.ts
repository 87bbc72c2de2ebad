import { isOffTarget } from '../../scoring/index.ts';
import { stop } from './finding.ts';
import type { IndicatorGuard } from './indicator-entry.ts';
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
