/** The charts of both published quarters: what they find, in both languages, and that the tables beside them say the same. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Language } from '../../src/domain/value/index.ts';
import type { Chart } from '../../src/report/chart/index.ts';
import { contextOf, directorateReport, trackerChart } from '../../src/report/compose/index.ts';
import type { Block, Document, TableBlock } from '../../src/report/document/index.ts';
import { chartTable } from '../../src/report/document/index.ts';
import { scorecardFor } from './council.ts';

const SCORECARDS = {
  '2017-18-Q4': await scorecardFor('2017-18-Q4'),
  '2023-24-Q2': await scorecardFor('2023-24-Q2'),
} as const;
type Quarter = keyof typeof SCORECARDS;

function reportOf(quarter: Quarter, language: Language): Document {
  return directorateReport({ scorecard: SCORECARDS[quarter], problems: [], audience: 'officers', language });
}

function chartsOf({ blocks }: Document): readonly Chart[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'figure') return [block.chart];
    return block.kind === 'figures' ? block.charts : [];
  });
}

const FINDINGS: readonly (readonly [Quarter, Language, readonly string[]])[] = [
  [
    '2017-18-Q4',
    'en',
    [
      '33 of 47 scored indicators are on target',
      '18 of 29 scored national indicators are on target',
      '7 of 12 commitments are green',
      '20 of 37 compared indicators have improved',
      'Supporting vulnerable children, young people and their families is the highest of 4 risks: 20 of 25',
      'Looked after Children - LAC is furthest over budget: £1,183k',
      'Adult Social Care lost the most: 18.86 days per FTE against a target of 11.04',
      'Stress / Anxiety / Depression / Mental Health is the largest reason: 37% of days lost',
    ],
  ],
  [
    '2017-18-Q4',
    'cy',
    [
      'Mae 33 o’r 47 o ddangosyddion a sgoriwyd ar y targed',
      'Mae 18 o’r 29 o ddangosyddion cenedlaethol a sgoriwyd ar y targed',
      'Mae 7 o’r 12 o ymrwymiadau yn wyrdd',
      'Mae 20 o’r 37 o ddangosyddion a gymharwyd wedi gwella',
      'Cefnogi plant a phobl ifanc agored i niwed a’u teuluoedd yw’r uchaf o’r 4 risg: 20 o 25',
      'Plant sy’n Derbyn Gofal - LAC sydd bellaf dros y gyllideb: £1,183k',
      'Gofal Cymdeithasol i Oedolion a gollodd fwyaf: 18.86 diwrnod fesul CALl o gymharu â tharged o 11.04',
      'Straen / Gorbryder / Iselder / Iechyd meddwl yw’r rheswm mwyaf: 37% o’r diwrnodau a gollwyd',
    ],
  ],
  [
    '2023-24-Q2',
    'en',
    [
      '5 of 20 scored indicators are on target',
      '18 of 28 commitments are green and 2 blue',
      '4 of 8 compared indicators have improved',
      '15 of 39 recommendations are closed',
      'Adult Social Care lost the most: 7.71 days per FTE',
      'Stress/Anxiety/Depression not work related is the largest reason: 29% of days lost',
    ],
  ],
  [
    '2023-24-Q2',
    'cy',
    [
      'Mae 5 o’r 20 o ddangosyddion a sgoriwyd ar y targed',
      'Mae 18 o’r 28 o ymrwymiadau yn wyrdd; mae 2 yn las',
      'Mae 4 o’r 8 o ddangosyddion a gymharwyd wedi gwella',
      'Mae 15 o’r 39 o argymhellion wedi’u cau',
      'Gofal Cymdeithasol i Oedolion a gollodd fwyaf: 7.71 diwrnod fesul CALl',
      'Straen/Gorbryder/Iselder nad yw’n gysylltiedig â gwaith yw’r rheswm mwyaf: 29% o’r diwrnodau a gollwyd',
    ],
  ],
];

describe('what the charts find', () => {
  for (const [quarter, language, findings] of FINDINGS)
    test(`${quarter}, ${language}`, () => {
      const charts = chartsOf(reportOf(quarter, language));
      assert.deepEqual(
        charts.map(({ title }) => title),
        findings,
      );
      for (const { subtitle, description } of charts)
        assert.ok(subtitle.length > 5 && description.length > 20);
    });
});

describe('a fuller table beside a chart says every figure of it', () => {
  for (const [quarter, language] of FINDINGS)
    test(`${quarter}, ${language}`, () => {
      const pairs = reportOf(quarter, language).blocks.flatMap((block) =>
        block.kind === 'figure' && block.table !== undefined ? [{ ...block, table: block.table }] : [],
      );
      assert.ok(pairs.length >= 2);
      for (const { chart, table } of pairs)
        for (const { label, numbers } of numbersOf(chartTable(chart, language))) {
          const row = numbersOf(table).find((candidate) => candidate.label === label);
          // A year's target of the directorate is printed with the year, not with its service areas.
          const held = row?.numbers ?? numbersOf(table).at(-1)?.numbers ?? [];
          assert.ok(held.includes(numbers[0] ?? '0.00'), `${chart.title}: ${label} ${numbers[0]} in ${held}`);
        }
    });
});

/** The rows of a table: the words of the first cell, and its numbers as exact as they are shown. */
function numbersOf({ rows }: TableBlock): readonly { label: string; numbers: readonly string[] }[] {
  return rows.flatMap((row) => {
    if (row.role === 'group') return [];
    const [first, ...others] = row.cells.map(({ lines }) => lines.flat());
    const label = (first ?? []).map((inline) => (inline.kind === 'text' ? inline.text : '')).join('');
    const numbers = others
      .flat()
      .flatMap((inline) =>
        inline.kind === 'number' ? [inline.value.toFixed(inline.decimals ?? undefined)] : [],
      );
    return [{ label, numbers }];
  });
}

describe('charts at a glance are told in full by tables that follow', () => {
  for (const [quarter, language] of FINDINGS)
    test(`${quarter}, ${language}`, () => {
      const { blocks } = reportOf(quarter, language);
      const at = blocks.findIndex(({ kind }) => kind === 'figures');
      const row = blocks[at];
      assert.ok(row?.kind === 'figures');
      const tables = blocks.slice(
        at + 1,
        blocks.findIndex((block, index) => index > at && isPart(block)),
      );
      const told = tables.flatMap((block) => (block.kind === 'table' ? [block] : []));
      assert.equal(told.length, row.charts.length);
      for (const chart of row.charts) {
        assert.ok(chart.kind === 'parts' && chart.shape === 'doughnut');
        // Those without a status are told reason by reason.
        const counts = chart.parts.flatMap(({ status, direction, count }) =>
          status === null && direction === undefined ? [] : [String(count)],
        );
        assert.ok(
          told.some((table) => {
            const numbers = numbersOf(table).flatMap((each) => each.numbers);
            return counts.every((count) => numbers.includes(count));
          }),
          `${chart.title}: ${counts}`,
        );
      }
    });
});

function isPart(block: Block): boolean {
  return block.kind === 'heading' && block.level === 1;
}

test('bars of reasons go from the largest down, the table keeps the report’s order', () => {
  const { blocks } = reportOf('2017-18-Q4', 'en');
  const figure = blocks.findLast((block) => block.kind === 'figure');
  assert.ok(figure?.chart.kind === 'bars' && figure.table !== undefined);
  const labels = figure.chart.bars.map(({ label }) => label);
  assert.deepEqual(labels.slice(0, 3), [
    'Stress / Anxiety / Depression / Mental Health',
    'MSD including Back & Neck',
    'Tests / Treatment / Operation',
  ]);
  assert.equal(labels.at(-1), 'Other / Medical Certificate');
  assert.equal(numbersOf(figure.table)[0]?.label, 'Cancer');
});

test('sickness against target: the area that has one printed, and the directorate', () => {
  const chart = chartsOf(reportOf('2017-18-Q4', 'en')).find(
    (each) => each.kind === 'bars' && each.markerLabel !== null,
  );
  assert.ok(chart?.kind === 'bars');
  assert.deepEqual(
    chart.bars.flatMap(({ label, marker }) => (marker == null ? [] : [`${label} ${marker.toFixed()}`])),
    ['Adult Social Care 11.04', 'Social Services and Wellbeing Total 11.04'],
  );
});

test('the tracker’s bar has every recommendation once, whatever reports are asked for', () => {
  const scorecard = SCORECARDS['2023-24-Q2'];
  const context = contextOf({ scorecard, problems: [], language: 'en' });
  const { recommendations } = scorecard.record.sections;
  for (const reports of [recommendations, recommendations.slice(0, 1)]) {
    const sum = trackerChart(reports, context).parts.reduce((total, { count }) => total + count, 0);
    assert.equal(sum, reports.flatMap((report) => report.recommendations).length);
  }
});
