/**
 * Recommendations: the regulatory tracker, one row a recommendation under its report and regulator.
 *
 * What always holds: overdue is derived from the delivery date and never typed; a report leaves the tracker when all
 * its recommendations are closed.
 *
 * @example isOverdue(recommendation, day) // true: due by March 2023, still open on 30 September 2023
 */
import type { CalendarDate } from '../period/index.ts';
import type { Status } from '../scoring/index.ts';
import type { Bilingual } from '../value/index.ts';

/** A regulator's report. `issued` as printed ("May 2022"), with the month understood ("2022-05"). */
export interface RegulatorReport {
  readonly id: string;
  readonly title: Bilingual;
  readonly regulator: Bilingual;
  readonly issued: string;
  readonly issuedMonth: string | null;
  readonly recommendations: readonly Recommendation[];
}

/**
 * When a recommendation is to be delivered, as printed and as understood: by a `due` day (the last of the month, of
 * the later month, or of the financial year named), with no end (`continuous`), or not stated.
 */
export type Delivery =
  | { readonly kind: 'due'; readonly printed: string; readonly due: CalendarDate }
  | { readonly kind: 'continuous'; readonly printed: string }
  | { readonly kind: 'not-stated'; readonly printed: string };

/** One recommendation with its update for the quarter. */
export interface Recommendation {
  readonly code: string;
  readonly text: Bilingual;
  /** Responsible officers as printed, role by role. */
  readonly officers: readonly Bilingual[];
  readonly delivery: Delivery;
  readonly update: Bilingual | null;
  readonly status: Status | null;
  readonly isOpen: boolean;
}

/** Whether a recommendation is open after its delivery date, on a day. */
export function isOverdue({ delivery, isOpen }: Recommendation, day: CalendarDate): boolean {
  return isOpen && delivery.kind === 'due' && delivery.due < day;
}

/** Recommendations counted on a day. Whether one is late is known only of those that have a delivery date. */
export interface TrackerCounts {
  readonly total: number;
  readonly open: number;
  /** Open with a day to be delivered by. */
  readonly dated: number;
  /** Those of them that are past it. */
  readonly overdue: number;
  /** Open, and no delivery date is stated that can be understood. */
  readonly undated: number;
}

/** Counts recommendations on a day. */
export function trackerCounts(recommendations: readonly Recommendation[], day: CalendarDate): TrackerCounts {
  const open = recommendations.filter(({ isOpen }) => isOpen);
  const countOf = (kind: Delivery['kind']) => open.filter(({ delivery }) => delivery.kind === kind).length;
  return {
    total: recommendations.length,
    open: open.length,
    dated: countOf('due'),
    overdue: recommendations.filter((each) => isOverdue(each, day)).length,
    undated: countOf('not-stated'),
  };
}

/** Whether a report stays in the tracker: as long as one of its recommendations is open. */
export function isInTracker({ recommendations }: RegulatorReport): boolean {
  return recommendations.some(({ isOpen }) => isOpen);
}
