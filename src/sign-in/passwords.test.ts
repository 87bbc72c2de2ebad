import assert from 'node:assert/strict';
import { argon2Sync } from 'node:crypto';
import { describe, test } from 'node:test';
import { spentCpuMs } from '../../test/spent-cpu.ts';
import { argon2Passwords } from './passwords.ts';

const passwords = argon2Passwords();

describe('passwords', () => {
  test('are kept as argon2id with 19 MiB, two passes, one lane, and a salt of their own', async () => {
    const [one, other] = [await passwords.hash('ceffyl cywir'), await passwords.hash('ceffyl cywir')];
    assert.match(one, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/);
    assert.notEqual(one, other);
  });

  const GIVEN: readonly [what: string, password: string, isTheOne: boolean][] = [
    ['the same', 'Ceffyl cywir, tŷ', true],
    ['the same from a keyboard that writes ŷ as two characters', 'Ceffyl cywir, ty\u0302', true],
    ['another', 'Ceffyl anghywir, tŷ', false],
    ['other capitals', 'ceffyl cywir, tŷ', false],
    ['with a space after it', 'Ceffyl cywir, tŷ ', false],
    ['without its circumflex', 'Ceffyl cywir, ty', false],
    ['nothing', '', false],
  ];
  for (const [what, password, isTheOne] of GIVEN)
    test(`${what}: ${isTheOne ? 'is' : 'is not'} the password`, async () => {
      const kept = await passwords.hash('Ceffyl cywir, tŷ');
      assert.equal(await passwords.verify({ password, kept }), isTheOne);
    });

  test('one kept with other costs is checked with those', async () => {
    const cost = { memory: 4096, passes: 3, parallelism: 2, tagLength: 24 };
    const nonce = Buffer.from('twelve bytes');
    const tag = argon2Sync('argon2id', { message: 'hen gyfrinair', nonce, ...cost }).toString('base64');
    const kept = `$argon2id$v=19$m=4096,t=3,p=2$${nonce.toString('base64')}$${tag}`;
    assert.equal(await passwords.verify({ password: 'hen gyfrinair', kept }), true);
    assert.equal(await passwords.verify({ password: 'arall', kept }), false);
  });

  const NOT_OURS = [
    null,
    '',
    'hunter2',
    '$argon2i$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAA',
    '$2b$10$abc',
  ];
  for (const kept of NOT_OURS)
    test(`nobody's, as kept text is ${kept}: refused, whatever is typed`, async () => {
      for (const password of ['', 'hunter2']) assert.equal(await passwords.verify({ password, kept }), false);
    });

  // No upper bound: a machine that is busy is slower. Whoever skipped the work would be done in microseconds.
  test('a name nobody has costs the work of a password too', async () => {
    const spent = await spentCpuMs(async () => {
      for (let round = 0; round < 5; round++) await passwords.verify({ password: 'x', kept: null });
    });
    assert.ok(spent > 25, `five cost ${spent} ms of CPU`);
  });
});
