import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate as later } from 'node:timers/promises';
import { atMost } from './at-most.ts';

test('a flood waits its turn, two at a time, in the order it came; what breaks holds nobody up', async () => {
  const queue = atMost(2);
  const begun: number[] = [];
  let now = 0;
  let most = 0;
  const work = async (name: number) => {
    begun.push(name);
    now += 1;
    most = Math.max(most, now);
    await later();
    now -= 1;
    if (name % 3 === 0) throw new Error('broken');
    return name;
  };
  const names = Array.from({ length: 20 }, (_, at) => at);
  const ended = await Promise.allSettled(names.map((name) => queue(() => work(name))));
  assert.equal(most, 2);
  assert.deepEqual(begun, names);
  assert.equal(ended.filter(({ status }) => status === 'rejected').length, 7);
  assert.deepEqual(await Promise.all([queue(() => work(1)), queue(() => work(2))]), [1, 2]);
});
