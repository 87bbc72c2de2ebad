import { randomUUID } from 'node:crypto';
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import { fail, ok, type Result } from '../../domain/value/index.ts';
import type { Engine } from '../engine.ts';
import type { StoreFailure } from '../failure.ts';
import { bringUpToDate } from '../migrate.ts';
import type { ColumnWords } from '../migrations/index.ts';
import type { Schema } from '../schema.ts';
import { LOCK_WAIT_MS, nodeSqliteDialect } from './node-sqlite-dialect.ts';
import { isSqliteError, sqliteFailure, systemFailure } from './sqlite-failure.ts';

/** Marks a SQLite file as one of ours ("MESU"), so that another program's database is never written to. */
const APPLICATION_ID = 0x4d455355;

/** No valid SQLite file is shorter than one page of the smallest size. */
const SMALLEST_FILE_BYTES = 512;

const SQLITE_WORDS: ColumnWords = {
  text: 'text',
  decimal: (column) =>
    `text check ((${column} glob '[0-9]*' or ${column} glob '-[0-9]*') and ${column} glob '*[0-9]'
      and ${column} not glob '*[^-.0-9]*' and ${column} not glob '?*-*' and ${column} not glob '*.*.*')`,
  tableOptions: 'strict, without rowid',
};

/** Opens `<dataFolder>/mesur.sqlite`, made with its folder when there is none. A file that is there is never replaced. */
export async function openSqlite(dataFolder: string): Promise<Result<Engine, StoreFailure>> {
  const path = join(dataFolder, 'mesur.sqlite');
  try {
    mkdirSync(dataFolder, { recursive: true });
    accessSync(dataFolder, constants.W_OK);
    // The log is looked for first: it is only ever made beside a database, so alone it means that one was lost.
    const hasLog = existsSync(`${path}-wal`);
    if (!existsSync(path)) {
      if (hasLog) return fail({ kind: 'damaged', path, detail: 'its log is there and the database is not' });
      await createDatabase(path);
    }
    accessSync(path, constants.R_OK | constants.W_OK);
    return await openExisting(path);
  } catch (error) {
    if (isSqliteError(error)) return fail(sqliteFailure({ error, path }));
    const failure = systemFailure({ error, path });
    if (failure !== null) return fail(failure);
    throw error;
  }
}

async function openExisting(path: string): Promise<Result<Engine, StoreFailure>> {
  const sizeBytes = statSync(path).size;
  if (sizeBytes < SMALLEST_FILE_BYTES)
    return fail({ kind: 'damaged', path, detail: `${sizeBytes} bytes long` });
  const database = new DatabaseSync(path, { timeout: LOCK_WAIT_MS });
  try {
    const opened = await judged(database, path);
    if (!opened.ok) database.close();
    return opened;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Nothing is written before the file is known to be whole and ours. */
async function judged(database: DatabaseSync, path: string): Promise<Result<Engine, StoreFailure>> {
  const applicationId = numberOf(database, 'application_id');
  if (applicationId !== APPLICATION_ID)
    return fail({ kind: 'not-mesur', path, detail: `application id ${applicationId}` });
  // SQLite notices missing pages, but not a missing part of the last one. While the log holds pages (looked at
  // last, for another process may be writing it) the file may rightly be shorter. The file is never read here:
  // closing it would drop the locks that this process holds on it through another connection.
  const neededBytes = numberOf(database, 'page_count') * numberOf(database, 'page_size');
  const sizeBytes = statSync(path).size;
  const logBytes = statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0;
  if (sizeBytes < neededBytes && logBytes === 0)
    return fail({ kind: 'damaged', path, detail: `${sizeBytes} bytes where ${neededBytes} are needed` });
  database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on');
  const engine = engineOn(database);
  const migrated = await bringUpToDate(engine);
  if (migrated.ok) return ok(engine);
  const { found } = migrated.failure;
  return fail({ kind: 'newer-version', at: path, found, detail: `its newest migration is ${found}` });
}

/**
 * Makes a database with its schema under a name of its own and then gives it its real name, in one step that
 * fails when another process was first. So a database is there whole or not at all, and an empty file is never
 * the trace of an interrupted start.
 */
async function createDatabase(path: string): Promise<void> {
  const draft = `${path}.new-${randomUUID()}`;
  try {
    const database = new DatabaseSync(draft);
    try {
      database.exec(
        `pragma application_id = ${APPLICATION_ID}; pragma journal_mode = wal; pragma synchronous = full`,
      );
      await bringUpToDate(engineOn(database));
    } finally {
      database.close();
    }
    linkSync(draft, path);
    syncFolder(dirname(path));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    for (const suffix of ['', '-wal', '-shm']) rmSync(`${draft}${suffix}`, { force: true });
  }
}

/** Makes the new name outlive a power cut. Windows cannot open folders, and keeps names by itself. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function engineOn(database: DatabaseSync): Engine {
  const db = new Kysely<Schema>({ dialect: nodeSqliteDialect(database) });
  return {
    db,
    words: SQLITE_WORDS,
    takeWriteLock: async () => {}, // a writing transaction begins with it
    inOneState: (read) => db.transaction().setAccessMode('read only').execute(read),
    isMissingTable: (error) => error instanceof Error && error.message.startsWith('no such table'),
  };
}

function numberOf(database: DatabaseSync, pragma: 'application_id' | 'page_count' | 'page_size'): number {
  return Number(database.prepare(`pragma ${pragma}`).get()?.[pragma]);
}
