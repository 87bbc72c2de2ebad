import { z } from 'zod';
import { isCalendarDate } from '../../domain/period/index.ts';
import { fail, ok, type Result } from '../../domain/value/index.ts';

const day = z.string().refine(isCalendarDate, 'write the day as 2023-12-31');
const text = z.string().min(1).max(200);
const bilingual = z.strictObject({ en: text, cy: text }).readonly();
/** A name in one language stands for both: it is matched in either. */
const name = z.union([bilingual, text.transform((written) => ({ en: written, cy: written }))]);
const named = z.strictObject({ name, writtenAs: z.array(text).max(100).readonly().default([]) }).readonly();
const headings = z.partialRecord(
  z.enum(['person', 'post', 'unit', 'start', 'end', 'amount', 'fte', 'reason']),
  text,
);
const staffHeadings = z.partialRecord(z.enum(['unit', 'fte', 'date', 'from', 'to']), text);
const decimalMark = z.enum(['point', 'comma']);
const separator = z.enum([',', ';', '\t', '|']);

const measure = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['fte-days', 'days', 'dates']) }),
  z.strictObject({ kind: z.literal('hours'), fullTimeDayHours: z.number().positive().max(24) }),
]);

const declaration = z
  .strictObject({
    measure,
    completeFrom: day,
    takenOn: day,
    decimalMark,
    /** Beside those of the form: their other names, and services that the form has not. */
    units: z.array(named).max(200).readonly().default([]),
    /** Services as the file writes them that the report is not of: their rows are left out. */
    elsewhere: z.array(text).max(1000).readonly().default([]),
    /** Null: reasons are not counted. */
    reasons: z.array(named).max(200).readonly().nullable().default([]),
    columns: headings.optional(),
    separator: separator.optional(),
    basis: z.enum(['end', 'average']).default('end'),
    establishment: z
      .strictObject({
        shape: z.enum(['by-date', 'posts']),
        completeFrom: day.optional(),
        takenOn: day.optional(),
        decimalMark: decimalMark.optional(),
        columns: staffHeadings.optional(),
        separator: separator.optional(),
      })
      .readonly()
      .default({ shape: 'by-date' }),
  })
  .readonly();

/**
 * What a person says, in a file of their own, of an extract of absences and a list of staff. Services and reasons are those
 * of the quarter's form unless it says more.
 */
export type WorkforceDeclaration = z.infer<typeof declaration>;

/** Where a declaration is not one, and why. */
export interface DeclarationFault {
  readonly path: string;
  readonly message: string;
}

/** Reads a declaration from JSON that was parsed. */
export function readWorkforceDeclaration(
  json: unknown,
): Result<WorkforceDeclaration, readonly DeclarationFault[]> {
  const parsed = declaration.safeParse(json);
  return parsed.success
    ? ok(parsed.data)
    : fail(parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })));
}
