import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type Site, startSite } from '../../../test/journeys/site.ts';
import { giveKey, keepPerson, visit, visitAs, wordsOf } from '../../../test/sign-in/visit.ts';
import { codeShown, grantOf, PASSWORD } from '../../../test/sign-in-place.ts';

const NEW = 'pedair gwylan ar bont';

let site: Site;
before(async () => {
  site = await startSite({ at: '2026-10-01T09:00:00.000Z' });
});
after(() => site.close());

async function begin(id: string, grants: Parameters<typeof grantOf>[] = []) {
  const person = await keepPerson(site, { id, grants: grants.map((grant) => grantOf(...grant)) });
  await giveKey(site, person);
  return { person, there: await visitAs(site, person) };
}

describe('one’s account', () => {
  test('says who one is, with roles and their scopes, and where one is signed in', async () => {
    const { person, there } = await begin('tells', [
      ['head-of-service', 'ssw', 'adult-social-care'],
      ['scrutiny-member'],
    ]);
    await visitAs(site, person);
    const page = await there.get('/account');
    const words = wordsOf(page);
    assert.match(words, /Head of service: Adult Social Care \(Social Services and Wellbeing\)/);
    assert.match(words, /Scrutiny member: the whole council/);
    assert.match(words, /With a password \(this session\)/);
    assert.equal(
      page.text.match(/1 October 2026, 10:00/g)?.length,
      5,
      'two sessions, two times each, and which a button ends',
    );
    assert.equal(page.headers.get('Cache-Control'), 'private, no-store');
    const welsh = wordsOf(await there.get('/cy/account'));
    assert.match(welsh, /Aelod craffu: y cyngor cyfan/);
  });

  test('signs out everywhere', async () => {
    const { person, there } = await begin('everywhere');
    const other = await visitAs(site, person);
    await there.get('/account');
    assert.equal((await there.send('/account/sessions')).to, '/sign-in?done=signed-out-everywhere');
    assert.deepEqual([...there.cookies.keys()], ['mesur-device'], 'which lets nobody in');
    assert.equal((await other.get('/account')).status, 302);
  });

  test('signs out of one session, or of all others, and of nobody else’s', async () => {
    const { person, there } = await begin('several');
    const [one, two] = [await visitAs(site, person), await visitAs(site, person)];
    const stranger = await begin('stranger');
    await stranger.there.get('/account');
    const idsOn = async () => {
      const { text } = await there.get('/account');
      return [...text.matchAll(/action="\/account\/sessions\/([^"]+)"/g)].map(([, id]) => id ?? '');
    };
    const ids = await idsOn();
    assert.equal(ids.length, 2, 'one’s own has none');
    assert.match(wordsOf(await there.get('/account')), /Sign out of the session since 1 October 2026/);
    await stranger.there.send(`/account/sessions/${ids[0]}`);
    assert.deepEqual(await idsOn(), ids);
    const ended = await there.send(`/account/sessions/${ids[0]}`);
    assert.match(wordsOf(await there.follow(ended)), /That session is signed out/);
    const left = [(await one.get('/account')).status, (await two.get('/account')).status];
    assert.deepEqual(left.toSorted(), [200, 302]);
    const others = await there.send('/account/sessions', { do: 'others' });
    assert.match(wordsOf(await there.follow(others)), /You are signed out everywhere else/);
    assert.deepEqual([(await one.get('/account')).status, (await two.get('/account')).status], [302, 302]);
    assert.deepEqual(await idsOn(), []);
  });

  for (const path of ['/account', '/account/password', '/account/codes'])
    test(`${path} is for people who are signed in`, async () =>
      assert.match((await visit(site).get(path)).to ?? '', /^\/sign-in\?next=/));
  for (const path of ['/account/sessions', '/account/password', '/account/codes', '/account/codes/remove'])
    test(`nothing is done at ${path} for anybody else`, async () => {
      assert.match((await visit(site).send(path, { password: PASSWORD })).to ?? '', /^\/sign-in/);
      const { there } = await begin('forged');
      assert.equal((await there.send(path, { token: 'forged' })).status, 403);
    });
});

test('what others changed on it is told after the next sign-in where no letter goes, once', async () => {
  const { person } = await begin('told');
  const { accounts, clock } = site.services;
  const change = { by: null, at: clock.now(), reason: null };
  const grants = [grantOf('scrutiny-member')];
  await accounts.savePerson({ person: { ...person, grants }, change });
  const there = visit(site);
  await there.get('/sign-in');
  const seen = await there.send('/sign-in?next=%2Findicators', { email: person.email, password: PASSWORD });
  assert.equal(seen.to, '/account?next=%2Findicators');
  const page = await there.get('/account?next=%2Findicators');
  assert.match(
    wordsOf(page),
    /Changes to your account .*Roles: none was changed to Scrutiny member: the whole council\. 1 October 2026/,
  );
  assert.match(page.text, /href="\/indicators">Continue</);
  assert.doesNotMatch(wordsOf(await there.get('/account')), /What changed/);
  const again = await visit(site).send('/sign-in', { email: person.email, password: PASSWORD });
  assert.doesNotMatch(again.to ?? '', /account/);
});

describe('a new password', () => {
  for (const [because, fields, says] of [
    ['nothing typed', {}, /Enter your password Enter a new password/],
    [
      'the old one wrong',
      { password: 'wrong', 'new-password': NEW, again: NEW },
      /The password is not right/,
    ],
    [
      'typed differently',
      { password: PASSWORD, 'new-password': NEW, again: PASSWORD },
      /The two new passwords are not the same/,
    ],
    [
      'too short',
      { password: PASSWORD, 'new-password': 'byr', again: 'byr' },
      /must have at least 12 characters/,
    ],
  ] as const)
    test(`is not taken: ${because}`, async () => {
      const { there } = await begin('keeps');
      await there.get('/account/password');
      const page = await there.send('/account/password', fields);
      assert.equal(page.status, 422);
      assert.match(wordsOf(page), says);
      assert.ok(!page.text.includes(PASSWORD) && !page.text.includes(NEW));
    });

  test('ends the sessions on other devices, and lets in from then on', async () => {
    const { person, there } = await begin('changes');
    const other = await visitAs(site, person);
    await there.get('/account/password');
    const done = await there.send('/account/password', {
      password: PASSWORD,
      'new-password': NEW,
      again: NEW,
    });
    assert.equal(done.to, '/account?done=password-changed');
    assert.match(wordsOf(await there.follow(done)), /Your password is changed/);
    assert.equal((await other.get('/account')).status, 302);
    const old = await visit(site).send('/sign-in', { email: person.email, password: PASSWORD });
    assert.equal(old.status, 422);
    const seen = await visit(site).send('/sign-in', { email: person.email, password: NEW });
    assert.equal(seen.status, 303);
  });

  test('asks no more after ten wrong ones', async () => {
    const { there } = await begin('guesses');
    await there.get('/account/password');
    const guess = { password: 'wrong', 'new-password': NEW, again: NEW };
    for (let tries = 0; tries < 10; tries++) await there.send('/account/password', guess);
    const page = await there.send('/account/password', { ...guess, password: PASSWORD });
    assert.match(wordsOf(page), /Too many failed attempts: try again at 10:05/);
  });
});

describe('codes from a device', () => {
  test('are set up with a picture, shown right once, asked for, and removed', async () => {
    const { person, there } = await begin('codes');
    const page = await there.get('/account/codes');
    assert.match(page.text, /<svg[^>]*class="code-picture"[^>]*aria-label="QR code with the key/);
    assert.equal(page.headers.get('Cache-Control'), 'no-store');
    const [, secret = ''] = /name="secret" value="([A-Z2-7]{32})"/.exec(page.text) ?? [];
    assert.ok(page.text.includes(secret.slice(0, 4)));
    const code = codeShown({ secret, at: site.services.clock.now() });

    for (const [fields, says] of [
      [{}, /Enter your password Enter the code/],
      [{ password: PASSWORD, code: '000000' }, /The code is not right/],
      [{ password: 'wrong', code }, /The password is not right/],
    ] as const) {
      const again = await there.send('/account/codes', fields);
      assert.equal(again.status, 422);
      assert.match(wordsOf(again), says);
      assert.match(again.text, new RegExp(secret), 'the device keeps its secret');
    }
    const done = await there.send('/account/codes', { password: PASSWORD, code });
    assert.match(wordsOf(done), /From now on you will need a code from your device/);
    const recovery = [...done.text.matchAll(/<code class="secret">([a-z2-7-]+)<\/code>/g)].map(
      ([, code]) => code,
    );
    assert.equal(recovery.length, 10);
    assert.match(done.headers.get('Cache-Control') ?? '', /no-store/);
    const seen = await visit(site).send('/sign-in', { email: person.email, password: PASSWORD });
    assert.match(seen.text, /name="code"/);

    assert.match(wordsOf(await there.get('/account/codes')), /Remove the codes/);
    const remove = (fields: Readonly<Record<string, string>>) => there.send('/account/codes/remove', fields);
    assert.match(
      wordsOf(await remove({ password: 'wrong', code: recovery[0] ?? '' })),
      /The password is not right/,
    );
    assert.match(
      wordsOf(await remove({ password: PASSWORD })),
      /Enter the code that your device shows, or a recovery/,
    );
    assert.match(wordsOf(await remove({ password: PASSWORD, code: '000000' })), /The code is not right/);
    const removed = await remove({ password: PASSWORD, code: recovery[0] ?? '' });
    assert.equal(removed.to, '/account?done=codes-off');
    await visitAs(site, person);
  });

  test('a secret that is none begins anew', async () => {
    const { there } = await begin('nonsense');
    await there.get('/account');
    const page = await there.send('/account/codes', {
      password: PASSWORD,
      code: '123456',
      secret: 'x'.repeat(9999),
    });
    assert.match(page.text, /name="secret" value="[A-Z2-7]{32}"/);
  });

  test('are not for those who sign in with the council’s account', async () => {
    const demo = await startSite({ isDemo: true });
    const there = visit(demo);
    await there.send('/sign-in/demo', { person: 'demo-director' });
    assert.equal((await there.get('/account/codes')).to, '/account');
    assert.match(wordsOf(await there.get('/account')), /You have no password in Mesur/);
    await demo.close();
  });
});

test('nothing went wrong inside', () => assert.deepEqual(site.failures, []));
