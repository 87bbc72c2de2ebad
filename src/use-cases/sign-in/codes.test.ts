import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  codeShown,
  failureOf,
  grantOf,
  PASSWORD,
  signInPlace,
  somebody,
  successOf,
} from '../../../test/sign-in-place.ts';
import { beginSession } from './begin-session.ts';
import { changePassword } from './change-password.ts';
import { confirmCodes, removeCodes, setUpCodes } from './codes.ts';
import { removeCodesOf } from './people.ts';
import { signInWithPassword } from './sign-in-with-password.ts';
import { visitorSession } from './visitor-session.ts';

async function placeWithMair(context: Parameters<typeof signInPlace>[0]) {
  const place = await signInPlace(context);
  const person = await place.keep(somebody('mair'));
  await place.giveKey(person);
  const { ports, clock } = place;
  const codeFor = (secret: string) => codeShown({ secret, at: clock.now() });
  const { token } = await beginSession(ports, { person, by: 'password' });
  const visitor = await visitorSession({ ...ports, isDemo: false })(token);
  assert.ok(visitor);
  return { ...place, person, visitor, codeFor, confirm: confirmCodes(ports) };
}

test('nothing is asked for before a device has shown a right code', async (context) => {
  const place = await placeWithMair(context);
  const { ports, person, accounts, confirm, codeFor } = place;
  const { secret, address } = setUpCodes(ports)({ person, issuer: 'Mesur Aberwy' });
  assert.match(address, /^otpauth:\/\/totp\/Mesur%20Aberwy:mair%40aberwy\.example\?/);
  const order = { person, password: PASSWORD, secret };
  assert.equal(failureOf(await confirm({ ...order, code: 'abcdef' })), 'code-wrong');
  assert.equal(failureOf(await confirm({ ...order, secret: '', code: '123456' })), 'code-wrong');
  assert.equal((await accounts.key(person))?.codes ?? null, null);
  const code = codeFor(secret);
  assert.equal(failureOf(await confirm({ ...order, password: 'wrong', code })), 'wrong');
  assert.ok((await confirm({ ...order, code })).ok);
  const signIn = (given: string | null) =>
    signInWithPassword(ports)({
      email: person.email,
      password: PASSWORD,
      code: given,
      address: 'x',
      device: null,
    });
  assert.equal(failureOf(await signIn(null)), 'code-needed');
  assert.equal(failureOf(await signIn(code)), 'code-wrong', 'it was used to set up');

  const remove = (changes: object) =>
    removeCodes(ports)({ person, password: PASSWORD, code: '', ...changes });
  assert.equal(failureOf(await remove({ password: 'wrong' })), 'wrong');
  assert.equal(failureOf(await remove({})), 'code-needed');
  assert.equal(failureOf(await remove({ code })), 'code-wrong', 'it was used to set up');
  place.pass(1);
  assert.ok((await remove({ code: codeFor(secret) })).ok);
  assert.ok((await signIn(null)).ok);
  assert.deepEqual(
    (await accounts.personEvents(person)).map(({ type }) => type),
    ['person-added', 'codes-set-up', 'codes-removed'],
  );
});

test('an administrator takes the codes of a lost device away, and nobody else does', async (context) => {
  const { ports, person, accounts, giveKey, keep } = await placeWithMair(context);
  await giveKey(person, 'A'.repeat(32));
  const admin = await keep(somebody('admin', { grants: [grantOf('administrator')] }));
  const order = { person: person.id, reason: 'lost phone' };
  assert.equal(failureOf(await removeCodesOf(ports)({ ...order, by: person })), 'not-allowed');
  assert.ok((await removeCodesOf(ports)({ ...order, by: admin })).ok);
  const key = await accounts.key(person);
  assert.deepEqual([key?.codes, key?.passwordHash === null], [null, false]);
  const last = (await accounts.personEvents(person)).at(-1);
  assert.deepEqual([last?.type, last?.by, last?.reason], ['codes-removed', 'admin', 'lost phone']);
});

test('a password is changed by who knows the old one, and ends the other sessions', async (context) => {
  const { ports, person, visitor, accounts } = await placeWithMair(context);
  await beginSession(ports, { person, by: 'password' });
  const change = (changes: object) =>
    changePassword(ports)({ visitor, password: PASSWORD, newPassword: 'newydd sbon danlli', ...changes });
  assert.equal(failureOf(await change({ password: 'wrong' })), 'wrong');
  assert.equal(failureOf(await change({ newPassword: 'short' })), 'password-too-short');
  assert.equal((await accounts.sessionsOf(person)).length, 2);
  assert.ok((await change({})).ok);
  assert.deepEqual(
    (await accounts.sessionsOf(person)).map(({ id }) => id),
    [visitor.session.id],
  );
  const signIn = (password: string) =>
    signInWithPassword(ports)({ email: person.email, password, code: null, address: 'x', device: null });
  assert.equal(failureOf(await signIn(PASSWORD)), 'wrong');
  assert.deepEqual(successOf(await signIn('newydd sbon danlli')).person, person);
});

test('wrong passwords of whoever is signed in are spaced out, and nobody outside adds to them', async (context) => {
  const { ports, person, pass } = await placeWithMair(context);
  const remove = (password: string) => removeCodes(ports)({ person, password, code: '' });
  const outside = { email: person.email, password: 'wrong', code: null, device: null };
  for (let time = 0; time < 40; time += 1)
    await signInWithPassword(ports)({ ...outside, address: `198.51.100.${time}` });
  for (let time = 0; time < 10; time += 1) assert.equal(failureOf(await remove('wrong')), 'wrong');
  assert.equal(failureOf(await remove(PASSWORD)), 'too-many');
  pass(5);
  assert.ok((await remove(PASSWORD)).ok);
});

test('who signs in with the council’s account has no password to prove', async (context) => {
  const { ports, keep } = await placeWithMair(context);
  const person = await keep(somebody('other'));
  assert.equal(failureOf(await removeCodes(ports)({ person, password: '', code: '' })), 'no-password');
});

test('ten recovery codes are shown once; each lets in once in place of a code, however it is typed', async (context) => {
  const { ports, person, accounts, confirm, codeFor } = await placeWithMair(context);
  const { secret } = setUpCodes(ports)({ person, issuer: 'Mesur' });
  const shown = successOf(await confirm({ person, password: PASSWORD, secret, code: codeFor(secret) }));
  assert.equal(new Set(shown).size, 10);
  for (const code of shown) assert.match(code, /^[a-z2-7]{4}(-[a-z2-7]{4}){3}$/);
  const kept = JSON.stringify(await accounts.recoveryCodes(person));
  for (const code of shown) assert.ok(!kept.includes(code) && !kept.includes(code.replaceAll('-', '')));
  const signIn = (code: string) =>
    signInWithPassword(ports)({ email: person.email, password: PASSWORD, code, address: 'x', device: null });
  const [one = '', two = ''] = shown;
  assert.ok((await signIn(one)).ok);
  assert.equal(failureOf(await signIn(one)), 'code-wrong');
  const both = await Promise.all([signIn(two), signIn(` ${two.toUpperCase().replaceAll('-', ' ')} `)]);
  assert.equal(both.filter(({ ok }) => ok).length, 1);
  assert.equal(failureOf(await signIn('aaaa-bbbb-cccc-dddd')), 'code-wrong');
  assert.equal((await accounts.recoveryCodes(person)).length, 8);
  const types = (await accounts.personEvents(person)).map(({ type }) => type);
  assert.equal(types.filter((type) => type === 'recovery-code-used').length, 2);
});

test('whoever holds a role that decides for the council sets up codes first, from the next request on', async (context) => {
  const { ports, person, accounts, keep, visitor } = await placeWithMair(context);
  await keep(somebody('admin', { grants: [grantOf('administrator')] }));
  const look = visitorSession({ ...ports, isDemo: false });
  const begin = async (by: 'password' | 'identity-provider') =>
    (await beginSession(ports, { person, by })).token;
  const [local, council] = [await begin('password'), await begin('identity-provider')];
  assert.equal(visitor.mustSetUpCodes, false);
  for (const role of ['administrator', 'performance-team', 'director', 'head-of-service', 'owner'] as const) {
    await keep({ ...person, grants: [grantOf(role)] });
    const isAsked = ['administrator', 'performance-team', 'director'].includes(role);
    assert.equal((await look(local))?.mustSetUpCodes, isAsked, role);
    assert.equal((await look(council))?.mustSetUpCodes, false, 'the council asks for its own');
  }
  await keep({ ...person, grants: [grantOf('director')] });
  await accounts.saveCodes({ person, secret: 'A'.repeat(32), step: null, recoveryHashes: [] });
  assert.equal((await look(local))?.mustSetUpCodes, false);
});
