import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import pg from 'pg';
import { fail, ok, type Result } from '../../domain/value/index.ts';
import type { CopyOrder, StoreCopy } from '../../use-cases/ports.ts';
import type { Engine } from '../engine.ts';
import { bringUpToDate, migrateWithin } from '../migrate.ts';
import type { Migration } from '../migrations/index.ts';
import { reachPostgres } from '../postgres/open-postgres.ts';
import { postgresFailure } from '../postgres/postgres-failure.ts';
import type { WriteTransaction } from '../schema.ts';
import { isSqliteError } from '../sqlite/sqlite-failure.ts';
import { sqliteEngine } from '../sqlite/sqlite-file.ts';
import { copyPages } from './back-up-sqlite.ts';
import { type CopyFailure, CopyRefused } from './failure.ts';
import { type Backup, openBackup } from './open-backup.ts';
import { postgresRows, tablesThere, withDecimals } from './postgres-rows.ts';
import { agreeing, copyRows, countRows, sumRows, tellingRows } from './rows.ts';
import { sqliteRows } from './sqlite-rows.ts';
import { lettingIn, type Table, tablesOf } from './tables.ts';

interface Restoring {
  readonly order: CopyOrder;
  readonly migrations: readonly Migration[];
}

/** Puts a copy into a PostgreSQL database as its store, in one transaction: others see the old one until it ends. */
export async function restorePostgres({
  databaseUrl,
  ...restoring
}: Restoring & { readonly databaseUrl: string }): Promise<Result<StoreCopy, CopyFailure>> {
  const { order, migrations } = restoring;
  const reached = reachPostgres(databaseUrl);
  if (!reached.ok) return fail(reached.failure);
  const { engine, host } = reached.value;
  try {
    const opened = await openBackup(order.file, migrations);
    if (!opened.ok) return opened;
    const backup = opened.value;
    try {
      return ok(
        await upToDate({
          backup,
          ...restoring,
          use: (database) => putBack({ database, engine, host, ...restoring }),
        }),
      );
    } finally {
      backup.database.close();
    }
  } catch (error) {
    return fail(failureOf({ error, host, file: order.file }));
  } finally {
    await engine.db.destroy();
  }
}

/** Uses a copy with the tables of today: the file itself, or when it is older a migrated copy of it. */
async function upToDate<Answer>({
  backup: { database, isCurrent },
  order: { onProgress },
  migrations,
  use,
}: Restoring & {
  readonly backup: Backup;
  readonly use: (database: DatabaseSync) => Promise<Answer>;
}): Promise<Answer> {
  if (isCurrent) return use(database);
  const folder = mkdtempSync(join(tmpdir(), 'mesur-restore-'));
  try {
    const path = join(folder, 'migrated.sqlite');
    await copyPages({ from: database, to: path, onProgress });
    const migrated = new DatabaseSync(path);
    try {
      await bringUpToDate(sqliteEngine(migrated), migrations);
      return await use(migrated);
    } finally {
      migrated.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function putBack({
  database,
  engine,
  host,
  ...restoring
}: Restoring & {
  readonly database: DatabaseSync;
  readonly engine: Engine;
  readonly host: string;
}): Promise<StoreCopy> {
  const tables = tablesOf(database);
  return engine.db.transaction().execute(async (transaction) => {
    await engine.takeWriteLock(transaction);
    if (!restoring.order.replace && (await holdsRows(transaction, tables)))
      throw new CopyRefused({ kind: 'store-holds', at: host });
    const { words } = engine;
    const migrated = await migrateWithin({ transaction, words, migrations: restoring.migrations });
    if (migrated.ok) return filled({ transaction, database, ...restoring });
    const { found } = migrated.failure;
    const detail = `its newest migration is ${found}`;
    throw new CopyRefused({ kind: 'newer-version', at: host, found, detail });
  });
}

/** Looked at before the tables are made, which may bring rows of their own. The list of steps says nothing. */
async function holdsRows(transaction: WriteTransaction, tables: readonly Table[]): Promise<boolean> {
  const filling = tables.filter(({ name }) => name !== 'schema_migration');
  return (await countRows(postgresRows(transaction), await tablesThere(transaction, filling))) > 0;
}

async function filled({
  transaction,
  database,
  order: { onProgress },
}: Restoring & {
  readonly transaction: WriteTransaction;
  readonly database: DatabaseSync;
}): Promise<StoreCopy> {
  const tables = await withDecimals(transaction, tablesOf(database));
  const source = sqliteRows(database);
  const store = postgresRows(transaction);
  const total = await countRows(source, tables);
  const telling = (step: 'copying' | 'checking') => tellingRows({ step, total, onProgress });
  const read = await copyRows({ source, sink: store, tables, passed: telling('copying') });
  const written = await sumRows({ source: store, tables, passed: telling('checking') });
  const agreed = agreeing(read, written);
  for (const name of lettingIn(tables)) await sql`delete from ${sql.table(name)}`.execute(transaction);
  return { tables: agreed, kept: null };
}

/** Codes of values and rows that a server refuses (classes 22 and 23). */
const ROWS_REFUSED = /^2[23]/;

function failureOf({
  error,
  host,
  file,
}: {
  readonly error: unknown;
  readonly host: string;
  readonly file: string;
}): CopyFailure {
  if (error instanceof CopyRefused) return error.failure;
  if (isSqliteError(error)) return { kind: 'backup-damaged', file, detail: error.message };
  if (error instanceof pg.DatabaseError && ROWS_REFUSED.test(error.code ?? ''))
    return { kind: 'rows-refused', at: host, detail: error.message };
  return postgresFailure({ error, host });
}
