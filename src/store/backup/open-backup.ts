import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { isDeepStrictEqual } from 'node:util';
import { fail, ok, type Result } from '../../domain/value/index.ts';
import { stepsNamed } from '../migrate.ts';
import type { Migration } from '../migrations/index.ts';
import { LOCK_WAIT_MS } from '../sqlite/node-sqlite-dialect.ts';
import { isSqliteError, SQLITE_CORRUPT, SQLITE_NO_SUCH, SQLITE_NOTADB } from '../sqlite/sqlite-failure.ts';
import { headerFault, lengthFault } from '../sqlite/sqlite-file.ts';
import type { CopyFailure } from './failure.ts';
import { type Table, tablesMadeBy, tablesOf } from './tables.ts';

/** A copy of a store, open to be read. Whoever opened it closes `database`. */
export interface Backup {
  readonly database: DatabaseSync;
  readonly tables: readonly Table[];
  /** Whether its tables are those of today; else it has to be migrated. */
  readonly isCurrent: boolean;
}

/** What SQLite's errors of reading say of a copy; any other, that it cannot be read here. */
const KINDS: ReadonlyMap<number, 'backup-damaged' | 'not-a-backup'> = new Map([
  [SQLITE_NO_SUCH, 'backup-damaged'],
  [SQLITE_CORRUPT, 'backup-damaged'],
  [SQLITE_NOTADB, 'not-a-backup'],
]);

/** What every SQLite file begins with. */
const SQLITE_HEADER = 'SQLite format 3\0';

/**
 * Opens a copy to be read, having made sure of all of it: ours, whole page by page, every row's references there,
 * and with the tables of the version that it says it is. `migrations` are the steps known.
 */
export async function openBackup(
  file: string,
  migrations: readonly Migration[],
): Promise<Result<Backup, CopyFailure>> {
  const path = resolve(file);
  const fault = fileFault(file, path);
  if (fault !== null) return fail(fault);
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(path, { readOnly: true, timeout: LOCK_WAIT_MS });
    const judged = await judgedBackup({ database, file, path, migrations });
    if (!judged.ok) database.close();
    return judged;
  } catch (error) {
    database?.close();
    if (!isSqliteError(error)) throw error;
    return fail({ kind: KINDS.get(error.errcode & 0xff) ?? 'no-file', file, detail: error.message });
  }
}

/** What is wrong with a file before SQLite is asked, which would take an empty one for an empty database. */
function fileFault(file: string, path: string): CopyFailure | null {
  try {
    if (!statSync(path).isFile()) return { kind: 'not-a-backup', file, detail: 'it is not a file' };
    const head = Buffer.alloc(SQLITE_HEADER.length);
    const descriptor = openSync(path, 'r');
    try {
      readSync(descriptor, head);
    } finally {
      closeSync(descriptor);
    }
    if (head.toString('latin1') !== SQLITE_HEADER)
      return { kind: 'not-a-backup', file, detail: 'it is not an SQLite file' };
    const fault = lengthFault(path);
    return fault === null ? null : { kind: 'backup-damaged', file, detail: fault.detail };
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return { kind: 'no-file', file, detail: error.message };
  }
}

async function judgedBackup({
  database,
  file,
  path,
  migrations,
}: {
  readonly database: DatabaseSync;
  readonly file: string;
  readonly path: string;
  readonly migrations: readonly Migration[];
}): Promise<Result<Backup, CopyFailure>> {
  const damaged = (detail: string) => fail<CopyFailure>({ kind: 'backup-damaged', file, detail });
  const fault = headerFault(database, path);
  if (fault?.kind === 'not-mesur') return fail({ kind: 'not-a-backup', file, detail: fault.detail });
  if (fault !== null) return damaged(fault.detail);
  const [unsound] = database.prepare('pragma integrity_check').all();
  if (unsound?.integrity_check !== 'ok') return damaged(String(unsound?.integrity_check));
  const [astray] = database.prepare('pragma foreign_key_check').all();
  if (astray !== undefined) return damaged(`a row of ${astray.table} refers to nothing in ${astray.parent}`);

  const steps = stepsOf(database, migrations);
  if (!steps.ok) return fail({ kind: 'backup-newer', file, found: steps.failure.found });
  const tables = tablesOf(database);
  if (!isDeepStrictEqual(namesOf(tables), namesOf(await tablesMadeBy(steps.value))))
    return damaged('its tables are not those of its version');
  return ok({ database, tables, isCurrent: steps.value.length === migrations.length });
}

/** The steps that made an SQLite database, or the one that is not known. */
export function stepsOf(database: DatabaseSync, migrations: readonly Migration[]) {
  const rows = database.prepare('select name from schema_migration').all();
  return stepsNamed(
    rows.map(({ name }) => String(name)),
    migrations,
  );
}

/** Whether columns and tables stand in the same order says nothing. */
function namesOf(tables: readonly Table[]): readonly string[] {
  return tables.flatMap(({ name, columns }) => columns.map((column) => `${name}.${column}`)).toSorted();
}
