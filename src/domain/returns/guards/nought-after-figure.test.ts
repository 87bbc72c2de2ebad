import { describe } from 'node:test';
import { guardCases } from '../../../../test/entries/one-indicator.ts';
import { noughtAfterFigure } from './nought-after-figure.ts';

describe('from clearly above zero to nothing is asked once', () => {
  guardCases(noughtAfterFigure, [
    ['where none was planned', { target: '0', held: { '2023-24-Q2': '377' } }, '0'],
    ['where more is better', { held: { '2023-24-Q2': '377' } }, '0', 'confirm nought-after-figure at value'],
    [
      'where less is better, and nothing is best',
      { polarity: 'lower', held: { '2023-24-Q2': '377' } },
      '0',
      'confirm nought-after-figure at value',
    ],
    [
      'of all of them',
      { unit: 'percent', held: { '2023-24-Q2': '100' } },
      '0.0',
      'confirm nought-after-figure at value',
    ],
    ['as it was before', { held: { '2023-24-Q1': '0', '2023-24-Q2': '377' } }, '0'],
    ['after two', { held: { '2023-24-Q2': '2' } }, '0'],
    [
      'none of three',
      { unit: 'percent', held: { '2023-24-Q2': '40 (2/5)' } },
      { numerator: '0', denominator: '3' },
    ],
    [
      'none of three hundred',
      { unit: 'percent', held: { '2023-24-Q2': '40 (120/300)' } },
      { numerator: '0', denominator: '300' },
      'confirm nought-after-figure at value',
    ],
    ['a first figure', { target: '50' }, '0'],
    ['no change', { title: 'Net change in beds', held: { '2023-24-Q2': '12' } }, '0'],
    ['not nothing', { held: { '2023-24-Q2': '377' } }, '1'],
  ]);
});
