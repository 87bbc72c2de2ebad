import assert from 'node:assert/strict';
import { test } from 'node:test';
import { remembered } from './remembered.ts';

test('the same value while the database stays as it is, a new one after a change', async () => {
  let state: string | null = '1';
  let reads = 0;
  const read = remembered({ stateMark: () => state }, async ({ name }: { name: string }) => ({
    name,
    read: ++reads,
  }));
  const first = await read({ name: 'a' });
  assert.equal(await read({ name: 'a' }), first);
  assert.notEqual(await read({ name: 'b' }), first);
  state = '2';
  assert.notEqual(await read({ name: 'a' }), first);
  assert.equal(reads, 3);
});

test('an engine that cannot tell its state is read every time', async () => {
  let reads = 0;
  const read = remembered({ stateMark: () => null }, async (_: object) => ++reads);
  await read({});
  await read({});
  assert.equal(reads, 2);
});

test('a failure is not kept', async () => {
  let fails = true;
  const read = remembered({ stateMark: () => '1' }, async (_: object) => {
    if (fails) throw new Error('the disk is away');
    return 'there';
  });
  await assert.rejects(read({}));
  fails = false;
  assert.equal(await read({}), 'there');
});
