import { randomBytes } from 'node:crypto';
import { PostgresAdapter, sql } from 'kysely';
import type { Instant } from '../use-cases/sign-in/ports.ts';
import { appendLinks } from './chain/append-links.ts';
import { eventContentHash, eventEntry } from './chain/entries.ts';
import type { Database, Schema, WriteTransaction } from './schema.ts';

/** What happened to something, by whom and when. */
export interface TrailEvent {
  readonly authority: string;
  /**
   * What it happened to: "person/<id>", "return/<directorate>/<period>/<kind>/<ref>", "quarter/<directorate>/<period>",
   * "edition/<id>", "erasure/<stream>".
   */
  readonly stream: string;
  /** In the past tense: "person-added", "submitted". */
  readonly type: string;
  /** Null for Mesur itself. */
  readonly person: string | null;
  readonly at: Instant;
  readonly reason: string | null;
  readonly directorate: string | null;
  readonly period: string | null;
  /** Anything that JSON can hold; null for nothing. */
  readonly content: unknown;
}

/** An event as it stands in the trail: `sequence` counts the events of its stream from 1. */
export interface HeldEvent extends TrailEvent {
  readonly sequence: number;
}

/** How many random bytes the words of an event are hashed with. */
const SALT_BYTES = 16;

/** The row of an event without its number: its words with their salt and hash. */
export function eventColumns(event: TrailEvent): Omit<Schema['event'], 'sequence'> {
  const words = {
    // As the databases keep it: a half of a pair is none of a text.
    reason: event.reason?.toWellFormed() ?? null,
    content: event.content === null ? null : JSON.stringify(event.content),
    salt: randomBytes(SALT_BYTES).toString('hex'),
  };
  return {
    authority_id: event.authority,
    stream: event.stream,
    type: event.type,
    person_id: event.person,
    at: event.at,
    directorate_id: event.directorate,
    period: event.period,
    ...words,
    content_hash: eventContentHash(words),
  };
}

/**
 * Adds an event to the trail and to the chain, and gives its number in its stream: the last thing a transaction
 * does. The caller's transaction holds the write lock, or has changed the one row that the stream is about: of two that
 * add to a stream at once, the second is refused by the key, and with it all of its transaction.
 */
export async function appendEvent(transaction: WriteTransaction, event: TrailEvent): Promise<number> {
  const columns = eventColumns(event);
  if (transaction.getExecutor().adapter instanceof PostgresAdapter) {
    // The account that Mesur runs under need not own the tables, and then writes no event by itself.
    const { rows } = await sql<{ sequence: number }>`select mesur_note(${JSON.stringify(columns)}::jsonb)
      as sequence`.execute(transaction);
    return rows[0]?.sequence ?? 0;
  }
  const { sequence } = await transaction
    .insertInto('event')
    .values((values) => ({
      ...columns,
      sequence: values
        .selectFrom('event')
        .where('authority_id', '=', event.authority)
        .where('stream', '=', event.stream)
        .select(sql<number>`coalesce(max(sequence), 0) + 1`.as('next')),
    }))
    .returning('sequence')
    .executeTakeFirstOrThrow();
  await appendLinks(transaction, [eventEntry({ ...columns, sequence })]);
  return sequence;
}

/** The events of a stream, in the order they happened. */
export async function readEvents(
  db: Database,
  { authority, stream }: Pick<TrailEvent, 'authority' | 'stream'>,
): Promise<readonly HeldEvent[]> {
  const rows = await db
    .selectFrom('event')
    .selectAll()
    .where('authority_id', '=', authority)
    .where('stream', '=', stream)
    .orderBy('sequence')
    .execute();
  return rows.map((row) => ({
    authority: row.authority_id,
    stream: row.stream,
    sequence: row.sequence,
    type: row.type,
    person: row.person_id,
    at: row.at as Instant,
    reason: row.reason,
    directorate: row.directorate_id,
    period: row.period,
    content: row.content === null ? null : (JSON.parse(row.content) as unknown),
  }));
}
