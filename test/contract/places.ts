import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { TestContext } from 'node:test';
import { openPostgres } from '../../src/store/postgres/open-postgres.ts';
import { openSqlite } from '../../src/store/sqlite/open-sqlite.ts';
import { freshSchema, type PostgresServer, queryOnce } from './postgres-server.ts';
import type { PlaceFor, StorePlace } from './store-place.ts';

/** An empty data folder. */
export async function sqlitePlace(): Promise<StorePlace> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'mesur-store-'));
  return {
    settings: { dataFolder },
    openEngine: () => openSqlite(dataFolder),
    run: async (statement) => {
      const database = new DatabaseSync(join(dataFolder, 'mesur.sqlite'), { timeout: 5000 });
      try {
        database.exec(statement);
      } finally {
        database.close();
      }
    },
    remove: async () => rmSync(dataFolder, { recursive: true, force: true }),
  };
}

/** An empty schema on a server. */
export async function postgresPlace(server: PostgresServer): Promise<StorePlace> {
  const schema = await freshSchema(server);
  // Made only when a key is needed.
  const dataFolder = join(tmpdir(), `mesur-keys-${randomUUID()}`);
  return {
    settings: { dataFolder, databaseUrl: schema.url },
    openEngine: () => openPostgres(schema.url),
    run: (statement) => queryOnce(schema.url, statement),
    remove: async () => {
      rmSync(dataFolder, { recursive: true, force: true });
      await schema.drop();
    },
  };
}

/** Gives each test a new place of a kind. */
export function placesOf(newPlace: () => Promise<StorePlace>): PlaceFor {
  return async (context: TestContext) => {
    const place = { ...(await newPlace()), closers: [] as (() => Promise<unknown>)[] };
    context.after(async () => {
      for (const close of place.closers) await close();
      await place.remove();
    });
    return place;
  };
}
