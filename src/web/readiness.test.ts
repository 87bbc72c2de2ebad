import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readiness } from './readiness.ts';

test('who asks while it is tried is given the same answer: many askers cost one write', async () => {
  let tries = 0;
  const isReady = readiness(async () => {
    tries++;
  });
  assert.deepEqual(await Promise.all(Array.from({ length: 1000 }, isReady)), Array(1000).fill(true));
  assert.equal(tries, 1);
});

test('what cannot be saved, or does not come to an end, is not ready', async () => {
  assert.equal(await readiness(() => Promise.reject(new Error('read only')))(), false);
  assert.equal(await readiness(() => new Promise(() => {}), { waitMs: 1 })(), false);
});
