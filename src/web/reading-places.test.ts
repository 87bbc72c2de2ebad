import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readingPlaces } from './reading-places.ts';

test('of thirty files of one person one is read, two wait their turn, and the others are sent away', async () => {
  const places = readingPlaces();
  const taken = Array.from({ length: 30 }, () => places.take('sian')).filter((place) => place !== null);
  assert.equal(taken.length, 3);
  const read: number[] = [];
  for (const [at, place] of taken.entries())
    void place.then((giveBack) => {
      read.push(at);
      setImmediate(giveBack);
    });
  const other = places.take('huw');
  assert.ok(other !== null, 'nobody else is kept waiting');
  (await other)();
  await taken[2];
  assert.deepEqual(read, [0, 1, 2]);
});

test('all together are bounded, and a place that is given back twice is one', async () => {
  const places = readingPlaces();
  const taken = Array.from({ length: 30 }, (_, at) => places.take(`person-${at}`)).filter(
    (place) => place !== null,
  );
  assert.equal(taken.length, 16);
  const giveBack = await taken[0];
  giveBack?.();
  giveBack?.();
  assert.ok(places.take('one-more') !== null);
  assert.equal(places.take('another'), null);
});
