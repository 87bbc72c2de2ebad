import type { PersonId } from '../../domain/people/index.ts';
import type {
  QuarterEvent,
  QuarterEventType,
  QuarterKey,
  ReturnEvent,
  ReturnEventType,
  ReturnKey,
} from '../../domain/returns/index.ts';
import { appendLinks } from '../chain/append-links.ts';
import { type ChainEntry, eventEntry } from '../chain/entries.ts';
import { oneOf } from '../closed-words.ts';
import { eventColumns, type HeldEvent, readEvents } from '../events.ts';
import type { Database, Schema, WriteTransaction } from '../schema.ts';
import { quarterEventFrom, returnEventFrom } from './parse-return.ts';
import { quarterStream, returnStream } from './quarter-rows.ts';

/** Rows in one statement: few enough for the parameters that the databases take (SQLite 32,766, PostgreSQL 65,535). */
const ROWS_AT_ONCE = 500;

const RETURN_EVENT_TYPES: { readonly [Type in ReturnEventType]: Type } = {
  opened: 'opened',
  assigned: 'assigned',
  saved: 'saved',
  submitted: 'submitted',
  'sent-back': 'sent-back',
  approved: 'approved',
  accepted: 'accepted',
  reopened: 'reopened',
  translated: 'translated',
};

const QUARTER_EVENT_TYPES: { readonly [Type in QuarterEventType]: Type } = {
  opened: 'opened',
  'targets-set': 'targets-set',
  'benchmarks-set': 'benchmarks-set',
  'signed-off': 'signed-off',
  'sign-off-lapsed': 'sign-off-lapsed',
  sealed: 'sealed',
  published: 'published',
  reopened: 'reopened',
};

/** An event of a return as a row of the trail. */
export function returnEventRow(key: ReturnKey, event: ReturnEvent): Schema['event'] {
  const { content, assignment } = event;
  return eventRow(key, { event, stream: returnStream(key), content: { content, assignment } });
}

/** The hashes that a quarter's event stands for: of the frame it left, and of the texts that were sealed. */
interface QuarterHashes {
  readonly frameHash?: string;
  readonly contentHash?: string;
  readonly publicHash?: string;
}

/** An event of a quarter as a row of the trail. */
export function quarterEventRow(
  key: QuarterKey,
  event: QuarterEvent,
  hashes: QuarterHashes = {},
): Schema['event'] {
  return eventRow(key, {
    event,
    stream: quarterStream(key),
    content: { edition: event.edition, changes: event.changes, ...hashes },
  });
}

/**
 * Adds events to the trail, and then these and other entries to the chain: the last thing a transaction does. False
 * when the number of any of them is taken: the transaction is then to be given up.
 */
export async function insertEvents(
  transaction: WriteTransaction,
  rows: readonly Schema['event'][],
  others: readonly ChainEntry[] = [],
): Promise<boolean> {
  let inserted = 0n;
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    const { numInsertedOrUpdatedRows } = await transaction
      .insertInto('event')
      .values(rows.slice(from, from + ROWS_AT_ONCE))
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    inserted += numInsertedOrUpdatedRows ?? 0n;
  }
  if (inserted !== BigInt(rows.length)) return false;
  await appendLinks(transaction, [...rows.map(eventEntry), ...others]);
  return true;
}

/** The events of a return, oldest first. */
export async function readReturnEvents(db: Database, key: ReturnKey): Promise<readonly ReturnEvent[]> {
  const held = await readEvents(db, { authority: key.authority, stream: returnStream(key) });
  return held.map((event) => ({
    ...happening(event, Object.values(RETURN_EVENT_TYPES)),
    ...returnEventFrom(event.content),
  }));
}

/** The events of a quarter, oldest first. */
export async function readQuarterEvents(db: Database, key: QuarterKey): Promise<readonly QuarterEvent[]> {
  const held = await readEvents(db, { authority: key.authority, stream: quarterStream(key) });
  return held.map((event) => ({
    ...happening(event, Object.values(QUARTER_EVENT_TYPES)),
    ...quarterEventFrom(event.content),
  }));
}

function eventRow(
  { authority, directorate, period }: QuarterKey,
  {
    event: { sequence, type, person, at, reason },
    stream,
    content,
  }: { readonly event: ReturnEvent | QuarterEvent; readonly stream: string; readonly content: object },
): Schema['event'] {
  const happened = { authority, directorate, period, stream, type, person, at, reason, content };
  return { ...eventColumns(happened), sequence };
}

function happening<Type extends string>(
  { sequence, type, person, at, reason }: HeldEvent,
  types: readonly Type[],
) {
  return { sequence, type: oneOf(types, type), person: person as PersonId | null, at, reason };
}
