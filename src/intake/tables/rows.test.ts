import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { csvReader, type Separator, type TableRow } from './rows.ts';

/** More than any line of a list has. */
const LONGEST_ROW = 262_144;

function rowsOf(text: string, { separator = ',' as Separator, pieces = [text] } = {}): readonly TableRow[] {
  const reader = csvReader(separator);
  return [...pieces.flatMap((piece) => reader.push(piece)), ...reader.end()];
}

/** A row as a line of a table: its lines, then its cells or its flaw. */
function told({ line, lines, cells, flaw }: TableRow): string {
  return `${lines === 1 ? line : `${line}-${line + lines - 1}`}: ${flaw ?? cells.join(' | ')}`;
}

describe('rows of a CSV file', () => {
  for (const [what, text, ...rows] of [
    ['plain', 'a,b\n1,2\n', '1: a | b', '2: 1 | 2'],
    ['no line end at the end', 'a,b\n1,2', '1: a | b', '2: 1 | 2'],
    ['Windows line ends', 'a,b\r\n1,2\r\n', '1: a | b', '2: 1 | 2'],
    ['old Macintosh line ends', 'a,b\r1,2\r', '1: a | b', '2: 1 | 2'],
    ['blank lines are no rows and are counted', 'a,b\n\n1,2\n', '1: a | b', '3: 1 | 2'],
    ['empty cells', ',\n,,\n', '1:  | ', '2:  |  | '],
    ['a comma in quotation marks', '"a, b",c\n', '1: a, b | c'],
    ['quotation marks in quotation marks', '"say ""yes""",c\n', '1: say "yes" | c'],
    ['a comment of two lines', 'a,"one\ntwo"\n3,4\n', '1-2: a | one\ntwo', '3: 3 | 4'],
    ['a comment of two lines at the end', '3,4\na,"one\r\ntwo"', '1: 3 | 4', '2-3: a | one\r\ntwo'],
    ['blanks after a quotation mark', '"a" ,b\n', '1: a | b'],
    ['a mark inside plain text', 'the 5" pipe,b\n', '1: the 5" pipe | b'],
    ['nothing in quotation marks', '"",""\n', '1:  | '],
    ['a mark that nothing closes', 'a,"b\n1,2\n3,4\n', '1: quote-not-closed', '2: 1 | 2', '3: 3 | 4'],
    ['text after the closing mark', 'a,"b"c\n1,2\n', '1: text-after-quote', '2: 1 | 2'],
    ['nothing', ''],
    ['one empty line', '\n'],
  ] as const)
    test(what, () => assert.deepEqual(rowsOf(text).map(told), rows));

  test('by semicolons, commas are text', () =>
    assert.deepEqual(rowsOf('a;1,5\n', { separator: ';' }).map(told), ['1: a | 1,5']));

  test('a line without end is refused, and what follows is read', () => {
    const text = `${'x'.repeat(LONGEST_ROW + 10)},y\r\n1,2\r\n`;
    const pieces = text.match(/[\s\S]{1,65536}/g) ?? [];
    assert.deepEqual(rowsOf(text, { pieces }).map(told), ['1: row-too-long', '2: 1 | 2']);
  });

  test('a mark left open does not hold the rest of a long file', () => {
    const text = `a,"b\n${'1,2\n'.repeat(LONGEST_ROW)}`;
    const reader = csvReader(',');
    const rows = text.match(/[\s\S]{1,65536}/g)?.flatMap((piece) => reader.push(piece)) ?? [];
    assert.equal(rows.length, LONGEST_ROW + 1);
    assert.equal(rows[0]?.flaw, 'quote-not-closed');
  });
});

describe('whatever a file holds', () => {
  const wild = fc
    .array(fc.constantFrom('"', '""', ',', ';', '\n', '\r\n', '\r', ' ', 'a', 'ŵ', '1,5', ''), {
      maxLength: 60,
    })
    .map((parts) => parts.join(''));

  test('each line belongs to one row or is blank, and no row is lost', () => {
    fc.assert(
      fc.property(wild, (text) => {
        const lines = text.split(/\r\n|\n|\r/);
        let next = 1;
        for (const row of rowsOf(text)) {
          const passed = lines.slice(next - 1, row.line - 1);
          assert.ok(passed.every((line) => line === '' || line === '""' || /^"" *$/.test(line)));
          assert.ok(row.lines >= 1);
          next = row.line + row.lines;
        }
        assert.ok(lines.slice(next - 1).every((line) => /^("" *)?$/.test(line)));
        assert.ok(next <= lines.length + 1);
      }),
      { numRuns: 3000 },
    );
  });

  test('it is read the same in pieces as at once', () => {
    fc.assert(
      fc.property(wild, fc.array(fc.nat(60), { maxLength: 6 }), (text, cuts) => {
        const edges = [
          0,
          ...cuts.map((cut) => Math.min(cut, text.length)).toSorted((a, b) => a - b),
          text.length,
        ];
        const pieces = edges.slice(1).map((edge, at) => text.slice(edges[at], edge));
        assert.deepEqual(rowsOf(text, { pieces }), rowsOf(text));
      }),
      { numRuns: 3000 },
    );
  });

  test('rows that a program writes come back as they were, and cut short they lose only the last', () => {
    const cell = fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r\n', 'a', ' ', 'ŷ'), maxLength: 6 });
    const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 });
    const written = (cells: readonly string[]) =>
      `${cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(',')}\r\n`;
    fc.assert(
      fc.property(table, fc.nat(), (rows, cut) => {
        const text = rows.map(written).join('');
        assert.deepEqual(
          rowsOf(text).map(({ cells }) => cells),
          rows,
        );
        const kept = text.slice(0, cut % text.length);
        const whole = rows.filter(
          (_, at) =>
            rows
              .slice(0, at + 1)
              .map(written)
              .join('').length <= kept.length,
        );
        assert.deepEqual(
          rowsOf(kept)
            .slice(0, whole.length)
            .map(({ cells }) => cells),
          whole,
        );
      }),
    );
  });
});
