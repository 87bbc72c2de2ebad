import type { QuarterKey, QuarterReturn } from '../../domain/returns/index.ts';
import type { Quarters } from '../../use-cases/returns/ports.ts';
import { readEditionNumbered } from '../editions/read-editions.ts';
import { readFramework } from '../editions/read-frame.ts';
import { recordSealedAs } from '../editions/sealed-content.ts';
import type { Engine } from '../engine.ts';
import type { Database } from '../schema.ts';
import { readQuarterEvents, readReturnEvents } from './quarter-events.ts';
import { quarterColumns, quarterOfRow, returnColumns, returnOfRow } from './quarter-rows.ts';
import { openQuarter, recordChanges } from './record-changes.ts';
import { publishImported, sealImported } from './seal-imported.ts';
import { publishEdition, sealEdition } from './seal-quarter.ts';

/** Quarters being collected, on an open database whose schema is up to date. */
export function quartersOn(engine: Engine): Quarters {
  const { db } = engine;
  return {
    list: async (authority) => {
      const rows = await listed(db)
        .where('authority_id', '=', authority)
        .orderBy('period', 'desc')
        .orderBy('directorate_id')
        .execute();
      return rows.map(quarterOfRow);
    },
    quarter: (key) => readQuarter(db, key),
    open: (order) => openQuarter(engine, order),
    returns: (key) => readReturns(db, key),
    returnsOwnedBy: async ({ authority, owner }) => {
      const rows = await db
        .selectFrom('quarter_return')
        .selectAll()
        .where('authority_id', '=', authority)
        .where('owner_id', '=', owner)
        .orderBy('period', 'desc')
        .orderBy('directorate_id')
        .orderBy('position')
        .execute();
      return rows.map(returnOfRow);
    },
    returnAt: async (key) => {
      const row = await db
        .selectFrom('quarter_return')
        .selectAll()
        .where((eb) => eb.and(returnColumns(key)))
        .executeTakeFirst();
      return row === undefined ? null : returnOfRow(row);
    },
    record: (order) => recordChanges(engine, order),
    returnEvents: (key) => readReturnEvents(db, key),
    quarterEvents: (key) => readQuarterEvents(db, key),
    seal: (order) => sealEdition(engine, order),
    sealed: (key) => readEditionNumbered(db, key),
    framework: (authority) => readFramework(db, authority),
    publish: (order) => publishEdition(engine, order),
    sealImported: (order) => sealImported(engine, order),
    publishImported: (order) => publishImported(engine, order),
  };
}

function listed(db: Database) {
  return db
    .selectFrom('quarter')
    .select([
      'authority_id',
      'directorate_id',
      'period',
      'state',
      'version',
      'due_on',
      'opened_at',
      'edition',
    ]);
}

/** A frame stays as it was opened with, so its text is read and parsed once in each process. */
async function readQuarter(db: Database, key: QuarterKey) {
  const row = await listed(db)
    .select('frame_hash')
    .where((eb) => eb.and(quarterColumns(key)))
    .executeTakeFirst();
  if (row === undefined) return null;
  const named = { id: `of the frame of ${key.directorate} ${key.period}`, contentHash: row.frame_hash };
  const frame = await recordSealedAs(named, async () => {
    const { frame: text } = await db
      .selectFrom('quarter')
      .select('frame')
      .where((eb) => eb.and(quarterColumns(key)))
      .executeTakeFirstOrThrow();
    return text;
  });
  return { ...quarterOfRow(row), frame };
}

async function readReturns(db: Database, key: QuarterKey): Promise<readonly QuarterReturn[]> {
  const rows = await db
    .selectFrom('quarter_return')
    .selectAll()
    .where((eb) => eb.and(quarterColumns(key)))
    .orderBy('position')
    .execute();
  return rows.map(returnOfRow);
}
