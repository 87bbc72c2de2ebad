import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Row, rowSumOf } from './row-sum.ts';

const TABLE = { name: 'target', columns: ['code', 'value'], decimals: new Set(['value']) };

function sumOf(rows: readonly Row[]): string {
  const sum = rowSumOf(TABLE);
  for (const row of rows) sum.add(row);
  return `${sum.value().rows} ${sum.value().sum}`;
}

type Pair = readonly [because: string, one: readonly Row[], other: readonly Row[]];

const ALIKE: readonly Pair[] = [
  [
    'rows come in no order',
    [
      ['PM28', '1'],
      ['PM33', '2'],
    ],
    [
      ['PM33', '2'],
      ['PM28', '1'],
    ],
  ],
  ['zeros at the end say nothing', [['PM28', '265.750']], [['PM28', '265.75']]],
  ['zero has no sign', [['PM28', '-0.00']], [['PM28', '0']]],
  ['a whole number may come in three ways', [[7, 12]], [[7n, '12.0']]],
  [
    'no digit is lost',
    [['PM28', '1234567890123456789.000000000000000000010']],
    [['PM28', '1234567890123456789.00000000000000000001']],
  ],
];

const DIFFERENT: readonly Pair[] = [
  ['a digit', [['PM28', '265.75']], [['PM28', '265.76']]],
  [
    'the last of many digits',
    [['PM28', '0.00000000000000000000000000001']],
    [['PM28', '0.00000000000000000000000000002']],
  ],
  ['a sign', [['PM28', '-1']], [['PM28', '1']]],
  ['text is no decimal', [['028.0', '1']], [['28', '1']]],
  ['a missing value is no zero, and no empty text', [['', null]], [[null, '0']]],
  ['values stay in their columns', [['12', '3']], [['1', '23']]],
  [
    'values stay in their rows',
    [
      ['PM28', '1'],
      ['PM33', '2'],
    ],
    [
      ['PM28', '2'],
      ['PM33', '1'],
    ],
  ],
  [
    'a row too many',
    [['PM28', '1']],
    [
      ['PM28', '1'],
      ['PM28', '1'],
    ],
  ],
  [
    'a row twice is not a row no time',
    [],
    [
      ['PM28', '1'],
      ['PM28', '1'],
    ],
  ],
  ['letters with an accent', [['Aberŵy', null]], [['Aberwy', null]]],
];

describe('sums of rows agree', () => {
  for (const [because, one, other] of ALIKE) test(because, () => assert.equal(sumOf(one), sumOf(other)));
});

describe('sums of rows differ', () => {
  for (const [because, one, other] of DIFFERENT)
    test(because, () => assert.notEqual(sumOf(one), sumOf(other)));
});
