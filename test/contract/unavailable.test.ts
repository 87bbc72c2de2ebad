/** A database that is busy or down is known as such by its errors, and whether anything can be saved is found out by saving. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, describe, type TestContext, test } from 'node:test';
import pg from 'pg';
import { openStore } from '../../src/store/index.ts';
import type { OpenedStore } from '../../src/use-cases/index.ts';
import { freshSchema, startPostgres } from './postgres-server.ts';

const server = await startPostgres();
after(() => server.stop());

/** A store on the server with few connections and little patience, and another client of it. */
async function smallStore(context: TestContext) {
  const schema = await freshSchema(server);
  const url = new URL(schema.url);
  url.searchParams.set('application_name', 'mesur-small');
  const opened = await openStore({
    dataFolder: '',
    databaseUrl: url.href,
    postgres: { connections: 2, statementMs: 300 },
  });
  assert.ok(opened.ok);
  const other = new pg.Client({ connectionString: schema.url });
  other.on('error', () => {});
  await other.connect();
  context.after(async () => {
    await other.end();
    await opened.value.close();
    await schema.drop();
  });
  return { store: opened.value, other };
}

async function whyOf(store: OpenedStore, asked: Promise<unknown>) {
  const error = await asked.then(
    () => assert.fail('it was answered'),
    (reason: unknown) => reason,
  );
  return store.unavailability(error);
}

/** A connection that was ended is found out by whoever is given it; after it the pool makes another. */
async function answered(store: OpenedStore) {
  for (;;)
    try {
      return await store.authorities();
    } catch (error) {
      assert.equal(store.unavailability(error), 'down');
    }
}

const note = (store: OpenedStore) =>
  store.accounts.changeTries({
    subjects: ['x'],
    now: new Date().toISOString() as never,
    change: (freeAt) => ({ freeAt, answer: null }),
  });

describe('on PostgreSQL', () => {
  test('a table that another keeps locked is busy: for who reads, who writes, and who has no connection left', async (t) => {
    const { store, other } = await smallStore(t);
    await other.query('begin; lock table authority, sign_in_try in access exclusive mode');
    const asked = [
      store.authorities(),
      note(store),
      ...Array.from({ length: 50 }, () => store.authorities()),
    ];
    const whys = await Promise.all(asked.map((each) => whyOf(store, each)));
    assert.deepEqual(new Set(whys), new Set(['busy']));
    assert.equal(await whyOf(store, store.tryWrite()), 'busy');
    await other.query('rollback');
    await store.tryWrite();
    assert.deepEqual(await store.authorities(), []);
  });

  test('a connection that the server ends is down, and the next one is not', async (t) => {
    const { store, other } = await smallStore(t);
    await other.query('begin; lock table authority in access exclusive mode');
    const asked = whyOf(store, store.authorities());
    const ours = "from pg_stat_activity where application_name = 'mesur-small' and wait_event_type = 'Lock'";
    while ((await other.query(`select pg_terminate_backend(pid) ${ours}`)).rows.length === 0);
    assert.equal(await asked, 'down');
    await other.query('rollback');
    assert.deepEqual(await answered(store), []);
  });

  test('a server that takes no writes is not ready, and says so to who reads nothing', async (t) => {
    const { store, other } = await smallStore(t);
    const { rows } = await other.query('select current_database() as name');
    const database = rows[0].name;
    await other.query(`alter database ${database} set default_transaction_read_only = on`);
    try {
      await other.query(
        "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'mesur-small'",
      );
      await answered(store);
      assert.equal(await whyOf(store, store.tryWrite()), 'down');
      await answered(store);
    } finally {
      await other.query(`alter database ${database} reset default_transaction_read_only`);
    }
  });

  test('what is wrong with a statement is neither', async (t) => {
    const { store, other } = await smallStore(t);
    await other.query('drop table sign_in_try');
    assert.equal(await whyOf(store, store.tryWrite()), null);
    assert.equal(store.unavailability(new TypeError('x is not a function')), null);
  });
});

test('on SQLite, while another process writes, who writes waits and who reads is answered', async (t) => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'mesur-busy-'));
  const opened = await openStore({ dataFolder });
  assert.ok(opened.ok);
  const store = opened.value;
  const other = new DatabaseSync(join(dataFolder, 'mesur.sqlite'));
  t.after(async () => {
    other.close();
    await store.close();
    rmSync(dataFolder, { recursive: true });
  });
  other.exec('begin immediate');
  let isWritten = false;
  const writing = note(store).then(() => {
    isWritten = true;
  });
  for (let read = 0; read < 20; read++) assert.deepEqual(await store.authorities(), []);
  assert.equal(isWritten, false);
  other.exec('rollback');
  await writing;
  other.exec('begin immediate');
  assert.equal(await whyOf(store, store.tryWrite()), 'busy');
  other.exec('rollback');
  await store.tryWrite();
});
