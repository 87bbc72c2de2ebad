import { type FinancialYear, type Period, type Quarter, quarterNumber, yearOf } from './period.ts';

/** What span a reading speaks of: its period alone, the year to its end, or a point in time (a stock). */
export type Basis = 'period' | 'year-to-date' | 'point-in-time';

export const BASES: readonly Basis[] = ['period', 'year-to-date', 'point-in-time'];

/** How often an indicator is read. */
export type Frequency = 'monthly' | 'quarterly' | 'annual';

export const FREQUENCIES: readonly Frequency[] = ['monthly', 'quarterly', 'annual'];

/**
 * The period whose reading a quarterly report shows, or null when none is due (RULES section 1).
 *
 * A figure that speaks of the whole year, or of its end, belongs to the year and not to its fourth quarter:
 * so year ends of annual, cumulative and stock indicators stand in one place, whatever the frequency was
 * that year. A figure for the quarter alone stays with its quarter.
 */
export function reportedPeriod({
  quarter,
  frequency,
  basis,
}: {
  quarter: Quarter;
  frequency: Frequency;
  basis: Basis;
}): Period | null {
  const isYearEnd = quarterNumber(quarter) === 4;
  if (frequency === 'annual') return isYearEnd ? yearOf(quarter) : null;
  return isYearEnd && basis !== 'period' ? yearOf(quarter) : quarter;
}

/** The years that something holds for, both ends included; `to` null while it still holds. */
export interface YearSpan {
  readonly from: FinancialYear;
  readonly to: FinancialYear | null;
}

/** Whether a span of years includes the year of a period. */
export function holdsIn(span: YearSpan, period: Period): boolean {
  const year = yearOf(period);
  return span.from <= year && (span.to === null || year <= span.to);
}
