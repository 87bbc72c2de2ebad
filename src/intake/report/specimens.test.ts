/** Specimens of an invented council: other columns, other wording, Welsh, and files that leave things open. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { readReportText } from '../../../test/read-reports.ts';
import type { Figure } from '../../domain/framework/index.ts';
import type { ReadReport } from './index.ts';

function specimen(name: string): ReadReport {
  return readReportText(readFileSync(new URL(`specimens/${name}.txt`, import.meta.url), 'utf8'));
}

/** A figure in short: its number, or why there is none; nothing where the table has no column for it. */
function short(figure: Figure | null): string {
  if (figure === null) return '';
  return figure.kind === 'value' ? figure.value.toFixed() : figure.reason;
}

function told(read: ReadReport): readonly string[] {
  return read.problems.map(({ line, what, why, printed }) => `${line} ${what} ${why}: ${printed}`);
}

describe('columns in another order and other words', () => {
  const read = specimen('other-columns');

  test('the quarter is that of the title', () => assert.equal(read.quarter, '2025-26-Q1'));

  // code, year's target, quarter's target, actual, same quarter last year, status, direction
  for (const [code, ...cells] of [
    ['HSG01', '280', '70', '74', '61', 'green', 'improved'],
    ['HSG/02', '35', '35', '41', '38.5', 'red', 'declined'],
    ['ENV7', '85', '85', '88', '88', 'yellow', 'maintained'],
    ['ENV9a', '40', '10', 'not-stated', 'not-stated', '', ''],
    ['ENV10', '1250', 'not-due', 'not-due', 'not-due', '', ''],
  ])
    test(`indicator ${code}`, () => {
      const row = read.indicators.find(({ codes }) => codes[0]?.code === code);
      assert.ok(row);
      const { yearTarget, periodTarget, actual, previous, printedStatus, printedArrow } = row;
      const figures = [yearTarget, periodTarget, actual, previous].map(short);
      assert.deepEqual([...figures, printedStatus ?? '', printedArrow ?? ''], cells);
      assert.equal(row.objective, 'O2');
    });

  test('marks of print and frequency are taken off the comment', () => {
    assert.equal(read.indicators[0]?.comment, 'The new advice desk opened in May.');
    assert.equal(read.indicators[0]?.frequency, 'quarterly');
    assert.equal(read.indicators[3]?.frequency, null);
  });

  test('a row carried on over a line is one row with both its lines', () => {
    const [, second] = read.commitments;
    assert.deepEqual(second?.lines, [20, 21]);
    assert.equal(second?.progress, 'The lease is late, but the keys are promised for July.');
  });

  test('a tracker whose rows all name their report', () => {
    assert.deepEqual(
      read.recommendations.map(({ code, issuedMonth, regulator, status, isOpen }) => [
        code,
        issuedMonth,
        regulator,
        status,
        isOpen,
      ]),
      [
        ['R1', '2025-03', 'Audit Wales', 'amber', true],
        ['R2', '2025-03', 'Audit Wales', 'blue', false],
        ['R3', '2025-03', 'Audit Wales', 'green', true],
      ],
    );
  });

  test('what is left out is told, and nothing else', () => {
    assert.deepEqual(told(read), [
      '13 actual unreadable: <5',
      '13 previous unreadable: 12 4',
      '13 direction no-key: ↑',
      '13 status unreadable: Amber/Red',
      '18 column unknown-column: Owner',
      '19 cell unknown-column: Head of Housing',
      '20 cell unknown-column: Head of Housing',
      '28 delivery unreadable: when ready',
      '32 score contradicts: 12',
      '34 line columns-missing: A note that belongs to no table',
    ]);
  });
});

describe('headings in Welsh', () => {
  const read = specimen('cymraeg');

  test('nothing is left out', () => assert.deepEqual(told(read), []));

  // code, year's target, quarter's target, actual, last year's quarter, last year, direction, frequency, new
  for (const [code, ...cells] of [
    ['GC01', '90', '90', '87.5', '86', '88.1', 'improved', 'quarterly', ''],
    [
      'GC02',
      'baseline',
      'baseline',
      '31',
      'not-applicable',
      'not-applicable',
      'maintained',
      'quarterly',
      'new',
    ],
    ['GC03', '1200', 'not-due', 'not-due', 'not-due', '1150', '', 'annual', ''],
  ])
    test(`indicator ${code}`, () => {
      const row = read.indicators.find(({ codes }) => codes[0]?.code === code);
      assert.ok(row);
      const { yearTarget, periodTarget, actual, previous, yearEndPrevious } = row;
      assert.deepEqual(
        [
          ...[yearTarget, periodTarget, actual, previous, yearEndPrevious].map(short),
          row.printedArrow ?? '',
          row.frequency ?? '',
          row.isNew ? 'new' : '',
        ],
        cells,
      );
      assert.deepEqual([row.objective, row.service], ['P2', 'GOFAL CYMDEITHASOL OEDOLION']);
    });

  test('the words of a scale are learnt from where they stand beside a colour', () => {
    assert.deepEqual(
      read.commitments.map(({ status }) => status),
      ['green', 'green', 'yellow'],
    );
  });

  test('money in thousands, less than nothing in brackets, and savings with years across', () => {
    const [, grants] = read.budgetLines;
    assert.equal(grants?.netBudget?.pounds?.toFixed(), '-120000');
    const [saved] = read.savings;
    assert.deepEqual(
      [
        saved?.year,
        saved?.kind,
        saved?.target?.pounds?.toFixed(),
        saved?.achieved?.pounds?.toFixed(),
        saved?.isLikely,
      ],
      ['2024-25', 'current', '640000', '480000', true],
    );
  });
});

describe('a file that leaves things open', () => {
  const read = specimen('doubtful');

  test('each is told, none is guessed', () => {
    assert.deepEqual(told(read), [
      '3 column unknown-column: Budget code',
      '3 column ambiguous: Target',
      '4 cell unknown-column: 77-12',
      '5 actual unreadable: 4 10',
      '7 column other-period: Q1 2024-25 actual',
      '7 column other-period: Q2 2024-25 actual',
      '8 direction no-key: ↓ 5',
      '8 previous ambiguous: 5',
      '9 direction no-key: ↑ 2',
      '9 previous ambiguous: 2',
      '10 line no-table: 30 25 ↓ 4',
      '13 report merged-cell: May 2024 Estyn',
      '14 report merged-cell: ',
      '16 report merged-cell: ',
    ]);
  });

  test('columns lost over a page are found by what the others can hold', () => {
    const last = read.recommendations.at(-1);
    assert.deepEqual(
      [last?.code, last?.text, last?.status],
      ['R3', 'Count the lessons that were taught', 'red'],
    );
  });
});
