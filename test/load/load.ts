/**
 * Many people at once on a real server: some write, each their own returns, and many read. Everything that was acknowledged
 * is looked for afterwards.
 */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Grant, Person, PersonId } from '../../src/domain/people/index.ts';
import type { CalendarDate, Instant, Quarter } from '../../src/domain/period/index.ts';
import { readPublication } from '../../src/intake/published/index.ts';
import { randomTokens } from '../../src/sign-in/index.ts';
import { openStore } from '../../src/store/index.ts';
import type { OpenedStore } from '../../src/use-cases/index.ts';
import { changeReturn, openQuarter } from '../../src/use-cases/returns/index.ts';
import { beginSession } from '../../src/use-cases/sign-in/begin-session.ts';
import { COUNCIL_FOLDER } from '../published/council.ts';

const ENTRY = fileURLToPath(new URL('../../src/main.ts', import.meta.url));
const AUTHORITY = 'bridgend';
const DIRECTORATE = 'ssw';
const PERIODS = ['2023-24-Q3', '2023-24-Q4'] as const;
const PAGES = [
  '/',
  '/ssw/2023-24-Q2',
  '/cy/ssw/2023-24-Q2',
  '/indicators',
  '/ssw/2017-18-Q4',
  '/api/v1/reports',
];

/** Where the records are: as `openStore` takes it. */
export interface LoadPlace {
  readonly dataFolder: string;
  readonly databaseUrl?: string;
}

/** How many come, and for how long. */
export interface LoadOrder {
  readonly writers: number;
  readonly readers: number;
  /** How long they stay, or how often each of them asks. */
  readonly stay: { readonly seconds: number } | { readonly times: number };
  /** How long somebody looks at what they got before they ask again, in seconds on average. */
  readonly thinkSeconds: { readonly writing: number; readonly reading: number };
}

/** What came of it. */
export interface LoadResult {
  readonly saves: Answers;
  readonly reads: Answers;
  /** Saves that were acknowledged and are not there, or not as they were. */
  readonly lost: readonly string[];
}

/** Answers by status; `reset` where there was none. */
export interface Answers {
  readonly byStatus: Readonly<Record<string, number>>;
  readonly total: number;
  readonly milliseconds: { readonly median: number; readonly p99: number; readonly longest: number };
}

interface Writer {
  readonly path: string;
  readonly cookie: string;
}

/** Makes the records ready: quarters that are collected, and a person with a session for each return that is written. */
async function prepare(place: LoadPlace, writers: number): Promise<readonly Writer[]> {
  const opened = await openStore(place);
  assert.ok(opened.ok, JSON.stringify(opened));
  const store = opened.value;
  try {
    const read = await readPublication(COUNCIL_FOLDER);
    assert.ok(read.ok);
    await store.loadPublication(read.value);
    const manager = await keep(store, 'load-manager', 'data-manager');
    const made: Writer[] = [];
    for (const period of PERIODS) {
      if (made.length === writers) break;
      const acting = { store, person: manager, clock };
      const dueOn = '2030-01-31' as CalendarDate;
      const owners = { '': manager.id };
      const quarter = await openQuarter(acting, { directorate: DIRECTORATE, period, dueOn, owners });
      assert.ok(quarter.ok, JSON.stringify(quarter));
      const key = { authority: AUTHORITY, directorate: DIRECTORATE, period: period as Quarter };
      for (const entry of await store.quarters.returns(key)) {
        if (made.length === writers) break;
        if (entry.kind !== 'indicator' && entry.kind !== 'commitment') continue;
        const owner = await keep(store, `writer-${made.length}`, 'owner');
        const assigned = await changeReturn(acting, {
          key: { ...key, kind: entry.kind, ref: entry.ref },
          version: entry.version,
          action: { type: 'assigned', assignment: { owner: owner.id, service: entry.service, dueOn } },
        });
        assert.ok(assigned.ok, JSON.stringify(assigned));
        const { token } = await beginSession(
          { accounts: store.accounts, tokens: randomTokens(), clock },
          { person: owner, by: 'link' },
        );
        const path = `/api/v1/quarters/${DIRECTORATE}/${period}/returns/${entry.kind}/${encodeURIComponent(entry.ref)}`;
        made.push({ path, cookie: `mesur-session=${token}` });
      }
    }
    assert.equal(made.length, writers, 'there are as many returns as people who write');
    return made;
  } finally {
    await store.close();
  }
}

const clock = { now: () => new Date().toISOString() as Instant };

async function keep(store: OpenedStore, id: string, role: Grant['role']): Promise<Person> {
  const person: Person = {
    id: id as PersonId,
    authority: AUTHORITY,
    name: id,
    email: `${id}@council.example`,
    language: 'en',
    isActive: true,
    grants: [{ role, directorate: DIRECTORATE, service: null }],
  };
  const saved = await store.accounts.savePerson({
    person,
    change: { by: null, at: clock.now(), reason: null },
  });
  assert.ok(saved.ok, JSON.stringify(saved));
  return person;
}

/** Starts the server as its own process on these records, lets everybody come, and looks for what was acknowledged. */
export async function load(place: LoadPlace, order: LoadOrder): Promise<LoadResult> {
  const writers = await prepare(place, order.writers);
  const child = spawn(process.execPath, [ENTRY, 'serve', '--port', '0'], {
    env: {
      ...process.env,
      MESUR_DATA: place.dataFolder,
      DATABASE_URL: place.databaseUrl,
      MESUR_URL: undefined,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'close');
  const agent = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY, maxFreeSockets: 10_000 });
  try {
    const origin = await addressOf(child.stdout);
    const ask = asker(origin, agent);
    const began = performance.now();
    const { stay } = order;
    const goesOn: GoesOn = (number) =>
      'times' in stay ? number <= stay.times : performance.now() - began < stay.seconds * 1000;
    const [saves, reads] = [counted(), counted()];
    const lost: string[] = [];
    await Promise.all([
      ...writers.map(async (writer, at) => {
        await pause((1000 * order.thinkSeconds.writing * at) / order.writers);
        const missing = await write({
          writer,
          ask,
          answers: saves,
          goesOn,
          think: order.thinkSeconds.writing,
        });
        lost.push(...missing);
      }),
      ...Array.from({ length: order.readers }, async (_, at) => {
        await pause((1000 * order.thinkSeconds.reading * at) / order.readers);
        for (let number = 1; goesOn(number); number++) {
          await reads.ask(() => ask({ path: PAGES[(at + number) % PAGES.length] ?? '/' }));
          await pause(thought(order.thinkSeconds.reading));
        }
      }),
    ]);
    return { saves: saves.told(), reads: reads.told(), lost };
  } finally {
    agent.destroy();
    child.kill('SIGTERM');
    await ended;
  }
}

/** Whether somebody asks for the time of this number, counted from one. */
type GoesOn = (number: number) => boolean;

interface Asking {
  readonly path: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

interface Got {
  readonly status: number;
  readonly text: string;
}

type Ask = (asking: Asking) => Promise<Got>;

/** Saves drafts of one return over and over; gives what was acknowledged and is not there afterwards. */
async function write({
  writer: { path, cookie },
  ask,
  answers,
  goesOn,
  think,
}: {
  readonly writer: Writer;
  readonly ask: Ask;
  readonly answers: ReturnType<typeof counted>;
  readonly goesOn: GoesOn;
  readonly think: number;
}): Promise<readonly string[]> {
  const { token } = JSON.parse((await patiently(ask, { path: '/api/v1/me', headers: { cookie } })).text) as {
    token: string;
  };
  const held = async () =>
    JSON.parse((await patiently(ask, { path, headers: { cookie } })).text) as {
      readonly version: number;
      readonly content: { readonly comment?: Text; readonly progress?: Text };
    };
  const headers = { cookie, 'x-mesur-token': token, 'content-type': 'application/json' };
  const acknowledged: string[] = [];
  let unsure = 0;
  let { version, content } = await held();
  for (let number = 1; goesOn(number); number++) {
    const said = `saved ${number}`;
    const text = { en: said, cy: '' };
    const changed =
      content.comment === undefined ? { ...content, progress: text } : { ...content, comment: text };
    const body = JSON.stringify({ version, do: 'save', content: changed });
    const got = await answers.ask(() => ask({ path, method: 'PUT', headers, body }));
    if (got.status === 200) {
      version = (JSON.parse(got.text) as { version: number }).version;
      acknowledged.push(said);
    } else {
      unsure++;
      ({ version, content } = await held());
    }
    await pause(thought(think));
  }
  const events = JSON.parse((await patiently(ask, { path: `${path}/events`, headers: { cookie } })).text) as {
    readonly events: readonly { readonly type: string }[];
  };
  const kept = events.events.filter(({ type }) => type === 'saved').length;
  const now = await held();
  const last = acknowledged.at(-1);
  const isThere =
    unsure > 0 || last === undefined || (now.content.comment ?? now.content.progress)?.en === last;
  const missing: string[] = [];
  if (!isThere)
    missing.push(`${path}: ${last} was acknowledged, and ${JSON.stringify(now.content)} is there`);
  if (kept < acknowledged.length)
    missing.push(`${path}: ${acknowledged.length} saves were acknowledged, ${kept} are in the trail`);
  return missing;
}

interface Text {
  readonly en: string;
}

/** Asks until there is an answer: what a person does who is told to come back. */
async function patiently(ask: Ask, asking: Asking): Promise<Got> {
  for (;;) {
    const got = await ask(asking).catch(() => ({ status: 0, text: '' }));
    if (got.status === 200) return got;
    await pause(500);
  }
}

function thought(seconds: number): number {
  return 1000 * seconds * (0.5 + Math.random());
}

function asker(origin: string, agent: Agent): Ask {
  return ({ path, method = 'GET', headers = {}, body }) =>
    new Promise((resolve, reject) => {
      const asked = request(`${origin}${path}`, { agent, method, headers }, (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (piece: string) => {
          text += piece;
        });
        response.once('end', () => resolve({ status: response.statusCode ?? 0, text }));
        response.once('error', reject);
      });
      asked.once('error', reject);
      asked.end(body);
    });
}

function counted() {
  const byStatus: Record<string, number> = {};
  const taken: number[] = [];
  return {
    ask: async (asked: () => Promise<Got>): Promise<Got> => {
      const from = performance.now();
      const got = await asked().catch((error: NodeJS.ErrnoException) => ({
        status: 0,
        text: error.code ?? error.message,
      }));
      taken.push(performance.now() - from);
      const status = got.status === 0 ? `reset (${got.text})` : String(got.status);
      byStatus[status] = (byStatus[status] ?? 0) + 1;
      return got;
    },
    told: (): Answers => {
      const inOrder = taken.toSorted((one, other) => one - other);
      const at = (share: number) =>
        Math.round(inOrder[Math.min(inOrder.length - 1, Math.floor(inOrder.length * share))] ?? 0);
      return {
        byStatus,
        total: taken.length,
        milliseconds: { median: at(0.5), p99: at(0.99), longest: at(1) },
      };
    },
  };
}

async function addressOf(output: NodeJS.ReadableStream): Promise<string> {
  let text = '';
  for await (const piece of output) {
    text += String(piece);
    const port = /http:\/\/localhost:(\d+)/.exec(text)?.[1];
    // By number: the name would be looked up for every connection.
    if (port !== undefined) return `http://127.0.0.1:${port}`;
  }
  throw new Error('the server ended before it answered');
}
