import { z } from 'zod';
import { type Layout, type PrintedSummary, REPORT_PARTS } from '../domain/scorecard/index.ts';
import { type Condition, DIRECTIONS, type Scheme } from '../domain/scoring/index.ts';
import { bilingual, exact, status, years } from './content-values.ts';

/*
 * Parts of an edition: a scheme's rules, the layout, the counts that a report states of itself. What is sealed stays
 * as it was written, so a field added later needs a default here.
 */

const bound = exact.nullable();

const condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.object({ is: z.enum(['on-target', 'off-target', 'at-maximum', 'improved']) }),
    z.object({ is: z.literal('worse-by'), atLeast: bound, under: bound }),
    z.object({ all: z.array(condition) }),
    z.object({ any: z.array(condition) }),
  ]),
);

/** A scheme, in JSON. */
export const scheme: z.ZodType<Scheme> = z.object({
  id: z.string(),
  years,
  name: z.string(),
  tolerance: z.enum(['relative', 'points', 'absolute']),
  rules: z.array(z.object({ status, when: condition, meaning: bilingual })),
  targetZero: status,
  directions: z.array(
    z.object({
      direction: z.enum(DIRECTIONS),
      change: z.enum(['better', 'same', 'worse']),
      declineAtLeast: bound,
      declineUnder: bound,
      meaning: bilingual,
    }),
  ),
  commitments: z.array(
    z.object({ status, word: bilingual.nullable(), meaning: bilingual, scrutiny: bilingual.nullable() }),
  ),
  selfAssessment: z.array(z.object({ status, word: bilingual, meaning: bilingual })),
  comparison: z.enum(['same-period-last-year', 'year-end']),
});

/** How an edition lays out its parts, in JSON. */
export const layout: z.ZodType<Layout> = z.object({
  groupBy: z.enum(['objective-and-aim', 'service-and-category']),
  columns: z.enum(['year-end', 'quarter']),
  parts: z.array(z.enum(REPORT_PARTS)),
});

const travel = z.record(z.string(), z.enum(['improved', 'maintained', 'declined']));
const counts = z.object({
  total: z.number(),
  counts: z.partialRecord(status, z.number()),
  percentages: z.partialRecord(status, z.number()),
});

/** What a report states of itself, in JSON. */
export const printedSummary: z.ZodType<PrintedSummary> = z.object({
  indicators: counts.nullable(),
  national: counts.nullable(),
  commitments: counts.nullable(),
  directions: z.object({ improved: z.number(), maintained: z.number(), declined: z.number() }).nullable(),
  compared: z.object({ total: z.number(), notWorse: z.number(), worse: z.number() }).nullable(),
  arrows: travel,
  comments: travel,
});
