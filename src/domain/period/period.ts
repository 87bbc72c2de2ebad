import { fail, ok, type Result } from '../value/index.ts';

/** A financial year as councils write it: "2023-24" runs from 1 April 2023 to 31 March 2024. */
export type FinancialYear = string & { readonly brand: 'FinancialYear' };

/** A quarter: "2023-24-Q2". Q1 April to June, Q2 July to September, Q3 October to December, Q4 January to March. */
export type Quarter = string & { readonly brand: 'Quarter' };

/** A month: "2023-24-M07". M01 is April, M12 is March. */
type Month = string & { readonly brand: 'Month' };

/** What a reading belongs to: a financial year, a quarter or a month. The text is also the key in files and addresses. */
export type Period = FinancialYear | Quarter | Month;

/** A day as "2024-03-31". */
export type CalendarDate = string & { readonly brand: 'CalendarDate' };

/** Why a text is not a period: it has another shape, or its second year does not follow its first. */
type PeriodFailure = 'shape' | 'years-do-not-follow';

const PERIOD_PATTERN = /^(\d{4})-(\d{2})(?:-(?:Q([1-4])|M(0[1-9]|1[0-2])))?$/;

interface Parts {
  readonly startYear: number;
  readonly quarter: number | null;
  readonly month: number | null;
}

function partsOf(period: Period): Parts {
  const match = PERIOD_PATTERN.exec(period);
  if (match === null) throw new Error(`not a period: ${period}`);
  return {
    startYear: Number(match[1]),
    quarter: match[3] === undefined ? null : Number(match[3]),
    month: match[4] === undefined ? null : Number(match[4]),
  };
}

/** Reads "2023-24", "2023-24-Q2" or "2023-24-M07". Fails on any other shape and on years that do not follow each other. */
export function parsePeriod(text: string): Result<Period, PeriodFailure> {
  const match = PERIOD_PATTERN.exec(text);
  if (match === null) return fail('shape');
  if ((Number(match[1]) + 1) % 100 !== Number(match[2])) return fail('years-do-not-follow');
  return ok(text as Period);
}

/** Reads a quarter, for example "2017-18-Q4". Years and months fail as another shape. */
export function parseQuarter(text: string): Result<Quarter, PeriodFailure> {
  const parsed = parsePeriod(text);
  if (!parsed.ok) return parsed;
  return isQuarter(parsed.value) ? ok(parsed.value) : fail('shape');
}

/** The financial year that starts on 1 April of `startYear`: 2023 gives "2023-24". */
export function financialYear(startYear: number): FinancialYear {
  return `${startYear}-${String((startYear + 1) % 100).padStart(2, '0')}` as FinancialYear;
}

/** Quarter `number` (1 to 4) of a year. */
export function quarterOf({ year, number }: { year: FinancialYear; number: number }): Quarter {
  if (!Number.isInteger(number) || number < 1 || number > 4) throw new Error(`not a quarter: ${number}`);
  return `${year}-Q${number}` as Quarter;
}

/** Whether the period is a quarter. */
export function isQuarter(period: Period): period is Quarter {
  return partsOf(period).quarter !== null;
}

/** Whether the period is a whole financial year. */
export function isYear(period: Period): period is FinancialYear {
  const parts = partsOf(period);
  return parts.quarter === null && parts.month === null;
}

/** The number of a quarter, 1 to 4. */
export function quarterNumber(quarter: Quarter): number {
  const { quarter: number } = partsOf(quarter);
  if (number === null) throw new Error(`not a quarter: ${quarter}`);
  return number;
}

/** The financial year that a period lies in. */
export function yearOf(period: Period): FinancialYear {
  return financialYear(partsOf(period).startYear);
}

/** The financial year before. */
export function previousYear(year: FinancialYear): FinancialYear {
  return financialYear(partsOf(year).startYear - 1);
}

/** The same quarter, month or year of the financial year before (RULES section 1). */
export function samePeriodLastYear<P extends Period>(period: P): P {
  const { startYear } = partsOf(period);
  return `${financialYear(startYear - 1)}${period.slice(7)}` as P;
}

/** The quarter, month or year just before: Q1 follows Q4 of the year before. */
export function previousPeriod<P extends Period>(period: P): P {
  const { startYear, quarter, month } = partsOf(period);
  if (quarter !== null) {
    return quarter > 1
      ? (`${financialYear(startYear)}-Q${quarter - 1}` as P)
      : (`${financialYear(startYear - 1)}-Q4` as P);
  }
  if (month !== null) {
    return month > 1
      ? (`${financialYear(startYear)}-M${String(month - 1).padStart(2, '0')}` as P)
      : (`${financialYear(startYear - 1)}-M12` as P);
  }
  return financialYear(startYear - 1) as P;
}

/** First day of a period. */
export function firstDay(period: Period): CalendarDate {
  const { startYear, quarter, month } = partsOf(period);
  const before = month !== null ? month - 1 : quarter !== null ? (quarter - 1) * 3 : 0;
  return dayText({ ...monthAfterApril(startYear, before), day: 1 });
}

/** Last day of a period, itself included. */
export function lastDay(period: Period): CalendarDate {
  const { startYear, quarter, month } = partsOf(period);
  const months = month !== null ? month : quarter !== null ? quarter * 3 : 12;
  const last = monthAfterApril(startYear, months - 1);
  return dayText({ ...last, day: daysIn(last) });
}

/** Orders periods by their last day, then longer before shorter: for charts and histories. */
export function comparePeriods(one: Period, other: Period): number {
  return byText(lastDay(one), lastDay(other)) || byText(firstDay(one), firstDay(other));
}

function byText(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

interface CalendarMonth {
  readonly year: number;
  /** 1 is January. */
  readonly month: number;
}

/** The month some months after April of a year. Counted, since a page asks for thousands and dates are slow. */
function monthAfterApril(year: number, months: number): CalendarMonth {
  return { year: year + Math.floor((months + 3) / 12), month: ((months + 3) % 12) + 1 };
}

function daysIn({ year, month }: CalendarMonth): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

function dayText({ year, month, day }: CalendarMonth & { readonly day: number }): CalendarDate {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}` as CalendarDate;
}
