import type { Figure, Source } from '../domain/framework/index.ts';
import {
  type CalendarDate,
  type FinancialYear,
  isQuarter,
  isYear,
  type Period,
  parsePeriod,
  type Quarter,
  type YearSpan,
} from '../domain/period/index.ts';
import { ABSENCES, type Bilingual, type Decimal, decimal } from '../domain/value/index.ts';

/*
 * Columns to values. What a column holds but should not is a damaged store or a bug, so these throw. That a
 * column is text, a whole number or null is the database's own promise (STRICT tables, PostgreSQL's types).
 */

/** The word of a closed set that a column holds. */
export function oneOf<Word extends string>(words: readonly Word[], text: string): Word {
  const word = words.find((each) => each === text);
  if (word === undefined)
    throw new Error(`the store holds ${JSON.stringify(text)}, not one of ${words.join(', ')}`);
  return word;
}

/** As `oneOf`, null for null. */
export function oneOfOrNull<Word extends string>(words: readonly Word[], text: string | null): Word | null {
  return text === null ? null : oneOf(words, text);
}

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

/** A span of years. */
export function yearsOf(row: { readonly from_year: string; readonly to_year: string | null }): YearSpan {
  return { from: yearFrom(row.from_year), to: row.to_year === null ? null : yearFrom(row.to_year) };
}

/** A day. */
export function dayFrom(text: string): CalendarDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
    throw new Error(`the store holds ${JSON.stringify(text)}, not a day`);
  return text as CalendarDate;
}

/** An exact decimal, or null. */
export function decimalOrNull(text: string | null): Decimal | null {
  return text === null ? null : decimal(text);
}

/** A text in both languages, or null where neither is held. */
export function bilingualOrNull(en: string | null, cy: string | null): Bilingual | null {
  return en === null || cy === null ? null : { en, cy };
}

/** A figure: the value, or the reason there is none. */
export function figureOf(row: {
  readonly value: string | null;
  readonly absence: string | null;
  readonly printed: string;
}): Figure {
  const { value, absence, printed } = row;
  if (value !== null) return { kind: 'value', value: decimal(value), printed };
  if (absence !== null) return { kind: 'absent', reason: oneOf(ABSENCES, absence), printed };
  throw new Error('the store holds a figure with neither a value nor a reason for absence');
}

/** Where a row of a report stands. */
export function sourceOf(row: {
  readonly source_edition: string;
  readonly source_line: number | null;
}): Source {
  return { edition: row.source_edition, line: row.source_line };
}
