import type { Scorecard } from '../../scorecard/index.ts';
import { isOffTarget } from '../../scoring/index.ts';
import type { Problem } from '../problem.ts';

/** Indicators off target (amber or red) about which the report says nothing. */
export function commentsOffTarget({ indicators }: Scorecard): readonly Problem[] {
  return indicators
    .filter(({ score, reading }) => isOffTarget(score.status) && reading?.comment == null)
    .map(({ indicator, score }) => ({
      code: 'comment-missing',
      severity: 'warning',
      place: { kind: 'indicator', ref: indicator.ref, field: 'comment' },
      figures: { status: score.status ?? '' },
    }));
}
