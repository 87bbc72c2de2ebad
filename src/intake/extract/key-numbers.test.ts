import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keyNumbers } from './key-numbers.ts';

test('each key keeps its number, however many come', () => {
  const keys = keyNumbers();
  const texts = Array.from({ length: 50_000 }, (_, at) => `BCBC-${at}\0`);
  assert.deepEqual(
    texts.map((key) => keys.numberOf(key)),
    texts.map((_, at) => at),
  );
  assert.deepEqual(
    texts.map((key) => keys.numberOf(key)),
    texts.map((_, at) => at),
  );
  assert.equal(keys.known('BCBC-49999\0'), 49_999);
  assert.equal(keys.known('BCBC-50000\0'), null);
  assert.equal(keys.count(), 50_000);
});
