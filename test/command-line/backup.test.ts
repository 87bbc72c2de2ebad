/** `mesur backup` and `mesur restore`, run as a person does. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { before, describe, test } from 'node:test';
import { openStore, vaultOn } from '../../src/store/index.ts';
import { freshSchema, startPostgres } from '../contract/postgres-server.ts';
import { SPECIMEN } from '../contract/publication-specimen.ts';
import { mesur, newFolder } from './run.ts';

const folder = newFolder();
const copy = join(newFolder(), 'mesur.sqlite');
const REPORT = ['report', 'ssw', '2017-18-Q4', '--format', 'json'];

let told = { rows: '', tables: 0 };

before(async () => {
  await mesur(REPORT, { folder });
  const { code, output, errors } = await mesur(['backup', '--out', copy], { folder });
  assert.equal(errors, '');
  const [, file, rows, tables] =
    /^(.*) holds ([\d,]+) rows in (\d+) tables, read again and compared\.\n$/.exec(output) ?? [];
  assert.equal(file, copy);
  told = { rows: rows ?? '', tables: Number(tables) };
  assert.equal(code, 0);
});

test('a copy put into a new folder gives the same report; every table is listed', async () => {
  const other = join(newFolder(), 'new');
  const restored = await mesur(['restore', copy], { folder: other });
  assert.equal(restored.errors, '');
  assert.equal(restored.code, 0);
  const lines = restored.output.trimEnd().split('\n');
  assert.match(lines[0] ?? '', /^table +rows {2}agree$/);
  assert.equal(lines.length, told.tables + 2);
  for (const line of lines.slice(1)) assert.match(line, /^[a-z_]+ +[\d,]+ {2}yes$/);
  assert.match(restored.output, /^edition +2 {2}yes$/m);
  assert.match(lines.at(-1) ?? '', new RegExp(`^all +${told.rows} {2}yes$`));
  assert.deepEqual(readdirSync(other), ['mesur.sqlite']);
  assert.equal((await mesur(REPORT, { folder: other })).output, (await mesur(REPORT, { folder })).output);
});

test('from a folder to a PostgreSQL server and back', async (t) => {
  const server = await startPostgres();
  const schema = await freshSchema(server);
  t.after(async () => {
    await schema.drop();
    await server.stop();
  });
  const onServer = { folder: join(folder, 'none'), environment: { DATABASE_URL: schema.url } };
  const nothing = await mesur(['backup', '--out', `${copy}.none`], onServer);
  assert.match(nothing.errors, /^mesur backup: nothing is held at 127\.0\.0\.1:\d+: check MESUR_DATA/);
  assert.equal((await mesur(['restore', copy], onServer)).code, 0);
  const held = await mesur(['restore', copy], onServer);
  assert.match(held.errors, /^mesur restore: 127\.0\.0\.1:\d+ holds something already: .* --replace/);
  assert.equal((await mesur(['backup', '--out', `${copy}.server`], onServer)).code, 0);
  const other = newFolder();
  const { output } = await mesur(['restore', `${copy}.server`], { folder: other });
  assert.equal(output, (await mesur(['restore', copy], { folder: newFolder() })).output);
  assert.equal((await mesur(REPORT, { folder: other })).output, (await mesur(REPORT, onServer)).output);
});

test('nothing but the copy is put back: the published quarters are not loaded', async () => {
  const [first, second] = [newFolder(), newFolder()];
  const store = await openStore({ dataFolder: first });
  assert.ok(store.ok);
  await store.value.loadPublication({ name: 'specimen', fingerprint: 'first', publication: SPECIMEN });
  await store.value.close();
  const file = join(first, 'copy');
  const made = await vaultOn({ dataFolder: first }).backUp({ file, replace: false, onProgress: () => {} });
  assert.ok(made.ok);
  const { code, output } = await mesur(['restore', file], { folder: second });
  assert.equal(code, 0);
  assert.match(output, /^authority +1 {2}yes$/m);
  const database = new DatabaseSync(join(second, 'mesur.sqlite'));
  assert.deepEqual(
    database
      .prepare('select name from loaded_publication')
      .all()
      .map(({ name }) => name),
    ['specimen'],
  );
  database.close();
});

test('with --replace the database that was there is kept, under its day and time', async () => {
  const other = newFolder();
  await mesur(['restore', copy], { folder: other });
  const { code, output } = await mesur(['restore', copy, '--replace'], { folder: other });
  assert.equal(code, 0);
  const [, kept = ''] = /^The database that was there before is kept as (.*)\.$/m.exec(output) ?? [];
  assert.match(kept, /mesur-\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d\.\d{3}Z\.sqlite$/);
  assert.ok(existsSync(kept));
  assert.equal(readdirSync(other).length, 2);
});

describe('what cannot be done is said in one line, and nothing is written', () => {
  const place = newFolder();
  const notes = join(place, 'notes.txt');
  const damaged = join(place, 'damaged.sqlite');
  const newer = join(place, 'newer.sqlite');
  before(() => {
    writeFileSync(notes, 'the minutes of a meeting');
    writeFileSync(damaged, readFileSync(copy).subarray(0, 100_000));
    writeFileSync(newer, readFileSync(copy));
    const database = new DatabaseSync(newer);
    database.exec("insert into schema_migration values ('9999-later', '2099-01-01')");
    database.close();
  });
  const empty = join(place, 'empty');
  const cases: readonly (readonly [
    what: string,
    args: readonly string[],
    at: string,
    says: RegExp,
    code: number,
  ])[] = [
    ['no file named', ['backup'], folder, /name the file of the copy: mesur backup --out/, 2],
    ['a file without --out', ['backup', 'copy.sqlite'], folder, /name the file of the copy/, 2],
    [
      'a file that is there',
      ['backup', '--out', notes],
      folder,
      /notes\.txt is there already: .* --replace/,
      1,
    ],
    [
      'a folder that is not there',
      ['backup', '--out', '/nowhere/a'],
      folder,
      /the folder \/nowhere does not/,
      1,
    ],
    [
      'nothing held',
      ['backup', '--out', join(place, 'a')],
      empty,
      /nothing is held at .*empty.mesur\.sqlite/,
      1,
    ],
    ['no copy named', ['restore'], empty, /name one copy: mesur restore/, 2],
    ['two copies', ['restore', copy, copy], empty, /name one copy: mesur restore/, 2],
    ['no such copy', ['restore', join(place, 'none')], empty, /cannot read .*none \(.*\): name a copy/, 1],
    [
      'another kind of file',
      ['restore', notes],
      empty,
      /notes\.txt is no copy of Mesur \(it is not an SQLite/,
      1,
    ],
    [
      'a damaged copy',
      ['restore', damaged],
      empty,
      /damaged\.sqlite is damaged \(.*\) and nothing was restored/,
      1,
    ],
    ['a newer copy', ['restore', newer], empty, /newer\.sqlite was made by a newer Mesur \(9999-later\)/, 1],
    ['something held', ['restore', copy], folder, /mesur\.sqlite holds something already: .* --replace/, 1],
  ];
  for (const [what, args, at, says, expected] of cases)
    test(what, async () => {
      const files = readdirSync(place);
      const { code, output, errors } = await mesur(args, { folder: at });
      assert.match(errors, says);
      assert.equal(errors.trimEnd().split('\n').length, 1);
      assert.equal(output, '');
      assert.equal(code, expected);
      assert.deepEqual(readdirSync(place), files);
      assert.equal(readFileSync(notes, 'utf8'), 'the minutes of a meeting');
    });

  test('a database that a server has open', async () => {
    const other = newFolder();
    await mesur(['restore', copy], { folder: other });
    const server = new DatabaseSync(join(other, 'mesur.sqlite'));
    server.exec('pragma journal_mode = wal; select count(*) from edition');
    const { code, errors } = await mesur(['restore', copy, '--replace'], { folder: other });
    server.close();
    assert.equal(code, 1);
    assert.match(errors, /mesur\.sqlite is in use by another program: stop the server on it/);
    assert.deepEqual(readdirSync(other), ['mesur.sqlite']);
  });
});
