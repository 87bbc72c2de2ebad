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
import { bilingual, count, day, type Fields, quarter, status } from './values.ts';

const difference = z.object({
  kind: z.enum(DIFFERENCE_KINDS),
  ref: z.string().nullable(),
  field: z.string(),
  earlier: z.string().nullable(),
  later: z.string().nullable(),
} satisfies Fields<EditionDifference>);

/** Why an edition stands in place of another, and what differs. */
export const revision = z.object({
  of: z.int().positive().describe('The number of the edition that is corrected.'),
  reason: bilingual,
  differences: z.array(difference),
} satisfies Fields<Revision>);

const layout = z.object({
  groupBy: z.enum(['objective-and-aim', 'service-and-category']),
  columns: z.enum(['year-end', 'quarter']),
  parts: z.array(z.enum(REPORT_PARTS)),
} satisfies Fields<Layout>);

const perStatus = z.partialRecord(status, count).default({});

/** Counts by status that a report states of itself. */
export const printedCounts = z.object({
  total: count,
  counts: perStatus,
  percentages: perStatus,
} satisfies Fields<PrintedCounts>);

const travel = z.record(z.string(), z.enum(['improved', 'maintained', 'declined']));

/** The counts and arrows that a report states of itself. */
export const printedSummary = z.object({
  indicators: printedCounts.nullable(),
  national: printedCounts.nullable(),
  commitments: printedCounts.nullable(),
  directions: z.object({ improved: count, maintained: count, declined: count }).nullable(),
  compared: z.object({ total: count, notWorse: count, worse: count }).nullable(),
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
