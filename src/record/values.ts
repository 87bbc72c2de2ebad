import { z } from 'zod';
import {
  type CalendarDate,
  type FinancialYear,
  isYear,
  type Period,
  parsePeriod,
  parseQuarter,
  type Quarter,
} from '../domain/period/index.ts';
import { STATUSES } from '../domain/scoring/index.ts';
import {
  ABSENCES,
  decimal,
  identified,
  identifiedRow,
  isDecimalText,
  type TableRow,
} from '../domain/value/index.ts';

/** What the fields of a type are to be declared as: every one of them, and no other. */
export type Fields<Meant> = { readonly [Key in keyof Required<Meant>]: z.ZodType<Meant[Key & keyof Meant]> };

/** A text in both languages. */
export const bilingual = z.object({ en: z.string(), cy: z.string() });

/** An exact decimal, written as text. */
export const exact = z
  .string()
  .refine(isDecimalText, 'write a decimal as text, such as "12.5"')
  .transform(decimal);

/** That a figure is withheld: in public texts alone. */
export const marker = z.literal('c').optional();

/** A count of things. */
export const count = z.int().nonnegative();

/** A status. */
export const status = z.enum(STATUSES);

/** Why there is no figure. */
export const absence = z.enum(ABSENCES);

/** A financial year. */
export const year = z
  .string()
  .refine(isYearText, 'not a financial year')
  .transform((text) => text as FinancialYear);

function isYearText(text: string): boolean {
  const parsed = parsePeriod(text);
  return parsed.ok && isYear(parsed.value);
}

/** A quarter. */
export const quarter = z
  .string()
  .refine((text) => parseQuarter(text).ok, 'not a quarter such as 2023-24-Q2')
  .transform((text) => text as Quarter);

/** A year, quarter or month. */
export const period = z
  .string()
  .refine((text) => parsePeriod(text).ok, 'not a period such as 2023-24 or 2023-24-Q2')
  .transform((text) => text as Period);

/** A day. */
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'not a day such as 2024-03-31')
  .transform((text) => text as CalendarDate);

/** The id of a row; a row written before there were ids has none. */
export const rowId = z.string().default('');

/** The rows of a table. Those that were written without an id are given one by their English name; none stands twice. */
export function tableOf<Row extends z.ZodType<TableRow>>(
  row: Row,
  englishName: (row: z.output<Row>) => string,
) {
  return z.array(row).transform((rows, context) => {
    const given = rows.map(({ id }) => id).filter((id) => id !== '');
    const twice = given.find((id, at) => given.indexOf(id) !== at);
    if (twice !== undefined) context.addIssue(`the id ${twice} stands twice`);
    return [...identified(rows, englishName)];
  });
}

/** A single row of such a table: its total. */
export function rowOf<Row extends z.ZodType<TableRow>>(
  row: Row,
  englishName: (row: z.output<Row>) => string,
) {
  return row.transform((only) => identifiedRow(only, englishName));
}
