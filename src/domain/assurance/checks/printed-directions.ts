import type { Scorecard } from '../../scorecard/index.ts';
import type { Problem } from '../problem.ts';

/** Totals of arrows, and of indicators compared with last year, that differ from the ones recounted. */
export function printedDirections({ record, summary }: Scorecard): readonly Problem[] {
  const { directions: stated, compared } = record.edition.printed;
  const { byDirection } = summary.directions;
  const declined =
    byDirection.declined + byDirection['declined-under-10'] + byDirection['declined-10-or-more'];
  const ours = { improved: byDirection.improved, maintained: byDirection.maintained, declined };
  const problems: Problem[] = [];
  if (stated !== null)
    for (const direction of ['improved', 'maintained', 'declined'] as const)
      if (stated[direction] !== ours[direction])
        problems.push(
          problem('printed-direction-count-differs', {
            direction,
            printed: stated[direction],
            ours: ours[direction],
          }),
        );
  if (compared !== null && compared.total !== summary.directions.compared)
    problems.push(
      problem('printed-compared-differs', { printed: compared.total, ours: summary.directions.compared }),
    );
  return problems;
}

function problem(code: string, figures: Problem['figures']): Problem {
  return { code, severity: 'warning', place: { kind: 'report', ref: null, field: 'directions' }, figures };
}
