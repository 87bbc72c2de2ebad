import { z } from 'zod';
import { DIRECTIONS } from '../../domain/scoring/index.ts';
import { LANGUAGES } from '../../domain/value/index.ts';
import { definition } from '../../record/index.ts';
import { day, figure, moment } from '../../report/json/index.ts';

export { count, status } from '../../record/index.ts';
export {
  day,
  figure,
  moment,
  noDirectionReason,
  noStatusReason,
  period,
  quarter,
  source,
} from '../../report/json/index.ts';

/** The schemas that have a name in the document of the API. */
export const named = z.registry<{ readonly id: string; readonly description?: string }>();

/** Gives a schema a name in the document of the API. */
export function name<Schema extends z.ZodType>(id: string, schema: Schema, description?: string): Schema {
  named.add(schema, { id, ...(description !== undefined && { description }) });
  return schema;
}

/** A text in both languages. */
export const bilingual = name('Bilingual', z.strictObject({ en: z.string(), cy: z.string() }));

name(
  'Figure',
  figure,
  'A number; or, where the report prints more than the number, the number (or null) beside the printed text; or null where nothing is printed. `marker` “c”: withheld, so that nobody can be recognised.',
);

/** Somebody of the authority. */
export const personRef = name('Person', z.strictObject({ id: z.string(), name: z.string() }));

/** A person as answers name them. */
export type PersonRef = z.infer<typeof personRef>;

/** When something was made public: a day where only that is known. */
export const dayOrMoment = z.union([day, moment]);

/** A direction of travel. */
export const direction = z.enum(DIRECTIONS);

/** What a figure counts, which way is better, how often it is read and what span a reading speaks of. */
export const { unit, polarity, frequency, basis } = definition.shape;

/** A language. */
export const language = z.enum(LANGUAGES);
