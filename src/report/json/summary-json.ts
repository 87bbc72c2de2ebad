import { z } from 'zod';
import {
  comparedCounts,
  type DirectionCounts,
  type PrintedCounts,
  type Scorecard,
  type StatusCounts,
  sharePct,
} from '../../domain/scorecard/index.ts';
import { STATUSES } from '../../domain/scoring/index.ts';
import { count, printedCounts, printedSummary, status } from '../../record/index.ts';
import { toldAs } from './told.ts';
import { noStatusReason, type Sent } from './values.ts';

const printedSchema = toldAs<PrintedCounts>(printedCounts).schema as z.ZodType as z.ZodType<PrintedCounts>;

/** Counts by status, recomputed from the rows, beside what the report prints. */
export const statusCounts = z.strictObject({
  total: count,
  scored: count,
  onTarget: count,
  byStatus: z.record(status, count),
  pctByStatus: z.partialRecord(status, z.number().nullable()),
  withoutStatus: z.partialRecord(noStatusReason, count),
  printed: printedSchema.nullable(),
});

const directionCounts = z.strictObject({
  compared: count,
  notCompared: count,
  improved: count,
  maintained: count,
  declined: count,
  'declined-under-10': count,
  'declined-10-or-more': count,
});

const { directions, compared } = printedSummary.shape;

/** The counts of a report. */
export const summary = z.strictObject({
  indicators: statusCounts,
  national: statusCounts,
  commitments: statusCounts,
  directions: directionCounts.extend({ printed: directions }),
  nationalDirections: directionCounts,
  compared: z.strictObject({ total: count, notWorse: count, worse: count, printed: compared }),
  completeness: z.strictObject({ due: count, held: count }),
});

/** What the JSON report says of the counts of a report. */
export function summaryJson({ summary: ours, record }: Scorecard): Sent<z.output<typeof summary>> {
  const { printed } = record.edition;
  return {
    indicators: countsJson(ours.indicators, printed.indicators),
    national: countsJson(ours.national, printed.national),
    commitments: countsJson(ours.commitments, printed.commitments),
    directions: { ...directionsJson(ours.directions), printed: printed.directions },
    nationalDirections: directionsJson(ours.nationalDirections),
    compared: {
      total: ours.directions.compared,
      ...comparedCounts(ours.directions),
      printed: printed.compared,
    },
    completeness: ours.completeness,
  };
}

function countsJson(ours: StatusCounts, printed: PrintedCounts | null) {
  const { byStatus, scored } = ours;
  return {
    total: ours.total,
    scored,
    onTarget: ours.onTarget,
    byStatus,
    pctByStatus: Object.fromEntries(
      STATUSES.map((each) => [each, sharePct({ count: byStatus[each], total: scored })]),
    ),
    withoutStatus: ours.withoutStatus,
    printed,
  };
}

function directionsJson({ compared: total, notCompared, byDirection }: DirectionCounts) {
  return { compared: total, notCompared, ...byDirection };
}
