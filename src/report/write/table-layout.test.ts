import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { TableBlock } from '../document/index.ts';
import { textWidth } from '../typeface/index.ts';
import { type TableLayout, tableLayout } from './table-layout.ts';

const ROOM = 756;
const SIZE = 8.5;
const PADDING = 8;
const COMMENT = 'The service expects the figure to return to the level of last year by March. '.repeat(6);

/** The layout of a table of one row; columns as heading, share and what the cell says. */
function layoutOf(columns: readonly (readonly [title: string, width: number, cell: string])[]): TableLayout {
  const table: TableBlock = {
    kind: 'table',
    caption: 'x',
    columns: columns.map(([title, width]) => ({ title, width, align: 'start' })),
    rows: [
      { role: 'group', cell: { lines: [[{ kind: 'text', text: COMMENT }]] } },
      {
        role: 'body',
        cells: columns.map(([, , text]) => ({ lines: [[{ kind: 'text', text }]] })),
      },
    ],
  };
  return tableLayout({ table, language: 'en', room: ROOM, size: SIZE, padding: PADDING });
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0);
}

describe('the columns of a table', () => {
  test('long text fills the room by shares', () => {
    const { columns, isCompact } = layoutOf([
      ['One', 1, COMMENT],
      ['Two', 3, COMMENT],
    ]);
    assert.equal(isCompact, false);
    assert.deepEqual(columns.map(Math.round), [189, 567]);
  });

  test('what short columns do not need goes to the text that wraps', () => {
    const { columns } = layoutOf([
      ['Ref', 10, 'PM33'],
      ['Target', 10, '85%'],
      ['Comment', 10, COMMENT],
    ]);
    assert.ok(Math.abs(sum(columns) - ROOM) < 0.1);
    assert.ok((columns[2] ?? 0) > ROOM * 0.8, columns.join(', '));
  });

  test('no column is narrower than its longest word', () => {
    const word = 'Llanfairpwllgwyngyll';
    const { columns } = layoutOf([
      ['Lle', 1, word],
      ['Sylw', 40, COMMENT],
      ['Rhagor', 40, COMMENT],
    ]);
    assert.ok((columns[0] ?? 0) >= textWidth({ text: word, size: SIZE }) + PADDING);
    assert.ok(Math.abs(sum(columns) - ROOM) < 0.1);
  });

  test('a heading stands on three lines at most', () => {
    const title = 'Year end 2017-18, cumulative and RAG';
    const { columns } = layoutOf([
      [title, 1, '9'],
      ['Comment', 40, COMMENT],
    ]);
    const line = textWidth({ text: 'Year end 2017-18,', size: SIZE, weight: 'semibold' });
    assert.ok((columns[0] ?? 0) < line + PADDING + 1);
    assert.ok(
      (columns[0] ?? 0) >= textWidth({ text: 'cumulative', size: SIZE, weight: 'semibold' }) + PADDING,
    );
  });

  test('a word without end does not push the others out', () => {
    const { columns } = layoutOf([
      ['Ref', 10, 'x'.repeat(400)],
      ['Comment', 10, COMMENT],
    ]);
    assert.ok(Math.abs(sum(columns) - ROOM) < 0.1);
    assert.ok((columns[0] ?? 0) < ROOM * 0.75, columns.join(', '));
  });

  test('many columns of long words share the room alike', () => {
    const { columns } = layoutOf(
      Array.from({ length: 14 }, () => ['Ardderchowgrwydd', 1, 'Ardderchowgrwydd'.repeat(2)]),
    );
    assert.ok(Math.abs(sum(columns) - ROOM) < 0.1);
    assert.ok(Math.max(...columns) - Math.min(...columns) < 0.1);
  });

  test('a table of few short columns is as narrow as its contents', () => {
    const { columns, isCompact } = layoutOf([
      ['Status', 50, 'Red'],
      ['Number', 50, '9'],
    ]);
    assert.equal(isCompact, true);
    assert.ok(sum(columns) < ROOM * 0.25);
  });
});
