import type { Scorecard } from '../../scorecard/index.ts';
import { isOffTarget } from '../../scoring/index.ts';
import type { Problem } from '../problem.ts';

/** Amber and red commitments without next steps, which the council's own template asks of them. */
export function nextSteps({ commitments }: Scorecard): readonly Problem[] {
  return commitments
    .filter(({ update }) => isOffTarget(update?.status ?? null) && update?.nextSteps === null)
    .map(({ commitment, update }) => ({
      code: 'next-steps-missing',
      severity: 'warning',
      place: { kind: 'commitment', ref: commitment.code, field: 'nextSteps' },
      figures: { status: update?.status ?? '' },
    }));
}
