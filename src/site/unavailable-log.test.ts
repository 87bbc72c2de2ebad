import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unavailableLog } from './unavailable-log.ts';

test('a thousand requests that cannot be answered are one line a minute, and none is uncounted', () => {
  const lines: string[] = [];
  let nowMs = 0;
  const note = unavailableLog({ log: (line) => lines.push(line), nowMs: () => nowMs });
  const refused = new Error('connect ECONNREFUSED');
  for (let request = 0; request < 1000; request++) note('down', refused);
  note('busy', new Error('timeout'));
  assert.equal(lines.length, 2);
  assert.match(lines[0] ?? '', /cannot be reached.*answered with 503: connect ECONNREFUSED$/);
  nowMs = 61_000;
  note('down', refused);
  assert.match(lines[2] ?? '', /\(and 999 times before this\)/);
});
