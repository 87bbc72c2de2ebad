import { statusStyle } from '../../chart/index.ts';
import type { Cell, Row, TableBlock } from '../../document/index.ts';
import { textWidth } from '../../typeface/index.ts';
import { lineText } from '../inline-text.ts';
import { tableLayout } from '../table-layout.ts';
import { withBrokenWords } from './broken-words.ts';
import type { SheetCell, SheetLine, SheetRow, SheetTable } from './sheet.ts';
import { type Setting, sheetLine } from './sheet-line.ts';

/** The size of words in tables, in points; `report.typ` sets the same. */
const TABLE_SIZE = 8.5;
const LINE_HEIGHT = 11;
const CELL_PADDING = 8;
/** A row higher than this, in points, may run on to the next page; a lower one is kept whole. */
const WHOLE_ROW_HEIGHT = 190;
/** A table lower than this, in points, is kept whole. */
const WHOLE_TABLE_HEIGHT = 200;

/** A table as the template sets it, its columns measured to fit `room` points. */
export function sheetTable({
  table,
  setting,
  room,
}: {
  table: TableBlock;
  setting: Setting;
  room: number;
}): SheetTable {
  const { language } = setting.document;
  const { columns } = tableLayout({ table, language, room, size: TABLE_SIZE, padding: CELL_PADDING + 1 });
  const alignments = { start: 'start', end: 'end', centre: 'center' } as const;
  const heights = table.rows.map((row) => rowHeight({ row, columns, setting }));
  const height = heights.reduce((sum, each) => sum + each, 0);
  return {
    kind: 'table',
    caption: setting.shown(table.caption),
    widths: columns.map((width) => Math.round(width * 100) / 100),
    align: table.columns.map(({ align }) => alignments[align]),
    bands: (table.bands ?? []).map(({ title, span }) => ({ title: setting.shown(title), span })),
    titles: table.columns.map(({ title }) => setting.shown(title)),
    rows: table.rows.map((row, index) =>
      sheetRow({ row, columns, setting, mayBreak: (heights[index] ?? 0) > WHOLE_ROW_HEIGHT }),
    ),
    height,
    mayBreak: height > WHOLE_TABLE_HEIGHT,
  };
}

function sheetRow({
  row,
  columns,
  setting,
  mayBreak,
}: {
  row: Row;
  columns: readonly number[];
  setting: Setting;
  mayBreak: boolean;
}): SheetRow {
  if (row.role === 'group') {
    return { role: 'group', lines: row.cell.lines.map((line) => sheetLine(line, setting)) };
  }
  return {
    role: row.role,
    mayBreak,
    cells: row.cells.map((cell, index) => sheetCell({ cell, width: columns[index] ?? 1, setting })),
  };
}

/** About how high a row will be, in points. */
function rowHeight({
  row,
  columns,
  setting,
}: {
  row: Row;
  columns: readonly number[];
  setting: Setting;
}): number {
  if (row.role === 'group') return row.cell.lines.length * LINE_HEIGHT + 2 * CELL_PADDING;
  const heights = row.cells.map((cell, index) => cellHeight({ cell, width: columns[index] ?? 1, setting }));
  return Math.max(0, ...heights);
}

function cellHeight({ cell, width, setting }: { cell: Cell; width: number; setting: Setting }): number {
  const lines = cell.lines.flatMap((line) => lineText(line, setting.document.language).split('\n'));
  const rows = lines.map((text) =>
    Math.max(1, Math.ceil((textWidth({ text, size: TABLE_SIZE }) * 1.06) / (width - CELL_PADDING))),
  );
  return rows.reduce((sum, count) => sum + count, 0) * LINE_HEIGHT + CELL_PADDING;
}

function sheetCell({ cell, width, setting }: { cell: Cell; width: number; setting: Setting }): SheetCell {
  const lines = cell.lines.map((line) =>
    withBrokenWords(sheetLine(line, setting), { width: width - CELL_PADDING, size: TABLE_SIZE }),
  );
  if (cell.fill === undefined) return { lines };
  const { fill, ink } = statusStyle(cell.fill);
  return { lines: lines.map(withoutChips), fill, ink };
}

/** In a cell of a status's colour a chip of that colour would be lost, and the grey of quiet words unreadable. */
function withoutChips(line: SheetLine): SheetLine {
  return line.map(({ fill, ink: _ink, style, ...run }) =>
    fill !== undefined || style === 'strong' ? { ...run, style: 'strong' } : run,
  );
}
