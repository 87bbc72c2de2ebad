import type { DatabaseSync, SQLInputValue, SQLOutputValue, StatementSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type TransactionSettings,
} from 'kysely';
import { isSqliteError, SQLITE_BUSY } from './sqlite-failure.ts';

/**
 * Kysely on `node:sqlite`. One connection, taken in turns: SQLite answers on the calling thread, so a second
 * connection would win nothing. A transaction takes the write lock at once, so that it cannot fail half-way
 * for want of it; a "read only" one sees a single state of the database and never waits for a writer.
 */
export function nodeSqliteDialect(database: DatabaseSync): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => driverOf(database),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createIntrospector: (db) => new SqliteIntrospector(db),
  };
}

function driverOf(database: DatabaseSync): Driver {
  const connection = connectionOf(database);
  const turns = takeTurns();
  return {
    init: async () => {},
    acquireConnection: async () => {
      await turns.take();
      return connection;
    },
    beginTransaction: async (_connection: DatabaseConnection, { accessMode }: TransactionSettings) => {
      if (accessMode === 'read only') database.exec('begin deferred');
      else await beginWriting(database, turns);
    },
    commitTransaction: async () => database.exec('commit'),
    // SQLite has ended the transaction itself after some errors (a full disk): a rollback would then hide them.
    rollbackTransaction: async () => {
      if (database.isTransaction) database.exec('rollback');
    },
    releaseConnection: async () => turns.give(),
    destroy: async () => database.close(),
  };
}

/** How long a lock held by another process is waited for. */
export const LOCK_WAIT_MS = 5000;

const RETRY_MS = 5;

/**
 * Takes the write lock. SQLite's own waiting would stop the whole process, and for ever if the one that holds the lock
 * is in it: so it is told not to wait, and asked again. Between two tries the connection goes to others, so that
 * they read while this one waits.
 */
async function beginWriting(database: DatabaseSync, turns: Turns): Promise<void> {
  const startedMs = performance.now();
  for (;;) {
    database.exec('pragma busy_timeout = 0');
    try {
      database.exec('begin immediate');
      return;
    } catch (error) {
      const isBusy = isSqliteError(error) && (error.errcode & 0xff) === SQLITE_BUSY;
      if (!isBusy || performance.now() - startedMs > LOCK_WAIT_MS) throw error;
    } finally {
      database.exec(`pragma busy_timeout = ${LOCK_WAIT_MS}`);
    }
    turns.give();
    await pause(RETRY_MS);
    await turns.take();
  }
}

function connectionOf(database: DatabaseSync): DatabaseConnection {
  const prepared = preparedStatements(database);
  return {
    executeQuery: async <Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> => {
      const { statement, columns } = prepared(sql);
      const values = parameters as SQLInputValue[];
      if (columns.length === 0)
        return { rows: [], numAffectedRows: BigInt(statement.run(...values).changes) };
      const rows = statement.all(...values) as unknown as readonly SQLOutputValue[][];
      return { rows: rows.map((row) => rowOf(columns, row) as Row) };
    },
    streamQuery: () => {
      throw new Error('streaming is not offered on SQLite: ask for pages of rows');
    },
  };
}

/** Rows come as arrays and are made objects here: read through node:sqlite's own objects they cost half as much again. */
function rowOf(columns: readonly string[], values: readonly SQLOutputValue[]): object {
  const row: Record<string, SQLOutputValue | undefined> = {};
  for (let at = 0; at < columns.length; at += 1) row[columns[at] ?? ''] = values[at];
  return row;
}

interface Prepared {
  readonly statement: StatementSync;
  /** The columns of the rows that it gives, none when it gives no rows. */
  readonly columns: readonly string[];
}

/** Far above the number of different queries of the store; insertions of many lengths push each other out. */
const STATEMENTS_KEPT = 200;

/** Statements by their text, each prepared once; the ones used longest ago are let go. */
function preparedStatements(database: DatabaseSync): (sql: string) => Prepared {
  const kept = new Map<string, Prepared>();
  return (sql) => {
    const known = kept.get(sql);
    if (known !== undefined) {
      kept.delete(sql);
      kept.set(sql, known);
      return known;
    }
    const statement = database.prepare(sql);
    statement.setReturnArrays(true);
    const prepared = { statement, columns: statement.columns().map(({ name }) => name) };
    kept.set(sql, prepared);
    const [oldest] = kept.keys();
    if (kept.size > STATEMENTS_KEPT && oldest !== undefined) kept.delete(oldest);
    return prepared;
  };
}

interface Turns {
  readonly take: () => Promise<void>;
  readonly give: () => void;
}

/** Lets one holder in at a time, in the order of asking. */
function takeTurns(): Turns {
  const waiting: (() => void)[] = [];
  let isTaken = false;
  return {
    take: () => {
      if (isTaken) return new Promise((resolve) => waiting.push(resolve));
      isTaken = true;
      return Promise.resolve();
    },
    give: () => {
      const next = waiting.shift();
      if (next === undefined) isTaken = false;
      else next();
    },
  };
}
