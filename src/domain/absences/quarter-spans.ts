import { type DayNumber, dayNumberOf, firstDay, lastDay } from '../period/index.ts';
import type { AbsenceCount, AbsenceCounts } from './count-absences.ts';

/** A span of quarters of one year with what was counted in it by group; null counts where the extract lacks a part. */
export interface Span {
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly counts: readonly AbsenceCount[] | null;
  readonly reasons: readonly AbsenceCount[] | null;
}

/** The four spans that the tables of a quarter speak of. */
export type Spans = Readonly<
  Record<'thisYear' | 'cumulativeThisYear' | 'lastYear' | 'cumulativeLastYear', Span>
>;

/** Counts of which no quarter is whole. */
export function notKnown(counts: AbsenceCounts): AbsenceCounts {
  return { ...counts, quarters: counts.quarters.map(({ quarter }) => ({ quarter, known: false })) };
}

/** The four spans of counts of last year’s and this year’s quarters. */
export function spansOf({ quarters, units, reasons }: AbsenceCounts): Spans {
  const half = quarters.length / 2;
  const span = (from: number, to: number): Span => {
    const within = quarters.slice(from, to);
    const isKnown = within.every(({ known }) => known);
    const [first, last] = [within[0]?.quarter, within.at(-1)?.quarter];
    if (first === undefined || last === undefined) throw new Error('no quarter is counted');
    return {
      from: dayNumberOf(firstDay(first)),
      to: dayNumberOf(lastDay(last)),
      counts: isKnown ? summed(units.slice(from, to)) : null,
      reasons: isKnown ? summed(reasons.slice(from, to)) : null,
    };
  };
  return {
    lastYear: span(half - 1, half),
    cumulativeLastYear: span(0, half),
    thisYear: span(2 * half - 1, 2 * half),
    cumulativeThisYear: span(half, 2 * half),
  };
}

/** Counts of several quarters by group. A single quarter's absences are its own; a year's are those new in each. */
function summed(quarters: readonly (readonly AbsenceCount[])[]): readonly AbsenceCount[] {
  const [first = [], ...others] = quarters;
  if (others.length === 0) return first;
  return first.map((_, at) => {
    const each = quarters.flatMap((groups) => groups[at] ?? []);
    const sum = (of: keyof AbsenceCount) => each.reduce((total, count) => total + count[of], 0);
    const newInYear = sum('newInYear');
    return { days: sum('days'), longTermDays: sum('longTermDays'), absences: newInYear, newInYear };
  });
}
