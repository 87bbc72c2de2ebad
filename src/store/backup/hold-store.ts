import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { fail, ok, type Result } from '../../domain/value/index.ts';
import { LOCK_WAIT_MS } from '../sqlite/node-sqlite-dialect.ts';
import { isSqliteError, SQLITE_BUSY, SQLITE_CORRUPT, SQLITE_NOTADB } from '../sqlite/sqlite-failure.ts';
import { headerFault, LOG_SUFFIXES, lengthFault } from '../sqlite/sqlite-file.ts';
import type { CopyFailure } from './failure.ts';

/** Whether anything of a store is at a path: its file, or a log without it. */
export function standsAt(path: string): boolean {
  return ['', ...LOG_SUFFIXES].some((suffix) => existsSync(`${path}${suffix}`));
}

/** A store's file that nobody else may use until it is let go, or the place for one. */
export interface HeldStore {
  /** Whether anything was there. */
  readonly stood: boolean;
  readonly letGo: () => void;
}

/**
 * Takes a store's file for itself, so that it can be moved; refused while another program has it open. Whatever was
 * in its log is in the file then, and no log is beside it: a program that opened it by name a moment ago finds it
 * moved, and SQLite does not let it write. A file that is no whole database cannot be held, and needs not be.
 */
export function holdStore(path: string): Result<HeldStore, CopyFailure> {
  const unheld = ok<HeldStore>({ stood: standsAt(path), letGo: () => {} });
  if (!existsSync(path) || lengthFault(path) !== null) return unheld;
  const database = new DatabaseSync(path, { timeout: LOCK_WAIT_MS });
  try {
    const fault = headerFault(database, path);
    if (fault !== null) {
      database.close();
      return fault.kind === 'not-mesur' ? fail({ ...fault, path }) : unheld;
    }
    database.exec('pragma journal_mode = delete; begin exclusive');
    // Between the two statements another may have gone back to a log, and with a log nothing is exclusive.
    if (database.prepare('pragma journal_mode').get()?.journal_mode === 'delete')
      return ok({ stood: true, letGo: () => database.isOpen && database.close() });
    database.close();
    return fail({ kind: 'in-use', at: path });
  } catch (error) {
    database.close();
    const code = isSqliteError(error) ? error.errcode & 0xff : null;
    if (code === SQLITE_BUSY) return fail({ kind: 'in-use', at: path });
    if (code === SQLITE_CORRUPT || code === SQLITE_NOTADB) return unheld;
    throw error;
  }
}
