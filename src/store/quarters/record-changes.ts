import type { QuarterEvent, QuarterWithFrame } from '../../domain/returns/index.ts';
import { ok, type Result } from '../../domain/value/index.ts';
import type { Changed, RecordOrder, ReturnChange } from '../../use-cases/returns/ports.ts';
import { sealedContent } from '../editions/sealed-content.ts';
import type { Engine } from '../engine.ts';
import { actOf } from './act.ts';
import { perform } from './perform.ts';
import { openWalled } from './perform-walled.ts';
import { insertEvents, quarterEventRow, returnEventRow } from './quarter-events.ts';
import { quarterColumns, quarterState, returnColumns, returnState } from './quarter-rows.ts';
import { unlessSuperseded } from './superseded.ts';

/** Rows in one statement: few enough for the parameters that the databases take (SQLite 32,766, PostgreSQL 65,535). */
const ROWS_AT_ONCE = 500;

/** Opens a quarter with its returns and the events of both. "exists", changing nothing, when it is there. */
export function openQuarter(
  { db, isWalled }: Engine,
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
  const row = {
    ...quarterColumns(quarter),
    ...quarterState(quarter),
    opened_at: quarter.openedAt,
    frame_hash: hash,
    frame: content,
  };
  const first = quarterEventRow(quarter, event, { frameHash: hash });
  const events = returns.map(({ next, event: opened }) => returnEventRow(next, opened));
  return db.transaction().execute(async (transaction) => {
    if (isWalled) {
      const due = returns.map(({ next: { kind, ref } }, at) => ({ kind, ref, event: events[at] ?? first }));
      const isOpened = await openWalled(transaction, { quarter: row, event: first, returns: due });
      return isOpened ? 'opened' : 'exists';
    }
    const { numInsertedOrUpdatedRows } = await transaction
      .insertInto('quarter')
      .values(row)
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if (numInsertedOrUpdatedRows !== 1n) return 'exists';
    const rows = returns.map(({ next }, position) => ({
      ...returnColumns(next),
      position,
      ...returnState(next),
    }));
    for (let from = 0; from < rows.length; from += ROWS_AT_ONCE)
      await transaction
        .insertInto('quarter_return')
        .values(rows.slice(from, from + ROWS_AT_ONCE))
        .execute();
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
  const of = quarter?.next ?? returns[0]?.next;
  if (of === undefined) return Promise.resolve(ok(null));
  const { authority, directorate, period } = of;
  const act = actOf({
    key: { authority, directorate, period },
    versions: quarter === null ? null : (seenVersions ?? null),
    returns,
    quarter,
    seen: seenQuarter?.version ?? null,
  });
  return unlessSuperseded(async () => {
    await engine.db.transaction().execute((transaction) => perform(engine, transaction, act));
    return null;
  });
}
