import { comparedCounts, type Scorecard } from '../../scorecard/index.ts';
import type { Problem } from '../problem.ts';

/** Totals of arrows, and of indicators compared with last year, that differ from the ones recounted. */
export function printedDirections({ record, summary }: Scorecard): readonly Problem[] {
  const { directions: stated, compared } = record.edition.printed;
  const { byDirection } = summary.directions;
  const { worse: declined } = comparedCounts(summary.directions);
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
  if (compared === null) return problems;
  const recounted = { total: summary.directions.compared, ...comparedCounts(summary.directions) };
  for (const [count, code] of [
    ['total', 'printed-compared-differs'],
    ['notWorse', 'printed-not-worse-differs'],
    ['worse', 'printed-worse-differs'],
  ] as const)
    if (compared[count] !== recounted[count])
      problems.push(problem(code, { printed: compared[count], ours: recounted[count] }));
  return problems;
}

function problem(code: string, figures: Problem['figures']): Problem {
  return { code, severity: 'warning', place: { kind: 'report', ref: null, field: 'directions' }, figures };
}
