import type { ReturnChange } from '../../use-cases/returns/ports.ts';
import { publicationEntry } from '../chain/entries.ts';
import { insertEditionRows } from '../editions/insert-edition.ts';
import type { Engine } from '../engine.ts';
import type { WriteTransaction } from '../schema.ts';
import { type Act, type ActRows, rowsOf } from './act.ts';
import { holdQuarter, holdVersions } from './hold-versions.ts';
import { performWalled } from './perform-walled.ts';
import { insertEvents } from './quarter-events.ts';
import { quarterColumns, quarterState, returnColumns, returnState } from './quarter-rows.ts';
import { giveUp } from './superseded.ts';

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
