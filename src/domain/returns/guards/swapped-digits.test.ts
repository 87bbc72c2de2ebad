import { describe } from 'node:test';
import { guardCases } from '../../../../test/entries/one-indicator.ts';
import { swappedDigits } from './swapped-digits.ts';

describe('two digits swapped', () => {
  guardCases(swappedDigits, [
    [
      'as at the end of last year, and as the target',
      { basis: 'point-in-time', target: '270', held: { '2022-23': '270', '2023-24-Q2': '214' } },
      '270',
    ],
    [
      '73.2 for 37.2',
      { unit: 'percent', held: { '2022-23-Q3': '36.8', '2023-24-Q2': '37.9' } },
      '73.2',
      'confirm swapped-digits at value',
    ],
    [
      '834 for 384',
      { basis: 'point-in-time', held: { '2022-23-Q3': '377', '2023-24-Q2': '390' } },
      '834',
      'confirm swapped-digits at value',
    ],
    ['usual as it is', { basis: 'point-in-time', held: { '2022-23-Q3': '377', '2023-24-Q2': '390' } }, '384'],
    [
      'unusual either way',
      { basis: 'point-in-time', held: { '2022-23-Q3': '377', '2023-24-Q2': '390' } },
      '612',
    ],
    [
      'as it was a year ago',
      { unit: 'percent', held: { '2022-23-Q3': '72.9', '2023-24-Q2': '37.9' } },
      '73.2',
    ],
    ['a handful: 21 for 12', { held: { '2022-23-Q3': '15', '2023-24-Q2': '12' } }, '21'],
    ['nothing held', { target: '37' }, '73'],
  ]);
});
