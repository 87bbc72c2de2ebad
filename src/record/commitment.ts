import { z } from 'zod';
import type { Commitment, CommitmentUpdate } from '../domain/commitments/index.ts';
import { source } from './indicator.ts';
import { absence, bilingual, type Fields, period, status, year } from './values.ts';

/** What was reported of a commitment for one period. */
export const commitmentUpdate = z.object({
  period,
  status: status.nullable(),
  noStatusReason: absence.nullable().default(null),
  progress: bilingual.nullable(),
  nextSteps: bilingual.nullable(),
  source,
} satisfies Fields<CommitmentUpdate>);

/** A commitment with its updates. */
export const commitment = z.object({
  code: z.string(),
  printedCode: z.string().nullable().default(null),
  codeLost: z.boolean().default(false),
  year,
  directorate: z.string(),
  service: z.string().nullable(),
  objective: z.string(),
  aim: z.string().nullable(),
  title: bilingual,
  position: z.int(),
  updates: z.array(commitmentUpdate),
} satisfies Fields<Commitment>);
