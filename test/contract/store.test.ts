/** The store's contract on SQLite, in a folder, and on a real PostgreSQL server. */
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { openStore, type StoreFailure } from '../../src/store/index.ts';
import { postgresPlace, sqlitePlace } from './places.ts';
import { freshSchema, startPostgres } from './postgres-server.ts';
import { SPECIMEN } from './publication-specimen.ts';
import { holdStoreToContract } from './store.contract.ts';

holdStoreToContract('SQLite', sqlitePlace);

const server = await startPostgres();
after(() => server.stop());

holdStoreToContract('PostgreSQL', () => postgresPlace(server));

describe('a PostgreSQL server that cannot be used is told plainly, and never with its password', () => {
  const failureOf = async (databaseUrl: string): Promise<StoreFailure> => {
    const opened = await openStore({ dataFolder: '', databaseUrl });
    if (opened.ok) await opened.value.close();
    assert.ok(!opened.ok, 'the store was opened');
    assert.doesNotMatch(JSON.stringify(opened.failure), /secret|only-for-tests/);
    return opened.failure;
  };
  const changed = (change: (url: URL) => void): string => {
    const url = new URL(server.url);
    change(url);
    return url.href;
  };

  test('nobody answers at the port, or the name is not known', async () => {
    assert.deepEqual(await failureOf('postgres://me:secret@127.0.0.1:1/mesur'), {
      kind: 'unreachable',
      host: '127.0.0.1:1',
      detail: 'connect ECONNREFUSED 127.0.0.1:1',
    });
    assert.equal((await failureOf('postgres://me:secret@no-such-host.invalid/mesur')).kind, 'unreachable');
  });

  test('the name, the password or the database is refused', async () => {
    const stranger = changed((url) => {
      url.username = 'stranger';
      url.password = 'secret';
    });
    assert.equal((await failureOf(stranger)).kind, 'denied');
    assert.equal((await failureOf(changed((url) => (url.pathname = '/no_such_database')))).kind, 'denied');
  });

  test('there is no schema to make tables in', async () => {
    const nowhere = changed((url) => url.searchParams.set('options', '-c search_path=no_such_schema'));
    assert.equal((await failureOf(nowhere)).kind, 'denied');
  });

  test('the address cannot be read', async () => {
    for (const address of [
      '',
      'secret',
      'mysql://me:secret@host/mesur',
      'postgres://me:secret@host:port/mesur',
    ])
      assert.equal((await failureOf(address)).kind, 'bad-address', address);
  });

  test('connections that break are replaced', async (t) => {
    const schema = await freshSchema(server);
    const url = new URL(schema.url);
    url.searchParams.set('application_name', 'mesur-breaking');
    const opened = await openStore({ dataFolder: '', databaseUrl: url.href });
    assert.ok(opened.ok);
    const blocker = new pg.Client({ connectionString: schema.url });
    await blocker.connect();
    t.after(async () => {
      await blocker.end();
      await opened.value.close();
      await schema.drop();
    });
    await blocker.query('begin; lock table edition in exclusive mode');
    const rejected = assert.rejects(
      opened.value.loadPublication({ name: 'specimen', fingerprint: 'first', publication: SPECIMEN }),
    );
    const ours = "from pg_stat_activity where application_name = 'mesur-breaking'";
    while ((await blocker.query(`select 1 ${ours} and wait_event_type = 'Lock'`)).rows.length === 0)
      await pause(10);
    await blocker.query(`select pg_terminate_backend(pid) ${ours}`);
    await rejected;
    await opened.value.tryWrite();
    assert.deepEqual(await opened.value.authorities(), []);
  });
});
