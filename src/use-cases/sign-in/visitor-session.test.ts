import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signInPlace, somebody } from '../../../test/sign-in-place.ts';
import { beginSession } from './begin-session.ts';
import { listSessions, signOut, signOutEverywhere } from './sign-out.ts';
import { visitorSession } from './visitor-session.ts';

async function placeSignedIn(context: Parameters<typeof signInPlace>[0]) {
  const place = await signInPlace(context);
  const person = await place.keep(somebody('mair'));
  const begin = () => beginSession(place.ports, { person, by: 'password' });
  const { token } = await begin();
  return { ...place, person, begin, token, look: visitorSession({ ...place.ports, isDemo: false }) };
}

test('a token gives its person and session; any other, nobody', async (context) => {
  const { look, token, person } = await placeSignedIn(context);
  assert.deepEqual((await look(token))?.person, person);
  for (const other of ['', 'x', token.slice(1), `${token} `]) assert.equal(await look(other), null);
});

test('neither token nor hash of it is in what is kept of the session', async (context) => {
  const { look, token, tokens } = await placeSignedIn(context);
  const kept = JSON.stringify(await look(token));
  assert.ok(!kept.includes(token) && !kept.includes(tokens.hash(token)));
});

test('half an hour without use ends a session, for good', async (context) => {
  const { look, token, pass } = await placeSignedIn(context);
  pass(29);
  assert.ok(await look(token));
  pass(29);
  assert.ok(await look(token));
  pass(30);
  assert.equal(await look(token), null);
  pass(-20);
  assert.equal(await look(token), null);
});

test('twelve hours end a session, however busy', async (context) => {
  const { look, token, pass } = await placeSignedIn(context);
  for (let third = 1; third < 36; third += 1) {
    pass(20);
    assert.ok(await look(token), `after ${third / 3} hours`);
  }
  pass(20);
  assert.equal(await look(token), null);
});

test('use is written down at most once a minute', async (context) => {
  const { look, token, pass, accounts, tokens } = await placeSignedIn(context);
  const seenAt = async () => (await accounts.session(tokens.hash(token)))?.session.seenAt;
  const first = await seenAt();
  pass(0.9);
  await look(token);
  assert.equal(await seenAt(), first);
  pass(0.2);
  const visitor = await look(token);
  assert.notEqual(await seenAt(), first);
  assert.equal(visitor?.session.seenAt, await seenAt());
});

test('a person who may not sign in any more is out at once, and their session is gone', async (context) => {
  const { look, token, keep, person } = await placeSignedIn(context);
  await keep({ ...person, isActive: false });
  assert.equal(await look(token), null);
  await keep(person);
  assert.equal(await look(token), null);
});

test('a change of roles is seen at the next request', async (context) => {
  const { look, token, keep, person } = await placeSignedIn(context);
  const grants = [{ role: 'director', directorate: 'ssw', service: null }] as const;
  await keep({ ...person, grants });
  assert.deepEqual((await look(token))?.person.grants, grants);
});

test('sessions of the demo are nobody’s where the demo is off', async (context) => {
  const { ports, person } = await placeSignedIn(context);
  const { token } = await beginSession(ports, { person, by: 'demo' });
  assert.ok(await visitorSession({ ...ports, isDemo: true })(token));
  assert.equal(await visitorSession({ ...ports, isDemo: false })(token), null);
});

test('one session is ended, or all of them; nobody ends another’s', async (context) => {
  const { ports, look, token, begin, person, keep } = await placeSignedIn(context);
  const other = await keep(somebody('other'));
  const second = await begin();
  const session = (await look(token))?.session.id ?? '';
  await signOut(ports)({ person: other, session });
  assert.ok(await look(token));
  await signOut(ports)({ person, session });
  assert.equal(await look(token), null);
  assert.ok(await look(second.token));
  const third = await begin();
  await signOutEverywhere(ports)(person);
  for (const each of [second, third]) assert.equal(await look(each.token), null);
});

test('sessions that are over are not listed, and go at the next sign-in', async (context) => {
  const { ports, begin, person, pass, accounts } = await placeSignedIn(context);
  pass(61);
  assert.deepEqual(await listSessions(ports)(person), []);
  assert.equal((await accounts.sessionsOf(person)).length, 1);
  await begin();
  assert.equal((await accounts.sessionsOf(person)).length, 1);
  assert.equal((await listSessions(ports)(person)).length, 1);
});
