import type { Unavailability } from '../../use-cases/ports.ts';
import type { StoreFailure } from '../failure.ts';

interface SqliteError extends Error {
  readonly code: 'ERR_SQLITE_ERROR';
  /** SQLite's extended result code; its low byte is the plain one. */
  readonly errcode: number;
}

/** SQLite's result code for a statement that does not fit the database: a table or column is not there. */
export const SQLITE_NO_SUCH = 1;

/** SQLite's result code for a lock held by another connection. */
export const SQLITE_BUSY = 5;

/** SQLite's result code for a file that contradicts itself. */
export const SQLITE_CORRUPT = 11;

/** SQLite's result code for a file that is none of its own. */
export const SQLITE_NOTADB = 26;

/** Whether an error comes from SQLite itself. */
export function isSqliteError(error: unknown): error is SqliteError {
  return error instanceof Error && 'code' in error && error.code === 'ERR_SQLITE_ERROR' && 'errcode' in error;
}

/** A failure to open by SQLite's result code (sqlite.org/rescode.html). A code that opening cannot give is thrown on. */
export function sqliteFailure({ error, path }: { error: SqliteError; path: string }): StoreFailure {
  const detail = error.message;
  switch (error.errcode & 0xff) {
    case SQLITE_BUSY:
    case 6: // SQLITE_LOCKED
      return { kind: 'locked', at: path, detail };
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
      return { kind: 'damaged', path, detail };
    case 3: // SQLITE_PERM
    case 8: // SQLITE_READONLY
    case 14: // SQLITE_CANTOPEN
      return { kind: 'folder-not-writable', path, detail };
    case 10: // SQLITE_IOERR
    case 13: // SQLITE_FULL
      return { kind: 'disk-failed', path, detail };
    default:
      throw error;
  }
}

/**
 * Whether an error says that the database is busy (another process keeps its lock) or cannot write (full, failed, read only,
 * gone), and nothing is wrong with what was asked; else null.
 */
export function sqliteUnavailability(error: unknown): Unavailability | null {
  if (!isSqliteError(error)) return null;
  switch (error.errcode & 0xff) {
    case SQLITE_BUSY:
    case 6: // SQLITE_LOCKED
      return 'busy';
    case 8: // SQLITE_READONLY
    case 10: // SQLITE_IOERR
    case 13: // SQLITE_FULL
    case 14: // SQLITE_CANTOPEN
      return 'down';
    default:
      return null;
  }
}

/** The last three: a file system without hard links, by which a new database gets its name. */
const NOT_WRITABLE = [
  'EACCES',
  'EPERM',
  'EROFS',
  'ENOTDIR',
  'EEXIST',
  'ENOENT',
  'EISDIR',
  'ENOTSUP',
  'EOPNOTSUPP',
  'ENOSYS',
];

/** A failure to open by the system's error code, or null when it is of another kind. */
export function systemFailure({ error, path }: { error: unknown; path: string }): StoreFailure | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null;
  const detail = error.message;
  if (NOT_WRITABLE.includes(error.code)) return { kind: 'folder-not-writable', path, detail };
  if (error.code === 'ENOSPC' || error.code === 'EIO' || error.code === 'EDQUOT')
    return { kind: 'disk-failed', path, detail };
  return null;
}
