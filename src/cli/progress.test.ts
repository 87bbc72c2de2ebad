import assert from 'node:assert/strict';
import { Writable } from 'node:stream';
import { test } from 'node:test';
import { progressLine } from './progress.ts';

const TOLD: readonly (readonly [what: string, isTTY: boolean, atMs: readonly number[], written: string])[] = [
  ['nothing within a second', true, [0, 500, 999], ''],
  ['after a second, and taken away', true, [999, 1000], '\r\u001b[Kcopying: 2,000 of 9,000 rows\r\u001b[K'],
  [
    'not more than ten times a second',
    true,
    [1000, 1050, 1100],
    '\r\u001b[Kcopying: 1,000 of 9,000 rows\r\u001b[Kcopying: 3,000 of 9,000 rows\r\u001b[K',
  ],
  ['nothing where it is no terminal', false, [5000], ''],
];

for (const [what, isTTY, atMs, expected] of TOLD)
  test(`progress: ${what}`, () => {
    let written = '';
    let nowMs = 0;
    const stream = new Writable({
      write: (chunk, _encoding, done) => {
        written += String(chunk);
        done();
      },
    });
    const line = progressLine(Object.assign(stream, { isTTY }), () => nowMs);
    for (const [at, time] of atMs.entries()) {
      nowMs = time;
      line.tell({ step: 'copying', done: (at + 1) * 1000, total: 9000, unit: 'rows' });
    }
    line.end();
    assert.equal(written, expected);
  });
