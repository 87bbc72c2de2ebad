import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { decimal, shareOf } from '../value/index.ts';
import { daysPerFte, sumOf } from './rates.ts';

describe('days lost for each full-time equivalent', () => {
  for (const [days, fte, rate] of [
    ['3491.78', '607.99', '5.74'],
    ['810.44', '165.02', '4.91'],
    ['16.00', '16.07', '1.00'],
    ['4491.71', '848.16', '5.30'],
  ] as const)
    test(`${days} days, ${fte} FTE: ${rate}`, () => {
      assert.equal(daysPerFte({ days: decimal(days), fte: decimal(fte) })?.toFixed(2), rate);
    });

  test('sums come before the division: the mean of two rates is another number', () => {
    const units = [
      { days: '100', fte: '10' },
      { days: '100', fte: '90' },
    ];
    const sum = (key: 'days' | 'fte') =>
      sumOf(units.map((unit) => ({ printed: unit[key], value: decimal(unit[key]) })));
    assert.equal(daysPerFte({ days: sum('days'), fte: sum('fte') })?.toFixed(), '2');
  });

  test('no staff, no rate', () => assert.equal(daysPerFte({ days: decimal('3'), fte: decimal('0') }), null));
});

test('a sum with a hole in it is no sum', () => {
  assert.equal(
    sumOf([
      { printed: '1', value: decimal('1') },
      { printed: '', value: null },
    ]),
    null,
  );
});

test('a reason’s share of all days', () => {
  const pct = shareOf({ part: decimal('5637.98'), whole: decimal('15057.60') });
  assert.equal(pct?.toFixed(2), '37.44');
});
