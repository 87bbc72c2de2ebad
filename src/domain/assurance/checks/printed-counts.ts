import type { PrintedCounts, Scorecard, StatusCounts } from '../../scorecard/index.ts';
import { sharePct } from '../../scorecard/index.ts';
import { STATUSES } from '../../scoring/index.ts';
import type { Problem } from '../problem.ts';

type Counted = 'indicators' | 'national' | 'commitments';

/**
 * Counts and per cents that the report states of itself and its own rows do not bear out: 45 indicators claimed
 * where 48 are printed, 60% green where no split of 27 gives 60%.
 */
export function printedCounts({ record, summary }: Scorecard): readonly Problem[] {
  const { printed } = record.edition;
  return (['indicators', 'national', 'commitments'] as const).flatMap((counted) => {
    const stated = printed[counted];
    return stated === null ? [] : differences({ counted, stated, ours: summary[counted] });
  });
}

function differences({
  counted,
  stated,
  ours,
}: {
  counted: Counted;
  stated: PrintedCounts;
  ours: StatusCounts;
}): readonly Problem[] {
  const problems: Problem[] = [];
  if (stated.total !== ours.total)
    problems.push(
      problem({ code: 'printed-total-differs', counted, printed: stated.total, ours: ours.total }),
    );
  for (const status of STATUSES) {
    const count = stated.counts[status];
    const recounted = ours.byStatus[status];
    if (count !== undefined && count !== recounted)
      problems.push(
        problem({ code: 'printed-count-differs', counted, status, printed: count, ours: recounted }),
      );
    const pct = stated.percentages[status];
    const recomputed = sharePct({ count: recounted, total: ours.scored });
    if (pct !== undefined && recomputed !== null && pct !== recomputed)
      problems.push(
        problem({ code: 'printed-share-differs', counted, status, printed: pct, ours: recomputed }),
      );
    if (pct !== undefined && !isShareOf({ pct, total: stated.total }))
      problems.push(
        problem({ code: 'printed-share-impossible', counted, status, printed: pct, total: stated.total }),
      );
  }
  return problems;
}

/** Whether some whole count of `total`, rounded to a whole per cent, gives `pct`. */
function isShareOf({ pct, total }: { pct: number; total: number }): boolean {
  for (let count = 0; count <= total; count++) if (sharePct({ count, total }) === pct) return true;
  return false;
}

function problem({ code, ...figures }: { code: string } & Record<string, string | number>): Problem {
  return { code, severity: 'warning', place: { kind: 'report', ref: null, field: 'summary' }, figures };
}
