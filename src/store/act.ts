import type { QuarterKey } from '../domain/returns/index.ts';
import type { QuarterChange, ReturnChange, SealedVersion } from '../use-cases/returns/ports.ts';
import { publicationEntry } from './chain/entries.ts';
import type { Engine } from './engine.ts';
import { holdQuarter, holdVersions } from './hold-versions.ts';
import { type EditionRows, insertEditionRows } from './insert-edition.ts';
import { performWalled } from './perform-walled.ts';
import { insertEvents, quarterEventRow, returnEventRow } from './quarter-events.ts';
import { quarterColumns, quarterState, returnColumns, returnState, returnStream } from './quarter-rows.ts';
import type { Schema, WriteTransaction } from './schema.ts';
import { sealedContent } from './sealed-content.ts';
import { giveUp } from './superseded.ts';

/** What one transaction writes of a quarter: returns and the quarter with their events, an edition, its publication. */
export interface Act {
  readonly key: QuarterKey;
  /** Every return of the quarter in the version it was decided on; null: they were not looked at. */
  readonly versions: readonly SealedVersion[] | null;
  readonly returns: readonly ReturnChange[];
  readonly quarter: QuarterChange | null;
  /** The version of a quarter that stays as it is; null: it was not looked at. */
  readonly seen: number | null;
  readonly edition: EditionRows | null;
  readonly publication: Schema['edition_publication'] | null;
}

/** An act as rows: each event with where it belongs, the quarter's with the frame it leaves. */
export interface ActRows extends Omit<Act, 'returns' | 'quarter'> {
  readonly returns: readonly { readonly change: ReturnChange; readonly event: Schema['event'] }[];
  readonly quarter: {
    readonly change: QuarterChange;
    readonly event: Schema['event'];
    readonly frame: { readonly content: string; readonly hash: string } | null;
  } | null;
}

/** An act of which only some parts are written. */
export function actOf(act: Pick<Act, 'key'> & Partial<Act>): Act {
  return { versions: null, returns: [], quarter: null, seen: null, edition: null, publication: null, ...act };
}

/**
 * Performs an act within a transaction, and gives it up where something is not as it was seen. For a viewer on
 * PostgreSQL the database performs it, and takes no more than they may do.
 */
export async function perform(engine: Engine, transaction: WriteTransaction, act: Act): Promise<void> {
  for (const { next, event } of act.returns)
    if (event.sequence !== next.version) giveUp({ kind: 'return-changed', key: returnKeyOf(next) });
  const { quarter } = act;
  if (quarter !== null && quarter.event.sequence !== quarter.next.version)
    giveUp({ kind: 'quarter-changed', key: act.key });
  const rows = rowsOf(act);
  await (engine.isWalled ? performWalled(transaction, rows) : performHere(engine, transaction, rows));
}

function rowsOf(act: Act): ActRows {
  const { quarter, edition } = act;
  const frame = quarter?.frame == null ? null : sealedContent(quarter.frame);
  const hashes = {
    ...(frame !== null && { frameHash: frame.hash }),
    ...(edition !== null && {
      contentHash: edition.row.content_hash,
      publicHash: edition.text.content_hash,
    }),
  };
  return {
    ...act,
    // Always in one order, so that two who change the same returns wait for each other and not both.
    returns: act.returns
      .toSorted((one, other) => (returnStream(one.next) < returnStream(other.next) ? -1 : 1))
      .map((change) => ({ change, event: returnEventRow(change.next, change.event) })),
    quarter: quarter && {
      change: quarter,
      event: quarterEventRow(quarter.next, quarter.event, hashes),
      frame,
    },
  };
}

async function performHere(engine: Engine, transaction: WriteTransaction, act: ActRows): Promise<void> {
  const { key, versions, returns, quarter, seen, edition, publication } = act;
  if (versions !== null) await holdVersions({ engine, transaction, key, versions });
  for (const { change } of returns) await changeReturn(transaction, change);
  if (quarter !== null) await changeQuarter(transaction, quarter);
  else if (seen !== null) await holdQuarter({ engine, transaction, seen: { ...key, version: seen } });
  const entries = edition === null ? [] : await insertEditionRows(transaction, edition);
  if (publication !== null) {
    await transaction.insertInto('edition_publication').values(publication).execute();
    entries.push(publicationEntry(publication));
  }
  const events = [...returns, ...(quarter === null ? [] : [quarter])].map(({ event }) => event);
  if (!(await insertEvents(transaction, events, entries)))
    throw new Error(`the trail goes on beyond its ${events[0]?.stream}`);
}

async function changeQuarter(
  transaction: WriteTransaction,
  { change: { next }, frame }: NonNullable<ActRows['quarter']>,
): Promise<void> {
  const frameColumns = frame === null ? {} : { frame: frame.content, frame_hash: frame.hash };
  const { numUpdatedRows } = await transaction
    .updateTable('quarter')
    .set({ ...quarterState(next), ...frameColumns })
    .where((eb) => eb.and(quarterColumns(next)))
    .where('version', '=', next.version - 1)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) {
    const { authority, directorate, period } = next;
    giveUp({ kind: 'quarter-changed', key: { authority, directorate, period } });
  }
}

async function changeReturn(transaction: WriteTransaction, { next }: ReturnChange): Promise<void> {
  const { numUpdatedRows } = await transaction
    .updateTable('quarter_return')
    .set(returnState(next))
    .where((eb) => eb.and(returnColumns(next)))
    .where('version', '=', next.version - 1)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) giveUp({ kind: 'return-changed', key: returnKeyOf(next) });
}

function returnKeyOf({ authority, directorate, period, kind, ref }: ReturnChange['next']) {
  return { authority, directorate, period, kind, ref };
}
