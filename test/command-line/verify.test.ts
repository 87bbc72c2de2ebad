/** `mesur verify`, run as a person does. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { before, test } from 'node:test';
import { freshSchema, queryOnce, startPostgres } from '../contract/postgres-server.ts';
import { mesur, newFolder } from './run.ts';

const folder = newFolder();
const list = join(newFolder(), 'kept.txt');

before(async () => {
  assert.equal((await mesur(['check', 'ssw', '2017-18-Q4'], { folder })).code, 0);
});

function alter(statements: string): void {
  const database = new DatabaseSync(join(folder, 'mesur.sqlite'));
  database.exec(statements);
  database.close();
}

test('a sound store says so, prints its list, and agrees with it; so does a copy', async () => {
  const { code, output } = await mesur(['verify'], { folder });
  assert.equal(output, 'Nothing was changed: 2 editions and 6 links are as they were recorded.\n');
  assert.equal(code, 0);
  assert.equal((await mesur(['verify', '--list', '--out', list], { folder })).code, 0);
  assert.match(
    readFileSync(list, 'utf8'),
    /^edition bridgend\/ssw\/2017-18-Q4 1 [0-9a-f]{64} [0-9a-f]{64}$/m,
  );
  assert.match(readFileSync(list, 'utf8'), /^chain bridgend 6 [0-9a-f]{64}$/m);
  const copy = join(newFolder(), 'copy.sqlite');
  assert.equal((await mesur(['backup', '--out', copy], { folder })).code, 0);
  const against = await mesur(['verify', copy, '--against', list], { folder: join(folder, 'none') });
  assert.match(against.output, /as they were recorded, as on the list that was kept\.\n$/);
});

test('one character of an edition that is changed is a line with its place, and the command ends with 1', async () => {
  alter(`drop trigger edition_refuses_update;
    update edition set content = replace(content, '265.75', '265.76') where period = '2017-18-Q4'`);
  const { code, output, errors } = await mesur(['verify'], { folder });
  assert.deepEqual([code, output], [1, '']);
  const lines = errors.trimEnd().split('\n');
  assert.equal(lines.length, 2);
  assert.match(lines[0] ?? '', /^bridgend edition\/\S+: the whole text is not what was sealed$/);
  assert.match(lines[1] ?? '', /^mesur verify: a fault was found: /);
});

test('what cannot be verified is refused in one line that says what to do', async () => {
  const empty = await mesur(['verify'], { folder: join(folder, 'none') });
  assert.match(empty.errors, /^mesur verify: nothing is held at .*: check MESUR_DATA/);
  assert.equal(empty.code, 1);
  const wrong = join(newFolder(), 'wrong.txt');
  writeFileSync(wrong, '# a list\nedition of mine\n');
  const listed = await mesur(['verify', '--against', wrong], { folder });
  assert.match(listed.errors, /is no list made by mesur verify --list \(line 2\)\.\n$/);
  assert.match(
    (await mesur(['verify', '--out', 'x'], { folder })).errors,
    /add --list, or leave it out\.\n$/,
  );
  assert.match((await mesur(['verify', '--help'], { folder })).output, /--against LIST/);
});

test('an account that owns nothing runs Mesur on what the owner of the tables has migrated', async (t) => {
  const server = await startPostgres();
  const schema = await freshSchema(server);
  const name = `runs_${process.pid}`;
  await queryOnce(server.url, `create role ${name} login password 'only-for-tests'`);
  t.after(async () => {
    await schema.drop();
    await queryOnce(server.url, `drop role ${name}`);
    await server.stop();
  });
  const url = new URL(schema.url);
  url.username = name;
  url.password = 'only-for-tests';
  const running = { folder: join(folder, 'none'), environment: { DATABASE_URL: url.href } };
  const early = await mesur(['check', 'ssw', '2017-18-Q4'], running);
  assert.match(early.errors, /run mesur migrate with DATABASE_OWNER_URL first\.\n$/);
  assert.match((await mesur(['migrate'], running)).errors, /^mesur migrate: DATABASE_OWNER_URL is missing/);
  const both = {
    ...running,
    environment: { ...running.environment, DATABASE_OWNER_URL: schema.url },
  };
  assert.deepEqual(await mesur(['migrate'], both), {
    ...{ code: 0, output: 'The database is up to date.\n', errors: '' },
  });
  assert.equal((await mesur(['check', 'ssw', '2017-18-Q4'], running)).code, 0);
  assert.match((await mesur(['verify'], running)).output, /^Nothing was changed: 2 editions/);
});
