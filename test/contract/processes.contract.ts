import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { ok } from '../../src/domain/value/index.ts';
import { openStore } from '../../src/store/index.ts';
import { bringUpToDate } from '../../src/store/migrate.ts';
import { MIGRATIONS, type Migration } from '../../src/store/migrations/index.ts';
import { otherProcess } from './other-process.ts';
import { enlarged, SPECIMEN } from './publication-specimen.ts';
import {
  asFirst,
  assertHolds,
  expectedRecord,
  IN_2017,
  LOAD,
  opened,
  type Place,
  type PlaceFor,
} from './store-place.ts';

/** Several processes, killed processes, older and newer ones. */
export function holdProcesses(placeFor: PlaceFor): void {
  test('of several processes that open and load at one moment, one loads and all go on', async (t) => {
    for (let round = 0; round < 2; round += 1) {
      const place = await placeFor(t);
      const processes = await Promise.all(
        [1, 2, 3].map(() => otherProcess({ settings: place.settings, times: 20 })),
      );
      place.closers.push(...processes.map((each) => each.kill));
      for (const each of processes) each.go();
      assert.deepEqual(await Promise.all(processes.map((each) => each.says())), [
        'opened',
        'opened',
        'opened',
      ]);
      const loads = await Promise.all(processes.map((each) => each.says()));
      assert.deepEqual(loads.toSorted(), ['already-loaded', 'already-loaded', 'loaded']);
      await assertHolds(await opened(place), enlarged(20));
    }
  });

  test('a process killed while it loads leaves all of it or nothing', async (t) => {
    const place = await placeFor(t);
    const store = await opened(place);
    await store.loadPublication({ ...LOAD, publication: enlarged(1) });
    let held = 1;
    let nothing = 0;
    const times = 300;
    const loadMs = await timeOfLoad(await placeFor(t), times);
    for (const share of [0.05, 0.4, 0.75, 1]) {
      const loader = await otherProcess({ settings: place.settings, times: times + share * 100 });
      place.closers.push(loader.kill);
      loader.go();
      assert.equal(await loader.says(), 'opened');
      await pause(loadMs * share);
      await loader.kill();
      const record = await store.periodRecord(IN_2017);
      const now = (record?.indicators.length ?? 0) - 3;
      assert.ok(now === held || now === times + share * 100, `${now} after ${held}`);
      assert.deepEqual(asFirst(record), expectedRecord(enlarged(now), IN_2017));
      if (now === held) nothing += 1;
      held = now;
    }
    assert.ok(nothing > 0, 'at least one process was killed before it was done');
    assert.equal(await store.loadPublication({ ...LOAD, fingerprint: 'last' }), 'loaded');
    await assertHolds(store, SPECIMEN);
  });

  test('an older database is brought up to date, once, and what it holds stays', async (t) => {
    const place = await placeFor(t);
    const store = await opened(place);
    await store.loadPublication(LOAD);
    const next: Migration = {
      name: '9000-next',
      statements: ({ text, tableOptions }) => [
        `create table next (id ${text} not null, primary key (id)) ${tableOptions}`,
        "insert into next (id) values ('once')",
      ],
    };
    const engines = await Promise.all([place.openEngine(), place.openEngine()]);
    const results = engines.map(async (engine) => {
      assert.ok(engine.ok);
      place.closers.push(() => engine.value.db.destroy());
      return bringUpToDate(engine.value, [...MIGRATIONS, next]);
    });
    assert.deepEqual(await Promise.all(results), [ok(null), ok(null)]);
    await assertHolds(store, SPECIMEN);
    await assert.rejects(place.run("insert into next (id) values ('once')"), 'the migration has run');
  });

  test('a migration that fails leaves the database as it was', async (t) => {
    const place = await placeFor(t);
    await (await opened(place)).loadPublication(LOAD);
    const wrong: Migration = {
      name: '9000-wrong',
      statements: () => ['create table half (id integer)', 'drop table edition_code', 'no statement'],
    };
    const engine = await place.openEngine();
    assert.ok(engine.ok);
    place.closers.push(() => engine.value.db.destroy());
    await assert.rejects(bringUpToDate(engine.value, [...MIGRATIONS, wrong]));
    await assert.rejects(place.run('select * from half'));
    await assertHolds(await opened(place), SPECIMEN);
  });

  test('a database that a newer Mesur has migrated is left alone', async (t) => {
    const place = await placeFor(t);
    await (await opened(place)).loadPublication(LOAD);
    await place.run("insert into schema_migration (name, applied_at) values ('9999-later', '2099-01-01')");
    const result = await openStore(place.settings);
    assert.ok(!result.ok);
    assert.equal(result.failure.kind === 'newer-version' && result.failure.found, '9999-later');
  });
}

async function timeOfLoad(place: Place, times: number): Promise<number> {
  const loader = await otherProcess({ settings: place.settings, times });
  place.closers.push(loader.kill);
  loader.go();
  await loader.says();
  const startedMs = performance.now();
  assert.equal(await loader.says(), 'loaded');
  return performance.now() - startedMs;
}
