import type { QuarterEvent, QuarterReturn, QuarterWithFrame } from '../domain/returns/index.ts';
import type { Result } from '../domain/value/index.ts';
import type { Changed, QuarterChange, RecordOrder, ReturnChange } from '../use-cases/returns/ports.ts';
import type { Engine } from './engine.ts';
import { holdQuarter, holdVersions } from './hold-versions.ts';
import { insertEvents, type QuarterHashes, quarterEventRow, returnEventRow } from './quarter-events.ts';
import { quarterColumns, quarterState, returnColumns, returnState, returnStream } from './quarter-rows.ts';
import type { Schema, WriteTransaction } from './schema.ts';
import { sealedContent } from './sealed-content.ts';
import { giveUp, unlessSuperseded } from './superseded.ts';

/** Rows in one statement: few enough for the parameters that the databases take (SQLite 32,766, PostgreSQL 65,535). */
const ROWS_AT_ONCE = 500;

/** Opens a quarter with its returns and the events of both. "exists", changing nothing, when it is there. */
export function openQuarter(
  { db }: Engine,
  {
    quarter,
    event,
    returns,
  }: {
    readonly quarter: QuarterWithFrame;
    readonly event: QuarterEvent;
    readonly returns: readonly ReturnChange[];
  },
): Promise<'opened' | 'exists'> {
  const { content, hash } = sealedContent(quarter.frame);
  return db.transaction().execute(async (transaction) => {
    const { numInsertedOrUpdatedRows } = await transaction
      .insertInto('quarter')
      .values({
        ...quarterColumns(quarter),
        ...quarterState(quarter),
        opened_at: quarter.openedAt,
        frame_hash: hash,
        frame: content,
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if (numInsertedOrUpdatedRows !== 1n) return 'exists';
    const rows = returns.map(({ next }, position) => returnRow(next, position));
    for (let from = 0; from < rows.length; from += ROWS_AT_ONCE)
      await transaction
        .insertInto('quarter_return')
        .values(rows.slice(from, from + ROWS_AT_ONCE))
        .execute();
    const events = returns.map(({ next, event: opened }) => returnEventRow(next, opened));
    const first = quarterEventRow(quarter, event, { frameHash: hash });
    if (!(await insertEvents(transaction, [first, ...events])))
      throw new Error(
        `the trail of ${quarter.directorate} ${quarter.period} is there and the quarter is not`,
      );
    return 'opened';
  });
}

/**
 * Records changes of returns, and of their quarter: each with its event, all or nothing, and nothing where the quarter
 * or its returns are not as they were seen.
 */
export function recordChanges(
  engine: Engine,
  { returns, quarter, seenQuarter, seenVersions }: RecordOrder,
): Promise<Result<null, Changed>> {
  return unlessSuperseded(async () => {
    await engine.db.transaction().execute(async (transaction) => {
      if (quarter !== null && seenVersions !== undefined)
        await holdVersions({ engine, transaction, key: quarter.next, versions: seenVersions });
      // Always in one order, so that two who change the same returns wait for each other and not both.
      const changes = returns.toSorted(byStream);
      for (const change of changes) await changeReturn(transaction, change);
      if (quarter !== null) await changeQuarter(transaction, quarter);
      else if (seenQuarter !== undefined) await holdQuarter({ engine, transaction, seen: seenQuarter });
      const rows = changes.map(({ next, event }) => returnEventRow(next, event));
      if (quarter !== null) rows.push(quarterChangeRow(quarter));
      if (!(await insertEvents(transaction, rows)))
        throw new Error(`the trail goes on beyond its ${rows[0]?.stream}`);
    });
    return null;
  });
}

/** Puts the next state of a quarter in the place of the one it follows on; else gives up. Its event is the caller's. */
export async function changeQuarter(
  transaction: WriteTransaction,
  { next, event, frame }: QuarterChange,
): Promise<void> {
  const { numUpdatedRows } = await transaction
    .updateTable('quarter')
    .set({ ...quarterState(next), ...frameColumns(frame) })
    .where((eb) => eb.and(quarterColumns(next)))
    .where('version', '=', next.version - 1)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n || event.sequence !== next.version)
    giveUp({ kind: 'quarter-changed', key: quarterKeyOf(next) });
}

/** The event of a quarter's change as a row, with the hashes it stands for. */
export function quarterChangeRow(
  { next, event, frame }: QuarterChange,
  sealed: Omit<QuarterHashes, 'frameHash'> = {},
): Schema['event'] {
  const frameHash = frame === null ? {} : { frameHash: sealedContent(frame).hash };
  return quarterEventRow(next, event, { ...frameHash, ...sealed });
}

function frameColumns(frame: QuarterChange['frame']) {
  if (frame === null) return {};
  const { content, hash } = sealedContent(frame);
  return { frame: content, frame_hash: hash };
}

async function changeReturn(transaction: WriteTransaction, { next, event }: ReturnChange): Promise<void> {
  const { numUpdatedRows } = await transaction
    .updateTable('quarter_return')
    .set(returnState(next))
    .where((eb) => eb.and(returnColumns(next)))
    .where('version', '=', next.version - 1)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n || event.sequence !== next.version)
    giveUp({ kind: 'return-changed', key: { ...quarterKeyOf(next), kind: next.kind, ref: next.ref } });
}

function quarterKeyOf({ authority, directorate, period }: QuarterChange['next'] | QuarterReturn) {
  return { authority, directorate, period };
}

function byStream({ next: one }: ReturnChange, { next: other }: ReturnChange): number {
  return returnStream(one) < returnStream(other) ? -1 : 1;
}

function returnRow(held: QuarterReturn, position: number): Schema['quarter_return'] {
  return { ...returnColumns(held), position, ...returnState(held) };
}
