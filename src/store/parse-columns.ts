import {
  type CalendarDate,
  type FinancialYear,
  isQuarter,
  isYear,
  type Period,
  parsePeriod,
  type Quarter,
} from '../domain/period/index.ts';

/*
 * Text to values. What the store holds but should not is damage or a bug, so these throw. That a column is text, a
 * whole number or null is the database's own promise (STRICT tables, PostgreSQL's types).
 */

/** A year, quarter or month. */
export function periodOf(text: string): Period {
  const parsed = parsePeriod(text);
  if (!parsed.ok) throw new Error(`the store holds ${JSON.stringify(text)}, not a period`);
  return parsed.value;
}

/** A quarter. */
export function quarterFrom(text: string): Quarter {
  const period = periodOf(text);
  if (!isQuarter(period)) throw new Error(`the store holds ${text}, not a quarter`);
  return period;
}

/** A financial year. */
export function yearFrom(text: string): FinancialYear {
  const period = periodOf(text);
  if (!isYear(period)) throw new Error(`the store holds ${text}, not a financial year`);
  return period;
}

/** A day. */
export function dayFrom(text: string): CalendarDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
    throw new Error(`the store holds ${JSON.stringify(text)}, not a day`);
  return text as CalendarDate;
}
