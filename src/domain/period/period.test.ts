import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { reportedPeriod } from './basis.ts';
import {
  comparePeriods,
  financialYear,
  firstDay,
  lastDay,
  type Period,
  parsePeriod,
  parseQuarter,
  previousPeriod,
  type Quarter,
  quarterOf,
  samePeriodLastYear,
  yearOf,
} from './period.ts';

function period(text: string): Period {
  const parsed = parsePeriod(text);
  assert.ok(parsed.ok, text);
  return parsed.value;
}

describe('reading a period', () => {
  for (const text of ['2017-18', '2023-24-Q2', '1999-00', '2023-24-M12'])
    test(`${text} is one`, () => assert.equal(parsePeriod(text).ok, true));
  for (const text of [
    '2017-19',
    '2017-18-Q5',
    '2017-18-Q0',
    '2017-18-M13',
    '2017-18-M00',
    '2017',
    '17-18',
    '2017-18-q4',
    '',
    ' 2017-18',
  ])
    test(`"${text}" is not`, () => assert.equal(parsePeriod(text).ok, false));
  test('a year is not a quarter', () => assert.equal(parseQuarter('2017-18').ok, false));
});

describe('days of a period', () => {
  for (const [text, first, last] of [
    ['2023-24', '2023-04-01', '2024-03-31'],
    ['2023-24-Q1', '2023-04-01', '2023-06-30'],
    ['2023-24-Q2', '2023-07-01', '2023-09-30'],
    ['2023-24-Q3', '2023-10-01', '2023-12-31'],
    ['2023-24-Q4', '2024-01-01', '2024-03-31'],
    ['2023-24-M01', '2023-04-01', '2023-04-30'],
    ['2023-24-M11', '2024-02-01', '2024-02-29'],
    ['2022-23-M11', '2023-02-01', '2023-02-28'],
    ['2023-24-M12', '2024-03-01', '2024-03-31'],
  ] as const)
    test(`${text}: ${first} to ${last}`, () => {
      assert.equal(firstDay(period(text)), first);
      assert.equal(lastDay(period(text)), last);
    });
});

test('a month begins and ends by the calendar, in leap years and centuries too', () => {
  for (let year = 1890; year <= 2110; year += 1)
    for (let month = 1; month <= 12; month += 1) {
      const each = period(`${financialYear(year)}-M${String(month).padStart(2, '0')}`);
      const dayOf = (months: number, day: number) =>
        new Date(Date.UTC(year, months, day)).toISOString().slice(0, 10);
      assert.deepEqual([firstDay(each), lastDay(each)], [dayOf(2 + month, 1), dayOf(3 + month, 0)], each);
    }
});

describe('periods beside a period', () => {
  for (const [text, lastYear, before] of [
    ['2023-24', '2022-23', '2022-23'],
    ['2023-24-Q1', '2022-23-Q1', '2022-23-Q4'],
    ['2023-24-Q3', '2022-23-Q3', '2023-24-Q2'],
    ['2000-01-M01', '1999-00-M01', '1999-00-M12'],
    ['2023-24-M10', '2022-23-M10', '2023-24-M09'],
  ] as const)
    test(`${text}: last year ${lastYear}, before ${before}`, () => {
      assert.equal(samePeriodLastYear(period(text)), lastYear);
      assert.equal(previousPeriod(period(text)), before);
    });
});

describe('the reading that a quarter’s report shows', () => {
  for (const [quarter, frequency, basis, shown] of [
    ['2023-24-Q2', 'quarterly', 'year-to-date', '2023-24-Q2'],
    ['2023-24-Q2', 'annual', 'year-to-date', null],
    ['2017-18-Q4', 'annual', 'year-to-date', '2017-18'],
    ['2017-18-Q4', 'quarterly', 'year-to-date', '2017-18'],
    ['2017-18-Q4', 'quarterly', 'point-in-time', '2017-18'],
    ['2017-18-Q4', 'quarterly', 'period', '2017-18-Q4'],
    ['2017-18-Q3', 'monthly', 'period', '2017-18-Q3'],
  ] as const)
    test(`${quarter}, ${frequency}, ${basis}: ${shown ?? 'not due'}`, () => {
      assert.equal(reportedPeriod({ quarter: period(quarter) as Quarter, frequency, basis }), shown);
    });
});

describe('for every quarter', () => {
  const quarters = fc
    .tuple(fc.integer({ min: 1900, max: 2200 }), fc.integer({ min: 1, max: 4 }))
    .map(([start, number]) => quarterOf({ year: financialYear(start), number }));

  test('four steps back is the same quarter last year', () => {
    fc.assert(
      fc.property(quarters, (quarter) => {
        const back = previousPeriod(previousPeriod(previousPeriod(previousPeriod(quarter))));
        assert.equal(back, samePeriodLastYear(quarter));
      }),
    );
  });

  test('it lies within its year, and its text reads back', () => {
    fc.assert(
      fc.property(quarters, (quarter) => {
        const year = yearOf(quarter);
        assert.ok(firstDay(year) <= firstDay(quarter) && lastDay(quarter) <= lastDay(year));
        assert.deepEqual(parseQuarter(quarter), { ok: true, value: quarter });
        assert.ok(comparePeriods(previousPeriod(quarter), quarter) < 0);
      }),
    );
  });
});
