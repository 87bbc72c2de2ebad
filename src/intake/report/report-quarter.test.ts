/** Which quarter a report is of, by its title before its text. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readReportText } from '../../../test/read-reports.ts';
import { readReportLines } from './index.ts';
import { linesOfText } from './lines/source-lines.ts';
import { quarterNamed } from './printed/named-quarter.ts';

describe('titles as councils write them', () => {
  for (const [title, quarter] of [
    ['Q3 2024/25', '2024-25-Q3'],
    ['Quarter Three 2024-25', '2024-25-Q3'],
    ['2024/25 Quarter 3 (October to December 2024)', '2024-25-Q3'],
    ['Third Quarter 2024-25', '2024-25-Q3'],
    ['Performance Report: October – December 2024', '2024-25-Q3'],
    ['Q3 Performance 24/25', '2024-25-Q3'],
    ['Housing Q3 Performance Report (2024/25)', '2024-25-Q3'],
    ['Period ending 31 December 2024', '2024-25-Q3'],
    ['April to December 2024 (cumulative to Q3)', '2024-25-Q3'],
    ['End of Year 2023/24', '2023-24-Q4'],
    ['Annual report 2023-24', '2023-24-Q4'],
    ['Quarter 3, 2024 to 2025', '2024-25-Q3'],
    ['Qtr 3 2024—25', '2024-25-Q3'],
    ['Q3 2024−25', '2024-25-Q3'],
    ['3rd Qtr 2024-25', '2024-25-Q3'],
    ['Quarter III 2024-25', '2024-25-Q3'],
    ['Q1-Q3 2024/25', '2024-25-Q3'],
    ['Quarters 1 and 2 2024-25', '2024-25-Q2'],
    ['Quarter Four (January–March 2025) Performance', '2024-25-Q4'],
    ['1 July 2024 to 30 September 2024', '2024-25-Q2'],
    ['Six months to 30 September 2024', '2024-25-Q2'],
    ['Half-year report 2024-25', '2024-25-Q2'],
    ['Quarter ended 30/06/2024', '2024-25-Q1'],
    ['Corporate Plan 2023-28: Quarter 1 2024-25', '2024-25-Q1'],
    ['Chwarter 3 2024-25', '2024-25-Q3'],
    ['Trydydd chwarter 2024/25', '2024-25-Q3'],
    ['Hydref i Ragfyr 2024', '2024-25-Q3'],
    ['Gorffennaf hyd Fedi 2024', '2024-25-Q2'],
    ['Ail chwarter 2024-25', '2024-25-Q2'],
    ['Cyfnod hyd at 31 Rhagfyr 2024', '2024-25-Q3'],
    ['Diwedd y flwyddyn 2023-24', '2023-24-Q4'],
    ['Adroddiad Blynyddol 2023-24', '2023-24-Q4'],
    ['Performance against targets: Quarter 2 2024-25', '2024-25-Q2'],
    ['Quarter 2 2024-25 compared with Quarter 1 2024-25', '2024-25-Q2'],
  ] as const)
    test(`${title}: ${quarter}`, () => assert.equal(quarterNamed(title), quarter));

  for (const title of [
    'Q3 2024',
    'Quarter 3 2024-25 (July to September 2024)',
    'Annual Delivery Plan 2024-25',
    'Cabinet, 14 January 2025',
    'Tachwedd 2024',
    'Housing 50-51',
    'Q2 2024-25, Q4 2024-25',
  ])
    test(`${title}: no certain quarter`, () => {
      const named = quarterNamed(title);
      assert.ok(named === null || named === 'unclear' || typeof named === 'object', String(named));
    });
});

describe('where a report says it', () => {
  for (const { what, text, quarter } of [
    {
      what: 'the title outranks a sentence that compares',
      text: 'Housing Q3 Performance Report (2024/25)\n\nTrend is against the quarter before (Quarter 2 2024/25).',
      quarter: '2024-25-Q3',
    },
    {
      what: 'the title outranks a sentence that does not say that it compares',
      text: 'Third Quarter 2024-25\n\nIn Quarter 2 2024/25 the service moved.',
      quarter: '2024-25-Q3',
    },
    {
      what: 'a title on several lines',
      text: 'Glan yr Afon Council\n\nQuarter 3\n\n2024/25\n\nIn Quarter 2 2024/25 the service moved.',
      quarter: '2024-25-Q3',
    },
    {
      what: 'a heading below an introduction',
      text: 'Housing\n\nWe look at what was done, and why.\n\nPerformance in Quarter 3 2024/25\n',
      quarter: '2024-25-Q3',
    },
    {
      what: 'a sentence, where it is the only one',
      text: 'SOCIAL SERVICES\n\nAt quarter 4, 2017/18, the Directorate reported against 12 commitments; 7 are green.',
      quarter: '2017-18-Q4',
    },
    {
      what: 'no sentence that compares',
      text: 'Housing\n\nThe trend is compared with Quarter 2 2024/25.',
      quarter: null,
    },
    {
      what: 'not where sentences name two',
      text: 'Housing\n\nIn Quarter 2 2024/25 we moved.\n\nIn Quarter 3 2024/25 we stayed.',
      quarter: null,
    },
    {
      what: 'no sentence that the title rules out',
      text: 'Housing Quarter 3\n\nIn Quarter 2 2024/25 we moved.',
      quarter: null,
    },
  ])
    test(what, () => assert.equal(readReportText(text).quarter, quarter));
});

test('what a person says counts where the report says nothing, and otherwise only where it overrules', () => {
  const read = (text: string, overrules: boolean) => {
    const said = { quarter: '2024-25-Q1' as const, overrules } as Parameters<typeof readReportLines>[1];
    const { quarter, printedQuarter } = readReportLines(linesOfText(text), said);
    return [quarter, printedQuarter];
  };
  assert.deepEqual(read('Housing', false), ['2024-25-Q1', null]);
  assert.deepEqual(read('Housing Q3 2024-25', false), ['2024-25-Q3', '2024-25-Q3']);
  assert.deepEqual(read('Housing Q3 2024-25', true), ['2024-25-Q1', '2024-25-Q3']);
});
