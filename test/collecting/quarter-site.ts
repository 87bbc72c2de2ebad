/** A site in which a quarter is collected: the published figures in a store of its own, and people of every role. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Grant, Person, PersonId } from '../../src/domain/people/index.ts';
import type { CalendarDate, Instant, Quarter } from '../../src/domain/period/index.ts';
import type { QuarterReturn } from '../../src/domain/returns/index.ts';
import { readPublication } from '../../src/intake/published/index.ts';
import { argon2Passwords, randomTokens } from '../../src/sign-in/index.ts';
import { openStore } from '../../src/store/index.ts';
import { SILENT_LOG } from '../../src/use-cases/security/index.ts';
import { collectingRoutes } from '../../src/web/collecting/index.ts';
import { fileRoutes } from '../../src/web/files/index.ts';
import { linkTo } from '../../src/web/links.ts';
import type { PersonalParts } from '../../src/web/personal-parts.ts';
import { indicatorTrails, ownWork, quarterRoutes, withheldLink } from '../../src/web/quarters/index.ts';
import { routesOf } from '../../src/web/routes.ts';
import { makeApp } from '../../src/web/server.ts';
import { typedKeeping, unsavedRoutes } from '../../src/web/unsaved/index.ts';
import { PASSWORD, proofOf } from '../sign-in-place.ts';

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
  const passwords = argon2Passwords();
  const passwordHash = await passwords.hash(PASSWORD);
  const administrators = ['admin-one', 'admin-two'] as const;
  for (const id of administrators)
    await store.accounts.savePerson({
      person: personOf(id, id, [grant('administrator', null)]),
      change: { by: null, at: clock.now(), reason: null },
    });
  for (const id of [...Object.keys(PEOPLE), ...administrators])
    await store.accounts.savePassword({
      person: { authority: 'bridgend', id: id as PersonId },
      passwordHash,
    });
  const services = {
    store,
    accounts: store.accounts,
    clock,
    unsaved: store.unsaved,
    passwords,
    tokens: randomTokens(),
    demoPlace: null,
    identityProvider: null,
    security: SILENT_LOG,
  };
  const personal: PersonalParts = {
    onHome: (request) => ownWork(services, request),
    onIndicator: (request, { directorate, ref }) => indicatorTrails(services, { request, directorate, ref }),
    onStaff: (request, report) => withheldLink(services, { request, ...report }),
  };
  const app = makeApp({
    routes: [
      ...collectingRoutes(services),
      ...fileRoutes({ ...services, uploads: store.uploads }),
      ...quarterRoutes(services),
      ...unsavedRoutes(services),
      ...routesOf(store, personal),
    ],
    typed: typedKeeping(services),
    canSave: () => store.tryWrite(),
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
    /** What somebody shows who has typed their password again. */
    proof: async (person: PersonName) => proofOf(services, `${person}@example.wales`),
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
    /** Brings a file with a form, as a page of the site does. */
    bring: async (person: PersonName | null, path: string, file: File) => {
      const body = new FormData();
      body.append('token', `token-${person}`);
      body.append('workbook', file);
      const sent = { method: 'POST', headers: { ...headers(person), Origin: ORIGIN }, body };
      return got(await app.request(`${ORIGIN}${path}`, sent));
    },
    /** A file that somebody downloads. */
    download: async (person: PersonName, path: string) => {
      const response = await app.request(`${ORIGIN}${path}`, { headers: headers(person) });
      if (response.status !== 200) throw new Error(`${path}: ${response.status}`);
      return new Uint8Array(await response.arrayBuffer());
    },
    close: async () => {
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
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

/** A site of a quarter. */
export type Site = Awaited<ReturnType<typeof quarterSite>>;

/** The quarter that the site collects, and the path of its overview. */
export const QUARTER_KEY = { authority: 'bridgend', directorate: 'ssw', period: '2023-24-Q3' as Quarter };
export const QUARTER_PATH = '/quarters/ssw/2023-24-Q3';

/** What is sent to open it, every return with one owner. */
export const ORDER = [
  ['quarter', 'ssw/2023-24-Q3'],
  ['due', '2024-01-19'],
  ['owner:', 'owner'],
] as const;

/** Opens the quarter, by its page. */
export async function opened(site: Site): Promise<void> {
  const { status, to } = await site.post('manager', '/quarters/open', [...ORDER, ['do', 'open']]);
  if (status !== 303) throw new Error(`the quarter is not opened: ${status} ${to}`);
}

/** The field in which somebody types their password again. */
export const PROOF = ['password', PASSWORD] as const;

/** The box of a return, ticked. */
export function tick({ version, kind, ref }: QuarterReturn): readonly [string, string] {
  return ['ticked', `${version}/${kind}/${ref}`];
}

/** The text of a page without its markup, in one line. */
export function told({ text }: Got): string {
  const [, main = ''] = /<main[^>]*>([\s\S]*)<\/main>/.exec(text) ?? [];
  return main
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** The value of a field that a page sends along unseen; empty when there is none. */
export function hidden({ text }: Got, name: string): string {
  return new RegExp(`name="${name}" value="([^"]*)"`).exec(text)?.[1] ?? '';
}

/** A day as the domain has it. */
export function day(text: string): CalendarDate {
  return text as CalendarDate;
}
