import assert from 'node:assert/strict';
import { test } from 'node:test';
import { turnsOf } from './turns.ts';

test('of a thousand that come at once few are under way, in the order of their coming, and all get their turn', async () => {
  const turns = turnsOf({ atOnce: 3, waitMs: 60_000 });
  let [running, most] = [0, 0];
  const answered: number[] = [];
  await Promise.all(
    Array.from({ length: 1000 }, async (_, at) => {
      const end = await turns.take();
      most = Math.max(most, ++running);
      await new Promise((resolve) => setImmediate(resolve));
      running--;
      answered.push(at);
      end?.();
    }),
  );
  assert.ok(most <= 3, `${most} at once`);
  assert.deepEqual(
    answered,
    Array.from({ length: 1000 }, (_, at) => at),
  );
});

test('between one and the next the event loop goes round, even where none of them waits for anything', async () => {
  const turns = turnsOf({ atOnce: 20, waitMs: 60_000 });
  let rounds = 0;
  let isOver = false;
  const round = () => {
    rounds++;
    if (!isOver) setImmediate(round);
  };
  round();
  await Promise.all(Array.from({ length: 500 }, async () => (await turns.take())?.()));
  isOver = true;
  assert.ok(rounds >= 500, `${rounds} rounds`);
});

test('whoever waits too long is told, and takes no turn of those who still wait', async () => {
  const turns = turnsOf({ atOnce: 1, waitMs: 10 });
  const end = await turns.take();
  assert.equal(await turns.take(), null);
  end?.();
  assert.notEqual(await turns.take(), null);
});
