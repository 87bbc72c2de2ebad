import { z } from 'zod';
import { ABSENCES } from '../../domain/value/index.ts';
import * as record from '../../record/index.ts';

/** A quarter: "2023-24-Q2". */
export const quarter = z.string().regex(/^\d{4}-\d{2}-Q[1-4]$/);

/** A financial year, a quarter or a month: "2023-24", "2023-24-Q2", "2023-24-M06". */
export const period = z.string().describe('A financial year, a quarter or a month of it.');

/** A day: "2024-02-29". */
export const day = z.iso.date();

/** A moment in UTC. */
export const moment = z.iso.datetime();

/** Where a figure came from: the edition, and the line of its text where it was read from one. */
export const source = z.strictObject(record.source.shape);

/** Why there is no status. */
export const noStatusReason = z.enum([...ABSENCES, 'neutral']);

/** Why there is no direction. */
export const noDirectionReason = z.enum([...ABSENCES, 'neutral', 'redefined']);

/** What may be sent for a schema: as it gives, read-only. */
export type Sent<Value> = Value extends readonly (infer Item)[]
  ? readonly Sent<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: Sent<Value[Key]> }
    : Value;
