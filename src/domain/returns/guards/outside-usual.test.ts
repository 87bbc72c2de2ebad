import { describe } from 'node:test';
import { guardCases } from '../../../../test/entries/one-indicator.ts';
import { outsideUsual } from './outside-usual.ts';

describe('far outside what was held', () => {
  guardCases(outsideUsual, [
    [
      'twice what it ever was',
      {
        unit: 'days',
        held: {
          '2022-23-Q1': '60',
          '2022-23-Q2': '61',
          '2022-23-Q3': '59',
          '2022-23-Q4': '62',
          '2023-24-Q1': '60',
          '2023-24-Q2': '61',
        },
      },
      '120',
      'confirm outside-usual at value',
    ],
    [
      'within it',
      {
        unit: 'days',
        held: {
          '2022-23-Q1': '60',
          '2022-23-Q2': '71',
          '2022-23-Q3': '59',
          '2022-23-Q4': '62',
          '2023-24-Q1': '60',
          '2023-24-Q2': '61',
        },
      },
      '66',
    ],
    [
      'a peak as last winter',
      {
        unit: 'days',
        held: {
          '2022-23-Q1': '60',
          '2022-23-Q2': '61',
          '2022-23-Q3': '119',
          '2022-23-Q4': '62',
          '2023-24-Q1': '60',
          '2023-24-Q2': '61',
        },
      },
      '131',
    ],
    [
      'near the target',
      {
        unit: 'days',
        target: '121',
        held: {
          '2022-23-Q1': '60',
          '2022-23-Q2': '61',
          '2022-23-Q3': '59',
          '2022-23-Q4': '62',
          '2023-24-Q1': '60',
          '2023-24-Q2': '61',
        },
      },
      '120',
    ],
    [
      'with little held factors are asked',
      { unit: 'days', held: { '2023-24-Q1': '60', '2023-24-Q2': '61' } },
      '120',
    ],
  ]);
});
