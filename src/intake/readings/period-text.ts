import {
  calendarDay,
  type FinancialYear,
  type Frequency,
  financialYear,
  type Period,
  parsePeriod,
  quarterOf,
  yearOf,
} from '../../domain/period/index.ts';
import { fail, ok, type Result } from '../../domain/value/index.ts';
import { cellDay, fullYear, monthNumber } from '../tables/index.ts';

/**
 * Why a text is no period: it is none; it could be two ("11/12", "Q2 2023"); it names a quarter without its year; or it is
 * a day, and nobody has said how long the period is that it lies in.
 */
export type PeriodRefusal =
  | 'not-a-period'
  | 'ambiguous-period'
  | 'period-without-year'
  | 'day-without-frequency';

const QUARTER = /(?<![a-z])(?:quarter|qtr|chwarter|ch|q) ?([1-4])(?!\d)/i;
const LONG_YEAR = /(?<!\d)20(\d\d) ?[-–/] ?(?:20)?(\d\d)(?!\d)/;
const SHORT_YEAR = /(?<!\d)(\d\d) ?[-–/] ?(\d\d)(?!\d)/;
const MONTH = /^([a-z]+)[ .,'’-]*(\d{4}|\d{2})$/i;
const MONTHS = /^([a-z]+)\.? ?(?:-|–|to|i|hyd) ?([a-z]+)\.? *(\d{4}|\d{2})$/i;
const NUMBERED_MONTH = /^(?:(\d{1,2})\/(\d{4})|(\d{4})-(\d{1,2}))$/;

/**
 * The period that people write: "2023-24", "2023/24", "Q2 2023-24", "Chwarter 2 2023/24", "Mar 24", "Mawrth 2024",
 * "Jul-Sep 2023", "31/03/2024". A day lies in the month, quarter or year that `frequency` says.
 *
 * @example periodOf('Q2 2023/24', null) // "2023-24-Q2"
 */
export function periodOf(text: string, frequency: Frequency | null): Result<Period, PeriodRefusal> {
  const trimmed = text.trim().replaceAll(/\s+/g, ' ');
  const own = parsePeriod(trimmed);
  if (own.ok) return own;
  if (QUARTER.test(trimmed)) return quarterText(trimmed);
  return yearText(trimmed) ?? monthText(trimmed) ?? dayText(trimmed, frequency) ?? fail('not-a-period');
}

function quarterText(text: string): Result<Period, PeriodRefusal> {
  const number = Number(QUARTER.exec(text)?.[1]);
  const rest = text
    .replace(QUARTER, ' ')
    .replaceAll(/[\s,():]|(?<=\s)(?:of|o)(?=\s)/g, ' ')
    .trim();
  if (rest === '' || rest === '-') return fail('period-without-year');
  const year = yearIn(rest.replaceAll(/^(?:of|o|-) | -$/g, ''));
  if (year !== null) return ok(quarterOf({ year, number }));
  return fail(/^\d{4}$/.test(rest) ? 'ambiguous-period' : 'not-a-period');
}

/** The financial year that a text is; null of any other. Years that do not follow each other are none. */
function yearIn(text: string): FinancialYear | null {
  const match = LONG_YEAR.exec(text) ?? SHORT_YEAR.exec(text);
  if (match === null || match[0].length !== text.length) return null;
  return (Number(match[1]) + 1) % 100 === Number(match[2]) ? financialYear(2000 + Number(match[1])) : null;
}

function yearText(text: string): Result<Period, PeriodRefusal> | null {
  const year = yearIn(text);
  if (year === null) return null;
  // "11/12" is also a month of 2012, "10-11" a day of November.
  return /^\d\d\D+\d\d$/.test(text) && Number(text.slice(0, 2)) <= 12 ? fail('ambiguous-period') : ok(year);
}

function monthText(text: string): Result<Period, PeriodRefusal> | null {
  const numbered = NUMBERED_MONTH.exec(text);
  if (numbered !== null) {
    const month = Number(numbered[1] ?? numbered[4]);
    return month >= 1 && month <= 12 ? ok(monthPeriod(Number(numbered[2] ?? numbered[3]), month)) : null;
  }
  const spanned = MONTHS.exec(text);
  const [first, last] = [monthNumber(spanned?.[1] ?? ''), monthNumber(spanned?.[2] ?? '')];
  if (first !== null && last !== null) {
    // April, July, October and January begin quarters.
    if (first % 3 !== 1 || last !== first + 2) return fail('not-a-period');
    const number = first === 1 ? 4 : (first - 1) / 3;
    return ok(quarterOf({ year: yearOf(monthPeriod(fullYear(spanned?.[3]), first)), number }));
  }
  const named = MONTH.exec(text);
  const month = monthNumber(named?.[1] ?? '');
  return month === null ? null : ok(monthPeriod(fullYear(named?.[2]), month));
}

function dayText(text: string, frequency: Frequency | null): Result<Period, PeriodRefusal> | null {
  const day = cellDay(text);
  if (day === null) return null;
  const [year = 0, month = 0] = calendarDay(day).split('-').map(Number);
  const period = monthPeriod(year, month);
  if (frequency === null) return fail('day-without-frequency');
  if (frequency === 'monthly') return ok(period);
  if (frequency === 'annual') return ok(yearOf(period));
  return ok(quarterOf({ year: yearOf(period), number: Math.ceil(Number(period.slice(-2)) / 3) }));
}

/** A month of the calendar as a period: January is the tenth of its financial year. */
function monthPeriod(year: number, month: number): Period {
  const isEarly = month <= 3;
  const number = isEarly ? month + 9 : month - 3;
  return `${financialYear(isEarly ? year - 1 : year)}-M${String(number).padStart(2, '0')}` as Period;
}
