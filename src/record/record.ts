import { z } from 'zod';
import { type PeriodRecord, RECORD_SHAPE } from '../domain/scorecard/index.ts';
import { commitment } from './commitment.ts';
import { edition } from './edition.ts';
import { authority, directorate, plan } from './framework.ts';
import { indicator } from './indicator.ts';
import { scheme } from './scheme.ts';
import { sections } from './sections.ts';
import type { Fields } from './values.ts';

/** What is read has the shape of today, whatever it was written in: the first shape had no number. */
const shape = z
  .int()
  .min(1)
  .max(RECORD_SHAPE, 'written by a later version of Mesur')
  .default(1)
  .transform((): typeof RECORD_SHAPE => RECORD_SHAPE);

/** A record: all that a report is made from. */
export const record = z.object({
  shape,
  authority,
  directorate,
  plan,
  scheme,
  edition,
  indicators: z.array(indicator),
  commitments: z.array(commitment),
  sections,
} satisfies Fields<PeriodRecord>);

/** The record that a text says. Throws on what is none: damage, or a bug. */
export function parseRecord(text: string): PeriodRecord {
  return record.parse(JSON.parse(text));
}
