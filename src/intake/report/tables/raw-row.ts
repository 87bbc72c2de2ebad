import type { ColumnName } from './column-name.ts';
import type { HeaderColumn, TableHeader } from './header-columns.ts';
import type { TableKind } from './header-words.ts';
import { NO_PLACE, type Place } from './headings.ts';

/** A row of a table as text: the lines it stands on, its place under the headings, a cell for each column. */
export interface RawRow {
  readonly header: TableHeader;
  readonly place: Place;
  readonly line: number;
  readonly lines: readonly number[];
  readonly page: number | null;
  readonly cells: readonly string[];
}

/** A cell with the column it stands in. */
export interface RawCell {
  readonly column: HeaderColumn;
  readonly text: string;
}

/** The cells of a row in columns of a name, in order. */
export function cellsOf({ header, cells }: RawRow, name: ColumnName): readonly RawCell[] {
  return header.columns.flatMap((column, at) =>
    column.name === name ? [{ column, text: cells[at] ?? '' }] : [],
  );
}

/** The text of the first column of a name; null where the table has no such column. */
export function cellOf(row: RawRow, name: ColumnName): string | null {
  return cellsOf(row, name)[0]?.text ?? null;
}

/** What a row of each kind is known by: one of these is filled in on the first line of a row. */
const KEYS: Readonly<Record<TableKind, readonly ColumnName[]>> = {
  indicators: ['reference', 'title'],
  'planned-reductions': ['reference', 'title'],
  commitments: ['code', 'title'],
  recommendations: ['recommendation'],
  savings: ['savings'],
  'budget-lines': ['title'],
  proposals: ['title'],
  'sickness-units': ['unit'],
  'sickness-reasons': ['reason'],
  'sickness-years': ['year'],
  risks: ['risk'],
};

/** Lines that a row stands on at most: the longest of a printed report has some twenty. */
const LONGEST_ROW = 200;

/** Columns of running text, which a row may carry on over several lines or over a page. */
const TEXTS: readonly ColumnName[] = [
  'title',
  'comment',
  'progress',
  'next-steps',
  'recommendation',
  'officers',
  'mitigation',
  'reason',
  'unit',
  'risk',
  'regulator',
];

/**
 * Whether a line carries on the row before it: nothing but text under columns of text and no key of its own, or a title
 * that begins in the middle of a sentence with no code and no figure beside it.
 */
export function continues({
  row,
  cells,
  header,
}: {
  readonly row: RawRow;
  readonly cells: readonly string[];
  readonly header: TableHeader;
}): boolean {
  if (row.header.kind !== header.kind || row.cells.length !== cells.length) return false;
  if (row.lines.length >= LONGEST_ROW) return false;
  const held = header.columns.flatMap(({ name }, at) =>
    cells[at] === '' ? [] : [{ name, text: cells[at] ?? '' }],
  );
  const keys = KEYS[header.kind];
  const isText = ({ name }: (typeof held)[number]): boolean => name !== null && TEXTS.includes(name);
  const own = held.filter(({ name }) => name !== null && keys.includes(name));
  if (own.length === 0) return held.every(isText);
  const mayStand: readonly (ColumnName | null)[] = ['status', 'issued'];
  return (
    own.every(
      ({ name, text }) => isText({ name, text }) && /^\p{Ll}/u.test(text) && !/^\p{Ll}\)/u.test(text),
    ) && held.every((one) => isText(one) || mayStand.includes(one.name))
  );
}

/**
 * Whether cells hold nothing that a row is known by: figures without a title, the end of a text. A recommendation whose
 * text is lost is still a row, since its officer, date and status are told by themselves.
 */
export function isKeyless(cells: readonly string[], header: TableHeader): boolean {
  const keys: readonly (ColumnName | null)[] =
    header.kind === 'recommendations' ? ['recommendation', 'status', 'is-open'] : KEYS[header.kind];
  return !header.columns.some(({ name }, at) => keys.includes(name) && cells[at] !== '');
}

/** Whether cells are the end of a row whose beginning is not there: what would carry on any row of its table. */
export function isFragment(cells: readonly string[], header: TableHeader): boolean {
  const row = {
    header,
    place: NO_PLACE,
    line: 0,
    lines: [],
    page: null,
    cells: header.columns.map(() => ''),
  };
  return continues({ row, cells, header });
}

/** A row with what a further line of it holds put after what it held. */
export function withContinuation({
  row,
  cells,
  line,
}: {
  readonly row: RawRow;
  readonly cells: readonly string[];
  readonly line: number;
}): RawRow {
  return {
    ...row,
    lines: [...row.lines, line],
    cells: row.cells.map((cell, at) => `${cell} ${cells[at] ?? ''}`.trim()),
  };
}
