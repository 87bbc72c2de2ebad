import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  codeShown,
  failureOf,
  PASSWORD,
  type SignInPlace,
  START,
  signInPlace,
  somebody,
  successOf,
} from '../../../test/sign-in-place.ts';
import { spentCpuMs } from '../../../test/spent-cpu.ts';
import { momentAfter } from '../../domain/period/index.ts';
import { type PasswordOrder, signInWithPassword } from './sign-in-with-password.ts';
import { visitorSession } from './visitor-session.ts';

const MAIR = somebody('mair');

async function placeWithMair(context: Parameters<typeof signInPlace>[0], codeSecret: string | null = null) {
  const place = await signInPlace(context);
  await place.keep(MAIR);
  await place.giveKey(MAIR, codeSecret);
  return place;
}

function trying({ ports }: SignInPlace) {
  return (changes: Partial<PasswordOrder> = {}) =>
    signInWithPassword(ports)({
      email: MAIR.email,
      password: PASSWORD,
      code: null,
      address: '192.0.2.1',
      device: null,
      ...changes,
    });
}

const SECRET = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';

test('e-mail and password sign in, each time with a token of its own', async (context) => {
  const place = await placeWithMair(context);
  const one = successOf(await trying(place)());
  const two = successOf(await trying(place)({ email: ' MAIR@aberwy.EXAMPLE ' }));
  assert.notEqual(one.token, two.token);
  const look = visitorSession({ ...place.ports, isDemo: false });
  for (const { token, person } of [one, two]) {
    const visitor = await look(token);
    assert.deepEqual([person, visitor?.person, visitor?.session.by], [MAIR, MAIR, 'password']);
  }
});

test('who cannot sign in is told the same, whatever the reason', async (context) => {
  const place = await placeWithMair(context);
  const gone = await place.keep(somebody('gone', { isActive: false }));
  await place.giveKey(gone);
  const without = await place.keep(somebody('without'));
  const tryIt = trying(place);
  for (const changes of [
    { email: 'nobody@aberwy.example' },
    { email: '' },
    { password: `${PASSWORD}.` },
    { password: '' },
    { email: gone.email },
    { email: without.email },
  ])
    assert.deepEqual(
      await tryIt(changes),
      { ok: false, failure: { kind: 'wrong' } },
      JSON.stringify(changes),
    );
});

test('an unknown name costs as much work as a wrong password', async (context) => {
  const place = await placeWithMair(context);
  const tryIt = trying(place);
  const wrong = await spentCpuMs(() => tryIt({ password: 'wrong wrong wrong' }));
  const unknown = await spentCpuMs(() => tryIt({ email: 'nobody@aberwy.example' }));
  assert.ok(unknown > wrong / 3, `CPU: unknown ${unknown} ms, wrong ${wrong} ms`);
});

test('after ten failures from one address an e-mail waits there two minutes, and nowhere else', async (context) => {
  const place = await placeWithMair(context);
  await place.keep(somebody('other'));
  await place.giveKey(somebody('other'));
  const tryIt = trying(place);
  for (let time = 0; time < 10; time += 1)
    assert.equal(failureOf(await tryIt({ password: 'wrong' })), 'wrong');
  assert.deepEqual(await tryIt(), {
    ok: false,
    failure: { kind: 'too-many', tryAgainAt: momentAfter(START, 2 * 60_000) },
  });
  assert.ok((await tryIt({ email: 'other@aberwy.example' })).ok, 'others are not held up');
  assert.ok((await tryIt({ address: '192.0.2.99' })).ok, 'nor the owner elsewhere');
  place.pass(1.9);
  assert.equal(failureOf(await tryIt()), 'too-many');
  place.pass(0.1);
  assert.ok((await tryIt()).ok);
});

test('tries from everywhere hold no known device up, and a stranger no longer than ten minutes', async (context) => {
  const place = await placeWithMair(context);
  const tryIt = trying(place);
  const { device } = successOf(await tryIt());
  for (let time = 0; time < 60; time += 1) await tryIt({ password: 'wrong', address: `198.51.100.${time}` });
  assert.deepEqual(await tryIt(), {
    ok: false,
    failure: { kind: 'too-many', tryAgainAt: momentAfter(START, 10 * 60_000) },
  });
  assert.ok((await tryIt({ device })).ok);
  for (const other of [null, '', 'x', 'B'.repeat(43)])
    assert.equal(failureOf(await tryIt({ device: other })), 'too-many');
  place.pass(10);
  assert.ok((await tryIt({ address: '203.0.113.1' })).ok);
});

test('a known device is one person’s, has a limit of its own, and is forgotten with the password', async (context) => {
  const place = await placeWithMair(context);
  await place.keep(somebody('other'));
  await place.giveKey(somebody('other'));
  const tryIt = trying(place);
  const { device } = successOf(await tryIt());
  for (let time = 0; time < 10; time += 1)
    assert.equal(failureOf(await tryIt({ device, password: 'wrong' })), 'wrong');
  assert.equal(failureOf(await tryIt({ device })), 'too-many');
  assert.ok((await tryIt()).ok, 'without the cookie it is a stranger, and those are not held up');
  const theirs = successOf(await tryIt({ email: 'other@aberwy.example', device }));
  assert.equal(theirs.device, device, 'two people may share one browser');
  await place.accounts.forgetDevicesOf(MAIR);
  const tokenHash = place.tokens.hash(device ?? '');
  const other = somebody('other');
  assert.deepEqual(
    [
      await place.accounts.knowsDevice({ tokenHash, person: MAIR }),
      await place.accounts.knowsDevice({ tokenHash, person: other }),
    ],
    [false, true],
  );
});

test('a success forgets the failures before it', async (context) => {
  const tryIt = trying(await placeWithMair(context));
  for (let round = 0; round < 2; round += 1) {
    for (let time = 0; time < 9; time += 1) await tryIt({ password: 'wrong' });
    assert.ok((await tryIt()).ok);
  }
});

test('after fifty failures an address waits, whatever the e-mail', async (context) => {
  const place = await placeWithMair(context);
  const tryIt = trying({ ...place, ports: { ...place.ports, passwords: quickly(place) } });
  for (let time = 0; time < 50; time += 1)
    assert.equal(failureOf(await tryIt({ email: `n${time}@aberwy.example` })), 'wrong');
  assert.equal(failureOf(await tryIt()), 'too-many');
  assert.ok((await tryIt({ address: '192.0.2.2' })).ok);
});

/** Says no at once to names that nobody has: fifty tries would else take seconds. */
function quickly({ passwords }: SignInPlace): SignInPlace['passwords'] {
  return {
    ...passwords,
    verify: async (order) => (order.kept === null ? false : passwords.verify(order)),
  };
}

test('tries made all at once do not pass the limit together', async (context) => {
  const tryIt = trying(await placeWithMair(context));
  const tried = await Promise.all(Array.from({ length: 40 }, () => tryIt({ password: 'wrong' })));
  const looked = tried.filter((each) => !each.ok && each.failure.kind === 'wrong');
  assert.ok(looked.length <= 10, `${looked.length} passwords were looked at`);
  assert.equal(failureOf(await tryIt()), 'too-many');
});

test('tries of many e-mails made all at once do not pass the limit of their address together', async (context) => {
  const place = await placeWithMair(context);
  const tryIt = trying({ ...place, ports: { ...place.ports, passwords: quickly(place) } });
  const tried = await Promise.all(
    Array.from({ length: 120 }, (_, at) => tryIt({ email: `n${at}@aberwy.example` })),
  );
  const looked = tried.filter((each) => failureOf(each) === 'wrong');
  assert.ok(looked.length <= 50, `${looked.length} passwords were looked at`);
});

test('codes that no key can read any more: a recovery code lets in, and it is said', async (context) => {
  const place = await placeWithMair(context);
  const hash = await place.passwords.hash('abcdefghijklmnop');
  await place.accounts.saveCodes({ person: MAIR, secret: SECRET, step: null, recoveryHashes: [hash] });
  place.loseKey();
  const tryIt = trying({ ...place, ports: { ...place.ports, accounts: place.accountsAnew() } });
  assert.equal(failureOf(await tryIt()), 'code-needed');
  assert.equal(failureOf(await tryIt({ code: codeShown({ secret: SECRET, at: START }) })), 'code-unreadable');
  assert.ok((await tryIt({ code: 'abcd-efgh-ijkl-mnop' })).ok);
});

test('a council that shares one address signs in as often as it likes', async (context) => {
  const place = await placeWithMair(context);
  const tryIt = trying({
    ...place,
    ports: { ...place.ports, passwords: { ...place.passwords, verify: async () => true } },
  });
  for (let time = 0; time < 60; time += 1) assert.ok((await tryIt()).ok, `the ${time + 1}th`);
  const withCode = trying(await placeWithMair(context, SECRET));
  for (let time = 0; time < 3; time += 1) assert.equal(failureOf(await withCode()), 'code-needed');
});

test('who has set up codes is asked for one, and a code is good once', async (context) => {
  const place = await placeWithMair(context, SECRET);
  const tryIt = trying(place);
  const code = codeShown({ secret: SECRET, at: START });
  assert.equal(failureOf(await tryIt()), 'code-needed');
  assert.equal(failureOf(await tryIt({ code: ' ' })), 'code-needed');
  assert.equal(failureOf(await tryIt({ code: '000000' === code ? '111111' : '000000' })), 'code-wrong');
  assert.equal(failureOf(await tryIt({ code, password: 'wrong' })), 'wrong');
  const both = await Promise.all([tryIt({ code }), tryIt({ code })]);
  assert.equal(both.filter((each) => each.ok).length, 1);
  assert.equal(failureOf(await tryIt({ code })), 'code-wrong');
  place.pass(1);
  assert.ok((await tryIt({ code: codeShown({ secret: SECRET, at: place.clock.now() }) })).ok);
});

test('wrong codes count as failures', async (context) => {
  const tryIt = trying(await placeWithMair(context, SECRET));
  for (let time = 0; time < 10; time += 1)
    assert.equal(failureOf(await tryIt({ code: 'abcdef' })), 'code-wrong');
  assert.equal(failureOf(await tryIt({ code: codeShown({ secret: SECRET, at: START }) })), 'too-many');
});

test('one e-mail in two councils signs in to the one whose password it is', async (context) => {
  const place = await placeWithMair(context);
  const elsewhere = await place.keep(somebody('mair', { authority: 'caernant' }));
  const passwordHash = await place.passwords.hash('another password');
  await place.accounts.savePassword({ person: elsewhere, passwordHash });
  const tryIt = trying(place);
  assert.equal(successOf(await tryIt()).person.authority, 'aberwy');
  assert.equal(successOf(await tryIt({ password: 'another password' })).person.authority, 'caernant');
});
