import { describe } from 'node:test';
import { guardCases } from '../../../../test/entries/one-indicator.ts';
import { aboveHundred } from './above-hundred.ts';

describe('a per cent is seldom above a hundred', () => {
  guardCases(aboveHundred, [
    ['all of them', { unit: 'percent' }, '100'],
    ['more than all of them', { unit: 'percent' }, '101.2', 'confirm above-hundred at value'],
    ['more than all of them, as before', { unit: 'percent', held: { '2022-23': '100.8' } }, '101.2'],
    [
      'more than all of them, for the first time after exactly all',
      { unit: 'percent', held: { '2022-23': '100' } },
      '101.2',
      'confirm above-hundred at value',
    ],
    ['asked about at the counts already', { unit: 'percent' }, { numerator: '31', denominator: '30' }],
    ['a rate', { unit: 'rate-per-1000' }, '300'],
  ]);
});
