/** What holds of a copy of the store, whatever it was made from and whatever it is put into. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { MIGRATIONS } from '../../src/store/migrations/index.ts';
import { rowsHeld, rowsOfFile } from './held-rows.ts';
import { otherProcess } from './other-process.ts';
import { enlarged, SPECIMEN } from './publication-specimen.ts';
import { assertHolds, IN_2017, LOAD, opened, type Place, type PlaceFor } from './store-place.ts';
import { copied, fill, NEXT, newFileName, refused } from './vault-place.ts';

/** Copies from one database to another, by a file. */
export function holdCopying(from: PlaceFor, to: PlaceFor): void {
  test('every row comes through, the copy is one file, and what was loaded counts as loaded', async (t) => {
    const [source, target, file] = [await from(t), await to(t), newFileName(t)];
    await fill(source, 450);
    const before = await rowsHeld(source);
    const made = await copied('backUp', { place: source, file });
    assert.deepEqual(readdirSync(dirname(file)), ['copy.sqlite']);
    assert.deepEqual(await rowsOfFile(file), before);

    const { tables, kept } = await copied('restore', { place: target, file });
    assert.deepEqual(await rowsHeld(target), before);
    assert.deepEqual(tables, made.tables);
    assert.equal(kept, null);
    for (const { table, rows } of tables) assert.equal(rows, before?.[table]?.length, table);
    assert.equal(tables.length, Object.keys(before ?? {}).length);

    const store = await opened(target);
    await assertHolds(store, enlarged(450));
    const again = { ...LOAD, fingerprint: 'times 450', publication: enlarged(450) };
    assert.equal(await store.loadPublication(again), 'already-loaded');
    assert.equal(await store.loadPublication(LOAD), 'loaded', 'and it can be written to');
  });
}

/** Copies from one database. */
export function holdBackingUp(placeFor: PlaceFor): void {
  test('a copy of a store that another process writes to is of one moment', async (t) => {
    const [place, target, file] = [await placeFor(t), await placeFor(t), newFileName(t)];
    await fill(place, 60);
    const writer = await otherProcess({ settings: place.settings, inTurn: [80, 50] });
    place.closers.push(writer.kill);
    writer.go();
    assert.equal(await writer.says(), 'opened');
    assert.equal(await writer.says(), 'loaded');
    for (let round = 0; round < 5; round += 1) {
      await copied('backUp', { place, file, replace: round > 0 });
      await pause(20);
    }
    await copied('restore', { place: target, file });
    const store = await opened(target);
    const size = ((await store.periodRecord(IN_2017))?.indicators.length ?? 0) - 3;
    assert.ok(size === 80 || size === 50, `${size}`);
    await assertHolds(store, enlarged(size));
    const same = { ...LOAD, fingerprint: `times ${size}`, publication: enlarged(size) };
    assert.equal(await store.loadPublication(same), 'already-loaded');
  });

  test('a process killed while it copies leaves the file that was there, or the whole new one', async (t) => {
    const [place, file] = [await placeFor(t), newFileName(t)];
    await fill(place, 1);
    await copied('backUp', { place, file });
    const older = await rowsOfFile(file);
    await fill(place, 300);
    const newer = await rowsHeld(place);
    const wholeMs = await timeOf(place, { to: 'backUp', file: `${file}.other`, replace: false });
    const left: unknown[] = [];
    for (const share of [0.1, 0.6, 0.9]) {
      await killedAt(share * wholeMs, place, { to: 'backUp', file, replace: true });
      left.push(await rowsOfFile(file));
    }
    assertEach(left, [older, newer]);
    await copied('backUp', { place, file, replace: true });
    assert.deepEqual(await rowsOfFile(file), newer);
    assert.deepEqual(await rowsHeld(place), newer, 'and the store is as it was');
  });

  test('an older store is copied as it is, and not migrated', async (t) => {
    const [place, file] = [await placeFor(t), newFileName(t)];
    await fill(place, 1);
    const before = await rowsHeld(place);
    await copied('backUp', { place, file, migrations: [...MIGRATIONS, NEXT] });
    assert.deepEqual(await rowsHeld(place), before);
    assert.deepEqual(await rowsOfFile(file), before);
  });

  test('a file that is there is not overwritten, unless told', async (t) => {
    const [place, file] = [await placeFor(t), newFileName(t)];
    await fill(place, 1);
    writeFileSync(file, 'the minutes of a meeting');
    assert.deepEqual(await refused('backUp', { place, file }), { kind: 'file-exists', file });
    assert.equal(readFileSync(file, 'utf8'), 'the minutes of a meeting');
    assert.deepEqual(readdirSync(dirname(file)), ['copy.sqlite']);
    await copied('backUp', { place, file, replace: true });
    assert.deepEqual(await rowsOfFile(file), await rowsHeld(place));
  });

  test('where nothing is held nothing is made', async (t) => {
    const [place, file] = [await placeFor(t), newFileName(t)];
    assert.equal((await refused('backUp', { place, file })).kind, 'nothing-held');
    assert.deepEqual(readdirSync(dirname(file)), []);
    assert.equal(await rowsHeld(place), null);
  });

  test('a store of a newer Mesur is refused, and a folder that is not there', async (t) => {
    const [place, file] = [await placeFor(t), newFileName(t)];
    await fill(place, 1);
    const elsewhere = join(dirname(file), 'none', 'copy.sqlite');
    assert.equal((await refused('backUp', { place, file: elsewhere })).kind, 'no-folder');
    await place.run("insert into schema_migration (name, applied_at) values ('9999-later', '2099-01-01')");
    const failure = await refused('backUp', { place, file });
    assert.equal(failure.kind === 'newer-version' && failure.found, '9999-later');
    assert.deepEqual(readdirSync(dirname(file)), []);
  });
}

/** Copies into one database; `copyOf` makes them. */
export function holdRestoring(placeFor: PlaceFor): void {
  test('a copy of an older Mesur is brought up to date', async (t) => {
    const [place, target, file] = [await placeFor(t), await placeFor(t), newFileName(t)];
    await fill(place, 3);
    await copied('backUp', { place, file });
    const before = readFileSync(file);
    await copied('restore', { place: target, file, migrations: [...MIGRATIONS, NEXT] });
    const held = await rowsHeld(target);
    assert.deepEqual(held?.next, ['[["id","once"]]']);
    assert.equal(held?.schema_migration?.length, MIGRATIONS.length + 1);
    assert.deepEqual(held?.edition, (await rowsHeld(place))?.edition);
    assert.deepEqual(readFileSync(file), before, 'the copy itself stays as it is');
  });

  test('a store that holds something stays, unless told; then it holds the copy and nothing else', async (t) => {
    const [place, target, file] = [await placeFor(t), await placeFor(t), newFileName(t)];
    await fill(place, 3);
    await copied('backUp', { place, file });
    await fill(target, 30);
    const before = await rowsHeld(target);
    assert.equal((await refused('restore', { place: target, file })).kind, 'store-holds');
    assert.deepEqual(await rowsHeld(target), before);

    const { kept } = await copied('restore', { place: target, file, replace: true });
    assert.deepEqual(await rowsHeld(target), await rowsHeld(place));
    if (target.settings.databaseUrl === undefined) {
      assert.ok(kept !== null);
      assert.deepEqual(await rowsOfFile(kept), before, 'the old one is kept');
    } else assert.equal(kept, null);
    await assertHolds(await opened(target), enlarged(3));
  });

  test('a process killed while it restores leaves the old store whole, or the new one', async (t) => {
    const [place, empty, full] = [await placeFor(t), await placeFor(t), await placeFor(t)];
    const file = newFileName(t);
    await fill(place, 300);
    await copied('backUp', { place, file });
    const newer = await rowsHeld(place);
    await fill(full, 2);
    const older = await rowsHeld(full);
    const wholeMs = await timeOf(await placeFor(t), { to: 'restore', file, replace: false });
    for (const [target, before] of [
      [empty, null],
      [full, older],
    ] as const) {
      const left: unknown[] = [];
      for (const share of [0.1, 0.6, 0.9]) {
        await killedAt(share * wholeMs, target, { to: 'restore', file, replace: before !== null });
        left.push(await rowsHeld(target));
      }
      assertEach(left, [before, newer]);
    }
    await copied('restore', { place: full, file, replace: true });
    assert.deepEqual(await rowsHeld(full), newer);
    assert.equal(await (await opened(full)).loadPublication(LOAD), 'loaded');
  });

  test('a copy that is not there, and a file of another kind', async (t) => {
    const [place, file] = [await placeFor(t), newFileName(t)];
    assert.equal((await refused('restore', { place, file })).kind, 'no-file');
    assert.equal((await refused('restore', { place, file: dirname(file) })).kind, 'not-a-backup');
    for (const text of ['', 'S', 'Directorate,Period\nssw,2017-18-Q4\n'.repeat(100)]) {
      writeFileSync(file, text);
      assert.equal((await refused('restore', { place, file })).kind, 'not-a-backup');
    }
    assert.equal(await rowsHeld(place), null);
    assert.equal(existsSync(file), true);
  });

  test('the specimen goes there and back, with every decimal', async (t) => {
    const [place, target, file] = [await placeFor(t), await placeFor(t), newFileName(t)];
    await (await opened(place)).loadPublication(LOAD);
    await copied('backUp', { place, file });
    await copied('restore', { place: target, file });
    await assertHolds(await opened(target), SPECIMEN);
  });
}

type Copy = { readonly to: 'backUp' | 'restore'; readonly file: string; readonly replace: boolean };

async function timeOf(place: Place, order: Copy): Promise<number> {
  const other = await otherProcess({ settings: place.settings, copy: order });
  const startedMs = performance.now();
  other.go();
  const said = await other.says();
  assert.ok(
    typeof said === 'object' && said !== null && 'ok' in said && said.ok === true,
    JSON.stringify(said),
  );
  return performance.now() - startedMs;
}

/** Each state that a killed process left is one of two, and the first at least was left once. */
function assertEach(left: readonly unknown[], [before, after]: readonly [unknown, unknown]): void {
  const whole = left.map((state) =>
    isDeepStrictEqual(state, before) ? 'old' : isDeepStrictEqual(state, after) ? 'new' : 'neither',
  );
  assert.ok(whole.includes('old') && !whole.includes('neither'), whole.join(', '));
}

async function killedAt(afterMs: number, place: Place, order: Copy): Promise<void> {
  const other = await otherProcess({ settings: place.settings, copy: order });
  other.go();
  await pause(afterMs);
  await other.kill();
}
