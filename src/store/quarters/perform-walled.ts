import { sql } from 'kysely';
import type { Schema, WriteTransaction } from '../schema.ts';
import type { ActRows } from './act.ts';
import { giveUp } from './superseded.ts';

/** What was not as it was seen: a return, or without one the quarter. */
interface Astray {
  readonly kind?: ActRows['returns'][number]['change']['next']['kind'];
  readonly ref?: string;
}

/**
 * Has the database perform an act for its viewer: it makes the rows of the events by itself, and refuses what the viewer
 * may not do.
 */
export async function performWalled(transaction: WriteTransaction, act: ActRows): Promise<void> {
  const { key, versions, returns, quarter, seen, edition, publication } = act;
  const told = {
    key,
    versions,
    returns: returns.map(({ change: { next }, event }) => ({ kind: next.kind, ref: next.ref, event })),
    quarter: quarter && { event: quarter.event, frame: quarter.frame?.content ?? null },
    seen,
    edition,
    publication,
  };
  const { rows } = await sql<{
    astray: Astray | null;
  }>`select mesur_act(${JSON.stringify(told)}::jsonb) as astray`.execute(transaction);
  const astray = rows[0]?.astray ?? null;
  if (astray === null) return;
  const { kind, ref } = astray;
  giveUp(
    kind === undefined || ref === undefined
      ? { kind: 'quarter-changed', key }
      : { kind: 'return-changed', key: { ...key, kind, ref } },
  );
}

/** Has the database open a quarter for its viewer. False where it is there. */
export async function openWalled(
  transaction: WriteTransaction,
  order: {
    readonly quarter: Schema['quarter'];
    readonly event: Schema['event'];
    readonly returns: readonly {
      readonly kind: string;
      readonly ref: string;
      readonly event: Schema['event'];
    }[];
  },
): Promise<boolean> {
  const { rows } = await sql<{
    opened: boolean;
  }>`select mesur_open(${JSON.stringify(order)}::jsonb) as opened`.execute(transaction);
  return rows[0]?.opened === true;
}
