import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { spentCpuMs } from '../../../test/spent-cpu.ts';
import { decimal, whole } from '../value/index.ts';
import { shortestFaithful } from './fraction-scale.ts';
import { typedNumber, typedPounds } from './typed-number.ts';

describe('a number as people type it', () => {
  for (const [typed, understood] of [
    ['12', '12'],
    ['12.50', '12.5'],
    [' 1,234 ', '1234'],
    ['1,234,567.8', '1234567.8'],
    ['1 234', '1234'],
    ['1\u00a0234', '1234'],
    ['£1,234.50', '1234.5'],
    ['-£5', '-5'],
    ['£-5', '-5'],
    ['83%', '83'],
    ['83 %', '83'],
    ['.5', '0.5'],
    ['-.5', '-0.5'],
    ['\u22127', '-7'],
    ['–7', '-7'],
    ['(174)', '-174'],
    ['0', '0'],
    ['', null],
    ['-', null],
    ['12,34', null],
    ['1,2345', null],
    ['12.3.4', null],
    ['1 234 567.8', '1234567.8'],
    ['- £1,234', '-1234'],
    ['( 174 )', '-174'],
    // Two numbers in one box are not one that is ten times as much.
    ['12 5', null],
    ['1 2', null],
    ['12\n34', null],
    ['83 5%', null],
    ['1 234,567', null],
    ['12 of 30', null],
    ['about 12', null],
    ['n/a', null],
    ['(-5)', null],
    ['1e3', null],
    ['12 days', '12'],
    ['9'.repeat(31), null],
  ] as const)
    test(`“${typed}”: ${understood ?? 'no number'}`, () => {
      assert.equal(typedNumber(typed)?.toFixed() ?? null, understood);
    });
});

test('a text of a megabyte is no number, and is found to be none with little work', async () => {
  const spent = await spentCpuMs(() => assert.equal(typedNumber(`1${' '.repeat(1_000_000)}1`), null));
  assert.ok(spent < 200, `${spent} ms of CPU`);
});

describe('an amount in pounds, where a bare number is in the measure of its table', () => {
  for (const { typed, perUnit, pounds } of [
    { typed: '1,250', perUnit: 1000, pounds: '1250000' },
    { typed: '1,250', perUnit: 1, pounds: '1250' },
    { typed: '£1,250', perUnit: 1000, pounds: '1250' },
    { typed: '(174)', perUnit: 1000, pounds: '-174000' },
    { typed: '£66.281m', perUnit: 1, pounds: '66281000' },
    { typed: '£96.630 million', perUnit: 1, pounds: '96630000' },
    { typed: '£96.630 miliwn', perUnit: 1, pounds: '96630000' },
    { typed: '£823k', perUnit: 1000, pounds: '823000' },
    { typed: '-', perUnit: 1000, pounds: null },
    { typed: 'to come', perUnit: 1000, pounds: null },
  ])
    test(`“${typed}” in ${perUnit === 1 ? 'pounds' : 'thousands'}: ${pounds ?? 'none'}`, () => {
      assert.equal(typedPounds(typed, whole(perUnit))?.toFixed() ?? null, pounds);
    });
});

describe('the shortest number that leads to the same result', () => {
  for (const { of, result, because, shown } of [
    { of: '59.666666', result: () => 'red', because: 'nothing turns on it', shown: '59.67' },
    {
      of: '67.996',
      result: (value: string) => String(Number(value) < 68),
      because: 'two places would reach the target',
      shown: '67.996',
    },
    { of: '50', result: () => 'green', because: 'it is whole', shown: '50' },
  ])
    test(`${of}: ${shown}, since ${because}`, () => {
      assert.equal(shortestFaithful(decimal(of), (value) => result(value.toFixed())).toFixed(), shown);
    });
});
