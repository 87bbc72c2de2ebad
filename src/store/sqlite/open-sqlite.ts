import { randomUUID } from 'node:crypto';
import { accessSync, constants, existsSync, linkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fail, ok, type Result } from '../../domain/value/index.ts';
import type { Engine } from '../engine.ts';
import type { StoreFailure } from '../failure.ts';
import { bringUpToDate } from '../migrate.ts';
import { keepFilesPrivate, makePrivateFile, makePrivateFolder } from '../private-files.ts';
import { LOCK_WAIT_MS } from './node-sqlite-dialect.ts';
import { isSqliteError, sqliteFailure, systemFailure } from './sqlite-failure.ts';
import {
  headerFault,
  lengthFault,
  makeDatabase,
  removeDatabase,
  sqliteEngine,
  syncFolder,
} from './sqlite-file.ts';

/** The file of the store in a data folder. */
export function storeFile(dataFolder: string): string {
  return join(dataFolder, 'mesur.sqlite');
}

/** Opens the store's file in a data folder, made with its folder when there is none. A file that is there is never replaced. */
export async function openSqlite(dataFolder: string): Promise<Result<Engine, StoreFailure>> {
  const path = storeFile(dataFolder);
  try {
    makePrivateFolder(dataFolder);
    accessSync(dataFolder, constants.W_OK);
    // The log is looked for first: it is only ever made beside a database, so alone it means that one was lost.
    const hasLog = existsSync(`${path}-wal`);
    if (!existsSync(path)) {
      if (hasLog) return fail({ kind: 'damaged', path, detail: 'its log is there and the database is not' });
      await createStore(path);
    }
    accessSync(path, constants.R_OK | constants.W_OK);
    // The log, and copies that a restoring left here, are the database too.
    keepFilesPrivate(dataFolder, basename(path));
    return await openExisting(path);
  } catch (error) {
    return fail(openingFailure({ error, path }));
  }
}

/** The failure that an error of opening a file is; an error of another kind is thrown on. */
export function openingFailure({ error, path }: { error: unknown; path: string }): StoreFailure {
  if (isSqliteError(error)) return sqliteFailure({ error, path });
  const failure = systemFailure({ error, path });
  if (failure === null) throw error;
  return failure;
}

async function openExisting(path: string): Promise<Result<Engine, StoreFailure>> {
  const fault = lengthFault(path);
  if (fault !== null) return fail({ ...fault, path });
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
  const fault = headerFault(database, path);
  if (fault !== null) return fail({ ...fault, path });
  database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on');
  const engine = sqliteEngine(database);
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
async function createStore(path: string): Promise<void> {
  const draft = `${path}.new-${randomUUID()}`;
  try {
    makePrivateFile(draft);
    await makeDatabase(draft);
    linkSync(draft, path);
    syncFolder(dirname(path));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    removeDatabase(draft);
  }
}
