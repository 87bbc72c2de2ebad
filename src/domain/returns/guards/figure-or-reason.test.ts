import { describe } from 'node:test';
import { guardCases } from '../../../../test/entries/one-indicator.ts';
import { figureOrReason } from './figure-or-reason.ts';

describe('a figure, or why there is none', () => {
  guardCases(figureOrReason, [
    ['a figure', {}, '12'],
    ['nothing typed', {}, {}, 'stop figure-missing at value'],
    ['spaces only', {}, '  ', 'stop figure-missing at value'],
    ['a reason', {}, { absence: 'awaited' }],
    ['both', {}, { value: '12', absence: 'awaited' }, 'stop figure-and-reason at absence'],
    ['a share of two counts', { unit: 'percent' }, { numerator: '12', denominator: '30' }],
    [
      'counts beside a number that is no share are not its figure',
      {},
      { numerator: '12', denominator: '30' },
      'stop figure-missing at value',
    ],
    [
      'planned reductions, none',
      { unit: 'gbp-thousand' },
      { split: { red: '', amber: '', green: '' } },
      'stop figure-missing at split.green',
    ],
  ]);
});
