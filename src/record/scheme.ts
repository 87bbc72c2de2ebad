import { z } from 'zod';
import {
  type CommitmentMeaning,
  type Condition,
  DIRECTIONS,
  type DirectionRule,
  type Scheme,
  type StatusRule,
} from '../domain/scoring/index.ts';
import { years } from './framework.ts';
import { bilingual, exact, type Fields, status } from './values.ts';

const bound = exact.nullable().default(null);

const condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.object({ is: z.enum(['on-target', 'off-target', 'at-maximum', 'improved']) }),
    z.object({ is: z.literal('worse-by'), atLeast: bound, under: bound }),
    z.object({ all: z.array(condition) }),
    z.object({ any: z.array(condition) }),
  ]),
);

/** A line of a key's statuses. */
export const statusRule = z.object({
  status,
  when: condition,
  meaning: bilingual,
} satisfies Fields<StatusRule>);

/** A line of a key's directions. */
export const directionRule = z.object({
  direction: z.enum(DIRECTIONS),
  change: z.enum(['better', 'same', 'worse']),
  declineAtLeast: bound,
  declineUnder: bound,
  meaning: bilingual,
} satisfies Fields<DirectionRule>);

const commitmentMeaning = z.object({
  status,
  word: bilingual.nullable(),
  meaning: bilingual,
  scrutiny: bilingual.nullable(),
} satisfies Fields<CommitmentMeaning>);

/** A council's key for a span of years, as each of `schemes/` holds one. */
export const scheme = z.object({
  id: z.string(),
  years,
  name: z.string(),
  tolerance: z.enum(['relative', 'points', 'absolute']),
  rules: z.array(statusRule),
  targetZero: status,
  directions: z.array(directionRule),
  commitments: z.array(commitmentMeaning),
  selfAssessment: z.array(z.object({ status, word: bilingual, meaning: bilingual })).default([]),
  comparison: z.enum(['same-period-last-year', 'year-end']),
} satisfies Fields<Scheme>);
