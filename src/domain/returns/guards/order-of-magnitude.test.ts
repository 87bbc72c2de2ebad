import { describe } from 'node:test';
import { guardCases } from '../../../../test/entries/one-indicator.ts';
import { orderOfMagnitude } from './order-of-magnitude.ts';

describe('many times, or a small part', () => {
  guardCases(orderOfMagnitude, [
    [
      'ten times the target, and nothing else is held',
      { target: '30' },
      '300',
      'confirm order-of-magnitude at value',
    ],
    ['far from the target, as last year', { target: '30', held: { '2022-23-Q3': '290' } }, '300'],
    ['a sixth of last year', { held: { '2022-23-Q3': '300' } }, '50', 'confirm order-of-magnitude at value'],
    ['nearly a fifth of it', { held: { '2022-23-Q3': '300' } }, '61'],
    [
      'ten times last quarter',
      { held: { '2023-24-Q2': '20' } },
      '200',
      'confirm order-of-magnitude at value',
    ],
    [
      'per cent as a fraction',
      { unit: 'percent', held: { '2023-24-Q2': '84.2' } },
      '0.842',
      'confirm order-of-magnitude at value',
    ],
    [
      'an age in months',
      { unit: 'years', held: { '2022-23-Q3': '84.1' } },
      '1009',
      'confirm order-of-magnitude at value',
    ],
    [
      'exactly five times last year',
      { held: { '2022-23-Q3': '300' } },
      '1500',
      'confirm order-of-magnitude at value',
    ],
    ['nearly five times it', { held: { '2022-23-Q3': '300' } }, '1499'],
    ['exactly a fifth of it', { held: { '2022-23-Q3': '300' } }, '60', 'confirm order-of-magnitude at value'],
    ['exactly five times the target', { target: '300' }, '1500', 'confirm order-of-magnitude at value'],
    ['nearly five times the target', { target: '300' }, '1499'],
    ['recovered to what it was a year ago', { held: { '2022-23-Q3': '480', '2023-24-Q2': '40' } }, '470'],
    ['recovered to its target', { target: '500', held: { '2023-24-Q2': '40' } }, '470'],
    ['a third of a year’s sum', { basis: 'year-to-date', held: { '2022-23': '400' } }, '290'],
    ['a handful', { held: { '2023-24-Q2': '6' } }, '1'],
    [
      'one of four, by its counts',
      { unit: 'percent', held: { '2023-24-Q2': '100 (3/3)' } },
      { numerator: '1', denominator: '4' },
    ],
    ['counted anew', { redefined: true, held: { '2022-23-Q3': '3000' } }, '50'],
    ['zero is far from everything', { held: { '2022-23-Q3': '300' } }, '0'],
  ]);
});
