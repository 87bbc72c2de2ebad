import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { type Decimal, decimal, HUNDRED, type Polarity } from '../value/index.ts';
import { quartileBand, quartilesOf, ranksOf, walesFigure } from './index.ts';

const decimals = (texts: readonly string[]): readonly Decimal[] => texts.map((text) => decimal(text));

describe('rank among councils', () => {
  for (const { polarity, values, ranks } of [
    { polarity: 'higher', values: ['90', '80', '80', '70'], ranks: '1 of 4, 2= of 4, 2= of 4, 4 of 4' },
    { polarity: 'lower', values: ['90', '80', '80', '70'], ranks: '4 of 4, 2= of 4, 2= of 4, 1 of 4' },
    { polarity: 'higher', values: ['90', null, '70'], ranks: '1 of 2, none, 2 of 2' },
    { polarity: 'higher', values: ['0', null, '-1'], ranks: '1 of 2, none, 2 of 2' },
    { polarity: 'lower', values: ['5.10', '5.1', '5.1'], ranks: '1= of 3, 1= of 3, 1= of 3' },
    { polarity: 'neutral', values: ['90', '80'], ranks: 'none, none' },
    { polarity: 'range', values: ['90', '80'], ranks: 'none, none' },
    { polarity: 'higher', values: [null], ranks: 'none' },
  ] as const)
    test(`${polarity} preferred, ${values.map((value) => value ?? 'no data').join(', ')}: ${ranks}`, () => {
      const standings = values.map((value, at) => ({
        of: String(at),
        value: value === null ? null : decimal(value),
      }));
      const found = ranksOf({ standings, polarity });
      const told = standings.map(({ of }) => {
        const rank = found.get(of);
        return rank === undefined ? 'none' : `${rank.rank}${rank.shared ? '=' : ''} of ${rank.of}`;
      });
      assert.equal(told.join(', '), ranks);
    });

  const values = fc.array(fc.option(fc.integer({ min: -20, max: 20 })), { maxLength: 22 });
  test('the best is 1, nobody is past the last, and the other polarity turns it about', () => {
    fc.assert(
      fc.property(values, fc.constantFrom<Polarity>('higher', 'lower'), (numbers, polarity) => {
        const standings = numbers.map((number, at) => ({
          of: String(at),
          value: number === null ? null : decimal(String(number)),
        }));
        const ranks = ranksOf({ standings, polarity });
        const turned = ranksOf({ standings, polarity: polarity === 'higher' ? 'lower' : 'higher' });
        const counted = numbers.filter((number) => number !== null).length;
        assert.equal(ranks.size, counted);
        if (counted > 0) assert.ok([...ranks.values()].some(({ rank }) => rank === 1));
        for (const [of, { rank, of: all }] of ranks) {
          assert.equal(all, counted);
          const same = numbers.filter((number) => number === numbers[Number(of)]).length;
          assert.equal(rank + (turned.get(of)?.rank ?? 0) + same - 1, counted + 1);
        }
      }),
    );
  });
});

describe('quartiles as Excel’s QUARTILE.INC gives them', () => {
  for (const { values, lower, median, upper } of [
    { values: ['1', '2', '3', '4'], lower: '1.75', median: '2.5', upper: '3.25' },
    { values: ['1', '2', '4', '7', '8', '9', '10', '12'], lower: '3.5', median: '7.5', upper: '9.25' },
    {
      values: ['6', '7', '15', '36', '39', '40', '41', '42', '43', '47', '49'],
      lower: '25.5',
      median: '40',
      upper: '42.5',
    },
    { values: ['3', '1', '2'], lower: '1.5', median: '2', upper: '2.5' },
    { values: ['5'], lower: '5', median: '5', upper: '5' },
    { values: ['0.1', '0.3'], lower: '0.15', median: '0.2', upper: '0.25' },
  ])
    test(`${values.join(', ')}: ${lower}, ${median}, ${upper}`, () => {
      const found = quartilesOf(decimals(values));
      assert.deepEqual(
        [found?.lower, found?.median, found?.upper].map((value) => value?.toFixed()),
        [lower, median, upper],
      );
    });
  test('of no values there are none', () => assert.equal(quartilesOf([]), null));

  for (const { value, polarity, band } of [
    { value: '4', polarity: 'higher', band: 1 },
    { value: '3.25', polarity: 'higher', band: 1 },
    { value: '3', polarity: 'higher', band: 2 },
    { value: '2', polarity: 'higher', band: 3 },
    { value: '1', polarity: 'higher', band: 4 },
    { value: '1.75', polarity: 'lower', band: 1 },
    { value: '4', polarity: 'lower', band: 4 },
    { value: '4', polarity: 'neutral', band: null },
  ] as const)
    test(`${value} among 1 to 4, ${polarity} preferred: ${band ?? 'none'}`, () => {
      const among = decimals(['1', '2', '3', '4']);
      assert.equal(quartileBand({ value: decimal(value), among, polarity }), band);
    });

  test('they lie in order within the values, and half of these on each side of the median', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 22 }), (numbers) => {
        const found = quartilesOf(numbers.map((number) => decimal(String(number))));
        assert.ok(found !== null);
        const { lower, median, upper } = found;
        assert.ok(lower.gte(String(Math.min(...numbers))) && upper.lte(String(Math.max(...numbers))));
        assert.ok(lower.lte(median) && median.lte(upper));
        const below = numbers.filter((number) => median.gt(String(number))).length;
        const above = numbers.filter((number) => median.lt(String(number))).length;
        assert.ok(below <= numbers.length / 2 && above <= numbers.length / 2);
      }),
    );
  });
});

describe('the figure for Wales', () => {
  const figure = (council: string, value: string | null, counts?: readonly [string, string]) => ({
    council,
    value: value === null ? null : decimal(value),
    numerator: counts === undefined ? null : decimal(counts[0]),
    denominator: counts === undefined ? null : decimal(counts[1]),
  });
  for (const { what, figures, told } of [
    {
      what: 'counts of all: pooled, not the mean of 50 and 90',
      figures: [figure('a', '50', ['5', '10']), figure('b', '90', ['81', '90'])],
      told: 'pooled 86 of 2, median 70',
    },
    {
      what: 'counts of some: the mean',
      figures: [figure('a', '50', ['5', '10']), figure('b', '90')],
      told: 'mean 70 of 2, median 70',
    },
    {
      what: 'a council without data is left out',
      figures: [figure('a', '50'), figure('b', null), figure('c', '60')],
      told: 'mean 55 of 2, median 55',
    },
    {
      what: 'a council without data does not unmake the pool',
      figures: [figure('a', '50', ['5', '10']), figure('b', null), figure('c', '60', ['6', '10'])],
      told: 'pooled 55 of 2, median 55',
    },
    { what: 'nobody has any', figures: [figure('a', null)], told: 'none' },
    { what: 'counts of nobody', figures: [figure('a', '0', ['0', '0'])], told: 'mean 0 of 1, median 0' },
  ])
    test(`${what}: ${told}`, () => {
      const found = walesFigure({ figures, per: HUNDRED });
      assert.equal(
        found === null
          ? 'none'
          : `${found.method} ${found.value.toFixed()} of ${found.councils}, median ${found.median.toFixed()}`,
        told,
      );
    });
});
