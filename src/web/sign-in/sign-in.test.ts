import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type Site, startSite } from '../../../test/journeys/site.ts';
import {
  giveKey,
  keepPerson,
  setUpCodesOn,
  type Visit,
  visit,
  visitAs,
  wordsOf,
} from '../../../test/sign-in/visit.ts';
import { codeShown, grantOf, PASSWORD } from '../../../test/sign-in-place.ts';
import type { Person, PersonId } from '../../domain/people/index.ts';
import type { CalendarDate } from '../../domain/period/index.ts';
import { openQuarter } from '../../use-cases/returns/index.ts';
import type { Instant } from '../../use-cases/sign-in/ports.ts';

const START = Date.parse('2026-10-01T09:00:00.000Z');
const MINUTE_MS = 60_000;
const SECRET = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';

let site: Site;
let demo: Site;
let now = START;
before(async () => {
  [site, demo] = await Promise.all([
    startSite({ at: new Date(START).toISOString() }),
    startSite({ isDemo: true }),
  ]);
});
after(() => Promise.all([site.close(), demo.close()]));

function pass(milliseconds: number): void {
  now += milliseconds;
  site.setTime(new Date(now).toISOString());
}

async function somebodyWithKey(
  id: string,
  changes: Omit<Partial<Person>, 'id'> = {},
  codeSecret: string | null = null,
) {
  const person = await keepPerson(site, { id, ...changes });
  await giveKey(site, person, codeSecret);
  return person;
}

function signIn(there: Visit, fields: Readonly<Record<string, string>>, query = '') {
  return there.send(`/sign-in${query}`, fields);
}

test('the first administrator comes by the link, sets a password, and is asked for their own name', async () => {
  const there = visit(site);
  const link = site.firstLink ?? '';
  const page = await there.get(link);
  assert.match(wordsOf(page), /This link is for Administrator.*until 2 October 2026, 10:00/);
  assert.match(page.text, /value="administrator@mesur.invalid"/);
  for (const [fields, says] of [
    [{ 'new-password': '', again: '' }, 'Enter a new password'],
    [{ 'new-password': PASSWORD, again: `${PASSWORD}x` }, 'The two new passwords are not the same'],
    [{ 'new-password': 'short', again: 'short' }, 'must have at least 12 characters'],
    [
      { 'new-password': 'administrator@mesur.invalid', again: 'administrator@mesur.invalid' },
      'is made of a name that is easily guessed',
    ],
  ] as const) {
    const again = await there.send(link, fields);
    assert.equal(again.status, 422);
    assert.ok(wordsOf(again).includes(says), says);
    assert.ok(!again.text.includes(PASSWORD), 'a password never comes back');
  }
  const done = await there.send(link, { 'new-password': PASSWORD, again: PASSWORD });
  assert.equal(done.status, 303);
  assert.equal(done.to, '/people/first-administrator?done=first');
  const codes = await there.follow(done);
  assert.match(wordsOf(codes), /you need more than a password/);
  assert.match(wordsOf(await setUpCodesOn(site, there, codes)), /signed in as the first administrator/);
  assert.match(
    wordsOf(await visit(site).get(link)),
    /This link cannot be used It may have been used already/,
  );
});

test('a link whose time is over says so, in the language of its address', async () => {
  const person = await keepPerson(site, { id: 'late' });
  await site.services.accounts.saveLink({
    tokenHash: site.services.tokens.hash('late-link'),
    link: {
      authority: 'bridgend',
      person: person.id,
      purpose: 'first-sign-in',
      expiresAt: new Date(now - 1).toISOString() as Instant,
    },
  });
  assert.match(wordsOf(await visit(site).get('/link/late-link')), /cannot be used It has expired/);
  assert.match(wordsOf(await visit(site).get('/cy/link/late-link')), /Mae wedi dod i ben/);
  const sent = await visit(site).send('/link/late-link', { 'new-password': PASSWORD, again: PASSWORD });
  assert.match(wordsOf(sent), /It has expired/);
});

describe('signing in with a password', () => {
  test('an unknown e-mail, a wrong password and somebody who may not sign in look alike', async () => {
    const person = await somebodyWithKey('alike');
    const asleep = await somebodyWithKey('asleep', { isActive: false });
    const pages = await Promise.all(
      [
        { email: person.email, password: 'not the password' },
        { email: 'nobody@council.example', password: PASSWORD },
        { email: asleep.email, password: PASSWORD },
      ].map(async (fields) => {
        const page = await signIn(visit(site), fields);
        assert.equal(page.status, 422);
        assert.match(page.text, new RegExp(`value="${fields.email}"`), 'what was typed is kept');
        assert.ok(!page.text.includes(fields.password), 'but for the password');
        return page.text.replaceAll(fields.email, '');
      }),
    );
    assert.equal(new Set(pages).size, 1);
    assert.match(pages[0] ?? '', /<title>Error: Sign in/);
  });

  test('empty fields are said, each', async () => {
    const page = await signIn(visit(site), { email: ' ', password: '' });
    assert.equal(page.status, 422);
    assert.match(wordsOf(page), /Enter your email Enter your password/);
  });

  test('the cookie is no script’s, no other site’s, and goes with the browser', async () => {
    const person = await somebodyWithKey('cookie');
    const there = await visitAs(site, person);
    const cookie = there.set.find((header) => header.startsWith('mesur-session='));
    assert.match(cookie ?? '', /^mesur-session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
  });

  test('behind https it is a __Host- cookie', async () => {
    const secure = await startSite({ settings: { publicUrl: 'https://mesur.example' } });
    try {
      const there = visit(secure, 'https://mesur.example');
      await there.get(secure.firstLink ?? '');
      await there.send(secure.firstLink ?? '', { 'new-password': PASSWORD, again: PASSWORD });
      assert.match(there.set[0] ?? '', /^__Host-mesur=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    } finally {
      await secure.close();
    }
  });

  test('after ten wrong ones it says when to try again, to people and to machines', async () => {
    const person = await somebodyWithKey('often');
    const there = visit(site);
    for (let tries = 0; tries < 10; tries++)
      assert.equal((await signIn(there, { email: person.email, password: 'wrong' })).status, 422);
    const refused = await signIn(there, { email: person.email, password: PASSWORD });
    assert.equal(refused.status, 429);
    assert.equal(refused.headers.get('Retry-After'), String(2 * 60));
    assert.match(wordsOf(refused), /try again at 10:02/);
    pass(2 * MINUTE_MS);
    assert.equal((await signIn(there, { email: person.email, password: PASSWORD })).status, 303);
  });

  test('a code is asked for on a second page, with the e-mail kept and the password typed again', async () => {
    const person = await somebodyWithKey('codes', {}, SECRET);
    const there = visit(site);
    const second = await signIn(there, { email: person.email, password: PASSWORD });
    assert.equal(second.status, 422);
    assert.match(second.text, /name="code"/);
    assert.match(second.text, /value="codes@council.example"/);
    assert.ok(!second.text.includes(PASSWORD));
    assert.doesNotMatch(second.text, /<title>Error/);
    const email = person.email;
    const empty = await signIn(there, { email, password: PASSWORD, code: '' });
    assert.match(wordsOf(empty), /Enter the code that your device shows/);
    const wrong = await signIn(there, { email, password: PASSWORD, code: '000000' });
    assert.match(wordsOf(wrong), /The code is not right/);
    assert.match(wrong.text, /name="code"/);
    const code = codeShown({ secret: SECRET, at: site.services.clock.now() });
    assert.equal((await signIn(there, { email, password: PASSWORD, code })).status, 303);
    const replayed = await signIn(visit(site), { email, password: PASSWORD, code });
    assert.match(wordsOf(replayed), /The code is not right, or was used before/);
  });

  test('whoever signs in again in one browser leaves no session behind', async () => {
    const first = await somebodyWithKey('first');
    const second = await somebodyWithKey('second');
    const there = await visitAs(site, first);
    await there.get('/account');
    await signIn(there, { email: second.email, password: PASSWORD });
    assert.match((await there.get('/account')).text, /second@council.example/);
    assert.deepEqual(await site.services.accounts.sessionsOf(first), []);
  });
});

describe('where to go on', () => {
  for (const [next, to] of [
    ['/ssw/2023-24-Q2?status=red', '/ssw/2023-24-Q2?status=red'],
    ['/cy/ssw/2023-24-Q2', '/ssw/2023-24-Q2'],
    ['https://evil.example/', '/'],
    ['//evil.example', '/'],
    ['/\\evil.example', '/'],
    ['/sign-in?next=/sign-in', '/quarters'],
    ['/link/abc', '/quarters'],
  ] as const)
    test(`next=${next} leads to ${to}`, async () => {
      const person = await somebodyWithKey('goes-on', { grants: [grantOf('performance-team')] });
      const there = visit(site);
      const query = `?${new URLSearchParams({ next })}`;
      assert.match((await there.get(`/sign-in${query}`)).text, /action="\/sign-in\?next=/);
      const seen = await signIn(there, { email: person.email, password: PASSWORD }, query);
      assert.equal(seen.to, to);
    });

  for (const [role, to] of [
    ['director', '/quarters'],
    ['administrator', '/people'],
    ['scrutiny-member', '/'],
    ['owner', '/'],
  ] as const)
    test(`without one, ${role}: ${to}`, async () => {
      const person = await somebodyWithKey(`lands-${role}`, { grants: [grantOf(role)] });
      assert.equal((await signIn(visit(site), { email: person.email, password: PASSWORD })).to, to);
    });

  test('whoever answers for updates comes to them', async () => {
    const { services } = demo;
    const person = await services.accounts.person({
      authority: 'bridgend',
      id: 'demo-data-manager' as PersonId,
    });
    assert.ok(person);
    const opened = await openQuarter(
      { ...services, person },
      {
        directorate: 'ssw',
        period: '2023-24-Q3',
        dueOn: '2027-01-31' as CalendarDate,
        owners: { '': 'demo-owner' as PersonId },
      },
    );
    assert.ok(opened.ok, JSON.stringify(opened));
    assert.equal((await visit(demo).send('/sign-in/demo', { person: 'demo-owner' })).to, '/my-updates');
  });

  test('a page for people who are signed in leads to signing in, and back', async () => {
    const person = await somebodyWithKey('back');
    const there = visit(site);
    const asked = await there.get('/cy/account');
    assert.equal(asked.to, '/cy/sign-in?next=%2Faccount');
    const seen = await there.send(asked.to ?? '', { email: person.email, password: PASSWORD });
    assert.equal(seen.to, '/cy/account', 'in the language of the page, not of the person');
  });

  test('whoever is signed in already goes on', async () => {
    const person = await somebodyWithKey('already');
    const there = await visitAs(site, person);
    assert.equal((await there.get('/sign-in?next=/indicators')).to, '/indicators');
  });
});

describe('the end of a session', () => {
  test('by signing out', async () => {
    const person = await somebodyWithKey('out');
    const there = await visitAs(site, person);
    await there.get('/account');
    const out = await there.send('/sign-out');
    assert.equal(out.to, '/sign-in?done=signed-out');
    assert.equal(out.headers.get('Clear-Site-Data'), '"cache", "storage"');
    assert.deepEqual([...there.cookies.keys()], ['mesur-device'], 'which lets nobody in');
    assert.deepEqual(await site.services.accounts.sessionsOf(person), []);
  });

  test('by half an hour without use', async () => {
    const person = await somebodyWithKey('idle');
    const there = await visitAs(site, person);
    const halfAnHourMs = 30 * 60_000;
    pass(halfAnHourMs - 1);
    assert.equal((await there.get('/account')).status, 200);
    pass(halfAnHourMs);
    assert.equal((await there.get('/account')).to, '/sign-in?next=%2Faccount');
  });
});

describe('the demo', () => {
  test('offers its people by button, and lets anybody in as any of them', async () => {
    const page = await visit(demo).get('/sign-in');
    const offered = [...page.text.matchAll(/value="(demo-[a-z-]+)"/g)].map(([, id = '']) => id);
    assert.equal(offered.length, 7);
    assert.match(wordsOf(page), /Sign in as Elin Rees, owner/);
    for (const id of offered) {
      const there = visit(demo);
      assert.equal((await there.send('/sign-in/demo', { person: id })).status, 303, id);
      assert.equal((await there.get('/account')).status, 200, id);
    }
  });

  test('lets whoever is signed in be somebody else', async () => {
    const there = visit(demo);
    await there.send('/sign-in/demo', { person: 'demo-director' });
    await there.get('/sign-in');
    await there.send('/sign-in/demo', { person: 'demo-administrator' });
    assert.match((await there.get('/account')).text, /Dafydd Morris/);
  });

  test('nobody else is let in by its button', async () => {
    await keepPerson(demo, { id: 'real' });
    assert.equal((await visit(demo).send('/sign-in/demo', { person: 'real' })).status, 403);
    assert.equal((await visit(demo).send('/sign-in/demo')).status, 403);
  });

  test('where it is off, it is not there', async () => {
    await keepPerson(site, { id: 'demo-director' });
    assert.doesNotMatch((await visit(site).get('/sign-in')).text, /demo/);
    const there = visit(site);
    assert.equal((await there.send('/sign-in/demo', { person: 'demo-director' })).status, 403);
    assert.equal(there.cookies.size, 0);
  });
});

describe('the navigation', () => {
  for (const [grants, entries] of [
    [[], ['/', '/indicators', '/my-updates']],
    [[grantOf('head-of-service', 'ssw')], ['/', '/indicators', '/my-updates', '/quarters']],
    [[grantOf('administrator')], ['/', '/indicators', '/my-updates', '/people']],
  ] as const)
    test(`of ${grants.map(({ role }) => role).join() || 'nobody in particular'}`, async () => {
      const person = await somebodyWithKey('navigates', { grants });
      const { text } = await (await visitAs(site, person)).get('/account');
      const shown = [...text.matchAll(/class="govuk-service-navigation__link" href="([^"]+)"/g)];
      assert.deepEqual(
        shown.map(([, path]) => path),
        entries,
      );
    });
});

test('pages on the way in are kept by nobody, and there is no way to accounts that are not used', async () => {
  for (const path of ['/sign-in', '/cy/sign-in', '/link/none'])
    assert.equal((await visit(site).get(path)).headers.get('Cache-Control'), 'no-store', path);
  assert.equal((await visit(site).get('/sign-in/council')).status, 404);
  assert.doesNotMatch((await visit(site).get('/sign-in')).text, /council\?|\/sign-in\/council/);
  assert.deepEqual(site.failures, []);
  assert.deepEqual(demo.failures, []);
});

describe('a role that decides for the council', () => {
  test('asks for codes from the next request on: until they are set up nothing else is reached, by page, form or API', async () => {
    const person = await somebodyWithKey('raised');
    const there = await visitAs(site, person);
    assert.equal((await there.get('/account')).status, 200);
    await keepPerson(site, { ...person, grants: [grantOf('director', 'ssw')] });
    for (const path of ['/account', '/quarters', '/people', '/', '/ssw/2023-24-Q2', '/account/password'])
      assert.equal((await there.get(path)).to, `/account/codes?${new URLSearchParams({ next: path })}`, path);
    await there.get('/account/codes');
    for (const path of ['/account/password', '/account/sessions'])
      assert.match((await there.send(path, { password: PASSWORD })).to ?? '', /^\/account\/codes/, path);
    const api = await there.get('/api/v1/me');
    assert.deepEqual([api.status, JSON.parse(api.text).error.code], [403, 'codes-needed']);
    const page = await there.get('/cy/account/codes?next=/quarters');
    assert.match(wordsOf(page), /nid yw eich cyfrinair ar ei ben ei hun yn ddigon/);
    assert.match(wordsOf(await setUpCodesOn(site, there, page)), /Chwarteri/);
    assert.equal((await there.get('/account')).status, 200);
    assert.match(wordsOf(await there.get('/account/codes')), /set up the new device straight away/);
  });

  test('does not keep its owner from signing out', async () => {
    const person = await somebodyWithKey('leaves', { grants: [grantOf('administrator')] });
    const there = visit(site);
    await signIn(there, { email: person.email, password: PASSWORD });
    await there.get('/account/codes');
    assert.equal((await there.send('/sign-out')).to, '/sign-in?done=signed-out');
  });
});
