import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { schemeOf } from '../../test/schemes.ts';
import type { FinancialYear, Period } from '../domain/period/index.ts';
import { decimal, type Language, type Unit } from '../domain/value/index.ts';
import { boundsOf, faithfulPlaces } from './faithful.ts';
import { formatNumber, formatPeriod, shortPeriod } from './index.ts';

describe('a number as people read it', () => {
  for (const [value, unit, decimals, language, text] of [
    ['9447', 'count', null, 'en', '9,447'],
    ['172394', 'count', null, 'cy', '172,394'],
    ['-174', 'count', 0, 'en', '−174'],
    ['99.64', 'percent', null, 'en', '99.64%'],
    ['265.75', 'days', null, 'en', '265.75 days'],
    ['1', 'days', null, 'en', '1 day'],
    ['265', 'days', null, 'cy', '265 diwrnod'],
    ['2', 'days', null, 'cy', '2 ddiwrnod'],
    ['66281000', 'gbp', 0, 'en', '£66,281,000'],
    ['-848000', 'gbp', 0, 'en', '−£848,000'],
    ['2283', 'gbp-thousand', null, 'en', '£2,283k'],
    ['0', 'gbp-thousand', null, 'en', '£0'],
    ['-0.04', 'percent', 1, 'en', '0.0%'],
    ['42.6632', 'percent', 1, 'en', '42.7%'],
  ] as const)
    test(`${value} ${unit}, ${language}: ${text}`, () => {
      const number = { value: decimal(value), unit: unit as Unit, decimals, language: language as Language };
      assert.equal(formatNumber(number), text);
    });
});

describe('a per cent is shown with as many places as do not contradict its status', () => {
  const bounds = boundsOf(schemeOf('2017-18'));
  for (const [pct, places] of [
    ['12.25', 1],
    ['9.96', 2],
    ['9.996', 3],
    ['10', 1],
    ['10.04', 2],
    ['0.0317', 2],
    ['-0.0317', 2],
    ['-9.96', 2],
  ] as const)
    test(`${pct}: ${places}`, () => assert.equal(faithfulPlaces(decimal(pct), bounds), places));
});

test('periods in both languages', () => {
  assert.equal(formatPeriod('2023-24-Q2' as Period, 'en'), 'Quarter 2, 2023-24');
  assert.equal(formatPeriod('2023-24-Q2' as Period, 'cy'), 'Chwarter 2, 2023-24');
  assert.equal(formatPeriod('2023-24-M01' as Period, 'en'), 'April 2023');
  assert.equal(formatPeriod('2023-24-M12' as Period, 'cy'), 'Mawrth 2024');
  assert.equal(formatPeriod('2023-24' as FinancialYear, 'cy'), '2023-24');
  assert.equal(shortPeriod('2017-18-Q4' as Period, 'cy'), 'Ch4 2017-18');
});
