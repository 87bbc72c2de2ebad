/** A site in which a quarter is collected: the published figures in a store of its own, and people of every role. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Grant, Person, PersonId } from '../../src/domain/people/index.ts';
import type { CalendarDate, Instant } from '../../src/domain/period/index.ts';
import { readPublication } from '../../src/intake/published/index.ts';
import { openStore } from '../../src/store/index.ts';
import { collectingRoutes } from '../../src/web/collecting/index.ts';
import { linkTo } from '../../src/web/links.ts';
import { quarterRoutes } from '../../src/web/quarters/index.ts';
import { routesOf } from '../../src/web/routes.ts';
import { makeApp } from '../../src/web/server.ts';

const PUBLISHED = fileURLToPath(new URL('../../data/bridgend', import.meta.url));
const ORIGIN = 'http://localhost';

/** The people of the site, by their names, with what each is. */
export const PEOPLE = {
  manager: { name: 'Dafydd Data', grants: [grant('data-manager', 'ssw')] },
  adultHead: { name: 'Heledd Head', grants: [grant('head-of-service', 'ssw', 'adult-social-care')] },
  director: { name: 'Carys Cyfarwyddwr', grants: [grant('director', 'ssw')] },
  team: { name: 'Tomos Tîm', grants: [grant('performance-team', null)] },
  owner: { name: 'Olwen Owner', grants: [grant('owner', 'ssw')] },
  member: { name: 'Meinir Member', grants: [grant('scrutiny-member', null)] },
} as const;

/** One of the people of the site. */
export type PersonName = keyof typeof PEOPLE;

function grant(role: Grant['role'], directorate: string | null, service: string | null = null): Grant {
  return { role, directorate, service };
}

/** A page or an answer that somebody got. */
export interface Got {
  readonly status: number;
  readonly text: string;
  /** Where it leads on to; null when it does not. */
  readonly to: string | null;
}

/** Opens a site on a store in a temporary folder; `now` is its time, which the test may move. */
export async function quarterSite(start = '2024-01-10T09:00:00.000Z') {
  const folder = await mkdtemp(join(tmpdir(), 'mesur-quarters-'));
  const opened = await openStore({ dataFolder: folder });
  if (!opened.ok) throw new Error(opened.failure.kind);
  const store = opened.value;
  const read = await readPublication(PUBLISHED);
  if (!read.ok) throw new Error(read.failure.detail);
  await store.loadPublication(read.value);
  const time = { now: start as Instant };
  const clock = { now: () => time.now };
  for (const [id, { name, grants }] of Object.entries(PEOPLE))
    await store.accounts.savePerson({
      person: personOf(id, name, grants),
      change: { by: null, at: clock.now(), reason: null },
    });
  const services = { store, accounts: store.accounts, clock };
  const app = makeApp({
    routes: [...collectingRoutes(services), ...quarterRoutes(services), ...routesOf(store)],
    ping: () => store.ping(),
    record: ({ error }) => console.error(error),
    visitorOf: async (session) => {
      const person = await store.accounts.person({ authority: 'bridgend', id: session as PersonId });
      return person === null
        ? null
        : {
            person,
            authority: 'bridgend',
            token: `token-${session}`,
            navigation: [{ path: '/quarters', text: { en: 'Quarters', cy: 'Chwarteri' } }],
          };
    },
  });
  const headers = (person: PersonName | null): Record<string, string> =>
    person === null ? {} : { Cookie: `mesur-session=${person}` };
  const got = async (response: Response): Promise<Got> => ({
    status: response.status,
    text: await response.text(),
    to: response.headers.get('Location'),
  });
  return {
    app,
    store,
    services,
    time,
    acting: async (person: PersonName) => {
      const found = await store.accounts.person({ authority: 'bridgend', id: person as string as PersonId });
      if (found === null) throw new Error(person);
      return { store, clock, person: found };
    },
    get: async (person: PersonName | null, path: string, language: 'en' | 'cy' = 'en') =>
      got(await app.request(`${ORIGIN}${linkTo(language, path)}`, { headers: headers(person) })),
    post: async (person: PersonName | null, path: string, fields: readonly (readonly [string, string])[]) =>
      got(
        await app.request(`${ORIGIN}${path}`, {
          method: 'POST',
          headers: {
            ...headers(person),
            Origin: ORIGIN,
            'Content-Type': 'application/x-www-form-urlencoded',
          },
          body: new URLSearchParams([
            ['token', `token-${person}`],
            ...fields.map(([name, value]): [string, string] => [name, value]),
          ]),
        }),
      ),
    close: async () => {
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** A day as the domain has it. */
export function day(text: string): CalendarDate {
  return text as CalendarDate;
}

function personOf(id: string, name: string, grants: readonly Grant[]): Person {
  return {
    id: id as PersonId,
    authority: 'bridgend',
    name,
    email: `${id}@example.wales`,
    language: 'en',
    isActive: true,
    grants,
  };
}
