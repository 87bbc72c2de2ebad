import { describe } from 'node:test';
import { guardCases } from '../../../../test/entries/one-indicator.ts';
import { valueAgrees } from './value-agrees.ts';

describe('a figure is what its counts give', () => {
  guardCases(valueAgrees, [
    ['rounded', { unit: 'percent' }, { value: '66.7', numerator: '2', denominator: '3' }],
    ['cut off', { unit: 'percent' }, { value: '70.3', numerator: '19', denominator: '27' }],
    ['rounded up', { unit: 'percent' }, { value: '71', numerator: '19', denominator: '27' }],
    [
      'cut off to the other side of the target',
      { unit: 'percent', target: '70.35' },
      { value: '70.3', numerator: '19', denominator: '27' },
      'confirm value-not-of-fraction at value',
    ],
    [
      'of other counts',
      { unit: 'percent' },
      { value: '67.7', numerator: '2', denominator: '3' },
      'confirm value-not-of-fraction at value',
    ],
    ['without counts', { unit: 'percent' }, '67.7'],
  ]);
});
