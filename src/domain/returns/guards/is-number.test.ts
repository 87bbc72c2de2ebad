import { describe } from 'node:test';
import { guardCases } from '../../../../test/entries/one-indicator.ts';
import { isNumber } from './is-number.ts';

describe('words where a number is due cannot be sent', () => {
  guardCases(isNumber, [
    ['a figure', {}, '12'],
    ['nothing typed', {}, ''],
    ['words for a figure', {}, 'about 12', 'stop not-a-number at value'],
    [
      'words for a count',
      { unit: 'percent' },
      { numerator: 'many', denominator: '30' },
      'stop not-a-number at numerator',
    ],
  ]);
});
