import { z } from 'zod';
import { BASES, FREQUENCIES } from '../../domain/period/index.ts';
import { DIRECTIONS, STATUSES } from '../../domain/scoring/index.ts';
import { ABSENCES, LANGUAGES, POLARITIES, UNITS } from '../../domain/value/index.ts';

/** The schemas that have a name in the document of the API. */
export const named = z.registry<{ readonly id: string; readonly description?: string }>();

/** Gives a schema a name in the document of the API. */
export function name<Schema extends z.ZodType>(id: string, schema: Schema, description?: string): Schema {
  named.add(schema, { id, ...(description !== undefined && { description }) });
  return schema;
}

/** A text in both languages. */
export const bilingual = name('Bilingual', z.strictObject({ en: z.string(), cy: z.string() }));

/** A figure, as docs/json-report.md says. */
export const figure = name(
  'Figure',
  z.union([
    z.number(),
    z.null(),
    z.strictObject({ value: z.number().nullable(), raw: z.string(), marker: z.literal('c').optional() }),
  ]),
  'A number; or, where the report prints more than the number, the number (or null) beside the printed text; or null where nothing is printed. `marker` “c”: withheld, so that nobody can be recognised.',
);

/** Somebody of the authority. */
export const personRef = name('Person', z.strictObject({ id: z.string(), name: z.string() }));

/** A person as answers name them. */
export type PersonRef = z.infer<typeof personRef>;

/** A quarter: "2023-24-Q2". */
export const quarter = z.string().regex(/^\d{4}-\d{2}-Q[1-4]$/);

/** A financial year, a quarter or a month: "2023-24", "2023-24-Q2", "2023-24-M06". */
export const period = z.string().describe('A financial year, a quarter or a month of it.');

/** A day: "2024-02-29". */
export const day = z.iso.date();

/** A moment in UTC. */
export const moment = z.iso.datetime();

/** When something was made public: a day where only that is known. */
export const dayOrMoment = z.union([day, moment]);

/** A status. */
export const status = z.enum(STATUSES);

/** A direction of travel. */
export const direction = z.enum(DIRECTIONS);

/** Why there is no figure. */
export const absence = z.enum(ABSENCES);

/** Why there is no status. */
export const noStatusReason = z.enum([...ABSENCES, 'neutral']);

/** Why there is no direction. */
export const noDirectionReason = z.enum([...ABSENCES, 'neutral', 'redefined']);

/** What a figure counts. */
export const unit = z.enum(UNITS);

/** Which way is better. */
export const polarity = z.enum(POLARITIES);

/** How often an indicator is read. */
export const frequency = z.enum(FREQUENCIES);

/** What span a reading speaks of. */
export const basis = z.enum(BASES);

/** A language. */
export const language = z.enum(LANGUAGES);

/** Where a figure came from: the edition, and the line of its text where it was read from one. */
export const source = z.strictObject({
  edition: z.string(),
  line: z.int().nullable(),
  page: z.int().optional(),
});

/** A count of things. */
export const count = z.int().nonnegative();
