import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { BrokenSeal } from '../domain/editions/index.ts';
import { readPublication } from '../intake/published/index.ts';
import { openStore } from '../store/index.ts';
import { routesOf } from '../web/routes.ts';
import { makeApp } from '../web/server.ts';
import { readReport } from './read-report.ts';

test('an edition changed past Mesur is not shown, and costs no page but its own', async (context) => {
  const folder = await mkdtemp(join(tmpdir(), 'mesur-seal-'));
  const opened = await openStore({ dataFolder: folder });
  assert.ok(opened.ok);
  const store = opened.value;
  context.after(async () => {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  });
  const read = await readPublication(new URL('../../data/bridgend', import.meta.url).pathname);
  assert.ok(read.ok);
  await store.loadPublication(read.value);
  const database = new DatabaseSync(join(folder, 'mesur.sqlite'));
  database.exec(`drop trigger edition_refuses_update; update edition
    set content = replace(content, 'reablement', 'enablement') where period = '2023-24-Q2'`);
  database.close();

  const key = { authority: 'bridgend', directorate: 'ssw' };
  await assert.rejects(readReport(store, { ...key, period: '2023-24-Q2' }), BrokenSeal);
  const failures: string[] = [];
  const app = makeApp({
    routes: routesOf(store),
    canSave: () => store.tryWrite(),
    record: ({ path }) => failures.push(path),
  });
  const statusOf = async (path: string) => (await app.request(`http://localhost${path}`)).status;
  assert.equal(await statusOf('/ssw/2023-24-Q2'), 500);
  for (const path of ['/', '/indicators', '/indicators/CHR002iii', '/ssw/2017-18-Q4'])
    assert.equal(await statusOf(path), 200, path);
  assert.deepEqual(failures, ['/ssw/2023-24-Q2']);
});
