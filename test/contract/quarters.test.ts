/** The contract of quarters being collected, on SQLite and on a real PostgreSQL server, and copies of them. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { openStore, vaultOn } from '../../src/store/index.ts';
import { rowsHeld } from './held-rows.ts';
import { placesOf, postgresPlace, sqlitePlace } from './places.ts';
import { startPostgres } from './postgres-server.ts';
import {
  assertFolds,
  indicatorReturns,
  keyOf,
  opening,
  after as stepAfter,
  valued,
} from './quarter-specimen.ts';
import { holdQuartersToContract } from './quarters.contract.ts';
import { LOAD, type Place } from './store-place.ts';

const server = await startPostgres();
after(() => server.stop());

const DATABASES = [
  ['SQLite', sqlitePlace],
  ['PostgreSQL', () => postgresPlace(server)],
] as const;

for (const [database, newPlace] of DATABASES) holdQuartersToContract(database, newPlace);

async function openedStore(place: Place) {
  const opened = await openStore(place.settings);
  assert.ok(opened.ok);
  return opened.value;
}

/** A store with a quarter of so many returns, the first of them saved. */
async function collectIn(place: Place, returns: number): Promise<void> {
  const store = await openedStore(place);
  await store.loadPublication(LOAD);
  const order = opening(indicatorReturns(returns));
  await store.quarters.open(order);
  const [first] = order.returns;
  assert.ok(first);
  const saved = stepAfter(first.next, { content: valued(`${returns}`) });
  assert.ok((await store.quarters.record({ returns: [saved], quarter: null })).ok);
  await store.close();
}

for (const [from, newFrom] of DATABASES)
  for (const [to, newTo] of DATABASES)
    test(`quarters and returns are put back from a copy over others, from ${from} to ${to}`, async (context) => {
      const folder = mkdtempSync(join(tmpdir(), 'mesur-copy-'));
      context.after(() => rmSync(folder, { recursive: true, force: true }));
      const [source, target] = [await placesOf(newFrom)(context), await placesOf(newTo)(context)];
      await collectIn(source, 30);
      await collectIn(target, 2);
      const order = { file: join(folder, 'copy.sqlite'), replace: true, onProgress: () => {} };
      const copied = await vaultOn(source.settings).backUp(order);
      assert.ok(copied.ok, JSON.stringify(copied));
      const restored = await vaultOn(target.settings).restore(order);
      assert.ok(restored.ok, JSON.stringify(restored));
      assert.deepEqual(await rowsHeld(target), await rowsHeld(source));
      await assert.rejects(target.run('delete from event'), /never changed/);
      const store = await openedStore(target);
      const held = await assertFolds(store.quarters, keyOf('indicator', 'PM0'));
      assert.deepEqual([held.version, held.content], [2, valued('30')]);
      const next = stepAfter(held, { content: valued('31') });
      assert.ok((await store.quarters.record({ returns: [next], quarter: null })).ok);
      await store.close();
    });
