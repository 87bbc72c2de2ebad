import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  failureOf,
  grantOf,
  PASSWORD,
  signInPlace,
  somebody,
  successOf,
} from '../../../test/sign-in-place.ts';
import { acceptLink, lookAtLink } from './accept-link.ts';
import { beginSession } from './begin-session.ts';
import { makeLink } from './make-link.ts';
import { signInWithIdentity } from './sign-in-with-identity.ts';
import { signInWithPassword } from './sign-in-with-password.ts';
import { visitorSession } from './visitor-session.ts';

const IDENTITY = {
  issuer: 'https://login.aberwy.example',
  subject: 's-1',
  name: null,
  email: null,
  authenticatedAt: null,
};

async function placeWithLinks(context: Parameters<typeof signInPlace>[0]) {
  const place = await signInPlace(context);
  const admin = await place.keep(somebody('admin', { grants: [grantOf('administrator')] }));
  const person = await place.keep(somebody('mair'));
  const { ports } = place;
  return {
    ...place,
    person,
    link: async (of = person) => successOf(await makeLink(ports)({ by: admin, person: of.id })).token,
    look: (token: string, address = '192.0.2.1') => lookAtLink(ports)({ token, address }),
    accept: (token: string, password = PASSWORD) =>
      acceptLink(ports)({ token, way: { kind: 'password', password } }),
    tie: (token: string, identity = IDENTITY) =>
      acceptLink(ports)({ token, way: { kind: 'identity', identity } }),
    signIn: (password = PASSWORD) =>
      signInWithPassword(ports)({ email: person.email, password, code: null, device: null, address: 'x' }),
    visitor: visitorSession({ ...ports, isDemo: false }),
  };
}

test('a link says whose it is, sets a password once, and signs in', async (context) => {
  const { look, link, accept, person, signIn, visitor } = await placeWithLinks(context);
  const token = await link();
  const looked = successOf(await look(token));
  assert.deepEqual(
    [looked.person, looked.purpose, looked.expiresAt],
    [person, 'first-sign-in', '2026-10-08T09:00:00.000Z'],
  );
  const accepted = successOf(await accept(token));
  assert.equal((await visitor(accepted.token ?? ''))?.session.by, 'link');
  assert.equal(failureOf(await look(token)), 'unknown');
  assert.equal(failureOf(await accept(token, 'another password')), 'unknown');
  assert.ok((await signIn()).ok);
});

test('used by many at once, one password is set', async (context) => {
  const { link, accept, signIn } = await placeWithLinks(context);
  const token = await link();
  const passwords = Array.from({ length: 6 }, (_, index) => `cwm hir eira ${index}`);
  const accepted = await Promise.all(passwords.map((password) => accept(token, password)));
  const won = accepted.findIndex((each) => each.ok);
  assert.equal(accepted.filter((each) => each.ok).length, 1);
  assert.ok((await signIn(passwords[won])).ok);
});

test('a link is good for seven days, one for a new password for an hour', async (context) => {
  const { link, look, accept, pass, giveKey, person } = await placeWithLinks(context);
  const invitation = await link();
  await giveKey(person);
  const forgotten = await link();
  pass(59);
  assert.ok((await look(forgotten)).ok);
  pass(1);
  assert.equal(failureOf(await look(forgotten)), 'expired');
  assert.equal(failureOf(await accept(forgotten)), 'expired');
  pass(7 * 24 * 60 - 61);
  assert.ok((await look(invitation)).ok);
  pass(1);
  assert.equal(failureOf(await accept(invitation)), 'expired');
});

test('a password that is not taken leaves the link good', async (context) => {
  const { link, accept, person } = await placeWithLinks(context);
  const token = await link();
  const table = [
    ['eleven char', 'password-too-short'],
    ['', 'password-too-short'],
    ['ŵŷâêîôûŵŷâê', 'password-too-short'],
    [person.email.toUpperCase(), 'password-of-names'],
    [` ${person.name.toLowerCase()} `, 'password-of-names'],
    ['Password1234!', 'password-guessable'],
  ] as const;
  for (const [password, kind] of table)
    assert.equal(failureOf(await accept(token, password)), kind, password);
  assert.ok((await accept(token, 'eira mân cwm')).ok, 'twelve characters, whichever');
});

test('a new password ends every session begun before, and the person’s other links', async (context) => {
  const { ports, link, accept, person, visitor } = await placeWithLinks(context);
  const before = await beginSession(ports, { person, by: 'password' });
  const other = await link();
  const accepted = successOf(await accept(await link()));
  assert.equal(await visitor(before.token), null);
  assert.ok(await visitor(accepted.token ?? ''));
  assert.equal(failureOf(await accept(other)), 'unknown');
});

test('a new password does not get past the codes', async (context) => {
  const { accounts, giveKey, link, accept, person } = await placeWithLinks(context);
  await giveKey(person, 'A'.repeat(32));
  const accepted = successOf(await accept(await link(), 'eira mân ar y bryn'));
  assert.equal(accepted.token, null);
  assert.equal((await accounts.key(person))?.codes?.secret, 'A'.repeat(32));
  assert.deepEqual(await accounts.sessionsOf(person), []);
});

test('a link ties the council’s account, which signs in from then on', async (context) => {
  const { ports, link, tie, person, visitor, keep } = await placeWithLinks(context);
  assert.equal(failureOf(await signInWithIdentity(ports)(IDENTITY)), 'unknown');
  const accepted = successOf(await tie(await link()));
  assert.equal((await visitor(accepted.token ?? ''))?.session.by, 'identity-provider');
  assert.deepEqual(successOf(await signInWithIdentity(ports)(IDENTITY)).person, person);
  assert.equal(failureOf(await signInWithIdentity(ports)({ ...IDENTITY, subject: 'S-1' })), 'unknown');
  await keep({ ...person, isActive: false });
  assert.equal(failureOf(await signInWithIdentity(ports)(IDENTITY)), 'unknown');
});

test('an account that is another’s is not tied, and the link stays good', async (context) => {
  const { link, tie, look, keep } = await placeWithLinks(context);
  const other = await keep(somebody('other'));
  assert.ok((await tie(await link(other))).ok);
  const token = await link();
  assert.equal(failureOf(await tie(token)), 'identity-taken');
  assert.ok((await look(token)).ok);
});

test('a link of somebody who may not sign in any more is nobody’s', async (context) => {
  const { link, look, accept, keep, person } = await placeWithLinks(context);
  const token = await link();
  await keep({ ...person, isActive: false });
  assert.equal(failureOf(await look(token)), 'unknown');
  assert.equal(failureOf(await accept(token)), 'unknown');
});

test('links, passwords and accounts are in the trail, and no secret of them', async (context) => {
  const { accounts, link, accept, tie, person } = await placeWithLinks(context);
  const [one] = [await link()];
  await accept(one);
  await tie(await link());
  const events = await accounts.personEvents(person);
  assert.deepEqual(
    events.map(({ type, by }) => [type, by]),
    [
      ['person-added', null],
      ['link-made', 'admin'],
      ['password-set', 'mair'],
      ['link-made', 'admin'],
      ['identity-tied', 'mair'],
    ],
  );
  assert.ok(!JSON.stringify(events).includes(one));
});

test('links that are none are spaced out by the address that tries them, and no good one is', async (context) => {
  const { look, link, pass } = await placeWithLinks(context);
  const token = await link();
  for (let time = 0; time < 20; time += 1) assert.equal(failureOf(await look(`guess ${time}`)), 'unknown');
  assert.equal(failureOf(await look('another')), 'too-many');
  assert.ok((await look(token, '192.0.2.2')).ok);
  pass(1);
  assert.ok((await look(token)).ok);
});
