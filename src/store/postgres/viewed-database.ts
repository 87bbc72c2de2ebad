import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
  type TransactionSettings,
} from 'kysely';
import type { Pool, PoolClient, QueryResultRow } from 'pg';
import type { Viewer } from '../../use-cases/returns/ports.ts';
import { APPLICATION_ROLE } from './row-security.ts';

/** A viewer that the database itself holds to what they may see. */
export type SignedViewer = Exclude<Viewer, { readonly kind: 'system' }>;

/**
 * The statement, with its values, after which a transaction is the viewer's until it ends. It is of the transaction
 * alone, so that a pooler may give the connection to others in between.
 */
export function viewing(viewer: SignedViewer): [text: string, values: string[]] {
  return [
    `select set_config('role', '${APPLICATION_ROLE}', true), set_config('mesur.authority', $1, true),
      set_config('mesur.person', $2, true)`,
    [viewer.authority, viewer.kind === 'person' ? viewer.person : ''],
  ];
}

/**
 * Kysely on a pool, for a viewer: whatever it is asked runs in a transaction that is theirs. A query that is in none
 * gets one of its own, sent in one go with it (the pool's connections are made with `pipeline`), so that it
 * waits for the server once. The pool is not ended with it.
 */
export function viewedDialect(pool: Pool, viewer: SignedViewer): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => viewedDriver(pool, viewer),
    createQueryCompiler: () => new PostgresQueryCompiler(),
    createIntrospector: (db) => new PostgresIntrospector(db),
  };
}

/** What the client says of a query that was answered. */
interface AnsweredQuery<Row> {
  readonly command: string;
  readonly rowCount: number | null;
  readonly rows: Row[];
}

/** A connection of the pool, and whether a transaction runs on it, which then is the viewer's already. */
interface Viewed extends DatabaseConnection {
  readonly client: PoolClient;
  isInTransaction: boolean;
}

function viewedDriver(pool: Pool, viewer: SignedViewer): Driver {
  const connections = new WeakMap<DatabaseConnection, Viewed>();
  const of = (connection: DatabaseConnection): Viewed => {
    const viewed = connections.get(connection);
    if (viewed === undefined) throw new Error('the connection is of another driver');
    return viewed;
  };
  const end = async (connection: DatabaseConnection, how: 'commit' | 'rollback') => {
    const viewed = of(connection);
    viewed.isInTransaction = false;
    await viewed.client.query(how);
  };
  return {
    init: async () => {},
    acquireConnection: async () => {
      const viewed = viewedConnection(await pool.connect(), viewer);
      connections.set(viewed, viewed);
      return viewed;
    },
    beginTransaction: async (connection: DatabaseConnection, settings: TransactionSettings) => {
      const viewed = of(connection);
      try {
        // Awaited: nothing may be written before the transaction is the viewer's.
        await together([viewed.client.query(startOf(settings)), viewed.client.query(...viewing(viewer))]);
      } catch (error) {
        await viewed.client.query('rollback');
        throw error;
      }
      viewed.isInTransaction = true;
    },
    commitTransaction: (connection: DatabaseConnection) => end(connection, 'commit'),
    rollbackTransaction: (connection: DatabaseConnection) => end(connection, 'rollback'),
    releaseConnection: async (connection: DatabaseConnection) => of(connection).client.release(),
    destroy: async () => {},
  };
}

function startOf({ isolationLevel, accessMode }: TransactionSettings): string {
  const level = isolationLevel === undefined ? '' : ` isolation level ${isolationLevel}`;
  return `start transaction${level} ${accessMode ?? ''}`;
}

function viewedConnection(client: PoolClient, viewer: SignedViewer): Viewed {
  const viewed: Viewed = {
    client,
    isInTransaction: false,
    executeQuery: async <Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> => {
      const ask = () => client.query<Row & QueryResultRow>(sql, [...parameters]);
      if (viewed.isInTransaction) return answerOf(await ask());
      const before = [client.query('begin'), client.query(...viewing(viewer))];
      const answer = ask();
      await together([...before, answer, client.query('commit')]);
      return answerOf(await answer);
    },
    streamQuery: () => {
      throw new Error('streaming is not offered: ask for pages of rows');
    },
  };
  return viewed;
}

function answerOf<Row>({ command, rowCount, rows }: AnsweredQuery<Row>): QueryResult<Row> {
  return command === 'SELECT' ? { rows } : { rows, numAffectedRows: BigInt(rowCount ?? 0) };
}

/** Waits for all, also when one fails, so that nothing of it is under way when the connection goes to another. */
async function together(steps: readonly Promise<unknown>[]): Promise<void> {
  const settled = await Promise.allSettled(steps);
  const failed = settled.find((step) => step.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
}
