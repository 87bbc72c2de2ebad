import { describe } from 'node:test';
import { guardCases } from '../../../../test/entries/one-indicator.ts';
import { fractionHolds } from './fraction-holds.ts';

describe('a fraction has a part and a whole', () => {
  guardCases(fractionHolds, [
    ['a part of a whole', { unit: 'percent' }, { numerator: '12', denominator: '30' }],
    ['a part alone', { unit: 'percent' }, { numerator: '12' }, 'stop denominator-missing at denominator'],
    ['a whole alone', { unit: 'percent' }, { denominator: '30' }, 'stop numerator-missing at numerator'],
    [
      'of nobody',
      { unit: 'percent' },
      { numerator: '0', denominator: '0' },
      'stop denominator-not-above-zero at denominator',
    ],
    [
      'more than all of them',
      { unit: 'percent' },
      { numerator: '31', denominator: '30' },
      'confirm numerator-above-denominator at numerator',
    ],
    ['all of them', { unit: 'percent' }, { numerator: '30', denominator: '30' }],
    [
      'more than all of them, for the first time after exactly all',
      { unit: 'percent', held: { '2023-24-Q2': '100' } },
      { numerator: '31', denominator: '30' },
      'confirm numerator-above-denominator at numerator',
    ],
    [
      'more than the headcount, as before',
      { unit: 'percent', held: { '2023-24-Q2': '101.2' } },
      { numerator: '422', denominator: '417' },
    ],
    ['more events than people', { unit: 'rate-per-1000' }, { numerator: '300', denominator: '100' }],
  ]);
});
