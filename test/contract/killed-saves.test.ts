/**
 * What was acknowledged is there, whatever dies: the process that saves, at any moment, and the server beneath it. What
 * was not acknowledged is there whole or not at all.
 */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, describe, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { openStore } from '../../src/store/index.ts';
import type { Quarters } from '../../src/use-cases/returns/ports.ts';
import { placesOf, postgresPlace, sqlitePlace } from './places.ts';
import { startPostgres } from './postgres-server.ts';
import {
  assertFolds,
  heldAt,
  indicatorReturns,
  keyOf,
  opening,
  after as stepAfter,
  valued,
} from './quarter-specimen.ts';
import type { SavingOrders } from './saving-process.ts';
import { LOAD, type Place } from './store-place.ts';

const SCRIPT = fileURLToPath(new URL('saving-process.ts', import.meta.url));
const KILLS = 50;
/** Returns saved at once by each process, and others by the next, so that every trail stays short. */
const RETURNS = 3;
/** At most so long after its first acknowledged save a process is killed. */
const KILLED_WITHIN_MS = 50;

/** At most so many saves are waited for before a process is killed. */
const SAVES_BEFORE_KILL = 15;

const server = await startPostgres();
const compiled = mkdtempSync(join(tmpdir(), 'mesur-compiled-'));
after(async () => {
  await server.stop();
  rmSync(compiled, { recursive: true, force: true });
});

/** The last version acknowledged of each return. */
type Acknowledged = ReadonlyMap<string, number>;

/** The two share the processors: the start of a process is what costs. */
describe('a process is killed while it saves', { concurrency: true }, () => {
  for (const [database, newPlace] of [
    ['SQLite', sqlitePlace],
    ['PostgreSQL', () => postgresPlace(server)],
  ] as const)
    test(`${KILLS} times on ${database}`, async (context) => {
      const place = await placesOf(newPlace)(context);
      await collectIn(place, KILLS * RETURNS);
      let saves = 0;
      for (let round = 0; round < KILLS; round += 1) {
        const refs = Array.from({ length: RETURNS }, (_, at) => `PM${round * RETURNS + at}`);
        const acknowledged = await killedWhileSaving({ settings: place.settings, refs });
        await withQuarters(place, (quarters) => assertHeld({ quarters, refs, acknowledged }));
        assertWhole(place);
        for (const version of acknowledged.values()) saves += version - 1;
      }
      assert.ok(saves > KILLS * RETURNS, `${saves} saves`);
      context.diagnostic(`${saves} acknowledged saves, none lost`);
    });
});

// A server that was given is not ours to kill.
if ((process.env.TEST_DATABASE_URL ?? '') === '')
  test('the PostgreSQL server crashes 5 times under those who save', async (context) => {
    const place = await placesOf(() => postgresPlace(server))(context);
    const url = new URL(place.settings.databaseUrl ?? '');
    // The tests’ server writes its log late, which would lose what it has acknowledged; nobody should run it so.
    url.searchParams.set('options', `${url.searchParams.get('options')} -c synchronous_commit=on`);
    const safe: Place = { ...place, settings: { ...place.settings, databaseUrl: url.href } };
    await collectIn(safe, 5 * RETURNS);
    for (let round = 0; round < 5; round += 1) {
      const refs = Array.from({ length: RETURNS }, (_, at) => `PM${round * RETURNS + at}`);
      const acknowledged = await withQuarters(safe, async (quarters) => {
        const saved = new Map<string, number>();
        const saving = refs.map((ref) => assert.rejects(saveOn(quarters, { ref, saved })));
        await pause(50 + Math.random() * 50);
        await crash(url.href);
        await Promise.all(saving);
        return saved;
      });
      await answering(url.href);
      await withQuarters(safe, (quarters) => assertHeld({ quarters, refs, acknowledged }));
      context.diagnostic(`acknowledged before the crash: ${[...acknowledged.values()].join(', ')}`);
    }
  });

/** Saves a return over and over, until that fails. */
async function saveOn(
  quarters: Quarters,
  { ref, saved }: { readonly ref: string; readonly saved: Map<string, number> },
): Promise<never> {
  for (;;) {
    const held = await heldAt(quarters, keyOf('indicator', ref));
    const change = stepAfter(held, { content: valued(`after ${held.version}`) });
    const recorded = await quarters.record({ returns: [change], quarter: null });
    assert.ok(recorded.ok);
    saved.set(ref, change.next.version);
  }
}

async function collectIn(place: Place, returns: number): Promise<void> {
  const opened = await openStore(place.settings);
  assert.ok(opened.ok, JSON.stringify(opened));
  await opened.value.loadPublication(LOAD);
  await opened.value.quarters.open(opening(indicatorReturns(returns)));
  await opened.value.close();
}

/** Uses a store that is opened for it and closed after. */
async function withQuarters<Answer>(
  place: Place,
  use: (quarters: Quarters) => Promise<Answer>,
): Promise<Answer> {
  const opened = await openStore(place.settings);
  assert.ok(opened.ok, JSON.stringify(opened));
  try {
    return await use(opened.value.quarters);
  } finally {
    await opened.value.close();
  }
}

/** Starts a process that saves, kills it some time after its first save, and gives what it had acknowledged. */
async function killedWhileSaving(orders: SavingOrders): Promise<Acknowledged> {
  const child = spawn(process.execPath, [SCRIPT, JSON.stringify(orders)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_COMPILE_CACHE: compiled },
  });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  // By the number of saves and not by the time they take, so that a busy machine is no other test.
  const wanted = 1 + Math.random() * SAVES_BEFORE_KILL;
  const isGone = once(child, 'exit').then(() => true);
  while (said.split('\n').length <= wanted)
    if (await Promise.race([once(child.stdout, 'data').then(() => false), isGone])) break;
  await pause(Math.random() * KILLED_WITHIN_MS);
  child.kill('SIGKILL');
  const [, signal] = await once(child, 'close');
  assert.equal(signal, 'SIGKILL', 'it saved until it was killed');
  // What stands after the last line break was not said to its end.
  const lines = said.split('\n').slice(0, -1);
  return new Map(
    lines.map((line) => {
      const [ref = '', version] = line.split(' ');
      return [ref, Number(version)];
    }),
  );
}

/** Each return is at the version last acknowledged, or whole at the one that was on its way. */
async function assertHeld({
  quarters,
  refs,
  acknowledged,
}: {
  readonly quarters: Quarters;
  readonly refs: readonly string[];
  readonly acknowledged: Acknowledged;
}): Promise<void> {
  for (const ref of refs) {
    const last = acknowledged.get(ref) ?? 1;
    const { version, content } = await assertFolds(quarters, keyOf('indicator', ref));
    assert.ok(version === last || version === last + 1, `${ref} is at ${version}, ${last} was acknowledged`);
    assert.deepEqual(content, version === 1 ? null : valued(`after ${version - 1}`));
  }
}

function assertWhole({ settings: { dataFolder, databaseUrl } }: Place): void {
  if (databaseUrl !== undefined) return;
  const database = new DatabaseSync(join(dataFolder, 'mesur.sqlite'));
  try {
    assert.equal(database.prepare('pragma integrity_check').get()?.integrity_check, 'ok');
    assert.deepEqual(database.prepare('pragma foreign_key_check').all(), []);
  } finally {
    database.close();
  }
}

/** Kills a process of the server: it then throws all others out, and starts again from its log. */
async function crash(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
  process.kill(rows[0]?.pid ?? Number.NaN, 'SIGKILL');
  await client.end().catch(() => {});
}

async function answering(url: string): Promise<void> {
  for (let tries = 0; tries < 400; tries += 1) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 1000 });
    client.on('error', () => {});
    const answers = await client.connect().then(
      () => true,
      () => false,
    );
    await client.end().catch(() => {});
    if (answers) return;
    await pause(25);
  }
  throw new Error('the server did not come back');
}
