import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type Site, startSite } from '../../../test/journeys/site.ts';
import { startMailServer } from '../../../test/mail-server.ts';
import { giveKey, keepPerson, type Visit, visit, visitAs, wordsOf } from '../../../test/sign-in/visit.ts';
import { grantOf, PASSWORD } from '../../../test/sign-in-place.ts';
import type { Person } from '../../domain/people/index.ts';

let site: Site;
let admin: Person;
let there: Visit;
before(async () => {
  site = await startSite({ at: '2026-10-01T09:00:00.000Z' });
  admin = await keepPerson(site, { id: 'admin', name: 'Anwen Admin', grants: [grantOf('administrator')] });
  await giveKey(site, admin);
  there = await visitAs(site, admin);
});
after(() => site.close());

const MAIR = {
  name: 'Mair Prydderch',
  email: 'mair@council.example',
  language: 'cy',
  'role-1': 'director',
  'scope-1': 'ssw',
  'role-2': '',
  'scope-2': '',
  reason: 'New in post',
};

/** A form that has been looked at first, so that it carries the token. */
async function send(path: string, fields: Readonly<Record<string, string>> = {}) {
  await there.get('/people');
  return there.send(path, fields);
}

describe('only an administrator manages people', () => {
  const paths = [
    ['get', '/people'],
    ['get', '/people/new'],
    ['send', '/people/new'],
    ['get', '/people/admin'],
    ['send', '/people/admin'],
    ['send', '/people/admin/link'],
    ['send', '/people/admin/codes'],
    ['get', '/people/admin/stop'],
    ['send', '/people/admin/stop'],
    ['send', '/people/admin/allow'],
  ] as const;
  for (const [how, path] of paths)
    test(`${how} ${path}`, async () => {
      assert.match((await visit(site)[how](path)).to ?? '', /^\/sign-in/, 'nobody');
      const director = await keepPerson(site, { id: 'director', grants: [grantOf('performance-team')] });
      await giveKey(site, director);
      const elsewhere = await visitAs(site, director);
      await elsewhere.get('/account');
      assert.equal((await elsewhere[how](path, MAIR)).status, 403);
    });

  test('somebody who is not there is not found', async () => {
    assert.equal((await there.get('/people/nobody')).status, 404);
    assert.equal((await send('/people/nobody', MAIR)).status, 404);
    assert.equal((await send('/people/nobody/link')).status, 404);
  });
});

describe('adding a person', () => {
  for (const [because, fields, says] of [
    ['no name', { name: ' ' }, /Enter the person’s name/],
    ['no e-mail', { email: 'mair' }, /Enter an email address, like/],
    [
      'an e-mail that another has',
      { email: 'ADMIN@council.example' },
      /Someone else already has this email address/,
    ],
    [
      'an administrator of a part',
      { 'role-1': 'administrator' },
      /An administrator’s role is for the whole council/,
    ],
  ] as const)
    test(`is not done with ${because}, and what was typed is kept`, async () => {
      const page = await send('/people/new', { ...MAIR, ...fields });
      assert.equal(page.status, 422);
      assert.match(wordsOf(page), says);
      assert.match(page.text, /value="New in post"/);
      assert.match(page.text, /<option value="ssw" selected>/);
    });

  test('with a scope that nobody offers is refused', async () => {
    assert.equal((await send('/people/new', { ...MAIR, 'scope-1': 'elsewhere' })).status, 403);
    assert.equal((await send('/people/new', { ...MAIR, 'scope-1': '/adult-social-care' })).status, 403);
  });

  test('leads to their page; later changes stand in the trail with who and why', async () => {
    const twice = { 'role-3': 'director', 'scope-3': 'ssw', 'role-4': 'king', 'scope-4': '' };
    const added = await send('/people/new', { ...MAIR, ...twice });
    const path = added.to?.split('?')[0] ?? '';
    assert.match(added.to ?? '', /^\/people\/[\w-]{43}\?done=added$/);
    const page = wordsOf(await there.follow(added));
    assert.match(page, /The person is added/);
    assert.match(page, /They cannot sign in yet/);
    const changed = await send(path, {
      ...MAIR,
      name: 'Mair Prydderch-Rees',
      'role-2': 'scrutiny-member',
      reason: 'Married',
    });
    const words = wordsOf(await there.follow(changed));
    assert.match(words, /The changes are saved/);
    assert.match(
      words,
      /1 October 2026, 10:00 Anwen Admin Changed Name: Mair Prydderch → Mair Prydderch-Rees/,
    );
    assert.match(
      words,
      /Roles: Director: Social Services and Wellbeing → Director: Social Services and Wellbeing; Scrutiny member: the whole council Reason: Married/,
    );
    assert.match(words, /Added Reason: New in post/);
    const welsh = wordsOf(await there.get(`/cy${path}`));
    assert.match(welsh, /Cyfarwyddwr: .*Rheswm: Married/);
    const person = (await site.services.accounts.people('bridgend')).find(
      ({ email }) => email === MAIR.email,
    );
    assert.deepEqual(person?.grants, [grantOf('director', 'ssw'), grantOf('scrutiny-member')]);
    assert.equal(person?.language, 'cy');
  });
});

test('the list is narrowed by words, role and whether they may sign in', async () => {
  await keepPerson(site, { id: 'gwyn', name: 'Gwyn Jones', grants: [grantOf('owner', 'ssw')] });
  await keepPerson(site, { id: 'gwen', name: 'Gwen Jones', isActive: false });
  for (const [query, names] of [
    ['q=jones', ['Gwen Jones', 'Gwyn Jones']],
    ['q=JONES+gwyn', ['Gwyn Jones']],
    ['q=gwen@', ['Gwen Jones']],
    ['q=jones&state=active', ['Gwyn Jones']],
    ['q=jones&state=inactive', ['Gwen Jones']],
    ['q=jones&role=owner', ['Gwyn Jones']],
    ['q=zzz', []],
  ] as const) {
    const { text } = await there.get(`/people?${query}`);
    const shown = [...text.matchAll(/href="\/people\/[^"/]+">([^<]+)<\/a><\/th>/g)].map(([, name]) => name);
    assert.deepEqual(shown.toSorted(), [...names], query);
  }
  assert.match(wordsOf(await there.get('/people?q=%3Cb%3E')), /No people match/);
});

describe('a link', () => {
  test('is shown once where there is no mail, and lets its person in', async () => {
    const person = await keepPerson(site, { id: 'shown', language: 'cy' });
    const page = await there.get('/people/shown');
    assert.doesNotMatch(page.text, /value="send"/);
    assert.match(wordsOf(page), /used once, within seven days/);
    const made = await send('/people/shown/link', { how: 'show' });
    assert.equal(made.status, 200);
    assert.equal(made.headers.get('Cache-Control'), 'no-store');
    assert.match(wordsOf(made), /until 8 October 2026, 10:00/);
    const [, link = ''] = /id="link">http:\/\/localhost:\d+(\/cy\/link\/[\w-]{43})</.exec(made.text) ?? [];
    const theirs = visit(site);
    await theirs.get(link);
    const done = await theirs.send(link, { 'new-password': PASSWORD, again: PASSWORD });
    assert.equal(done.to, '/cy');
    await visitAs(site, person);
    assert.match(wordsOf(await there.get('/people/shown')), /With a password.*used once, within an hour/);
  });

  test('is sent in the person’s language; when the letter does not go, it is shown instead', async () => {
    const mail = await startMailServer({ refuses: ['refused@council.example'] });
    const settings = { mail: { url: mail.url, from: 'Mesur <mesur@council.example>' } };
    const withMail = await startSite({ settings });
    try {
      await giveKey(
        withMail,
        await keepPerson(withMail, { id: 'admin', grants: [grantOf('administrator')] }),
      );
      await keepPerson(withMail, { id: 'sent', language: 'cy' });
      await keepPerson(withMail, { id: 'refused' });
      const theirs = await visitAs(withMail, admin);
      await theirs.get('/people/sent');
      const sent = await theirs.send('/people/sent/link', { how: 'send' });
      assert.equal(sent.to, '/people/sent?done=sent');
      const [first] = mail.letters();
      assert.deepEqual(first?.to, ['sent@council.example']);
      assert.equal(first?.subject, 'Eich cyfrif ym Mesur');
      const [, link = ''] = /http:\/\/localhost:\d+(\/cy\/link\/[\w-]{43})\n/.exec(first?.text ?? '') ?? [];
      assert.match(wordsOf(await visit(withMail).get(link)), /Dolen ar gyfer sent Prydderch/);
      const failed = await theirs.send('/people/refused/link', { how: 'send' });
      assert.match(wordsOf(failed), /The email could not be sent/);
      assert.match(failed.text, /\/link\/[\w-]{43}</);
      assert.match(withMail.log[0] ?? '', /the mail server: .*No such person/);

      const { letters } = withMail.services.store;
      const at = withMail.services.clock.now();
      const letter = (key: string) => ({
        authority: 'bridgend',
        key,
        to: 'x@council.example',
        subject: key,
        text: key,
      });
      for (const key of ['a', 'b', 'c']) await letters.queue({ letter: letter(key), at });
      await letters.take(at);
      await letters.sent({ letter: letter('a'), at });
      await letters.take(at);
      await letters.failed({ letter: letter('b'), detail: 'No such person', tryAt: null });
      assert.match(
        wordsOf(await theirs.get('/people')),
        /Reminders by email: 1 sent, 1 waiting, 1 could not be sent\. Check the email addresses/,
      );
      assert.doesNotMatch(wordsOf(await there.get('/people')), /Reminders by email/, 'without a mail server');
    } finally {
      await withMail.close();
      await mail.stop();
    }
  });
});

test('codes of a lost device are removed, with the reason', async () => {
  const person = await keepPerson(site, { id: 'lost' });
  await giveKey(site, person, 'JBSWY3DPEHPK3PXP');
  assert.match(wordsOf(await there.get('/people/lost')), /With a password and a code from their device/);
  const removed = await there.send('/people/lost/codes', { reason: 'Telephone in the river' });
  assert.match(
    wordsOf(await there.follow(removed)),
    /Their codes are removed.*The codes were removed Reason: Telephone in the river/,
  );
  await visitAs(site, person);
});

describe('stopping somebody from signing in', () => {
  test('is asked for twice, signs them out, and can be undone', async () => {
    const person = await keepPerson(site, { id: 'leaver', grants: [grantOf('director', 'ssw')] });
    await giveKey(site, person);
    const theirs = await visitAs(site, person);
    assert.match(wordsOf(await there.get('/people/leaver/stop')), /Stop leaver Prydderch from signing in\?/);
    assert.equal((await theirs.get('/account')).status, 200, 'asking changes nothing');
    const stopped = await there.send('/people/leaver/stop', { reason: 'Left' });
    const words = wordsOf(await there.follow(stopped));
    assert.match(words, /They can no longer sign in.*May sign in: Yes → No Reason: Left/);
    assert.doesNotMatch(words, /A link to get in/);
    assert.equal((await theirs.get('/account')).status, 302);
    assert.equal((await send('/people/leaver/link')).status, 403);
    assert.equal((await send('/people/leaver/allow')).to, '/people/leaver?done=activated');
    await visitAs(site, person);
    const kept = await site.services.accounts.person(person);
    assert.deepEqual(kept?.grants, person.grants, 'their roles are as before');
  });

  test('the last administrator stays', async () => {
    const first = (await site.services.accounts.people('bridgend')).find(
      ({ id }) => id === 'first-administrator',
    );
    assert.ok(first);
    await send('/people/first-administrator/stop');
    assert.match(wordsOf(await there.get('/people/admin/stop')), /This is you/);
    const refused = await there.send('/people/admin/stop');
    assert.equal(refused.status, 422);
    assert.match(wordsOf(refused), /This is the last administrator/);
    const demoted = await send('/people/admin', {
      name: admin.name,
      email: admin.email,
      language: 'en',
      'role-1': 'scrutiny-member',
      'scope-1': '',
    });
    assert.equal(demoted.status, 422);
    assert.match(wordsOf(demoted), /This is the last administrator/);
  });
});

test('nothing went wrong inside', () => assert.deepEqual(site.failures, []));
