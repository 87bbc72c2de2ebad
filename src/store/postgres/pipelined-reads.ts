import { Kysely, PostgresDialect, type PostgresPool, type PostgresPoolClient } from 'kysely';
import type { Pool, PoolClient } from 'pg';
import type { Database, Schema } from '../schema.ts';
import { type SignedViewer, viewing } from './viewed-database.ts';

/**
 * Runs queries on a single state of the database, in one read-only transaction. Queries asked for together are
 * sent together, without waiting for each answer (the pool's connections are made with `pipeline`): the
 * eighteen queries of a report wait for the server four times. Kysely's own transaction would send them one at a time.
 *
 * A failed read gives its connection up, and with it the transaction. Prepared statements were tried: a fifth
 * faster, and not worth the care that poolers and a schema that moves on would need.
 */
export async function readPipelined<Answer>({
  pool,
  read,
  viewer,
}: {
  readonly pool: Pool;
  readonly read: (state: Database) => Promise<Answer>;
  /** For whom it is read; null for the system. */
  readonly viewer: SignedViewer | null;
}): Promise<Answer> {
  const client = await pool.connect();
  let isSound = false;
  try {
    const state = new Kysely<Schema>({ dialect: new PostgresDialect({ pool: poolOfOne(client) }) });
    const started = [
      client.query('start transaction isolation level repeatable read read only'),
      ...(viewer === null ? [] : [client.query(...viewing(viewer))]),
    ];
    const [answer] = await Promise.all([read(state), ...started]);
    await client.query('commit');
    isSound = true;
    return answer;
  } finally {
    client.release(!isSound);
  }
}

/** A pool that gives the same connection to everyone, several at a time. */
function poolOfOne(client: PoolClient): PostgresPool {
  const everyones: unknown = {
    query: (text: string, values: readonly unknown[]) => client.query(text, [...values]),
    release: () => {},
  };
  return { connect: async () => everyones as PostgresPoolClient, end: async () => {} };
}
