import { describe } from 'node:test';
import { guardCases } from '../../../../test/entries/one-indicator.ts';
import { splitWhole } from './split-whole.ts';

describe('planned reductions are sent in three parts', () => {
  guardCases(splitWhole, [
    ['all three', { unit: 'gbp-thousand' }, { split: { red: '0', amber: '5', green: '70' } }],
    ['none', { unit: 'gbp-thousand' }, { split: { red: '', amber: '', green: '' } }],
    [
      'one of three',
      { unit: 'gbp-thousand' },
      { split: { red: '5', amber: '', green: '' } },
      'stop part-missing at split.amber',
      'stop part-missing at split.green',
    ],
  ]);
});
