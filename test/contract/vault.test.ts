/** Copies of the store, on SQLite and on a real PostgreSQL server, and from each to the other. */
import assert from 'node:assert/strict';
import { chownSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, describe, type TestContext, test } from 'node:test';
import type { CopyFailure } from '../../src/store/index.ts';
import { rowsHeld, rowsOfFile } from './held-rows.ts';
import { placesOf, postgresPlace, sqlitePlace } from './places.ts';
import { startPostgres } from './postgres-server.ts';
import { enlarged } from './publication-specimen.ts';
import { assertHolds, opened } from './store-place.ts';
import { holdBackingUp, holdCopying, holdRestoring } from './vault.contract.ts';
import { copied, fill, newFileName, refused } from './vault-place.ts';

const server = await startPostgres();
after(() => server.stop());

const SQLITE = placesOf(sqlitePlace);
const POSTGRES = placesOf(() => postgresPlace(server));
const DATABASES = [
  ['SQLite', SQLITE],
  ['PostgreSQL', POSTGRES],
] as const;

for (const [name, placeFor] of DATABASES) {
  for (const [other, otherPlaceFor] of DATABASES)
    describe(`from ${name} through a file to ${other}`, () => holdCopying(placeFor, otherPlaceFor));
  describe(`a copy of a store on ${name}`, () => holdBackingUp(placeFor));
  describe(`a store on ${name} from a copy`, () => holdRestoring(placeFor));
}

describe('a copy that cannot be right is refused, and nothing is left of it', () => {
  const DAMAGE: readonly {
    readonly damage: string;
    readonly kind: CopyFailure['kind'];
    readonly spoil: (file: string) => void;
  }[] = [
    { damage: 'half a header', kind: 'backup-damaged', spoil: (file) => truncateSync(file, 50) },
    { damage: 'its first page only', kind: 'backup-damaged', spoil: (file) => truncateSync(file, 4096) },
    {
      damage: 'the last byte missing',
      kind: 'backup-damaged',
      spoil: (file) => truncateSync(file, readFileSync(file).length - 1),
    },
    {
      damage: 'a page in its middle overwritten',
      kind: 'backup-damaged',
      spoil: (file) => overwrite(file, 0.5),
    },
    { damage: 'its header overwritten', kind: 'not-a-backup', spoil: (file) => overwrite(file, 0) },
    {
      damage: 'a database of another program',
      kind: 'not-a-backup',
      spoil: (file) => alter(file, 'pragma application_id = 1'),
    },
    {
      damage: 'an edition of a directorate that is gone',
      kind: 'backup-damaged',
      spoil: (file) => alter(file, "pragma foreign_keys = off; delete from directorate where id = 'ssw'"),
    },
    {
      damage: 'a table missing',
      kind: 'backup-damaged',
      spoil: (file) => alter(file, 'drop table edition_code'),
    },
    {
      damage: 'a column too many',
      kind: 'backup-damaged',
      spoil: (file) => alter(file, 'alter table plan add column secret text'),
    },
    {
      damage: 'the list of its versions missing',
      kind: 'backup-damaged',
      spoil: (file) => alter(file, 'drop table schema_migration'),
    },
    {
      damage: 'made by a newer Mesur',
      kind: 'backup-newer',
      spoil: (file) => alter(file, "insert into schema_migration values ('9999-later', '2099-01-01')"),
    },
  ];
  for (const { damage, kind, spoil } of DAMAGE)
    test(damage, async (t) => {
      const file = newFileName(t);
      const source = await SQLITE(t);
      await fill(source, 100);
      await copied('backUp', { place: source, file });
      spoil(file);
      for (const [, placeFor] of DATABASES) {
        const place = await placeFor(t);
        const failure = await refused('restore', { place, file });
        assert.equal(failure.kind, kind, JSON.stringify(failure));
        assert.equal(await rowsHeld(place), null);
        await fill(place, 1);
        const before = await rowsHeld(place);
        assert.equal((await refused('restore', { place, file, replace: true })).kind, kind);
        assert.deepEqual(await rowsHeld(place), before);
      }
    });
});

describe('on a PostgreSQL server', () => {
  test('what differs after it was written is refused, and nothing of it stays', async (t) => {
    const { file, place } = await copyAndPlace(t, POSTGRES);
    await fill(place, 1);
    await place.run(`create function spoilt() returns trigger language plpgsql as
      $$ begin new.name_cy := 'arall'; return new; end $$`);
    await place.run('create trigger spoil before insert on authority for each row execute function spoilt()');
    const before = await rowsHeld(place);
    assert.deepEqual(await refused('restore', { place, file, replace: true }), {
      kind: 'differs',
      tables: ['authority'],
    });
    assert.deepEqual(await rowsHeld(place), before);
  });

  test('text that it does not take is refused in its words', async (t) => {
    const { file, place } = await copyAndPlace(t, POSTGRES);
    alter(file, "update authority set name_en = 'zero' || char(0)");
    const failure = await refused('restore', { place, file });
    assert.equal(failure.kind, 'rows-refused', JSON.stringify(failure));
    assert.equal(await rowsHeld(place), null);
  });

  test('others read the old store until all of the new one is there', async (t) => {
    const { file, place } = await copyAndPlace(t, POSTGRES);
    await fill(place, 1);
    const store = await opened(place);
    let isDone = false;
    const restoring = copied('restore', { place, file, replace: true }).finally(() => {
      isDone = true;
    });
    const sizes = new Set<number>();
    while (!isDone) sizes.add((await store.directorates('aberwy')).length);
    await restoring;
    assert.deepEqual([...sizes], [2]);
    await assertHolds(store, enlarged(100));
  });
});

describe('in a data folder', () => {
  test('a store that another program has open is not replaced', async (t) => {
    const { file, place } = await copyAndPlace(t, SQLITE);
    await fill(place, 1);
    const path = join(place.settings.dataFolder, 'mesur.sqlite');
    const store = await opened(place);
    assert.deepEqual(await refused('restore', { place, file, replace: true }), { kind: 'in-use', at: path });
    await assertHolds(store, enlarged(1));
    await store.loadPublication({ name: 'specimen', fingerprint: 'on', publication: enlarged(2) });
    await store.close();
    await copied('restore', { place, file, replace: true });
  });

  test('a program that had opened the old file by name cannot write beside the new one', async (t) => {
    const { file, place } = await copyAndPlace(t, SQLITE);
    await fill(place, 1);
    const latecomer = new DatabaseSync(join(place.settings.dataFolder, 'mesur.sqlite'));
    t.after(() => latecomer.close());
    await copied('restore', { place, file, replace: true });
    assert.throws(() => latecomer.exec('pragma journal_mode = wal'), /readonly/);
    assert.throws(() => latecomer.exec("update authority set name_en = 'lost'"), /readonly/);
    await assertHolds(await opened(place), enlarged(100));
  });

  const LOST: readonly (readonly [what: string, lose: (path: string) => void])[] = [
    ['its last byte missing', (path) => truncateSync(path, statSync(path).size - 1)],
    ['cut short', (path) => truncateSync(path, 5000)],
    ['empty', (path) => truncateSync(path, 0)],
    ['overwritten', (path) => overwrite(path, 0)],
    ['empty, with a log', (path) => [truncateSync(path, 0), writeFileSync(`${path}-wal`, 'log')]],
  ];
  for (const [what, lose] of LOST)
    test(`a damaged store is replaced, and kept: ${what}`, async (t) => {
      const { file, place } = await copyAndPlace(t, SQLITE);
      await fill(place, 1);
      const path = join(place.settings.dataFolder, 'mesur.sqlite');
      lose(path);
      const before = readFileSync(path);
      assert.equal((await refused('restore', { place, file })).kind, 'store-holds');
      const { kept } = await copied('restore', { place, file, replace: true });
      assert.deepEqual(readFileSync(kept ?? ''), before);
      await assertHolds(await opened(place), enlarged(100));
    });

  test('a database of another program is left alone', async (t) => {
    const { file, place } = await copyAndPlace(t, SQLITE);
    const path = join(place.settings.dataFolder, 'mesur.sqlite');
    alter(path, 'create table accounts (id integer)');
    const before = readFileSync(path);
    assert.equal((await refused('restore', { place, file, replace: true })).kind, 'not-mesur');
    assert.equal((await refused('backUp', { place, file, replace: true })).kind, 'not-mesur');
    assert.deepEqual(readFileSync(path), before);
  });

  test('a damaged store is not copied', async (t) => {
    const { file, place } = await copyAndPlace(t, SQLITE);
    await fill(place, 100);
    overwrite(join(place.settings.dataFolder, 'mesur.sqlite'), 0.5);
    const before = await rowsOfFile(file);
    assert.equal((await refused('backUp', { place, file, replace: true })).kind, 'damaged');
    assert.deepEqual(await rowsOfFile(file), before);
    assert.deepEqual(readdirSync(dirname(file)), ['copy.sqlite']);
  });

  test('what root restores belongs to the account of the folder, or of the file that was there', async (t) => {
    const { file, place } = await copyAndPlace(t, SQLITE);
    const { dataFolder } = place.settings;
    const ownerOf = () => statSync(join(dataFolder, 'mesur.sqlite')).uid;
    // Only root may give files away: anybody else stays the owner.
    const account = process.geteuid?.() === 0 ? 65534 : statSync(dataFolder).uid;
    chownSync(dataFolder, account, statSync(dataFolder).gid);
    await copied('restore', { place, file });
    assert.equal(ownerOf(), account);
    const { kept } = await copied('restore', { place, file, replace: true });
    assert.equal(ownerOf(), account);
    assert.equal(statSync(kept ?? '').uid, account);
  });

  test('a copy cannot be written below a file, nor in place of a folder', async (t) => {
    const { file, place } = await copyAndPlace(t, SQLITE);
    await fill(place, 1);
    assert.equal((await refused('backUp', { place, file: join(file, 'deeper') })).kind, 'no-folder');
    const folder = dirname(file);
    assert.equal((await refused('backUp', { place, file: folder, replace: true })).kind, 'file-not-writable');
    assert.equal(
      (await refused('restore', { place, file: join(file, 'deeper'), replace: true })).kind,
      'no-file',
    );
    assert.deepEqual(readdirSync(folder), ['copy.sqlite']);
  });

  test('the store is no copy of itself', async (t) => {
    const { place } = await copyAndPlace(t, SQLITE);
    await fill(place, 1);
    const file = join(place.settings.dataFolder, 'mesur.sqlite');
    assert.equal((await refused('backUp', { place, file, replace: true })).kind, 'same-file');
    assert.equal((await refused('restore', { place, file, replace: true })).kind, 'same-file');
    assert.deepEqual(readdirSync(place.settings.dataFolder), ['mesur.sqlite', 'secret.key']);
  });
});

/** A copy of the specimen, a hundred times enlarged, and an empty place. */
async function copyAndPlace(context: TestContext, placeFor: typeof SQLITE) {
  const [source, place, file] = [await SQLITE(context), await placeFor(context), newFileName(context)];
  await fill(source, 100);
  await copied('backUp', { place: source, file });
  return { place, file };
}

function alter(file: string, statements: string): void {
  const database = new DatabaseSync(file);
  try {
    database.exec(statements);
  } finally {
    database.close();
  }
}

/** Zeros over a page, some way into a file. */
function overwrite(file: string, share: number): void {
  const content = readFileSync(file);
  const from = Math.floor((content.length * share) / 4096) * 4096;
  writeFileSync(file, content.fill(0, from, from + 4096));
}
