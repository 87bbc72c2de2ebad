import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Indicator, IndicatorDefinition, IndicatorRef, Reading } from '../framework/index.ts';
import { type Basis, type FinancialYear, type Period, parsePeriod } from '../period/index.ts';
import { decimal } from '../value/index.ts';
import { seriesOf } from './index.ts';

/** Readings as officers write them: "2016-17 365, 2017-18 379". A dash is a reading that is not stated. */
function indicator({
  basis,
  readings,
  redefinedIn,
}: {
  readonly basis: Basis;
  readonly readings: string;
  readonly redefinedIn?: string;
}): Indicator {
  const definition = (year: string, redefined: boolean): IndicatorDefinition => ({
    year: year as FinancialYear,
    title: { en: 'Days lost', cy: 'Diwrnodau a gollwyd' },
    references: [],
    codeLost: false,
    types: [],
    category: null,
    service: null,
    objective: null,
    aim: null,
    polarity: 'lower',
    range: null,
    unit: 'count',
    frequency: 'quarterly',
    basis,
    measure: 'plain',
    redefined,
    position: 0,
  });
  return {
    ref: 'T1' as IndicatorRef,
    directorate: 'ssw',
    definitions: [
      definition('2023-24', false),
      ...(redefinedIn === undefined ? [] : [definition(redefinedIn, true)]),
    ],
    targets: [],
    benchmarks: [],
    readings: readings.split(', ').map((text): Reading => {
      const [period = '', value = ''] = text.split(' ');
      const parsed = parsePeriod(period);
      assert.ok(parsed.ok, period);
      return {
        period: parsed.value as Period,
        basis,
        figure:
          value === '-'
            ? { kind: 'absent', reason: 'not-stated', printed: 'N/A' }
            : { kind: 'value', value: decimal(value), printed: value },
        fraction: null,
        split: null,
        comment: null,
        nextSteps: null,
        caution: null,
        source: { edition: 'e', line: null },
      };
    }),
  };
}

/** Series as text: "years 2016-17 365, 2017-18 379"; "?" is a missing value, "|" a changed definition. */
function told(of: Parameters<typeof indicator>[0]): readonly string[] {
  return seriesOf(indicator(of)).map(
    ({ kind, points }) =>
      `${kind}: ${points.map(({ period, value, isRedefined }) => `${isRedefined ? '| ' : ''}${period} ${value ?? '?'}`).join(', ')}`,
  );
}

describe('which readings stand in one line', () => {
  const cases: readonly {
    readonly because: string;
    readonly basis: Basis;
    readonly readings: string;
    readonly redefinedIn?: string;
    readonly gives: readonly string[];
  }[] = [
    {
      because: 'a year end and a quarter to date are two lines, the newest first',
      basis: 'year-to-date',
      readings: '2021-22 20, 2022-23 22, 2022-23-Q2 11, 2023-24-Q2 7',
      gives: ['same-quarter: 2022-23-Q2 11, 2023-24-Q2 7', 'years: 2021-22 20, 2022-23 22'],
    },
    {
      because: 'two quarters to date of one year are two lines',
      basis: 'year-to-date',
      readings: '2023-24-Q1 3, 2023-24-Q2 7',
      gives: ['same-quarter: 2023-24-Q2 7', 'same-quarter: 2023-24-Q1 3'],
    },
    {
      because: 'years without a reading are points without a value',
      basis: 'year-to-date',
      readings: '2016-17 18, 2017-18 17, 2020-21 22',
      gives: ['years: 2016-17 18, 2017-18 17, 2018-19 ?, 2019-20 ?, 2020-21 22'],
    },
    {
      because: 'what is not stated has no value, and nothing begins or ends with it',
      basis: 'year-to-date',
      readings: '2015-16 -, 2016-17 5, 2017-18 -, 2018-19 6',
      gives: ['years: 2016-17 5, 2017-18 ?, 2018-19 6'],
    },
    {
      because: 'quarters each for itself follow one another',
      basis: 'period',
      readings: '2022-23-Q4 1, 2023-24-Q2 2',
      gives: ['quarters: 2022-23-Q4 1, 2023-24-Q1 ?, 2023-24-Q2 2'],
    },
    {
      because: 'a stock compares at any ends of periods, and half a year apart is not a gap',
      basis: 'point-in-time',
      readings: '2022-23-Q2 377, 2022-23 398, 2023-24-Q2 384',
      gives: ['stock: 2022-23-Q2 377, 2022-23 398, 2023-24-Q2 384'],
    },
    {
      because: 'a stock read at uneven distances has points between',
      basis: 'point-in-time',
      readings: '2022-23-Q2 377, 2022-23 398, 2023-24-Q1 384',
      gives: ['stock: 2022-23-Q2 377, 2022-23-Q3 ?, 2022-23 398, 2023-24-Q1 384'],
    },
    {
      because: 'a changed definition breaks the line, also when the year of the change has no reading',
      basis: 'year-to-date',
      redefinedIn: '2017-18',
      readings: '2015-16 1, 2016-17 2, 2018-19 9',
      gives: ['years: 2015-16 1, 2016-17 2, 2017-18 ?, | 2018-19 9'],
    },
    { because: 'nothing held, nothing drawn', basis: 'year-to-date', readings: '2016-17 -', gives: [] },
  ];
  for (const { because, gives, ...of } of cases) test(because, () => assert.deepEqual(told(of), gives));
});
