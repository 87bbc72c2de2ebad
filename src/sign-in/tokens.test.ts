import assert from 'node:assert/strict';
import { test } from 'node:test';
import { systemClock } from './system-clock.ts';
import { randomTokens } from './tokens.ts';

const tokens = randomTokens();

test('a token is 32 bytes that may stand in an address, and no other is the same', () => {
  const made = Array.from({ length: 100 }, () => tokens.make());
  for (const token of made) assert.match(token, /^[A-Za-z0-9_-]{43}$/);
  assert.equal(new Set(made).size, 100);
});

test('the hash of a token is its SHA-256 in hex (FIPS 180-2, "abc")', () => {
  assert.equal(tokens.hash('abc'), 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

test('the clock gives now, in UTC with milliseconds', () => {
  const now = systemClock().now();
  assert.match(now, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  assert.ok(Math.abs(Date.parse(now) - Date.now()) < 1000);
});
