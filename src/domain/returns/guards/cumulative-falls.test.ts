import { describe } from 'node:test';
import { guardCases } from '../../../../test/entries/one-indicator.ts';
import { cumulativeFalls } from './cumulative-falls.ts';

describe('what adds up from April does not fall', () => {
  guardCases(cumulativeFalls, [
    [
      'it falls',
      { basis: 'year-to-date', held: { '2023-24-Q1': '40', '2023-24-Q2': '90' } },
      '80',
      'confirm cumulative-falls at value',
    ],
    [
      'it falls below the quarter before the one that is missing',
      { basis: 'year-to-date', held: { '2023-24-Q1': '90', '2023-24-Q2': null } },
      '80',
      'confirm cumulative-falls at value',
    ],
    [
      'days lost fall',
      { unit: 'days-per-fte', basis: 'year-to-date', held: { '2023-24-Q2': '6.69' } },
      '3.2',
      'confirm cumulative-falls at value',
    ],
    ['it rises', { basis: 'year-to-date', held: { '2023-24-Q2': '90' } }, '91'],
    [
      'nothing was added: exactly the last figure',
      { basis: 'year-to-date', held: { '2023-24-Q2': '90' } },
      '90',
    ],
    [
      'a hundredth less than the last figure',
      { basis: 'year-to-date', held: { '2023-24-Q2': '90' } },
      '89.99',
      'confirm cumulative-falls at value',
    ],
    ['below the end of last year', { basis: 'year-to-date', held: { '2022-23': '370' } }, '300'],
    ['a share', { unit: 'percent', basis: 'year-to-date', held: { '2023-24-Q2': '90' } }, '80'],
    ['an average', { basis: 'year-to-date', title: 'Average wait', held: { '2023-24-Q2': '90' } }, '80'],
    [
      'what fell before',
      { basis: 'year-to-date', held: { '2022-23-Q1': '90', '2022-23-Q2': '80', '2023-24-Q2': '90' } },
      '80',
    ],
    ['a quarter alone', { held: { '2023-24-Q2': '90' } }, '80'],
  ]);
});
