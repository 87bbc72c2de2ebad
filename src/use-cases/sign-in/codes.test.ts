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
  const { ports, person, accounts, confirm, codeFor } = await placeWithMair(context);
  const { secret, address } = setUpCodes(ports)({ person, issuer: 'Mesur Aberwy' });
  assert.match(address, /^otpauth:\/\/totp\/Mesur%20Aberwy:mair%40aberwy\.example\?/);
  const order = { person, password: PASSWORD, secret };
  assert.equal(failureOf(await confirm({ ...order, code: 'abcdef' })), 'code-wrong');
  assert.equal(failureOf(await confirm({ ...order, secret: '', code: '123456' })), 'code-wrong');
  assert.equal((await accounts.key(person))?.codeSecret, null);
  const code = codeFor(secret);
  assert.equal(failureOf(await confirm({ ...order, password: 'wrong', code })), 'wrong');
  assert.ok((await confirm({ ...order, code })).ok);
  const signIn = (given: string | null) =>
    signInWithPassword(ports)({ email: person.email, password: PASSWORD, code: given, address: 'x' });
  assert.equal(failureOf(await signIn(null)), 'code-needed');
  assert.equal(failureOf(await signIn(code)), 'code-wrong', 'it was used to set up');

  assert.equal(failureOf(await removeCodes(ports)({ person, password: 'wrong' })), 'wrong');
  assert.ok((await removeCodes(ports)({ person, password: PASSWORD })).ok);
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
  assert.deepEqual([key?.codeSecret, key?.passwordHash === null], [null, false]);
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
    signInWithPassword(ports)({ email: person.email, password, code: null, address: 'x' });
  assert.equal(failureOf(await signIn(PASSWORD)), 'wrong');
  assert.deepEqual(successOf(await signIn('newydd sbon danlli')).person, person);
});

test('asking again for a password is no way round the limit of tries', async (context) => {
  const { ports, person } = await placeWithMair(context);
  for (let time = 0; time < 10; time += 1)
    assert.equal(failureOf(await removeCodes(ports)({ person, password: 'wrong' })), 'wrong');
  assert.equal(failureOf(await removeCodes(ports)({ person, password: PASSWORD })), 'too-many');
});

test('who signs in with the council’s account has no password to prove', async (context) => {
  const { ports, keep } = await placeWithMair(context);
  const person = await keep(somebody('other'));
  assert.equal(failureOf(await removeCodes(ports)({ person, password: '' })), 'no-password');
});
