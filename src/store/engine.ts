import type { ColumnWords } from './migrations/index.ts';
import type { Database, WriteTransaction } from './schema.ts';

/** An open database with its own ways: all that differs between SQLite and PostgreSQL once it is open. */
export interface Engine {
  readonly db: Database;
  readonly words: ColumnWords;
  /** Keeps every other writer of this database out until the transaction ends. */
  readonly takeWriteLock: (transaction: WriteTransaction) => Promise<void>;
  /**
   * Runs queries on a single state of the database: what is committed in between is not seen. Queries that do
   * not wait for each other should be asked for together (`Promise.all`).
   */
  readonly inOneState: <Answer>(read: (state: Database) => Promise<Answer>) => Promise<Answer>;
  /** Whether an error of this database says that a table does not exist. */
  readonly isMissingTable: (error: unknown) => boolean;
}
