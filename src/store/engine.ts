import type { Unavailability } from '../use-cases/ports.ts';
import type { Viewer } from '../use-cases/returns/ports.ts';
import type { ColumnWords } from './migrations/migration.ts';
import type { Database, WriteTransaction } from './schema.ts';

/** An open database with its own ways: all that differs between SQLite and PostgreSQL once it is open. */
export interface Engine {
  readonly db: Database;
  readonly words: ColumnWords;
  /** Keeps every other writer of this database out until the transaction ends. */
  readonly takeWriteLock: (transaction: WriteTransaction) => Promise<void>;
  /** Lets the statements of a transaction take as long as they need: those that make tables or load many rows. */
  readonly takeTime: (transaction: WriteTransaction) => Promise<void>;
  /**
   * Runs queries on a single state of the database: what is committed in between is not seen. Queries that do
   * not wait for each other should be asked for together (`Promise.all`).
   */
  readonly inOneState: <Answer>(read: (state: Database) => Promise<Answer>) => Promise<Answer>;
  /** Whether a row that is read can be locked (`for update`); else the transaction has the whole database to itself. */
  readonly locksRows: boolean;
  /**
   * The same database for a viewer. On PostgreSQL the server then shows and takes no more than they may see and do;
   * on SQLite, where this process is the only wall, it is the engine itself.
   */
  readonly as: (viewer: Viewer) => Engine;
  /** Whether an error says that this database is busy or down, and nothing is wrong with what was asked; else null. */
  readonly unavailability: (error: unknown) => Unavailability | null;
  /** Whether the database performs the acts of this engine's viewer, and they write nothing of quarters otherwise. */
  readonly isWalled: boolean;
  /** Whether an error of this database says that a table does not exist. */
  readonly isMissingTable: (error: unknown) => boolean;
}
