/** A quarter that is open on a real store, with its pages and its API, and one indicator for each payload. */
import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import { apiApp } from '../../src/api/index.ts';
import { definitionIn } from '../../src/domain/framework/index.ts';
import type { PersonId } from '../../src/domain/people/index.ts';
import { yearOf } from '../../src/domain/period/index.ts';
import type { IndicatorContent, QuarterReturn } from '../../src/domain/returns/index.ts';
import { routesOf } from '../../src/web/routes.ts';
import { makeApp } from '../../src/web/server.ts';
import { opened, QUARTER_KEY, quarterSite, type Site } from '../collecting/quarter-site.ts';
import { PAYLOADS } from './payloads.ts';

/** A text and the indicator whose comment it is to be. */
export interface Typed {
  readonly ref: string;
  readonly text: string;
}

/** The site, its API and who is to say what. */
export interface InjectedQuarter extends Site {
  readonly typed: readonly Typed[];
  readonly ask: (
    path: string,
    sending?: { readonly as?: string; readonly body?: unknown },
  ) => Promise<Response>;
}

/** Opens a quarter of the council's own in a temporary folder. */
export async function injectedQuarter(context: Pick<TestContext, 'after'>): Promise<InjectedQuarter> {
  const site = await quarterSite();
  context.after(() => site.close());
  await opened(site);
  const quarter = await site.store.quarters.quarter(QUARTER_KEY);
  assert.ok(quarter);
  const { indicators } = quarter.frame;
  const plain = new Set<string>(
    indicators.flatMap((indicator) => {
      const definition = definitionIn(indicator, yearOf(QUARTER_KEY.period));
      return definition === null || definition.measure === 'planned-reductions' ? [] : [indicator.ref];
    }),
  );
  const refs = (await site.store.quarters.returns(QUARTER_KEY))
    .filter(({ kind, ref }) => kind === 'indicator' && plain.has(ref))
    .map(({ ref }) => ref);
  const typed = PAYLOADS.map(({ text }, at) => ({ ref: refs[at] ?? '', text }));
  assert.ok(
    typed.every(({ ref }) => ref !== ''),
    'an indicator for each payload',
  );
  return { ...site, typed, ask: apiOf(site) };
}

function apiOf({ services, store }: Site): InjectedQuarter['ask'] {
  const record = ({ error }: { readonly error: unknown }) => console.error(error);
  const personOf = async (request: Request) => {
    const id = /\bas=(\w+)/.exec(request.headers.get('Cookie') ?? '')?.[1];
    const person =
      id === undefined ? null : await store.accounts.person({ authority: 'bridgend', id: id as PersonId });
    return person === null ? null : { person, token: `token-${id}` };
  };
  const api = apiApp({ ...services, record, personOf });
  const app = makeApp({
    routes: routesOf(store),
    canSave: () => store.tryWrite(),
    record,
    mounts: [{ path: '/api', app: api }],
  });
  return async (path, { as, body } = {}) =>
    app.request(`http://localhost/api/v1${path}`, {
      method: body === undefined ? 'GET' : 'PUT',
      headers: {
        ...(as !== undefined && { Cookie: `as=${as}` }),
        ...(body !== undefined && { 'Content-Type': 'application/json', 'X-Mesur-Token': `token-${as}` }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
}

/** The return of an indicator as it is held. */
export async function entryOf({ store }: Site, ref: string): Promise<QuarterReturn> {
  const entry = await store.quarters.returnAt({ ...QUARTER_KEY, kind: 'indicator', ref });
  assert.ok(entry, ref);
  return entry;
}

/** What is held of an indicator. */
export async function heldOf(site: Site, ref: string): Promise<IndicatorContent> {
  const { content } = await entryOf(site, ref);
  assert.ok(content?.kind === 'indicator', ref);
  return content;
}

/** A path of the return of an indicator, under `/returns`, `/trail` or the API's quarters. */
export function pathOf(ref: string): string {
  return `ssw/${QUARTER_KEY.period}/indicator/${encodeURIComponent(ref)}`;
}
