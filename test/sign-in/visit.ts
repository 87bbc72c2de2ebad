/** A visit to a site as a browser makes it, without a browser: cookies are kept, forms carry what their page holds. */
import assert from 'node:assert/strict';
import { needsSecondFactor } from '../../src/access/index.ts';
import type { Person, PersonId } from '../../src/domain/people/index.ts';
import type { CalendarDate } from '../../src/domain/period/index.ts';
import { openQuarter } from '../../src/use-cases/returns/index.ts';
import type { Site } from '../journeys/site.ts';
import { codeShown, grantOf, PASSWORD } from '../sign-in-place.ts';

/** A page as it came. */
export interface Seen {
  readonly status: number;
  readonly text: string;
  /** Where it leads on to, without the site's own address; null when it is a page. */
  readonly to: string | null;
  readonly headers: Headers;
}

/** Somebody's visit. */
export interface Visit {
  /** Goes to a page and gives it as it is. */
  readonly get: (path: string) => Promise<Seen>;
  /** Sends a form to a path, with the hidden fields of the page seen last. */
  readonly send: (path: string, fields?: Readonly<Record<string, string>>) => Promise<Seen>;
  /** Follows where an answer leads, until there is a page. */
  readonly follow: (seen: Seen) => Promise<Seen>;
  /** The cookies that the browser holds. */
  readonly cookies: ReadonlyMap<string, string>;
  /** The Set-Cookie headers so far. */
  readonly set: readonly string[];
}

/** Begins a visit. The site is known by `base`. */
export function visit({ app }: Pick<Site, 'app'>, base = 'http://localhost'): Visit {
  const cookies = new Map<string, string>();
  const set: string[] = [];
  let hidden: readonly (readonly [string, string])[] = [];
  const ask = async (path: string, init: RequestInit = {}): Promise<Seen> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await app.request(`${base}${path}`, {
      ...init,
      headers: { ...init.headers, ...(cookie !== '' && { Cookie: cookie }) },
    });
    for (const header of response.headers.getSetCookie()) {
      set.push(header);
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(header) ?? [];
      if (/Max-Age=0/i.test(header)) cookies.delete(name);
      else cookies.set(name, value);
    }
    const text = await response.text();
    if (text !== '') hidden = hiddenFields(text);
    const { status, headers } = response;
    return { status, text, to: headers.get('Location'), headers };
  };
  const get = (path: string) => ask(path);
  return {
    get,
    send: (path, fields = {}) =>
      ask(path, {
        method: 'POST',
        headers: { Origin: base },
        body: new URLSearchParams([...hidden, ...Object.entries(fields)] as [string, string][]),
      }),
    follow: async (seen) => {
      let at = seen;
      while (at.to !== null) at = await get(at.to);
      return at;
    },
    cookies,
    set,
  };
}

/** The hidden fields of the first form that has them: those of the visitor are the same in all. */
function hiddenFields(page: string): readonly (readonly [string, string])[] {
  const fields = new Map<string, string>();
  for (const [, name = '', value = ''] of page.matchAll(
    /<input type="hidden" name="([^"]+)" value="([^"]*)">/g,
  ))
    fields.set(name, value);
  return [...fields];
}

/** Keeps a person of the council with the password of these tests. */
export async function keepPerson(
  { services }: Site,
  { id, ...changes }: Omit<Partial<Person>, 'id'> & { readonly id: string },
): Promise<Person> {
  const person: Person = {
    authority: 'bridgend',
    name: `${id} Prydderch`,
    email: `${id}@council.example`,
    language: 'en',
    isActive: true,
    grants: [],
    ...changes,
    id: id as PersonId,
  };
  const change = { by: null, at: services.clock.now(), reason: null };
  const saved = await services.accounts.savePerson({ person, change });
  assert.ok(saved.ok, JSON.stringify(saved));
  return person;
}

/** Opens a quarter of the council, so that it is no more being set up; every return is of one owner. */
export async function beginCollecting(site: Site): Promise<void> {
  const { store, clock } = site.services;
  const person = await keepPerson(site, { id: 'collects', grants: [grantOf('data-manager', 'ssw')] });
  const dueOn = '2024-01-19' as CalendarDate;
  const order = { directorate: 'ssw', period: '2023-24-Q3', dueOn, owners: { '': person.id } };
  const opened = await openQuarter({ store, clock, person }, order);
  assert.ok(opened.ok, JSON.stringify(opened));
}

/** Gives a person the password of these tests, and codes by a secret. */
export async function giveKey(
  { services: { accounts, passwords } }: Site,
  person: Person,
  codeSecret: string | null = null,
): Promise<void> {
  await accounts.savePassword({ person, passwordHash: await passwords.hash(PASSWORD) });
  if (codeSecret !== null)
    await accounts.saveCodes({ person, secret: codeSecret, step: null, recoveryHashes: [] });
}

/** The secret of everybody's device in these tests. */
export const DEVICE_SECRET = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';

/** A code of a person's device, which has made none before: the clock of a test may stand still. */
export async function nextCode({ services: { accounts, clock } }: Site, person: Person): Promise<string> {
  await accounts.saveCodes({ person, secret: DEVICE_SECRET, step: null, recoveryHashes: [] });
  return codeShown({ secret: DEVICE_SECRET, at: clock.now() });
}

/** The secret that a page of setting up codes shows. */
export function secretOn(page: string): string {
  const [, secret] = /name="secret" value="([A-Z2-7]{32})"/.exec(page) ?? [];
  assert.ok(secret, 'a page of setting up codes');
  return secret;
}

/** Sets up codes on the page that somebody was led to, with the password of these tests, and goes on. */
export async function setUpCodesOn({ services: { clock } }: Site, there: Visit, page: Seen): Promise<Seen> {
  const code = codeShown({ secret: secretOn(page.text), at: clock.now() });
  const [, action = ''] = /action="(\/(?:cy\/)?account\/codes[^"]*)"/.exec(page.text) ?? [];
  const done = await there.send(action.replaceAll('&amp;', '&'), { password: PASSWORD, code });
  const [, next = ''] = /<a href="([^"]+)" role="button"/.exec(done.text) ?? [];
  assert.ok(next, done.text);
  return there.get(next.replaceAll('&amp;', '&'));
}

/** A visit of a person who has signed in with the password of these tests, and a code where their role asks for one. */
export async function visitAs(site: Site, person: Person): Promise<Visit> {
  const there = visit(site);
  await there.get('/sign-in');
  const fields = { email: person.email, password: PASSWORD };
  const seen = await there.send(
    '/sign-in',
    needsSecondFactor(person) ? { ...fields, code: await nextCode(site, person) } : fields,
  );
  assert.equal(seen.status, 303, seen.text);
  return there;
}

/** What a page says, its markup left out and its white space as single spaces. */
export function wordsOf({ text }: Seen): string {
  return text
    .replaceAll(/<(style|script)[^>]*>.*?<\/\1>/gs, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll(/\s+/g, ' ')
    .trim();
}
