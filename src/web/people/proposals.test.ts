import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type Site, startSite } from '../../../test/journeys/site.ts';
import { startMailServer } from '../../../test/mail-server.ts';
import {
  beginCollecting,
  giveKey,
  keepPerson,
  type Visit,
  visit,
  visitAs,
  wordsOf,
} from '../../../test/sign-in/visit.ts';
import { grantOf, PASSWORD } from '../../../test/sign-in-place.ts';
import type { Person } from '../../domain/people/index.ts';

const AT = '2024-01-10T09:00:00.000Z';

interface Council {
  readonly site: Site;
  readonly anwen: Visit;
  readonly bryn: Visit;
  readonly mair: Person;
}

/** A council that collects a quarter, with two administrators and a director. */
async function council(order: Parameters<typeof startSite>[0] = {}): Promise<Council> {
  const site = await startSite({ at: AT, ...order });
  const grants = [grantOf('administrator')];
  const people = [
    await keepPerson(site, { id: 'anwen', name: 'Anwen', grants }),
    await keepPerson(site, { id: 'bryn', name: 'Bryn', grants }),
  ] as const;
  const mair = await keepPerson(site, { id: 'mair', name: 'Mair', grants: [grantOf('director', 'ssw')] });
  for (const person of [...people, mair]) await giveKey(site, person);
  await beginCollecting(site);
  return { site, anwen: await visitAs(site, people[0]), bryn: await visitAs(site, people[1]), mair };
}

let place: Council;
before(async () => {
  place = await council();
});
after(() => place.site.close());

/** Sends a form after looking at its page, so that it carries the token. */
async function send(there: Visit, path: string, fields: Readonly<Record<string, string>> = {}) {
  await there.get('/people');
  return there.send(path, fields);
}

const formOf = ({ name, email, language }: Person, ...roles: readonly (readonly [string, string])[]) => ({
  name,
  email,
  language,
  ...Object.fromEntries(
    roles.flatMap(([role, scope], at) => [
      [`role-${at + 1}`, role],
      [`scope-${at + 1}`, scope],
    ]),
  ),
});

const grantsOf = async (id: string) =>
  (await place.site.services.accounts.people('bridgend')).find((person) => person.id === id)?.grants ?? [];

describe('one administrator alone', () => {
  test('does not become the performance team', async () => {
    const [anwen] = (await place.site.services.accounts.people('bridgend')).filter(
      ({ id }) => id === 'anwen',
    );
    assert.ok(anwen);
    const form = formOf(anwen, ['administrator', ''], ['performance-team', '']);
    const refused = await send(place.anwen, '/people/anwen', form);
    assert.equal(refused.status, 422);
    assert.match(wordsOf(refused), /You cannot give yourself this role/);
    assert.deepEqual(await grantsOf('anwen'), [grantOf('administrator')]);
    assert.equal((await place.anwen.get('/quarters/ssw/2023-24-Q3/seal')).status, 404);
  });

  test('does not get in as the director: the link is not shown, nor confirmed by the same hand', async () => {
    const page = await place.anwen.get('/people/mair');
    assert.doesNotMatch(page.text, /value="show"/);
    const asked = await send(place.anwen, '/people/mair/link', { how: 'show', reason: 'Forgot it' });
    assert.equal(asked.to, '/people/mair?done=proposed');
    const words = wordsOf(await place.anwen.follow(asked));
    assert.match(words, /Waiting for confirmation Link for Mair to sign in Proposed by Anwen/);
    assert.match(words, /A link was proposed Reason: Forgot it/);
    assert.doesNotMatch(words, /\/link\//);
    const own = await place.anwen.get('/people/proposals/1');
    assert.match(wordsOf(own), /You proposed this, so another administrator must confirm it/);
    assert.doesNotMatch(own.text, /value="confirmed"/);
    assert.equal((await place.anwen.send('/people/proposals/1', { decision: 'confirmed' })).status, 403);
    const again = await send(place.anwen, '/people/mair/link', { how: 'show' });
    assert.equal(again.status, 422);
    assert.match(wordsOf(again), /Another proposal for this person is waiting/);
  });

  test('changes neither the e-mail of the director nor lets them in again, nor takes their codes', async () => {
    const { mair, site, anwen } = place;
    const moved = await send(anwen, '/people/mair', {
      ...formOf(mair, ['director', 'ssw']),
      email: 'x@evil.example',
    });
    assert.equal(moved.to, '/people/mair?done=proposed');
    assert.equal((await site.services.accounts.person(mair))?.email, mair.email);
    const stopped = await keepPerson(site, {
      id: 'stopped',
      isActive: false,
      grants: [grantOf('director', 'ssw')],
    });
    await giveKey(site, stopped, 'JBSWY3DPEHPK3PXP');
    assert.match(wordsOf(await anwen.get('/people/stopped')), /Propose letting them sign in again/);
    assert.equal((await send(anwen, '/people/stopped/allow')).to, '/people/stopped?done=proposed');
    assert.equal((await site.services.accounts.person(stopped))?.isActive, false);
    assert.equal((await send(anwen, '/people/stopped/codes')).to, '/people/stopped?done=proposed');
    assert.ok((await site.services.accounts.key(stopped))?.codes);
    assert.equal((await send(anwen, '/people/stopped/codes')).status, 422);
    assert.equal((await send(anwen, '/people/stopped/allow')).status, 422);
  });
});

describe('the other administrator', () => {
  test('is told on the first page, looks at before and after, and confirms', async () => {
    const { site, anwen, bryn } = place;
    const olwen = await keepPerson(site, { id: 'olwen', name: 'Olwen' });
    const form = { ...formOf(olwen, ['director', 'ssw']), reason: 'Acting up' };
    const proposed = await send(anwen, '/people/olwen', form);
    assert.equal(proposed.to, '/people/olwen?done=proposed');
    assert.deepEqual(await grantsOf('olwen'), []);
    assert.match(wordsOf(await bryn.get('/')), /proposed changes to confirm/);
    assert.doesNotMatch(wordsOf(await anwen.get('/')), /to confirm/);
    const list = await bryn.get('/people');
    const [, path = ''] = /href="(\/people\/proposals\/\d+)">Change Olwen/.exec(list.text) ?? [];
    const page = wordsOf(await bryn.get(path));
    assert.match(page, /Proposed by Anwen .*Reason Acting up/);
    assert.match(page, /Roles none Director: Social Services and Wellbeing/);
    assert.match(page, /Before you confirm, speak to Olwen/);
    assert.match(wordsOf(await bryn.get(`/cy${path}`)), /Cyn cadarnhau, siaradwch â’r person hwn \(Olwen\)/);
    await bryn.get(path);
    const silent = await bryn.send(path, { decision: 'declined' });
    assert.equal(silent.status, 422);
    assert.match(wordsOf(silent), /Enter why you decline/);
    const done = await bryn.send(path, { decision: 'confirmed', reason: 'Spoke to her' });
    assert.equal(done.to, '/people/olwen?done=confirmed');
    assert.deepEqual(await grantsOf('olwen'), [grantOf('director', 'ssw')]);
    assert.match(wordsOf(await bryn.follow(done)), /The proposal was confirmed Reason: Spoke to her/);
    const late = await bryn.send(path, { decision: 'declined', reason: 'no', version: '1' });
    assert.equal(late.status, 422);
    assert.match(wordsOf(late), /This proposal was decided while you were looking at it/);
  });

  test('sees the link that they confirm, once, where there is no mail', async () => {
    const { site, bryn } = place;
    const shown = await send(bryn, '/people/proposals/1', { decision: 'confirmed', version: '1' });
    assert.equal(shown.headers.get('Cache-Control'), 'no-store');
    const [, link = ''] = /id="link">http:\/\/localhost:\d+(\/link\/[\w-]{43})</.exec(shown.text) ?? [];
    const theirs = visit(site);
    await theirs.get(link);
    assert.equal((await theirs.send(link, { 'new-password': PASSWORD, again: PASSWORD })).status, 303);
  });

  test('declines with a reason; the proposer withdraws', async () => {
    const { site, anwen, bryn } = place;
    const gwen = await keepPerson(site, { id: 'gwen', name: 'Gwen' });
    for (const [there, decision] of [
      [bryn, 'declined'],
      [anwen, 'withdrawn'],
    ] as const) {
      await send(anwen, '/people/gwen', formOf(gwen, ['administrator', '']));
      const { text } = await there.get('/people/gwen');
      const [, path = ''] = /href="(\/people\/proposals\/\d+)"/.exec(text) ?? [];
      await there.get(path);
      const done = await there.send(path, { decision, reason: 'A mistake' });
      assert.equal(done.to, `/people/gwen?done=${decision}`);
      assert.match(wordsOf(await there.get(path)), /(Declined|Withdrawn) \((Bryn|Anwen), .*\) A mistake/);
      assert.deepEqual(await grantsOf('gwen'), []);
    }
  });

  test('is pointed to the server where nobody else can confirm', async () => {
    const { anwen, bryn, site } = place;
    const gwil = await keepPerson(site, { id: 'gwil', name: 'Gwil' });
    await send(anwen, '/people/gwil', formOf(gwil, ['director', 'ssw']));
    await send(anwen, '/people/bryn/stop');
    const { text } = await anwen.get('/people/gwil');
    const [, path = ''] = /href="(\/people\/proposals\/\d+)"/.exec(text) ?? [];
    assert.match(wordsOf(await anwen.get(path)), /mesur people confirm \d+ --reason/);
    assert.equal((await bryn.get('/people')).status, 302, 'stopping is at once');
  });
});

test('nobody but an administrator sees or decides a proposal', async () => {
  const { site, mair } = place;
  assert.match((await visit(site).get('/people/proposals/1')).to ?? '', /^\/sign-in/);
  const theirs = await visitAs(site, mair);
  assert.equal((await theirs.get('/people/proposals/1')).status, 403);
  await theirs.get('/account');
  assert.equal((await theirs.send('/people/proposals/2', { decision: 'confirmed' })).status, 403);
  for (const path of ['/people/proposals/99', '/people/proposals/x', '/people/proposals/0'])
    assert.equal((await place.anwen.get(path)).status, 404);
});

test('a confirmed link goes to its person by letter where there is mail, and is shown to nobody', async () => {
  const mail = await startMailServer();
  const { site, anwen, bryn } = await council({
    settings: { mail: { url: mail.url, from: 'Mesur <mesur@council.example>' } },
  });
  try {
    await send(anwen, '/people/mair/link', { how: 'show' });
    const sent = await send(bryn, '/people/proposals/1', { decision: 'confirmed', version: '1' });
    assert.equal(sent.to, '/people/mair?done=sent');
    assert.match(mail.letters()[0]?.text ?? '', /http:\/\/localhost:\d+\/link\/[\w-]{43}\n/);
  } finally {
    await site.close();
    await mail.stop();
  }
});

test('while it is set up one administrator gives roles, which are listed, with the call for a second', async () => {
  const site = await startSite({ at: AT });
  try {
    const anwen = await keepPerson(site, { id: 'anwen', name: 'Anwen', grants: [grantOf('administrator')] });
    await giveKey(site, anwen);
    const there = await visitAs(site, anwen);
    const fields = {
      name: 'Mair',
      email: 'mair@council.example',
      language: 'cy',
      'role-1': 'director',
      'scope-1': 'ssw',
    };
    const added = await send(there, '/people/new', fields);
    assert.match(added.to ?? '', /done=added$/);
    const words = wordsOf(await there.get('/people'));
    assert.match(
      words,
      /Setting up Until the first quarter is opened, one administrator can give every role/,
    );
    assert.match(words, /One administrator has signed in\. Add a second one/);
    assert.match(words, /Mair : Director: Social Services and Wellbeing Given by Anwen/);
    await beginCollecting(site);
    assert.match(wordsOf(await there.get('/people')), /now need a second administrator/);
    const second = await keepPerson(site, { id: 'bryn', grants: [grantOf('administrator')] });
    await giveKey(site, second);
    assert.doesNotMatch(wordsOf(await there.get('/people')), /Setting up/);
  } finally {
    await site.close();
  }
});

test('nothing went wrong inside', () => assert.deepEqual(place.site.failures, []));
