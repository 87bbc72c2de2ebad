import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { axisFor } from './scale.ts';

describe('a vertical axis', () => {
  const cases: readonly {
    readonly values: readonly number[];
    readonly ceiling?: number;
    readonly ticks: readonly number[];
    readonly startsAtZero: boolean;
  }[] = [
    { values: [0, 10], ticks: [0, 5, 10, 15], startsAtZero: true },
    { values: [83.2, 88.2, 85], ceiling: 100, ticks: [82, 84, 86, 88, 90], startsAtZero: false },
    { values: [99.09, 100], ceiling: 100, ticks: [98.5, 99, 99.5, 100], startsAtZero: false },
    { values: [-4000, 8600], ticks: [-10_000, -5000, 0, 5000, 10_000], startsAtZero: true },
    { values: [2.5, 2.5], ticks: [0, 1, 2, 3], startsAtZero: true },
    { values: [0, 0], ticks: [0, 0.5, 1], startsAtZero: true },
    { values: [9447, 9450], ticks: [9446, 9447, 9448, 9449, 9450, 9451], startsAtZero: false },
  ];
  for (const { values, ceiling, ticks, startsAtZero } of cases) {
    test(`of ${values.join(', ')} is marked at ${ticks.join(', ')}`, () => {
      const axis = axisFor({ values, ceiling: ceiling ?? null });
      assert.deepEqual(
        axis.ticks.map((tick) => Number(tick.toFixed(axis.decimals))),
        ticks,
      );
      assert.equal(axis.startsAtZero, startsAtZero);
    });
  }

  test('holds every value and has few ticks', () => {
    const value = fc
      .integer({ min: -1_000_000_000, max: 1_000_000_000 })
      .map((hundredths) => hundredths / 100);
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 40 }), (values) => {
        const axis = axisFor({ values });
        assert.ok(axis.ticks.length >= 2 && axis.ticks.length <= 9, `${axis.ticks.length} ticks`);
        assert.ok(axis.low <= Math.min(...values) && axis.high >= Math.max(...values));
      }),
    );
  });
});
