/** What a store keeps is for the account alone that runs Mesur: made so, and mended where it was wider. */
import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { openStore, vaultOn } from '../../src/store/index.ts';

function placeFor(context: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'mesur-private-'));
  context.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function modesIn(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder).toSorted();
  return Object.fromEntries(
    ['.', ...names].map((name) => [name, (statSync(join(folder, name)).mode & 0o777).toString(8)]),
  );
}

async function opened(dataFolder: string) {
  const store = await openStore({ dataFolder });
  assert.ok(store.ok, JSON.stringify(store));
  return store.value;
}

const PRIVATE = {
  '.': '700',
  'mesur.sqlite': '600',
  'mesur.sqlite-shm': '600',
  'mesur.sqlite-wal': '600',
  'secret.key': '600',
};

test('a new folder, its database, log and key are for one account, whatever the mask of the process', async (context) => {
  const umask = process.umask(0o000);
  context.after(() => process.umask(umask));
  const folder = join(placeFor(context), 'data');
  const store = await opened(folder);
  assert.deepEqual(modesIn(folder), PRIVATE);
  await store.close();
});

test('those that were wider are mended at the next start; what is not ours stays as it is', async (context) => {
  const folder = placeFor(context);
  await (await opened(folder)).close();
  writeFileSync(join(folder, 'notes.txt'), '');
  for (const name of readdirSync(folder)) chmodSync(join(folder, name), 0o664);
  chmodSync(folder, 0o775);
  const store = await opened(folder);
  assert.deepEqual(modesIn(folder), { ...PRIVATE, 'notes.txt': '664' });
  await store.close();
});

test('a folder that is everybody’s stays everybody’s', async (context) => {
  const folder = join(placeFor(context), 'tmp');
  mkdirSync(folder);
  chmodSync(folder, 0o1777);
  await (await opened(folder)).close();
  assert.equal(statSync(folder).mode & 0o7777, 0o1777);
});

test('a copy, and what is put back of it, are for one account', async (context) => {
  const place = placeFor(context);
  const [from, to, copies] = [join(place, 'from'), join(place, 'to'), join(place, 'copies')];
  mkdirSync(copies, { mode: 0o755 });
  await (await opened(from)).close();
  const order = { file: join(copies, 'copy.sqlite'), replace: true, onProgress: () => {} };
  assert.ok((await vaultOn({ dataFolder: from }).backUp(order)).ok);
  assert.deepEqual(modesIn(copies), { '.': '755', 'copy.sqlite': '600' });
  chmodSync(order.file, 0o644);
  for (const time of [1, 2]) assert.ok((await vaultOn({ dataFolder: to }).restore(order)).ok, `${time}`);
  for (const mode of Object.entries(modesIn(to)))
    assert.equal(mode[1], mode[0] === '.' ? '700' : '600', mode[0]);
});
