import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type KnownOf, oneIndicator } from '../../../../test/entries/one-indicator.ts';
import { type TypedTargets, withTargets } from '../quarter-targets.ts';
import { guardTargets } from './guard-targets.ts';

const asked = (known: KnownOf, typed: Partial<TypedTargets>): readonly string[] => {
  const { frame, ref } = oneIndicator(known);
  const set = withTargets(frame, [{ ref, year: null, quarter: null, ...typed }]);
  assert.deepEqual(set.faults, []);
  const found = guardTargets({ before: frame, after: set.frame, set: set.set });
  return found.map(({ code, field }) => `${code} at ${field.replace(ref, 'REF')}`);
};

const STOCK = {
  basis: 'point-in-time',
  target: '270',
  held: { '2022-23': '270', '2023-24-Q2': '214' },
} as const;
const SHARE = {
  unit: 'percent',
  target: '68',
  held: { '2022-23-Q3': '68.75', '2023-24-Q2': '59.67' },
} as const;
const SUM = {
  basis: 'year-to-date',
  target: '370',
  held: { '2022-23': '377', '2023-24-Q2': '181' },
} as const;

describe('targets that would make every figure green, or none', () => {
  for (const [because, known, typed, ...finds] of [
    ['27,000 for 270', STOCK, { year: '27000' }, 'target-far at year:REF'],
    ['27 for 270', STOCK, { year: '27' }, 'target-far at year:REF'],
    ['per cent as a fraction', SHARE, { year: '0.68' }, 'target-far at year:REF'],
    ['680%', SHARE, { year: '680%' }, 'above-hundred at year:REF'],
    ['below zero', STOCK, { quarter: '-270' }, 'below-zero at quarter:REF'],
    ['in pounds', STOCK, { year: '£270' }, 'target-other-unit at year:REF'],
    ['ten times, of a quarter', SUM, { quarter: '2775' }, 'target-far at quarter:REF'],
    ['nothing after 270', STOCK, { year: '0' }, 'target-far at year:REF'],
  ] as const)
    test(because, () => assert.deepEqual(asked(known, typed), finds));
});

describe('targets that nothing is asked of', () => {
  for (const [because, known, typed] of [
    ['somewhat lower', STOCK, { year: '250' }],
    ['the quarter’s part of a year', SUM, { quarter: '277' }],
    [
      'near what was reported',
      { held: { '2022-23': '973', '2022-23-Q3': '967' }, target: '200' },
      { year: '950' },
    ],
    ['the first of all', {}, { year: '40' }],
    ['a baseline', STOCK, { year: 'Establish Baseline' }],
    ['all of them', SHARE, { year: '100%' }],
    ['a change that was below zero', { held: { '2023-24-Q2': '-12' }, target: '-10' }, { year: '-8' }],
  ] as const)
    test(because, () => assert.deepEqual(asked(known, typed), []));
});
