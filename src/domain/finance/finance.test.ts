import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { decimal, shareOf } from '../value/index.ts';
import { varianceOf } from './variance.ts';

describe('variance: outturn less budget, positive an overspend', () => {
  for (const [budget, outturn, pounds, pct, because] of [
    ['17469', '17295', '-174', '-1.0', 'an underspend'],
    ['1347', '1534', '187', '13.9', 'an overspend'],
    ['-166', '139', '305', '183.7', 'net income lost is an overspend, whatever the sign of the budget'],
    ['-166', '-200', '-34', '-20.5', 'more net income than planned is an underspend'],
    ['0', '12', '12', null, 'of a budget of nothing no per cent exists'],
  ] as const)
    test(`${budget} to ${outturn}: ${pounds}, ${pct ?? 'no per cent'} (${because})`, () => {
      const variance = varianceOf({ budget: decimal(budget), outturn: decimal(outturn) });
      assert.equal(variance.pounds.toFixed(), pounds);
      assert.equal(variance.pct?.toFixed(1) ?? null, pct);
    });
});

test('a share of nothing is no share', () => {
  assert.equal(shareOf({ part: decimal('0'), whole: decimal('0') }), null);
});
