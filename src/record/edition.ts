import { z } from 'zod';
import type { PersonId } from '../domain/people/index.ts';
import {
  DIFFERENCE_KINDS,
  type Edition,
  type EditionDifference,
  type Layout,
  type PrintedCounts,
  type PrintedSummary,
  REPORT_PARTS,
  type Revision,
} from '../domain/scorecard/index.ts';
import { LANGUAGES } from '../domain/value/index.ts';
import { bilingual, day, type Fields, quarter, status } from './values.ts';

/** What a later edition says otherwise of its quarter. */
export const difference = z.object({
  kind: z.enum(DIFFERENCE_KINDS),
  ref: z.string().nullable(),
  field: z.string(),
  earlier: z.string().nullable(),
  later: z.string().nullable(),
} satisfies Fields<EditionDifference>);

const revision = z.object({
  of: z.int(),
  reason: bilingual,
  differences: z.array(difference),
} satisfies Fields<Revision>);

const layout = z.object({
  groupBy: z.enum(['objective-and-aim', 'service-and-category']),
  columns: z.enum(['year-end', 'quarter']),
  parts: z.array(z.enum(REPORT_PARTS)),
} satisfies Fields<Layout>);

const perStatus = z.partialRecord(status, z.int()).default({});

const counts = z.object({
  total: z.int(),
  counts: perStatus,
  percentages: perStatus,
} satisfies Fields<PrintedCounts>);

const travel = z.record(z.string(), z.enum(['improved', 'maintained', 'declined']));

/** The counts and arrows that a report states of itself. */
export const printedSummary = z.object({
  indicators: counts.nullable(),
  national: counts.nullable(),
  commitments: counts.nullable(),
  directions: z.object({ improved: z.int(), maintained: z.int(), declined: z.int() }).nullable(),
  compared: z.object({ total: z.int(), notWorse: z.int(), worse: z.int() }).nullable(),
  arrows: travel,
  comments: travel,
} satisfies Fields<PrintedSummary>);

/** What a report is: its directorate, quarter, number, layout. */
export const edition = z.object({
  id: z.string(),
  directorate: z.string(),
  period: quarter,
  number: z.int().positive(),
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
} satisfies Fields<Edition>);
