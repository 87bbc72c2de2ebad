import type { Scorecard } from '../../scorecard/index.ts';
import type { Problem } from '../problem.ts';

/** Figures that carry a caution about comparing them: a year that covers six months, a part of the service only. */
export function cautions({ indicators }: Scorecard): readonly Problem[] {
  return indicators
    .filter(({ reading }) => reading?.caution != null)
    .map(({ indicator }) => ({
      code: 'compare-with-caution',
      severity: 'notice',
      place: { kind: 'indicator', ref: indicator.ref, field: 'actual' },
      figures: {},
    }));
}
