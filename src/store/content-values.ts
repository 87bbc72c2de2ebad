import { z } from 'zod';
import { STATUSES } from '../domain/scoring/index.ts';
import { decimal, isDecimalText } from '../domain/value/index.ts';
import { dayFrom, periodOf, quarterFrom, yearFrom } from './parse-columns.ts';

/** A text in both languages, in JSON. */
export const bilingual = z.object({ en: z.string(), cy: z.string() });

/** An exact decimal, written as text in JSON. */
export const exact = z.string().refine(isDecimalText).transform(decimal);

/** A status, in JSON. */
export const status = z.enum(STATUSES);

/** A financial year, in JSON. */
export const year = z.string().transform(yearFrom);

/** A quarter, in JSON. */
export const quarter = z.string().transform(quarterFrom);

/** A day, in JSON. */
export const day = z.string().transform(dayFrom);

/** A year, quarter or month, in JSON. */
export const period = z.string().transform(periodOf);

/** A span of years, in JSON. */
export const years = z.object({ from: year, to: year.nullable() });
