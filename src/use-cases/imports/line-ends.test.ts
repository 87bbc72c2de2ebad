/** Nothing of a report is lost without a word: its lines add up, whatever is in it and whatever is held. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { council } from '../../../test/published/council.ts';
import type { Plan } from '../../domain/framework/index.ts';
import type { YearSpan } from '../../domain/period/index.ts';
import { recordFromReport } from '../../intake/past-report/index.ts';
import { readReportLines } from '../../intake/report/index.ts';
import { linesOfText } from '../../intake/report/lines/source-lines.ts';
import { lineEnds } from './line-ends.ts';
import { previewedLines } from './previewed-lines.ts';
import { reportNumbers } from './report-numbers.ts';

const { authority, directorates, schemes } = await council();
const ALWAYS: YearSpan = { from: '2000-01' as YearSpan['from'], to: null };
const both = (text: string) => ({ en: text, cy: text });
const PLAN: Plan = {
  id: 'plan',
  years: ALWAYS,
  title: both('Plan'),
  objectives: ['O1', 'P2'].map((code) => ({ code, title: both(code), aims: [] })),
};

/** What becomes of a text, with a plan and without one. */
function became(text: string, hasPlan: boolean) {
  const [directorate] = directorates;
  assert.ok(directorate);
  const lines = linesOfText(text);
  const read = readReportLines(lines);
  const made = recordFromReport({
    read,
    file: 'r.txt',
    authority,
    directorate,
    period: null,
    overrules: false,
    language: 'en',
    basis: 'year-to-date',
    plans: hasPlan ? [PLAN] : [],
    schemes: schemes.map((scheme) => ({ ...scheme, years: ALWAYS })),
    known: [],
  });
  return { brought: { name: 'r.txt', lines }, read, made };
}

const TABLE = [
  'Quarter 4 2017-18',
  '',
  'Indicator description | 2016-17 | 2017-18 |',
  'People helped at home (ZZ01) | 9.8% | 9.4% |',
  'Homes visited in time (ZZ02) | 71.5% | 73.7% |',
].join('\n');

describe('where no plan is held', () => {
  test('every row is shown with the reason, and rows parted by strokes are rows', () => {
    const preview = became(TABLE, false);
    assert.equal(preview.made.refusal?.kind, 'no-plan');
    assert.deepEqual(
      preview.made.left.map(({ kind, line, reason }) => [kind, line, reason.kind]),
      [
        ['indicator', 4, 'no-edition'],
        ['indicator', 5, 'no-edition'],
      ],
    );
    assert.deepEqual(
      preview.read.indicators.map(({ actual, yearEndPrevious }) => [
        actual?.printed,
        yearEndPrevious?.printed,
      ]),
      [
        ['9.4%', '9.8%'],
        ['73.7%', '71.5%'],
      ],
    );
    const { taken, left, ends } = reportNumbers(preview);
    assert.deepEqual([taken, left, ends], [0, 2, { taken: 0, left: 2, 'not-understood': 0, nothing: 3 }]);
    assert.deepEqual(
      previewedLines(preview).flatMap(({ row }) => (row === null ? [] : [row.line])),
      [4, 5],
    );
  });
});

describe('a heading is known as a whole or not at all', () => {
  for (const heading of [
    'Welsh Median',
    'Wales upper quartile',
    'Best in Wales',
    'Top quartile Wales average',
    'Target for next year',
    'Stretch target',
    'Previous quarter actual',
    'Variance from target',
    'Target last year',
    'England average',
    'Actual minus target',
    'Rank last year',
    'Canolrif Cymru',
  ])
    test(heading, () => {
      const text = `Quarter 4 2017-18\n\nRef\tMeasure Description\t${heading}\tActual\tTarget\nZZ01\tWaste recycled\t63.24\t65\t64\n`;
      const { indicators, problems } = readReportLines(linesOfText(text));
      const [row] = indicators;
      assert.deepEqual(
        [row?.actual?.printed, row?.yearTarget?.printed, row?.walesAverage, row?.rank],
        ['65', '64', null, null],
      );
      assert.ok(
        problems.some(
          ({ line, why, printed }) => line === 3 && why === 'unknown-column' && printed === heading,
        ),
      );
      assert.ok(
        problems.some(
          ({ line, why, printed }) => line === 4 && why === 'unknown-column' && printed === '63.24',
        ),
      );
    });
});

test('the lines of any report add up, each has one end, and those that were not understood are shown', () => {
  const cell = fc.oneof(
    fc.constantFrom(
      ...[
        'Ref',
        'Indicator',
        'Actual',
        'Target 2017-18',
        'Welsh Median',
        'RAG',
        'Comments',
        'Code',
        'Commitment',
      ],
      ...[
        'Status',
        'Progress',
        'Risk',
        'Likelihood',
        'Impact',
        'Score',
        'Year',
        'LTS',
        'STS',
        'Savings (£000)',
      ],
      ...[
        'ZZ01',
        '12',
        '63.24',
        '95%',
        'GREEN',
        'N/A',
        '',
        'P2.1',
        'Quarter 4 2017-18',
        '2017-18',
        '↑ 4',
        '<5',
      ],
    ),
    fc.string({ maxLength: 12 }),
  );
  const separator = fc.constantFrom('\t', '|', ' | ', ', ');
  const line = fc
    .tuple(fc.array(cell, { maxLength: 7 }), separator)
    .map(([cells, between]) => cells.join(between));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 25 }), fc.boolean(), (lines, hasPlan) => {
      const preview = became(['Quarter 4 2017-18', ...lines].join('\n'), hasPlan);
      const { brought, read, made } = preview;
      const ends = lineEnds(preview);
      assert.deepEqual(
        [...ends.keys()].toSorted((one, other) => one - other),
        brought.lines.map(({ number }) => number),
      );
      const numbers = reportNumbers(preview);
      const sum = Object.values(numbers.ends).reduce((total, count) => total + count, 0);
      assert.equal(sum, brought.lines.length);
      const shown = new Set(
        previewedLines(preview).flatMap(({ line: at, row }) => (row === null ? [at] : row.lines)),
      );
      for (const [at, end] of ends) assert.ok(end === 'nothing' || shown.has(at), `line ${at}: ${end}`);
      assert.equal(made.taken.length + made.left.length, numbers.taken + numbers.left);
      assert.ok(read.problems.every(({ line: at }) => ends.has(at)));
    }),
    { numRuns: 300 },
  );
});
