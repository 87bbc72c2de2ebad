import { existsSync } from 'node:fs';
import { backup, DatabaseSync } from 'node:sqlite';
import { fail, type Result } from '../../domain/value/index.ts';
import type { CopyOrder, StoreCopy } from '../../use-cases/ports.ts';
import type { Migration } from '../migrations/index.ts';
import { LOCK_WAIT_MS } from '../sqlite/node-sqlite-dialect.ts';
import { openingFailure, storeFile } from '../sqlite/open-sqlite.ts';
import { isSqliteError, sqliteFailure } from '../sqlite/sqlite-failure.ts';
import { headerFault, lengthFault } from '../sqlite/sqlite-file.ts';
import { type CopyFailure, CopyRefused } from './failure.ts';
import { isSameFile, newFile } from './new-file.ts';
import { openBackup, stepsOf } from './open-backup.ts';
import { agreeing, countRows, sumRows, tellingRows } from './rows.ts';
import { sqliteRows } from './sqlite-rows.ts';

/** Copies the store in a data folder into one file. Others may read and write it meanwhile; it is never migrated. */
export async function backUpSqlite({
  dataFolder,
  order,
  migrations,
}: {
  readonly dataFolder: string;
  readonly order: CopyOrder;
  readonly migrations: readonly Migration[];
}): Promise<Result<StoreCopy, CopyFailure>> {
  const path = storeFile(dataFolder);
  if (!existsSync(path))
    return existsSync(`${path}-wal`)
      ? fail({ kind: 'damaged', path, detail: 'its log is there and the database is not' })
      : fail({ kind: 'nothing-held', at: path });
  if (isSameFile(path, order.file)) return fail({ kind: 'same-file', file: order.file });
  return newFile({
    ...order,
    fill: async (draft) => {
      const database = openSource(path, migrations);
      try {
        return await copied({ database, path, draft, order, migrations });
      } catch (error) {
        throw isSqliteError(error) ? copyingRefused({ error, path, file: order.file }) : error;
      } finally {
        database.close();
      }
    },
  });
}

/** The store's file, looked at as at every opening, and not brought up to date: a copy is wanted before that. */
export function openSource(path: string, migrations: readonly Migration[]): DatabaseSync {
  let database: DatabaseSync | undefined;
  try {
    const tooShort = lengthFault(path);
    if (tooShort !== null) throw new CopyRefused({ ...tooShort, path });
    database = new DatabaseSync(path, { timeout: LOCK_WAIT_MS });
    const fault = headerFault(database, path);
    if (fault !== null) throw new CopyRefused({ ...fault, path });
    const steps = stepsOf(database, migrations);
    if (steps.ok) return database;
    const { found } = steps.failure;
    const detail = `its newest migration is ${found}`;
    throw new CopyRefused({ kind: 'newer-version', at: path, found, detail });
  } catch (error) {
    database?.close();
    throw error instanceof CopyRefused ? error : new CopyRefused(openingFailure({ error, path }));
  }
}

/**
 * Copies within a transaction that reads. SQLite's backup stays in it, so it need not begin again whenever
 * somebody writes, which on a busy store would never end; and what is then compared is the very state copied.
 */
async function copied({
  database,
  path,
  draft,
  order: { onProgress },
  migrations,
}: {
  readonly database: DatabaseSync;
  readonly path: string;
  readonly draft: string;
  readonly order: CopyOrder;
  readonly migrations: readonly Migration[];
}): Promise<StoreCopy> {
  database.exec('begin');
  database.prepare('select name from schema_migration limit 1').get();
  await copyPages({ from: database, to: draft, onProgress });
  const copy = await openBackup(draft, migrations);
  // The pages are those of the store, so what is wrong with them is wrong there.
  if (!copy.ok)
    throw new CopyRefused(
      copy.failure.kind === 'backup-damaged'
        ? { kind: 'damaged', path, detail: copy.failure.detail }
        : copy.failure,
    );
  const { tables, database: written } = copy.value;
  try {
    const source = sqliteRows(database);
    const total = 2 * (await countRows(source, tables));
    const passed = tellingRows({ step: 'checking', total, onProgress });
    const read = await sumRows({ source, tables, passed });
    return {
      tables: agreeing(read, await sumRows({ source: sqliteRows(written), tables, passed })),
      kept: null,
    };
  } finally {
    written.close();
  }
}

/** How many pages are copied before others in this process get a turn and progress is told. */
const PAGES_AT_ONCE = 1000;

/** Copies an open database page by page into a file that needs no log beside it. */
export async function copyPages({
  from,
  to,
  onProgress,
}: {
  readonly from: DatabaseSync;
  readonly to: string;
  readonly onProgress: CopyOrder['onProgress'];
}): Promise<void> {
  await backup(from, to, {
    rate: PAGES_AT_ONCE,
    progress: ({ totalPages, remainingPages }) =>
      onProgress({ step: 'copying', done: totalPages - remainingPages, total: totalPages, unit: 'pages' }),
  });
  const copy = new DatabaseSync(to);
  try {
    copy.exec('pragma journal_mode = delete');
  } finally {
    copy.close();
  }
}

/** Once the store is open, what stops reading is the store's fault, and what stops writing the copy's. */
function copyingRefused({
  error,
  path,
  file,
}: {
  readonly error: Parameters<typeof sqliteFailure>[0]['error'];
  readonly path: string;
  readonly file: string;
}): CopyRefused {
  const failure = sqliteFailure({ error, path });
  if (failure.kind === 'locked' || failure.kind === 'damaged') return new CopyRefused(failure);
  return new CopyRefused({ kind: 'file-not-writable', file, detail: error.message });
}
