/** Signing in with the council's own accounts, against a real provider of them. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import {
  comeBackFrom,
  type RunningIdentityProvider,
  startIdentityProvider,
} from '../../../test/identity-provider.ts';
import { type Site, startSite } from '../../../test/journeys/site.ts';
import { keepPerson, type Visit, visit, wordsOf } from '../../../test/sign-in/visit.ts';
import { grantOf } from '../../../test/sign-in-place.ts';
import type { Person } from '../../domain/people/index.ts';
import { makeLink } from '../../use-cases/index.ts';

const BASE = 'https://mesur.example';

let provider: RunningIdentityProvider;
let site: Site;
let admin: Person;
before(async () => {
  provider = await startIdentityProvider({
    redirectUris: [`${BASE}/sign-in/council/callback`],
    people: [
      { subject: 's-mair', name: 'Mair Prydderch', email: 'mair@council.example' },
      { subject: 's-ifan', name: 'Ifan Prydderch', email: 'ifan@council.example' },
    ],
  });
  const { issuer, clientId, clientSecret } = provider;
  const name = { en: 'your Aberwy account', cy: 'eich cyfrif Aberwy' };
  site = await startSite({
    settings: { publicUrl: BASE, identityProvider: { issuer, clientId, clientSecret, name } },
  });
  admin = await keepPerson(site, { id: 'admin', grants: [grantOf('administrator')] });
});
after(async () => {
  await site.close();
  await provider.stop();
});

/** Goes to the provider from an answer, logs in there as somebody, and comes back. */
async function throughProvider(there: Visit, url: string, subject: string) {
  const back = await comeBackFrom({ url, subject });
  assert.equal(back.origin, BASE);
  return there.get(`${back.pathname}${back.search}`);
}

/** The whole way by the link on the page of signing in. */
async function signInAs(there: Visit, subject: string, path = '/sign-in/council') {
  const left = await there.get(path);
  assert.equal(left.status, 302);
  return throughProvider(there, left.to ?? '', subject);
}

/** The whole way by a link that an administrator made. */
async function tieTo(person: Person, subject: string, prefix = '') {
  const made = await makeLink(site.services)({ by: admin, person: person.id });
  assert.ok(made.ok);
  const there = visit(site, BASE);
  const link = `${prefix}/link/${made.value.token}`;
  await there.get(link);
  const left = await there.send(`${link}/council`);
  assert.equal(left.status, 200, 'a form leads on by a page: our policy holds forms to this site');
  const [, url = ''] = /url=(.*)$/.exec(left.headers.get('Refresh') ?? '') ?? [];
  return { there, seen: await throughProvider(there, url, subject) };
}

describe('the council’s own accounts', () => {
  test('whom Mesur does not know is told what to do, in the language they began in', async () => {
    const there = visit(site, BASE);
    assert.match((await there.get('/sign-in')).text, /Sign in with your Aberwy account/);
    const seen = await signInAs(there, 's-ifan', '/cy/sign-in/council');
    assert.equal(seen.to, '/cy/sign-in?council=unknown');
    assert.match(wordsOf(await there.follow(seen)), /Gofynnwch am ddolen/);
    assert.equal(there.cookies.size, 0, 'nothing is left in the browser');
    const english = visit(site, BASE);
    assert.match(
      wordsOf(await english.follow(await signInAs(english, 's-ifan'))),
      /Ask the person who manages accounts in Mesur for a link/,
    );
  });

  test('a link ties an account, and from then on it is the way in', async () => {
    const person = await keepPerson(site, { id: 'mair', grants: [grantOf('director')] });
    const { there, seen } = await tieTo(person, 's-mair', '/cy');
    assert.equal(seen.to, '/cy/quarters');
    assert.match((await there.get('/account')).text, /mair@council.example/);

    const later = visit(site, BASE);
    const back = await signInAs(later, 's-mair', '/sign-in/council?next=/indicators');
    assert.equal(back.to, '/indicators');
    assert.match(wordsOf(await later.get('/account')), /You can sign in with your council account/);

    const other = await keepPerson(site, { id: 'other' });
    const refused = await tieTo(other, 's-mair');
    assert.match(
      wordsOf(await refused.there.follow(refused.seen)),
      /This council account is already used by someone else in Mesur/,
    );
    assert.ok(refused.seen.to?.startsWith('/link/'), 'the link stays good');
  });

  test('what is kept on the way is no script’s, over https alone, and gone after ten minutes', async () => {
    const there = visit(site, BASE);
    await there.get('/sign-in/council');
    const [cookie = ''] = there.set;
    assert.match(cookie, /^__Host-mesur-sign-in=\S+; Max-Age=600; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
  });

  test('somebody who comes back to another browser, or with what was not asked for, is not let in', async () => {
    const there = visit(site, BASE);
    const left = await there.get('/sign-in/council');
    const back = await comeBackFrom({ url: left.to ?? '', subject: 's-mair' });
    const path = `${back.pathname}${back.search}`;
    const elsewhere = visit(site, BASE);
    assert.equal((await elsewhere.get(path)).to, '/sign-in?council=late');
    const forged = new URL(back);
    forged.searchParams.set('state', 'forged');
    assert.equal((await there.get(`${forged.pathname}${forged.search}`)).to, '/sign-in?council=refused');
    assert.equal((await there.get(path)).to, '/sign-in?council=late', 'a try is over with its failure');
    assert.equal(there.cookies.size, 0);
  });

  test('whoever gives up there may try again', async () => {
    const there = visit(site, BASE);
    const seen = await signInAs(there, '');
    assert.equal(seen.to, '/sign-in?council=refused');
    assert.match(wordsOf(await there.follow(seen)), /was not completed. Try again/);
    assert.match(site.log.at(-1) ?? '', /identity provider: /);
  });

  test('what somebody writes into the cookie lets nobody in', async () => {
    for (const value of ['x', '{}', encodeURIComponent('{"state":1}'), encodeURIComponent('null')]) {
      const response = await site.app.request(`${BASE}/sign-in/council/callback?code=a&state=b`, {
        headers: { Cookie: `__Host-mesur-sign-in=${value}` },
      });
      assert.equal(response.headers.get('Location'), '/sign-in?council=late', value);
    }
    assert.deepEqual(site.failures, []);
  });
});

test('while the provider does not answer, it is said, and passwords still do', async () => {
  const settings = {
    publicUrl: BASE,
    identityProvider: {
      issuer: 'http://127.0.0.1:9',
      clientId: 'mesur',
      clientSecret: 'secret',
      name: { en: 'your account', cy: 'eich cyfrif' },
    },
  };
  const lonely = await startSite({ settings });
  try {
    const there = visit(lonely, BASE);
    const seen = await there.get('/sign-in/council?next=/indicators');
    assert.equal(seen.to, '/sign-in?council=unreachable&next=%2Findicators');
    assert.match(wordsOf(await there.follow(seen)), /does not answer.*use your email and password/);
    assert.match(lonely.log[0] ?? '', /identity provider/);
  } finally {
    await lonely.close();
  }
});
