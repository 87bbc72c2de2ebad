import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Instant } from '../domain/period/index.ts';
import { oneTimeCodes } from './one-time-codes.ts';

const codes = oneTimeCodes();

/** RFC 6238, appendix B: "12345678901234567890" in base 32. Its codes have eight digits; ours are their last six. */
const SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

describe('codes by time', () => {
  const VECTORS: readonly [seconds: number, code: string][] = [
    [59, '94287082'],
    [1_111_111_109, '07081804'],
    [1_111_111_111, '14050471'],
    [1_234_567_890, '89005924'],
    [2_000_000_000, '69279037'],
    [20_000_000_000, '65353130'],
  ];
  for (const [seconds, code] of VECTORS)
    test(`RFC 6238 at ${seconds} s`, () => {
      const step = codes.stepOf({ secret: SECRET, code: code.slice(2), now: at(seconds) });
      assert.equal(step, Math.floor(seconds / 30));
    });

  const OFF: readonly [what: string, seconds: number, isGood: boolean][] = [
    ['two steps before', 1_234_567_890 - 60, false],
    ['a step before', 1_234_567_890 - 30, true],
    ['the last millisecond of its step', 1_234_567_919.999, true],
    ['a step after', 1_234_567_890 + 30, true],
    ['two steps after', 1_234_567_890 + 60, false],
  ];
  for (const [what, seconds, isGood] of OFF)
    test(`${what}: ${isGood ? 'good, and named by its own step' : 'too far off'}`, () => {
      const step = codes.stepOf({ secret: SECRET, code: '005924', now: at(seconds) });
      assert.equal(step, isGood ? 41_152_263 : null);
    });

  const TYPED: readonly [code: string, isGood: boolean][] = [
    ['005 924', true],
    [' 005924 ', true],
    ['005925', false],
    ['5924', false],
    ['89005924', false],
    ['٠٠٥٩٢٤', false],
    ['', false],
  ];
  for (const [code, isGood] of TYPED)
    test(`typed "${code}": ${isGood ? 'good' : 'not the code'}`, () => {
      assert.equal(codes.stepOf({ secret: SECRET, code, now: at(1_234_567_890) }) !== null, isGood);
    });

  test('a new secret is 160 random bits in base 32, and no other has it', () => {
    const made = Array.from({ length: 50 }, () => codes.makeSecret());
    for (const secret of made) assert.match(secret, /^[A-Z2-7]{32}$/);
    assert.equal(new Set(made).size, 50);
    assert.equal(new Set(made.join('')).size, 32, 'every letter of base 32 comes up');
  });

  test('the address for a device names account and issuer, Welsh letters and spaces included', () => {
    const address = codes.address({ secret: SECRET, account: 'siân@cyngor.example', issuer: 'Mesur Tŷ Ŵyn' });
    assert.ok(!address.includes('+') && !address.includes(' '));
    const { protocol, host, pathname, searchParams } = new URL(address);
    assert.equal(`${protocol}//${host}`, 'otpauth://totp');
    assert.equal(decodeURIComponent(pathname), '/Mesur Tŷ Ŵyn:siân@cyngor.example');
    assert.deepEqual(Object.fromEntries(searchParams), {
      secret: SECRET,
      issuer: 'Mesur Tŷ Ŵyn',
      algorithm: 'SHA1',
      digits: '6',
      period: '30',
    });
  });
});

function at(seconds: number): Instant {
  return new Date(seconds * 1000).toISOString() as Instant;
}
