import { closeSync, fsyncSync, openSync, rmSync, statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import type { Engine } from '../engine.ts';
import { bringUpToDate } from '../migrate.ts';
import { type ColumnWords, type Migration, neverChanged } from '../migrations/index.ts';
import type { Schema } from '../schema.ts';
import { nodeSqliteDialect } from './node-sqlite-dialect.ts';
import { sqliteUnavailability } from './sqlite-failure.ts';

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
  rowSecurity: [],
  chainSecurity: [],
  allowChanges: (table) =>
    (['update', 'delete'] as const).map((change) => `drop trigger ${table}_refuses_${change}`),
  refuseChangesBut: ({ table, allowed }) =>
    [
      ['update', `when not (${allowed})`],
      ['delete', ''],
    ].map(
      ([change, when]) => `create trigger ${table}_refuses_${change} before ${change} on ${table} ${when}
        begin select raise(abort, '${neverChanged(table)}'); end`,
    ),
  refuseChanges: (table, message = neverChanged(table)) =>
    (['update', 'delete'] as const).map(
      (change) => `create trigger ${table}_refuses_${change} before ${change} on ${table}
        begin select raise(abort, '${message}'); end`,
    ),
};

/** Why a file is not a whole database of ours. */
interface FileFault {
  readonly kind: 'damaged' | 'not-mesur';
  readonly detail: string;
}

/** What is wrong with a file by its length alone, before it is opened; null when it may be a database. */
export function lengthFault(path: string): FileFault | null {
  const sizeBytes = statSync(path).size;
  return sizeBytes < SMALLEST_FILE_BYTES ? { kind: 'damaged', detail: `${sizeBytes} bytes long` } : null;
}

/**
 * What is wrong with a file that has been opened, or null when it is ours and whole as far as its header tells.
 * Nothing is written, and SQLite's own errors are thrown on.
 */
export function headerFault(database: DatabaseSync, path: string): FileFault | null {
  const applicationId = numberOf(database, 'application_id');
  if (applicationId !== APPLICATION_ID)
    return { kind: 'not-mesur', detail: `application id ${applicationId}` };
  // SQLite notices missing pages, but not a missing part of the last one. While the log holds pages (looked at
  // last, for another process may be writing it) the file may rightly be shorter. The file is never read here:
  // closing it would drop the locks that this process holds on it through another connection.
  const neededBytes = numberOf(database, 'page_count') * numberOf(database, 'page_size');
  const sizeBytes = statSync(path).size;
  const logBytes = statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0;
  if (sizeBytes < neededBytes && logBytes === 0)
    return { kind: 'damaged', detail: `${sizeBytes} bytes where ${neededBytes} are needed` };
  return null;
}

/** Makes a new database with the tables of some migrations, all unless told, and closes it. */
export async function makeDatabase(path: string, migrations?: readonly Migration[]): Promise<void> {
  const database = new DatabaseSync(path);
  try {
    database.exec(
      `pragma application_id = ${APPLICATION_ID}; pragma journal_mode = wal; pragma synchronous = full`,
    );
    await bringUpToDate(sqliteEngine(database), migrations);
  } finally {
    database.close();
  }
}

/** The store's view of an open database. */
export function sqliteEngine(database: DatabaseSync): Engine {
  const db = new Kysely<Schema>({ dialect: nodeSqliteDialect(database) });
  const engine: Engine = {
    db,
    words: SQLITE_WORDS,
    takeWriteLock: async () => {}, // a writing transaction begins with it
    takeTime: async () => {}, // no statement is cut off
    inOneState: (read) => db.transaction().setAccessMode('read only').execute(read),
    locksRows: false,
    isWalled: false,
    as: () => engine,
    unavailability: sqliteUnavailability,
    isMissingTable: (error) => error instanceof Error && error.message.startsWith('no such table'),
  };
  return engine;
}

/** What the files that SQLite keeps beside a database have after its name. */
export const LOG_SUFFIXES = ['-wal', '-shm', '-journal'];

/** Removes a database with its log, where they are. */
export function removeDatabase(path: string): void {
  for (const suffix of ['', ...LOG_SUFFIXES]) rmSync(`${path}${suffix}`, { force: true });
}

/** Makes the new names in a folder outlive a power cut. Windows cannot open folders, and keeps names by itself. */
export function syncFolder(folder: string): void {
  if (process.platform !== 'win32') sync(folder, 'r');
}

/** Waits until what a file holds is on the disk. */
export function syncFile(path: string): void {
  sync(path, 'r+');
}

function sync(path: string, flags: 'r' | 'r+'): void {
  const descriptor = openSync(path, flags);
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function numberOf(database: DatabaseSync, pragma: 'application_id' | 'page_count' | 'page_size'): number {
  return Number(database.prepare(`pragma ${pragma}`).get()?.[pragma]);
}
