import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, type TestContext, test } from 'node:test';
import { sql } from 'kysely';
import { openStore, type StoreFailure } from '../index.ts';
import { openSqlite } from './open-sqlite.ts';

function newFolder(context: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'mesur-sqlite-'));
  context.after(() => {
    chmodSync(folder, 0o755);
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

async function makeStore(dataFolder: string): Promise<void> {
  const opened = await openStore({ dataFolder });
  assert.ok(opened.ok);
  await opened.value.close();
}

async function failureOf(dataFolder: string): Promise<StoreFailure> {
  const opened = await openStore({ dataFolder });
  if (opened.ok) await opened.value.close();
  assert.ok(!opened.ok, 'the store was opened');
  return opened.failure;
}

test('the folder is made, and nothing but the database and its key stands in it', async (t) => {
  const dataFolder = join(newFolder(t), 'some', 'where');
  await makeStore(dataFolder);
  assert.deepEqual(readdirSync(dataFolder), ['mesur.sqlite', 'secret.key']);
});

test('a connection writes to the disk before it acknowledges, and holds references', async (t) => {
  const opened = await openSqlite(newFolder(t));
  assert.ok(opened.ok);
  const { db } = opened.value;
  const settings: readonly (readonly [pragma: string, value: unknown])[] = [
    ['journal_mode', 'wal'],
    ['synchronous', 2],
    ['foreign_keys', 1],
  ];
  for (const [pragma, value] of settings)
    assert.deepEqual((await sql.raw(`pragma ${pragma}`).execute(db)).rows, [{ [pragma]: value }]);
  await db.destroy();
});

describe('a file that cannot be understood is refused and left as it is', () => {
  const DAMAGE: readonly {
    readonly damage: string;
    readonly kind: StoreFailure['kind'];
    readonly spoil: (path: string) => void;
  }[] = [
    { damage: 'empty', kind: 'damaged', spoil: (path) => truncateSync(path, 0) },
    { damage: 'one byte', kind: 'damaged', spoil: (path) => truncateSync(path, 1) },
    { damage: 'half a header', kind: 'damaged', spoil: (path) => truncateSync(path, 50) },
    { damage: 'its first page only', kind: 'damaged', spoil: (path) => truncateSync(path, 4096) },
    {
      damage: 'the last page missing',
      kind: 'damaged',
      spoil: (path) => truncateSync(path, statSync(path).size - 4096),
    },
    {
      damage: 'the last byte missing',
      kind: 'damaged',
      spoil: (path) => truncateSync(path, statSync(path).size - 1),
    },
    {
      damage: 'the header overwritten',
      kind: 'damaged',
      spoil: (path) => writeFileSync(path, Buffer.alloc(100), { flag: 'r+' }),
    },
    {
      damage: 'the whole overwritten with zeros',
      kind: 'damaged',
      spoil: (path) => writeFileSync(path, Buffer.alloc(statSync(path).size)),
    },
    {
      damage: 'another kind of file',
      kind: 'damaged',
      spoil: (path) => writeFileSync(path, 'Directorate,Period\nssw,2017-18-Q4\n'.repeat(100)),
    },
    {
      damage: 'a database of another program',
      kind: 'not-mesur',
      spoil: (path) => {
        rmSync(path);
        const database = new DatabaseSync(path);
        database.exec('create table accounts (id integer)');
        database.close();
      },
    },
  ];
  for (const { damage, kind, spoil } of DAMAGE)
    test(damage, async (t) => {
      const dataFolder = newFolder(t);
      const path = join(dataFolder, 'mesur.sqlite');
      await makeStore(dataFolder);
      spoil(path);
      const before = readFileSync(path);
      const failure = await failureOf(dataFolder);
      assert.equal(failure.kind, kind, JSON.stringify(failure));
      assert.equal('path' in failure && failure.path, path);
      assert.deepEqual(readFileSync(path), before);
    });

  test('a log whose database was lost', async (t) => {
    const dataFolder = newFolder(t);
    writeFileSync(join(dataFolder, 'mesur.sqlite-wal'), 'what was written last');
    assert.equal((await failureOf(dataFolder)).kind, 'damaged');
    assert.deepEqual(readdirSync(dataFolder), ['mesur.sqlite-wal']);
  });
});

test('a copy made by VACUUM INTO opens', async (t) => {
  const [dataFolder, copyFolder] = [newFolder(t), newFolder(t)];
  await makeStore(dataFolder);
  const database = new DatabaseSync(join(dataFolder, 'mesur.sqlite'));
  database.prepare('vacuum into ?').run(join(copyFolder, 'mesur.sqlite'));
  database.close();
  await makeStore(copyFolder);
});

test('a database that another process keeps to itself is locked, and is not waited for much over five seconds', async (t) => {
  const dataFolder = newFolder(t);
  await makeStore(dataFolder);
  const path = join(dataFolder, 'mesur.sqlite');
  const script = `const { DatabaseSync } = require('node:sqlite');
    const database = new DatabaseSync(${JSON.stringify(path)});
    database.exec('pragma locking_mode = exclusive; begin exclusive');
    console.log('held');
    process.stdin.resume();`;
  const holder = spawn(process.execPath, ['-e', script], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = once(holder, 'exit');
  t.after(async () => {
    holder.kill();
    await ended;
  });
  await once(holder.stdout, 'data');
  const startedMs = performance.now();
  const failure = await failureOf(dataFolder);
  assert.equal(failure.kind, 'locked', JSON.stringify(failure));
  assert.ok(performance.now() - startedMs < 8000);
});

describe('a folder that cannot be written to', () => {
  test('it cannot be made', async (t) => {
    const parent = newFolder(t);
    chmodSync(parent, 0o555);
    assert.equal(
      (await withoutPrivileges(() => failureOf(join(parent, 'data')))).kind,
      'folder-not-writable',
    );
  });

  test('it is read-only and empty', async (t) => {
    const dataFolder = newFolder(t);
    chmodSync(dataFolder, 0o555);
    assert.equal((await withoutPrivileges(() => failureOf(dataFolder))).kind, 'folder-not-writable');
    assert.deepEqual(readdirSync(dataFolder), []);
  });

  test('it is read-only and holds a database', async (t) => {
    const dataFolder = newFolder(t);
    await makeStore(dataFolder);
    chmodSync(join(dataFolder, 'mesur.sqlite'), 0o444);
    chmodSync(dataFolder, 0o555);
    assert.equal((await withoutPrivileges(() => failureOf(dataFolder))).kind, 'folder-not-writable');
  });

  test('a file stands in its place, or a folder in the place of the database', async (t) => {
    const folder = newFolder(t);
    writeFileSync(join(folder, 'data'), '');
    assert.equal((await failureOf(join(folder, 'data'))).kind, 'folder-not-writable');
    assert.equal((await failureOf(join(folder, 'data', 'deeper'))).kind, 'folder-not-writable');
    mkdirSync(join(folder, 'mesur.sqlite'));
    assert.equal((await failureOf(folder)).kind, 'folder-not-writable');
  });
});

/** Root may write everywhere, so for these tests it puts its rights aside. */
async function withoutPrivileges<Answer>(act: () => Promise<Answer>): Promise<Answer> {
  if (process.geteuid?.() !== 0) return act();
  const nobody = 65534;
  process.seteuid?.(nobody);
  try {
    return await act();
  } finally {
    process.seteuid?.(0);
  }
}
