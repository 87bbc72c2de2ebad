import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { fail, ok, type Result } from '../../domain/value/index.ts';
import type { Engine } from '../engine.ts';
import type { StoreFailure } from '../failure.ts';
import { bringUpToDate } from '../migrate.ts';
import { type ColumnWords, neverChanged } from '../migrations/index.ts';
import type { Schema } from '../schema.ts';
import { letRun, renewActs } from './acts-security.ts';
import { readPipelined } from './pipelined-reads.ts';
import { postgresFailure } from './postgres-failure.ts';
import { CHAIN_SECURITY, ROW_SECURITY } from './row-security.ts';
import { postgresUnavailability } from './unavailable.ts';
import { viewedDialect } from './viewed-database.ts';

/** How a server is used: connections at one time, and how long one statement may take. */
export interface PostgresUse {
  readonly connections: number;
  readonly statementMs: number;
}

/** How long a server is waited for, a free connection to it, and a lock that another holds. */
const WAIT_MS = 5000;

/** Half of the key of our lock ("MESU"); the other half is the schema, so that two in one database do not meet. */
const LOCK_KEY = 0x4d455355;

const POSTGRES_WORDS: ColumnWords = {
  text: 'text collate "C"',
  decimal: (column) => `numeric check (${column} not in ('NaN', 'Infinity', '-Infinity'))`,
  tableOptions: '',
  rowSecurity: ROW_SECURITY,
  chainSecurity: CHAIN_SECURITY,
  allowChanges: (table) => [`alter table ${table} disable trigger ${table}_refuses_change`],
  refuseChangesBut: ({ table, allowed }) => [
    `create or replace function ${table}_refuses() returns trigger language plpgsql as
      $$ begin
        if tg_op = 'UPDATE' then if ${allowed} then return new; end if; end if;
        raise exception '${neverChanged(table)}' using errcode = 'restrict_violation';
      end $$`,
    `alter table ${table} enable trigger ${table}_refuses_change`,
  ],
  refuseChanges: (table, message = neverChanged(table)) => [
    `create function ${table}_refuses() returns trigger language plpgsql as
      $$ begin raise exception '${message}' using errcode = 'restrict_violation'; end $$`,
    `create trigger ${table}_refuses_change before update or delete on ${table}
      for each row execute function ${table}_refuses()`,
    `create trigger ${table}_refuses_truncate before truncate on ${table}
      for each statement execute function ${table}_refuses()`,
  ],
};

/**
 * Opens a PostgreSQL database (15 or later) by its address; tables go to the first schema of its search path. `grantTo`
 * names the account that Mesur runs under, where this one is the tables' owner only.
 */
export async function openPostgres(
  databaseUrl: string,
  { use, grantTo }: { readonly use?: PostgresUse | undefined; readonly grantTo?: string | undefined } = {},
): Promise<Result<Engine, StoreFailure>> {
  const reached = reachPostgres(databaseUrl, use);
  if (!reached.ok) return reached;
  const { engine, host } = reached.value;
  try {
    const migrated = await bringUpToDate(engine);
    if (migrated.ok) {
      await renewActs(engine);
      if (grantTo !== undefined) await letRun(engine, grantTo);
      return ok(engine);
    }
    await engine.db.destroy();
    const { found } = migrated.failure;
    return fail({ kind: 'newer-version', at: host, found, detail: `its newest migration is ${found}` });
  } catch (error) {
    await engine.db.destroy();
    return fail(postgresFailure({ error, host }));
  }
}

/**
 * A PostgreSQL database as it is found, and the host and port that failures name. Nobody has asked it anything yet:
 * whether it answers shows with the first query, and its tables may be missing, older or newer. Unless `use` says so, no
 * statement is cut off.
 */
export function reachPostgres(
  databaseUrl: string,
  use?: PostgresUse,
): Result<{ readonly engine: Engine; readonly host: string }, StoreFailure> {
  const host = addressOf(databaseUrl);
  if (host === null) return fail({ kind: 'bad-address', detail: 'not an address of a PostgreSQL database' });
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    connectionTimeoutMillis: WAIT_MS,
    keepAlive: true,
    pipeline: true,
    ...(use !== undefined && {
      max: use.connections,
      statement_timeout: use.statementMs,
      lock_timeout: Math.min(WAIT_MS, use.statementMs),
    }),
  });
  // A connection that breaks fails the query that waits on it, and the next query gets another one. Its event says
  // the same again, and would end the process if nobody heard it.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return ok({ engine: engineOn(pool), host });
}

/** Host and port of an address, or null when it cannot be read. Its error is dropped: it would quote the password. */
function addressOf(databaseUrl: string): string | null {
  if (!/^postgres(ql)?:\/\//.test(databaseUrl)) return null;
  try {
    const { host, port } = new pg.Client({ connectionString: databaseUrl });
    return `${host}:${port}`;
  } catch {
    return null;
  }
}

function engineOn(pool: pg.Pool): Engine {
  const engine: Engine = {
    db: new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) }),
    words: POSTGRES_WORDS,
    takeWriteLock: async (transaction) => {
      await sql`select set_config('lock_timeout', ${String(WAIT_MS)}, true)`.execute(transaction);
      await sql`select pg_advisory_xact_lock(${LOCK_KEY}::int, hashtext(current_schema()))`.execute(
        transaction,
      );
    },
    takeTime: async (transaction) => {
      await sql`select set_config('statement_timeout', '0', true)`.execute(transaction);
    },
    locksRows: true,
    isWalled: false,
    as: (viewer) =>
      viewer.kind === 'system'
        ? engine
        : {
            ...engine,
            isWalled: true,
            db: new Kysely<Schema>({ dialect: viewedDialect(pool, viewer) }),
            inOneState: (read) => readPipelined({ pool, read, viewer }),
          },
    inOneState: (read) => readPipelined({ pool, read, viewer: null }),
    unavailability: postgresUnavailability,
    isMissingTable: (error) => error instanceof pg.DatabaseError && error.code === '42P01',
  };
  return engine;
}
