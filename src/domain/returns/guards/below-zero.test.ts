import { describe } from 'node:test';
import { guardCases } from '../../../../test/entries/one-indicator.ts';
import { belowZero } from './below-zero.ts';

describe('a figure is seldom below zero', () => {
  guardCases(belowZero, [
    ['fewer than none', {}, '-1', 'confirm below-zero at value'],
    ['a change', { title: 'Net change in the number of foster carers' }, '-4'],
    ['below zero before', { held: { '2023-24-Q2': '-3', '2023-24-Q1': '2' } }, '-4'],
    ['money without a past', { unit: 'gbp' }, '-1'],
    [
      'money that has been above zero',
      { unit: 'gbp', held: { '2023-24-Q2': '120' } },
      '-118',
      'confirm below-zero at value',
    ],
  ]);
});
