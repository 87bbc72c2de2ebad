import { z } from 'zod';
import type { Commitment } from '../domain/commitments/index.ts';
import {
  ABOUTS,
  type Authority,
  CATEGORIES,
  type Directorate,
  type Figure,
  INDICATOR_TYPES,
  type Indicator,
  type IndicatorRef,
  type Plan,
} from '../domain/framework/index.ts';
import type { PersonId } from '../domain/people/index.ts';
import { BASES, FREQUENCIES } from '../domain/period/index.ts';
import type { Edition, PeriodRecord } from '../domain/scorecard/index.ts';
import { DIFFERENCE_KINDS, type Revision } from '../domain/scorecard/index.ts';
import { ABSENCES, LANGUAGES, POLARITIES, UNITS } from '../domain/value/index.ts';
import { sections } from '../record/index.ts';
import { bilingual, day, exact, period, quarter, status, year, years } from './content-values.ts';
import { layout, printedSummary, scheme } from './parse-content.ts';

/*
 * A whole record as JSON. The types say that what is parsed is what the domain means. A field added later needs a
 * default here: what was sealed stays as it was written.
 */

const authority: z.ZodType<Authority> = z.object({ id: z.string(), name: bilingual });

const directorate: z.ZodType<Directorate> = z.object({
  id: z.string(),
  name: bilingual,
  services: z.array(z.object({ id: z.string(), name: bilingual })),
});

/** A plan, in JSON. */
export const plan: z.ZodType<Plan> = z.object({
  id: z.string(),
  years,
  title: bilingual,
  objectives: z.array(
    z.object({
      code: z.string(),
      title: bilingual,
      aims: z.array(z.object({ code: z.string(), title: bilingual })),
    }),
  ),
});

const revision: z.ZodType<Revision> = z.object({
  of: z.number(),
  reason: bilingual,
  differences: z.array(
    z.object({
      kind: z.enum(DIFFERENCE_KINDS),
      ref: z.string().nullable(),
      field: z.string(),
      earlier: z.string().nullable(),
      later: z.string().nullable(),
    }),
  ),
});

const edition: z.ZodType<Edition> = z.object({
  id: z.string(),
  directorate: z.string(),
  period: quarter,
  number: z.number(),
  revision: revision.nullable(),
  publishedOn: day.nullable(),
  title: bilingual,
  sourceTitle: z.string(),
  writtenIn: z.enum(LANGUAGES).optional(),
  layout,
  printed: printedSummary,
  smallNumbersShown: z
    .object({ by: z.string().transform((text) => text as PersonId), reason: z.string() })
    .optional(),
});

const figure: z.ZodType<Figure> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('value'), value: exact, printed: z.string() }),
  z.object({ kind: z.literal('absent'), reason: z.enum(ABSENCES), printed: z.string() }),
]);

const source = z.object({ edition: z.string(), line: z.number().nullable(), page: z.number().optional() });

const definition = z.object({
  year,
  title: bilingual,
  references: z.array(z.object({ code: z.string(), printed: z.string().nullable() })),
  codeLost: z.boolean(),
  types: z.array(z.enum(INDICATOR_TYPES)),
  category: z.enum(CATEGORIES).nullable(),
  service: z.string().nullable(),
  objective: z.string().nullable(),
  aim: z.string().nullable(),
  polarity: z.enum(POLARITIES),
  range: z.object({ low: exact, high: exact }).nullable(),
  unit: z.enum(UNITS),
  frequency: z.enum(FREQUENCIES),
  basis: z.enum(BASES),
  measure: z.enum(['plain', 'planned-reductions']),
  redefined: z.boolean(),
  position: z.number(),
  about: z.enum(ABOUTS).optional(),
  smallestShown: exact.optional(),
});

const split = z.object({
  red: exact,
  amber: exact,
  green: exact,
  printedPct: z.object({ red: z.string(), amber: z.string(), green: z.string() }).nullable(),
});

const reading = z.object({
  period,
  basis: z.enum(BASES),
  figure,
  fraction: z.object({ numerator: exact, denominator: exact }).nullable(),
  split: split.nullable(),
  comment: bilingual.nullable(),
  nextSteps: bilingual.nullable().default(null),
  caution: bilingual.nullable(),
  source,
});

const indicator: z.ZodType<Indicator> = z.object({
  ref: z.string().transform((text) => text as IndicatorRef),
  directorate: z.string(),
  definitions: z.array(definition),
  targets: z.array(z.object({ period, figure, note: bilingual.nullable() })),
  readings: z.array(reading),
  benchmarks: z.array(z.object({ year, walesAverage: figure, rank: figure })),
});

const commitment: z.ZodType<Commitment> = z.object({
  code: z.string(),
  printedCode: z.string().nullable(),
  codeLost: z.boolean(),
  year,
  directorate: z.string(),
  service: z.string().nullable(),
  objective: z.string(),
  aim: z.string().nullable(),
  title: bilingual,
  position: z.number(),
  updates: z.array(
    z.object({
      period,
      status: status.nullable(),
      noStatusReason: z.enum(ABSENCES).nullable(),
      progress: bilingual.nullable(),
      nextSteps: bilingual.nullable(),
      source,
    }),
  ),
});

const record: z.ZodType<PeriodRecord> = z.object({
  authority,
  directorate,
  plan,
  scheme,
  edition,
  indicators: z.array(indicator),
  commitments: z.array(commitment),
  sections,
});

/** The record that a text says. Throws on what is none: damage, or a bug. */
export function parseRecord(text: string): PeriodRecord {
  return record.parse(JSON.parse(text));
}
