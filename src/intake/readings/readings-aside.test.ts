import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readReadings, readReadingsAside } from './index.ts';
import type { KnownIndicator } from './read-readings.ts';

const known: readonly KnownIndicator[] = [
  { ref: 'PM1', codes: ['PM1'], unit: 'percent', frequency: 'quarterly' },
];
const rows = Array.from({ length: 60_000 }, (_, at) => `PM1,Q3 2023-24,${at}.5,A comment`);
const file = { name: 'readings.csv', bytes: Buffer.from(['Code,Period,Value,Comment', ...rows].join('\n')) };

async function workMs(read: () => Promise<unknown>): Promise<number> {
  const before = process.threadCpuUsage();
  await read();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

test('a list of two megabytes is read in the worker: what was read of it is all that this thread has to do with it', async () => {
  const [here, aside] = [
    await workMs(() => readReadings({ file, known })),
    await workMs(() => readReadingsAside({ file, known })),
  ];
  assert.ok(aside < here / 2, `${aside} ms of ${here} ms are done here`);
  assert.deepEqual(await readReadingsAside({ file, known }), await readReadings({ file, known }));
});

test('a file that is refused there is told as a question about it', async () => {
  assert.deepEqual(await readReadingsAside({ file: { name: 'x.csv', bytes: new Uint8Array() }, known }), {
    ok: false,
    failure: [{ kind: 'file-refused', refusal: { kind: 'empty' } }],
  });
});
