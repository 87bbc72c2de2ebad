import { z } from 'zod';
import {
  ABOUTS,
  type Benchmark,
  CATEGORIES,
  type Figure,
  INDICATOR_TYPES,
  type Indicator,
  type IndicatorDefinition,
  type IndicatorRef,
  type Reading,
  type ReductionSplit,
  type Reference,
  type Source,
  type Target,
} from '../domain/framework/index.ts';
import { BASES, FREQUENCIES } from '../domain/period/index.ts';
import { POLARITIES, UNITS } from '../domain/value/index.ts';
import { absence, bilingual, exact, type Fields, marker, period, year } from './values.ts';

const stated = { printed: z.string(), marker };

/** A figure, or why there is none. */
export const figure: z.ZodType<Figure> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('value'), value: exact, ...stated }),
  z.object({ kind: z.literal('absent'), reason: absence, ...stated }),
]);

/** Where a figure came from. */
export const source = z.object({
  edition: z.string(),
  line: z.int().nullable(),
  page: z.int().optional(),
} satisfies Fields<Source>);

const reference = z.object({ code: z.string(), printed: z.string().nullable() } satisfies Fields<Reference>);

/** How an indicator is defined in a year. */
export const definition = z.object({
  year,
  title: bilingual,
  references: z.array(reference),
  codeLost: z.boolean().default(false),
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
  measure: z.enum(['plain', 'planned-reductions']).default('plain'),
  redefined: z.boolean().default(false),
  position: z.int(),
  about: z.enum(ABOUTS).optional(),
  smallestShown: exact.optional(),
} satisfies Fields<IndicatorDefinition>);

/** The three parts of a value of planned reductions. */
export const split = z.object({
  red: exact,
  amber: exact,
  green: exact,
  printedPct: z.object({ red: z.string(), amber: z.string(), green: z.string() }).nullable().default(null),
} satisfies Fields<ReductionSplit>);

/** A reading. */
export const reading = z.object({
  period,
  basis: z.enum(BASES),
  figure,
  fraction: z.object({ numerator: exact, denominator: exact }).nullable().default(null),
  split: split.nullable().default(null),
  comment: bilingual.nullable(),
  nextSteps: bilingual.nullable().default(null),
  caution: bilingual.nullable().default(null),
  source,
} satisfies Fields<Reading>);

/** A target. */
export const target = z.object({
  period,
  figure,
  note: bilingual.nullable(),
} satisfies Fields<Target>);

const benchmark = z.object({ year, walesAverage: figure, rank: figure } satisfies Fields<Benchmark>);

/** An indicator with all that is held about it. */
export const indicator = z.object({
  ref: z.string().transform((text) => text as IndicatorRef),
  directorate: z.string(),
  definitions: z.array(definition),
  targets: z.array(target),
  readings: z.array(reading),
  benchmarks: z.array(benchmark),
} satisfies Fields<Indicator>);
