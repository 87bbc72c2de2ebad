import { describe } from 'node:test';
import { guardCases } from '../../../../test/entries/one-indicator.ts';
import { otherUnit } from './other-unit.ts';

describe('a sign of another unit is of another figure', () => {
  guardCases(otherUnit, [
    ['its own sign', { unit: 'percent' }, '84%'],
    ['pounds', { unit: 'gbp' }, '£384'],
    ['no sign', {}, '384'],
    ['pounds for a count', {}, '£384', 'confirm other-unit at value'],
    ['per cent for a count', {}, '38%', 'confirm other-unit at value'],
    ['per cent for an age', { unit: 'years' }, '84%', 'confirm other-unit at value'],
    [
      'pounds in a part of planned reductions',
      { unit: 'gbp-thousand' },
      { split: { red: '0', amber: '0', green: '£70' } },
    ],
    [
      'per cent in a part of planned reductions',
      { unit: 'gbp-thousand' },
      { split: { red: '0', amber: '0', green: '70%' } },
      'confirm other-unit at split.green',
    ],
  ]);
});
