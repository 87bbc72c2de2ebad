import { describe } from 'node:test';
import { guardCases } from '../../../../test/entries/one-indicator.ts';
import { sameAsBefore } from './same-as-before.ts';

describe('last quarter’s figure again', () => {
  guardCases(sameAsBefore, [
    ['to the digit', { held: { '2023-24-Q2': '123' } }, '123', 'confirm same-as-before at value'],
    [
      'a stock',
      { basis: 'point-in-time', held: { '2023-24-Q2': '384' } },
      '384',
      'confirm same-as-before at value',
    ],
    [
      'a share of the year so far',
      { unit: 'percent', basis: 'year-to-date', held: { '2023-24-Q2': '80.43' } },
      '80.43',
      'confirm same-as-before at value',
    ],
    [
      'a sum that stands still',
      { basis: 'year-to-date', held: { '2023-24-Q2': '90' } },
      '90',
      'confirm same-as-before at value',
    ],
    ['a small sum that stands still', { basis: 'year-to-date', held: { '2023-24-Q2': '3' } }, '3'],
    ['small numbers repeat', { held: { '2023-24-Q2': '12' } }, '12'],
    ['all of them still', { unit: 'percent', held: { '2023-24-Q2': '100' } }, '100.00'],
    [
      'of a handful',
      { unit: 'percent', held: { '2023-24-Q2': '66.67 (2/3)' } },
      { value: '66.67', numerator: '2', denominator: '3' },
    ],
    [
      'both counts of many again',
      { unit: 'percent', held: { '2023-24-Q2': '75 (150/200)' } },
      { numerator: '150', denominator: '200' },
      'confirm same-as-before at value',
    ],
    ['another figure', { held: { '2023-24-Q2': '123' } }, '124'],
  ]);
});
