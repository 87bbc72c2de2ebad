/** A little of the load that `npm run load` lets on for a minute: what is right is looked at, not how long it takes. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { freshSchema, startPostgres } from '../contract/postgres-server.ts';
import { type LoadPlace, load } from './load.ts';

const ORDER = { writers: 8, readers: 30, stay: { times: 6 }, thinkSeconds: { writing: 0.05, reading: 0.05 } };

async function holds(place: LoadPlace): Promise<void> {
  const { saves, reads, lost } = await load(place, ORDER);
  assert.deepEqual(lost, []);
  for (const { byStatus } of [saves, reads]) {
    assert.deepEqual(Object.keys(byStatus), ['200'], JSON.stringify(byStatus));
  }
}

function folderOf(context: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'mesur-load-'));
  context.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

test('people who write and people who read, on SQLite', (context) =>
  holds({ dataFolder: folderOf(context) }));

test('the same on PostgreSQL', async (context) => {
  const server = await startPostgres();
  context.after(() => server.stop());
  const { url } = await freshSchema(server);
  await holds({ dataFolder: folderOf(context), databaseUrl: url });
});
