import { z } from 'zod';
import { type Layout, type PrintedSummary, REPORT_PARTS } from '../domain/scorecard/index.ts';
import { type Condition, DIRECTIONS, type Scheme } from '../domain/scoring/index.ts';
import { bilingual, exact, status } from './content-values.ts';
import { remembering } from './remembering.ts';

/*
 * Columns that hold JSON: a scheme's rules, an edition's layout, the counts that a report states of itself. They
 * are read whole and never searched, so they have no tables of their own. A field added to them later needs a
 * default here, or a migration.
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

const schemeContent = z.object({
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

const layout = z.object({
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

const printedSummary = z.object({
  indicators: counts.nullable(),
  national: counts.nullable(),
  commitments: counts.nullable(),
  directions: z.object({ improved: z.number(), maintained: z.number(), declined: z.number() }).nullable(),
  compared: z.object({ total: z.number(), notWorse: z.number(), worse: z.number() }).nullable(),
  arrows: travel,
  comments: travel,
});

/** The rules of a scheme: all of it but its name in the store and its years. */
export const parseSchemeContent: (json: string) => Omit<Scheme, 'id' | 'years'> = remembering((json) =>
  schemeContent.parse(JSON.parse(json)),
);

/** How an edition lays out its parts. */
export const parseLayout: (json: string) => Layout = remembering((json) => layout.parse(JSON.parse(json)));

/** What a report states of itself. */
export const parsePrintedSummary: (json: string) => PrintedSummary = remembering((json) =>
  printedSummary.parse(JSON.parse(json)),
);
