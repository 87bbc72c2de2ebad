/** A site with the API on it: the published figures in a store of its own, a quarter that is open, people of each role. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { apiApp } from '../../src/api/index.ts';
import type { Grant, Person, PersonId } from '../../src/domain/people/index.ts';
import type { CalendarDate, Instant, Quarter } from '../../src/domain/period/index.ts';
import type { ReturnKey } from '../../src/domain/returns/index.ts';
import { readPublication } from '../../src/intake/published/index.ts';
import { openStore } from '../../src/store/index.ts';
import { changeReturn, openQuarter } from '../../src/use-cases/returns/index.ts';
import { routesOf } from '../../src/web/routes.ts';
import { makeApp } from '../../src/web/server.ts';
import { COUNCIL_FOLDER } from '../published/council.ts';

const NOW = '2024-01-10T09:00:00.000Z' as Instant;
const DUE = '2024-01-31' as CalendarDate;

/** The quarter that is open, and where it stands in the API. */
export const PERIOD = '2023-24-Q3' as Quarter;
export const QUARTER = `/api/v1/quarters/ssw/${PERIOD}`;

/** An indicator that Olwen owns, and one that Owain owns. */
export const OLWENS = `${QUARTER}/returns/indicator/SSWB39`;
export const OWAINS = `${QUARTER}/returns/indicator/CH%2F026`;

/** The people of the site, by their ids; `stranger` is of another authority. */
const PEOPLE: Readonly<Record<string, { readonly authority?: string; readonly grants: readonly Grant[] }>> = {
  olwen: { grants: [grant('owner')] },
  owain: { grants: [grant('owner')] },
  manager: { grants: [grant('data-manager', 'ssw')] },
  director: { grants: [grant('director', 'ssw')] },
  team: { grants: [grant('performance-team')] },
  both: { grants: [grant('data-manager', 'ssw'), grant('director', 'ssw')] },
  member: { grants: [grant('scrutiny-member')] },
  gone: { grants: [grant('performance-team')] },
  stranger: { authority: 'aberwy', grants: [grant('performance-team'), grant('data-manager')] },
};

function grant(role: Grant['role'], directorate: string | null = null): Grant {
  return { role, directorate, service: null };
}

function personOf(id: string): Person {
  const { authority = 'bridgend', grants = [] } = PEOPLE[id] ?? {};
  return {
    id: id as PersonId,
    authority,
    name: `${id} Prydderch`,
    email: `${id}@${authority}.example`,
    language: 'en',
    isActive: id !== 'gone',
    grants,
  };
}

/** An answer as it came. */
export interface Got {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: what came over the network, looked into by tests
  readonly json: any;
}

/** What is sent besides the path. `as` is who is signed in. */
export interface Sending {
  readonly as?: string;
  readonly method?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Opens a site; close it when the tests are done. `faults` are those that were recorded. */
export async function apiSite() {
  const folder = mkdtempSync(join(tmpdir(), 'mesur-api-'));
  const opened = await openStore({ dataFolder: folder });
  assert.ok(opened.ok);
  const store = opened.value;
  const read = await readPublication(COUNCIL_FOLDER);
  assert.ok(read.ok);
  await store.loadPublication(read.value);
  const clock = { now: () => NOW };
  for (const id of Object.keys(PEOPLE)) {
    const change = { by: null, at: NOW, reason: null };
    assert.ok((await store.accounts.savePerson({ person: personOf(id), change })).ok, id);
  }
  await openWithOwners({ store, clock });

  const faults: unknown[] = [];
  const api = apiApp({
    store,
    accounts: store.accounts,
    clock,
    record: ({ error }) => faults.push(error),
    personOf: async (request) => {
      const id = /\bas=(\w+)/.exec(request.headers.get('Cookie') ?? '')?.[1];
      return id === undefined ? null : { person: personOf(id), token: `token-${id}` };
    },
  });
  const app = makeApp({
    routes: routesOf(store),
    canSave: () => store.tryWrite(),
    record: ({ error }) => faults.push(error),
    mounts: [{ path: '/api', app: api }],
  });

  const ask = async (
    path: string,
    { as, method = 'GET', body, headers = {} }: Sending = {},
  ): Promise<Got> => {
    const response = await app.request(`http://localhost${path}`, {
      method,
      headers: {
        ...(as !== undefined && { Cookie: `as=${as}` }),
        ...(body !== undefined && { 'Content-Type': 'application/json', 'X-Mesur-Token': `token-${as}` }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson =
      text !== '' && response.headers.get('Content-Type')?.startsWith('application/json') === true;
    return { status: response.status, headers: response.headers, json: isJson ? JSON.parse(text) : text };
  };
  const close = async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  };
  return { ask, close, store, faults };
}

/** A site that has been opened. */
export type ApiSite = Awaited<ReturnType<typeof apiSite>>;

async function openWithOwners(ports: Pick<Parameters<typeof openQuarter>[0], 'store' | 'clock'>) {
  const acting = { ...ports, person: personOf('manager') };
  const quarter = await openQuarter(acting, { directorate: 'ssw', period: PERIOD, dueOn: DUE, owners: {} });
  assert.ok(quarter.ok, JSON.stringify(quarter));
  for (const [ref, owner] of [
    ['SSWB39', 'olwen'],
    ['CH/026', 'owain'],
  ] as const) {
    const key: ReturnKey = {
      authority: 'bridgend',
      directorate: 'ssw',
      period: PERIOD,
      kind: 'indicator',
      ref,
    };
    const assignment = { owner: owner as PersonId, service: null, dueOn: DUE };
    const assigned = await changeReturn(acting, {
      key,
      version: 1,
      action: { type: 'assigned', assignment },
    });
    assert.ok(assigned.ok, `${ref} ${JSON.stringify(assigned)}`);
  }
}
