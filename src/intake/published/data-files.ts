/**
 * The shape of the data files in which published reports are kept (`data/`): one row for each row of the
 * report, each cell with the text as printed beside the value understood.
 */
import { z } from 'zod';
import { ABOUTS, CATEGORIES, INDICATOR_TYPES, TAKEN_WORDS } from '../../domain/framework/index.ts';
import {
  BASES,
  type FinancialYear,
  FREQUENCIES,
  parsePeriod,
  parseQuarter,
  type Quarter,
} from '../../domain/period/index.ts';
import { REPORT_PARTS } from '../../domain/scorecard/index.ts';
import { DIRECTIONS, STATUSES } from '../../domain/scoring/index.ts';
import { ABSENCES, decimal, isDecimalText, POLARITIES, UNITS } from '../../domain/value/index.ts';
import { asFile, finance, sections, workforce } from '../../record/index.ts';

/** A text in both languages, neither of them empty. */
const bilingual = z.strictObject({ en: z.string().min(1), cy: z.string().min(1) });
/** An exact decimal, written as text. */
const exact = z.string().refine(isDecimalText, 'write a decimal as text, such as "12.5"').transform(decimal);
/** A financial year. */
const year = z
  .string()
  .regex(/^\d{4}-\d{2}$/)
  .refine((text) => parsePeriod(text).ok, 'not a financial year')
  .transform((text) => text as FinancialYear);
/** A quarter. */
const quarter = z
  .string()
  .refine((text) => parseQuarter(text).ok, 'not a quarter such as 2023-24-Q2')
  .transform((text) => text as Quarter);
const years = z.strictObject({ from: year, to: year.nullable() });

/** A cell: the text as printed, and either the value understood or the reason there is none. */
const figure = z
  .union([
    z.strictObject({ printed: z.string(), value: exact }),
    z.strictObject({ printed: z.string(), absent: z.enum(ABSENCES) }),
  ])
  .transform((cell) =>
    'value' in cell
      ? { kind: 'value' as const, value: cell.value, printed: cell.printed }
      : { kind: 'absent' as const, reason: cell.absent, printed: cell.printed },
  );

const reference = z
  .union([z.string().min(1), z.strictObject({ code: z.string().min(1), printed: z.string().min(1) })])
  .transform((code) => (typeof code === 'string' ? { code, printed: null } : code));

/** One indicator row of a report. */
export const indicatorRow = z.strictObject({
  ref: z.string().min(1),
  line: z.int().positive(),
  codes: z.array(reference),
  codeLost: z.boolean().default(false),
  types: z.array(z.enum(INDICATOR_TYPES)),
  category: z.enum(CATEGORIES).nullable(),
  service: z.string().nullable(),
  objective: z.string().nullable(),
  aim: z.string().nullable(),
  title: bilingual,
  polarity: z.enum(POLARITIES),
  unit: z.enum(UNITS),
  frequency: z.enum(FREQUENCIES),
  basis: z.enum(BASES),
  measure: z.enum(['plain', 'planned-reductions']).default('plain'),
  redefined: z.boolean().default(false),
  about: z.enum(ABOUTS).optional(),
  smallestShown: exact.optional(),
  previousYearTarget: figure.nullable(),
  yearTarget: figure,
  periodTarget: figure.nullable(),
  targetNote: bilingual.nullable(),
  actual: figure,
  previous: figure.nullable(),
  yearEndPrevious: figure.nullable(),
  printedArrow: z.enum(['improved', 'maintained', 'declined']).nullable(),
  commentSays: z.enum(['improved', 'maintained', 'declined']).nullable().default(null),
  walesAverage: figure.nullable(),
  rank: figure.nullable(),
  fraction: z.strictObject({ numerator: exact, denominator: exact }).nullable().default(null),
  split: z
    .strictObject({
      red: exact,
      amber: exact,
      green: exact,
      printedPct: z
        .strictObject({ red: z.string(), amber: z.string(), green: z.string() })
        .nullable()
        .default(null),
    })
    .nullable()
    .default(null),
  comment: bilingual.nullable(),
  caution: bilingual.nullable().default(null),
});

/** One commitment row of a report. */
export const commitmentRow = z.strictObject({
  code: z.string().min(1),
  printedCode: z.string().nullable().default(null),
  codeLost: z.boolean().default(false),
  line: z.int().positive(),
  service: z.string().nullable(),
  objective: z.string(),
  aim: z.string().nullable(),
  title: bilingual,
  status: z.enum(STATUSES).nullable(),
  noStatusReason: z.enum(ABSENCES).nullable().default(null),
  progress: bilingual.nullable(),
  nextSteps: bilingual.nullable(),
});

const counts = z.strictObject({
  total: z.int(),
  counts: z.partialRecord(z.enum(STATUSES), z.int()).default({}),
  percentages: z.partialRecord(z.enum(STATUSES), z.int()).default({}),
});

/** What the report is, and the counts that it states of itself. */
export const editionFile = z.strictObject({
  id: z.string(),
  directorate: z.string(),
  period: quarter,
  number: z.int().positive(),
  publishedOn: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .nullable(),
  title: bilingual,
  sourceTitle: z.string(),
  benchmarkYear: year.nullable(),
  layout: z.strictObject({
    groupBy: z.enum(['objective-and-aim', 'service-and-category']),
    columns: z.enum(['year-end', 'quarter']),
    parts: z.array(z.enum(REPORT_PARTS)),
  }),
  printed: z.strictObject({
    indicators: counts.nullable(),
    national: counts.nullable(),
    commitments: counts.nullable(),
    directions: z.strictObject({ improved: z.int(), maintained: z.int(), declined: z.int() }).nullable(),
    compared: z.strictObject({ total: z.int(), notWorse: z.int(), worse: z.int() }).nullable(),
  }),
});

const named = z.strictObject({ id: z.string(), name: bilingual });

/** The council, its directorates and services. */
export const authorityFile = z.strictObject({
  id: z.string(),
  name: bilingual,
  directorates: z.array(
    z.strictObject({
      id: z
        .string()
        .regex(/^[a-z][a-z0-9-]*$/, 'a directorate is called by a word in lower case, for its address')
        .refine((id) => !TAKEN_WORDS.includes(id), 'this word is taken by a page of Mesur: choose another'),
      name: bilingual,
      services: z.array(named),
    }),
  ),
});

/** The council's plans, each with its years, objectives and aims. */
export const planFile = z.strictObject({
  id: z.string(),
  years,
  title: bilingual,
  objectives: z.array(
    z.strictObject({
      code: z.string(),
      title: bilingual,
      aims: z.array(z.strictObject({ code: z.string(), title: bilingual })),
    }),
  ),
});

const bound = exact.nullable().default(null);
const plainCondition = z.union([
  z.strictObject({ is: z.enum(['on-target', 'off-target', 'at-maximum', 'improved']) }),
  z.strictObject({ is: z.literal('worse-by'), atLeast: bound, under: bound }),
]);
const condition = z.union([
  plainCondition,
  z.strictObject({
    all: z.array(z.union([plainCondition, z.strictObject({ any: z.array(plainCondition) })])),
  }),
  z.strictObject({ any: z.array(plainCondition) }),
]);

/** A council's key for a span of years. */
export const schemeFile = z.strictObject({
  id: z.string(),
  years,
  name: z.string(),
  tolerance: z.enum(['relative', 'points', 'absolute']),
  comparison: z.enum(['same-period-last-year', 'year-end']),
  targetZero: z.enum(STATUSES),
  rules: z.array(z.strictObject({ status: z.enum(STATUSES), when: condition, meaning: bilingual })),
  directions: z.array(
    z.strictObject({
      direction: z.enum(DIRECTIONS),
      change: z.enum(['better', 'same', 'worse']),
      declineAtLeast: bound,
      declineUnder: bound,
      meaning: bilingual,
    }),
  ),
  commitments: z.array(
    z.strictObject({
      status: z.enum(STATUSES),
      word: bilingual.nullable(),
      meaning: bilingual,
      scrutiny: bilingual.nullable(),
    }),
  ),
  selfAssessment: z
    .array(z.strictObject({ status: z.enum(STATUSES), word: bilingual, meaning: bilingual }))
    .default([]),
});

/** The files of the other sections, by the section that each is named after: `finance.json`. */
export const SECTION_FILES = asFile(sections.extend({ finance, workforce })).shape;

/** An indicator row as read. */
export type IndicatorRow = z.infer<typeof indicatorRow>;
/** A commitment row as read. */
export type CommitmentRow = z.infer<typeof commitmentRow>;
/** An edition as read. */
export type EditionFile = z.infer<typeof editionFile>;
