/**
 * Periods: the financial year (1 April to 31 March), its quarters and months, the basis of a reading.
 *
 * What always holds: a period is its own key ("2023-24-Q2") in files, tables and addresses, and only the
 * parsers make one; nothing here reads the clock.
 *
 * @example samePeriodLastYear(parsed.value) // "2023-24-Q2" gives "2022-23-Q2"
 */
export {
  BASES,
  type Basis,
  FREQUENCIES,
  type Frequency,
  holdsIn,
  reportedPeriod,
  type YearSpan,
} from './basis.ts';
export { calendarDay, type DayNumber, dayNumberOf } from './day-number.ts';
export { dayOf, daysAfter, type Instant, isCalendarDate } from './instant.ts';
export { DAY_MS, HOUR_MS, MINUTE_MS, momentAfter, msBetween } from './moments.ts';
export {
  type CalendarDate,
  comparePeriods,
  type FinancialYear,
  financialYear,
  firstDay,
  isQuarter,
  isYear,
  lastDay,
  type Period,
  parsePeriod,
  parseQuarter,
  previousPeriod,
  previousYear,
  type Quarter,
  quarterNumber,
  quarterOf,
  samePeriodLastYear,
  yearOf,
} from './period.ts';
export { amountWithin, type DaySpan, workingDaysIn } from './working-days.ts';
