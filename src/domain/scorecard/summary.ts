import { noStatusReasonOf } from '../commitments/index.ts';
import { isNational } from '../framework/index.ts';
import { DIRECTIONS, type Direction, needsAttention, STATUSES, type Status } from '../scoring/index.ts';
import { ABSENCES, type NoStatusReason } from '../value/index.ts';
import type { ReportedCommitment, ScoredIndicator } from './scored-rows.ts';

/** Counts of things by status, and by the reason of those that have none. The counts add up to `total`. */
export interface StatusCounts {
  readonly total: number;
  readonly scored: number;
  /** Those with a status that need no attention: on target, or as planned or done. */
  readonly onTarget: number;
  readonly byStatus: Readonly<Record<Status, number>>;
  readonly withoutStatus: Readonly<Partial<Record<NoStatusReason, number>>>;
}

/** Counts of indicators by direction of travel; `compared` are those that have one. */
export interface DirectionCounts {
  readonly compared: number;
  readonly notCompared: number;
  readonly byDirection: Readonly<Record<Direction, number>>;
}

/** The counts of a report, recomputed from its rows. */
export interface Summary {
  readonly indicators: StatusCounts;
  readonly national: StatusCounts;
  readonly commitments: StatusCounts;
  readonly directions: DirectionCounts;
  readonly nationalDirections: DirectionCounts;
  /** Of the figures due this quarter, how many are held. */
  readonly completeness: { readonly due: number; readonly held: number };
}

/** Counts a report's indicators and commitments. */
export function summarise({
  indicators,
  commitments,
}: {
  indicators: readonly ScoredIndicator[];
  commitments: readonly ReportedCommitment[];
}): Summary {
  const national = indicators.filter(({ definition }) => isNational(definition.types));
  const due = indicators.filter(({ readingPeriod }) => readingPeriod !== null);
  return {
    indicators: indicatorStatusCounts(indicators),
    national: indicatorStatusCounts(national),
    commitments: statusCounts(
      'commitment',
      commitments.map(({ update }) => ({
        status: update?.status ?? null,
        reason: noStatusReasonOf(update),
      })),
    ),
    directions: directionCounts(indicators),
    nationalDirections: directionCounts(national),
    completeness: {
      due: due.length,
      held: due.filter(({ reading }) => reading?.figure.kind === 'value').length,
    },
  };
}

/** Counts indicators by status. */
function indicatorStatusCounts(indicators: readonly ScoredIndicator[]): StatusCounts {
  return statusCounts(
    'indicator',
    indicators.map(({ score }) => ({
      status: score.status,
      reason: score.statusReason.kind === 'none' ? score.statusReason.reason : null,
    })),
  );
}

function statusCounts(
  row: 'indicator' | 'commitment',
  items: readonly { readonly status: Status | null; readonly reason: NoStatusReason | null }[],
): StatusCounts {
  const byStatus = Object.fromEntries(
    STATUSES.map((status) => [status, items.filter((item) => item.status === status).length]),
  ) as Record<Status, number>;
  const withoutStatus: Partial<Record<NoStatusReason, number>> = {};
  for (const reason of [...ABSENCES, 'neutral'] as const) {
    const count = items.filter((item) => item.status === null && item.reason === reason).length;
    if (count > 0) withoutStatus[reason] = count;
  }
  const scored = items.filter((item) => item.status !== null).length;
  const onTarget = items.filter((item) => item.status !== null && !needsAttention(row, item.status)).length;
  return { total: items.length, scored, onTarget, byStatus, withoutStatus };
}

function directionCounts(indicators: readonly ScoredIndicator[]): DirectionCounts {
  const byDirection = Object.fromEntries(
    DIRECTIONS.map((direction) => [
      direction,
      indicators.filter(({ score }) => score.direction === direction).length,
    ]),
  ) as Record<Direction, number>;
  const compared = indicators.filter(({ score }) => score.direction !== null).length;
  return { compared, notCompared: indicators.length - compared, byDirection };
}

/** Of the indicators compared: how many got worse, and how many improved or stayed the same. */
export function comparedCounts({ compared, byDirection }: DirectionCounts): {
  readonly notWorse: number;
  readonly worse: number;
} {
  const worse = byDirection.declined + byDirection['declined-under-10'] + byDirection['declined-10-or-more'];
  return { notWorse: compared - worse, worse };
}

/** A share of a total in per cent, rounded half up to a whole number for display; null of nothing. */
export function sharePct({ count, total }: { count: number; total: number }): number | null {
  return total === 0 ? null : Math.floor((count * 200 + total) / (total * 2));
}
