import { describe } from 'node:test';
import { guardCases } from '../../../../test/entries/one-indicator.ts';
import { casesCollapse } from './cases-collapse.ts';

describe('cases since April do not become fewer', () => {
  guardCases(casesCollapse, [
    [
      'the quarter alone',
      { unit: 'percent', basis: 'year-to-date', held: { '2023-24-Q2': '80 (160/200)' } },
      { numerator: '72', denominator: '90' },
      'confirm cases-collapse at denominator',
    ],
    [
      'more cases',
      { unit: 'percent', basis: 'year-to-date', held: { '2023-24-Q2': '80 (160/200)' } },
      { numerator: '232', denominator: '290' },
    ],
    [
      'those of the day, a few fewer',
      { unit: 'percent', basis: 'year-to-date', held: { '2023-24-Q2': '80 (160/200)' } },
      { numerator: '150', denominator: '188' },
    ],
    [
      'of last year',
      { unit: 'percent', basis: 'year-to-date', held: { '2022-23': '80 (320/400)' } },
      { numerator: '72', denominator: '90' },
    ],
    [
      'a quarter alone',
      { unit: 'percent', held: { '2023-24-Q2': '80 (160/200)' } },
      { numerator: '72', denominator: '90' },
    ],
  ]);
});
