import type { CellValue, MergeRange, Sheet } from 'hucre/xlsx';
import { type Box, boxesOf, placeOf, type Typed } from './boxes.ts';
import { type ReadCell, textOf, typedIn } from './cell-text.ts';
import { keyOf, MARKERS, type RowKey, textMark } from './markers.ts';
import type { ReadRow, RowFault, RowPlace } from './read-row.ts';

/** A row that says one thing, with what its boxes hold. */
interface FoundRow {
  readonly key: RowKey;
  readonly at: RowPlace;
  readonly typed: Typed;
}

/** What a sheet holds: the rows that can be taken, and what became of the others. */
export interface SheetReading {
  readonly found: readonly FoundRow[];
  readonly others: readonly ReadRow[];
}

/** A row with a key, before it is known whether it stands alone. */
interface KeyedRow {
  readonly key: RowKey;
  readonly number: number;
  readonly typed: Typed;
  readonly fault: RowFault | null;
}

/** Where the markers stand: their row, the column of keys, the columns by name. */
interface Columns {
  readonly row: number;
  readonly key: number;
  readonly named: ReadonlyMap<string, readonly number[]>;
}

/** Reads a sheet by its markers; a sheet without them is somebody's own. */
export function readSheet(sheet: Sheet): SheetReading {
  const columns = columnsOf(sheet);
  if (columns === null) {
    const isEmpty = sheet.rows.every((row) => row.every(isBlank));
    const own: ReadRow = { outcome: 'ignored', at: { sheet: sheet.name, row: null }, reason: 'own-sheet' };
    return { found: [], others: isEmpty ? [] : [own] };
  }
  const keyed: KeyedRow[] = [];
  const others: ReadRow[] = [];
  for (const [at, row] of sheet.rows.entries()) {
    const marker = row[columns.key];
    if (at === columns.row || marker === MARKERS.heading) continue;
    const key = typeof marker === 'string' ? keyOf(marker) : null;
    if (key !== null) keyed.push(keyedRow({ sheet, columns, at, key }));
    else if (!row.every(isBlank))
      others.push({ outcome: 'ignored', at: { sheet: sheet.name, row: at + 1 }, reason: 'own-row' });
  }
  others.push(...ownColumns(sheet, { columns, keyed }), ...changedCells(sheet, { columns, keyed }));
  const alone = withoutCopies(keyed);
  return {
    found: alone
      .filter(({ fault }) => fault === null)
      .map(({ key, number, typed }) => ({ key, at: { sheet: sheet.name, row: number }, typed })),
    others: [
      ...alone.flatMap(({ key: { kind, ref }, number, fault }): readonly ReadRow[] =>
        fault === null
          ? []
          : [{ outcome: 'refused', at: { sheet: sheet.name, row: number }, kind, ref, fault }],
      ),
      ...others,
    ],
  };
}

interface SheetRows {
  readonly columns: Columns;
  readonly keyed: readonly KeyedRow[];
}

/** Columns without a marker in which something stands beside a row of the return. */
function ownColumns(sheet: Sheet, { columns, keyed }: SheetRows): readonly ReadRow[] {
  const marked = new Set([columns.key, ...[...columns.named.values()].flat()]);
  const found = new Set(
    keyed.flatMap(({ number }) =>
      (sheet.rows[number - 1] ?? []).flatMap((value, at) => (marked.has(at) || isBlank(value) ? [] : [at])),
    ),
  );
  return [...found]
    .toSorted((one, other) => one - other)
    .map((column): ReadRow => {
      const reason = { kind: 'own-column', column: headingOf(sheet, { columns, column }) } as const;
      return { outcome: 'ignored', at: { sheet: sheet.name, row: null }, reason };
    });
}

/** Locked cells that are not as they were written: they are for people to read, and what is typed in them changes nothing. */
function changedCells(sheet: Sheet, { columns, keyed }: SheetRows): readonly ReadRow[] {
  const locked = columns.named.get(MARKERS.known) ?? [];
  return keyed.flatMap(({ key, number, fault }) => {
    const { known } = key;
    if (known === null || fault !== null) return [];
    return locked.flatMap((column): readonly ReadRow[] => {
      const seen = textOf(sheet.rows[number - 1]?.[column] ?? null, undefined);
      if (known.includes(textMark(seen))) return [];
      const reason = { kind: 'changed-cell', column: headingOf(sheet, { columns, column }) } as const;
      return [{ outcome: 'ignored', at: { sheet: sheet.name, row: number }, reason }];
    });
  });
}

/** The heading of a column as it stands in its sheet; its letters where it has none. */
function headingOf(
  { rows }: Sheet,
  { columns, column }: { readonly columns: Columns; readonly column: number },
): string {
  const headings = rows.filter((row) => row[columns.key] === MARKERS.heading);
  const text = headings
    .map((row) => inOneLine(textOf(row[column] ?? null, undefined)))
    .findLast((each) => each !== '');
  return text ?? lettersOf(column);
}

function lettersOf(column: number): string {
  const before = Math.floor(column / 26) - 1;
  return `${before < 0 ? '' : lettersOf(before)}${String.fromCodePoint(65 + (column % 26))}`;
}

function columnsOf({ rows }: Sheet): Columns | null {
  const row = rows.findIndex((cells) => cells.includes(MARKERS.key));
  const cells = rows[row];
  if (cells === undefined) return null;
  const named = new Map<string, number[]>();
  for (const [at, marker] of cells.entries()) {
    if (typeof marker !== 'string' || !marker.startsWith(MARKERS.column) || marker === MARKERS.key) continue;
    const name = marker.slice(MARKERS.column.length);
    named.set(name, [...(named.get(name) ?? []), at]);
  }
  return { row, key: cells.indexOf(MARKERS.key), named };
}

interface RowOrder {
  readonly sheet: Sheet;
  readonly columns: Columns;
  readonly at: number;
  readonly key: RowKey;
}

function keyedRow(order: RowOrder): KeyedRow {
  const { key, at } = order;
  const number = at + 1;
  const apart = movedApart(order);
  if (apart !== null) return { key, number, typed: {}, fault: apart };
  const typed: Record<string, Typed[string]> = {};
  for (const box of boxesOf(key.kind))
    for (const column of order.columns.named.get(box.name) ?? []) {
      const read = typedCell(order, { box, column });
      if ('fault' in read)
        return { key, number, typed: {}, fault: { kind: 'cell', fault: read.fault, box: box.name } };
      const place = placeOf(box, key.place);
      // A recommendation is open or it is closed: an empty box says neither.
      if (read.value === null && box.name === 'isOpen') continue;
      // A column that was copied with its marker: what says something speaks for both.
      if (typed[place] === undefined || typed[place] === '' || typed[place] === null)
        typed[place] = read.value;
      else if (read.value !== '' && read.value !== null && read.value !== typed[place])
        return { key, number, typed: {}, fault: { kind: 'twice', rows: [number] } };
    }
  return { key, number, typed, fault: null };
}

function typedCell(
  { sheet, at }: RowOrder,
  { box, column }: { readonly box: Box; readonly column: number },
): ReturnType<typeof typedIn> {
  if (sheet.merges?.some((merge) => covers(merge, { at, column }))) return { fault: 'merged' };
  return typedIn(box, cellAt(sheet, { at, column }));
}

function cellAt(sheet: Sheet, { at, column }: { readonly at: number; readonly column: number }): ReadCell {
  return { value: sheet.rows[at]?.[column] ?? null, cell: sheet.cells?.get(`${at},${column}`) };
}

function covers(
  { startRow, endRow, startCol, endCol }: MergeRange,
  { at, column }: { readonly at: number; readonly column: number },
): boolean {
  return startRow <= at && at <= endRow && startCol <= column && column <= endCol;
}

/** What people see beside a row must be what its key was written with. */
function movedApart({ sheet, columns, at, key }: RowOrder): RowFault | null {
  const seen = (columns.named.get(MARKERS.known) ?? [])
    .map((column) => inOneLine(textOf(sheet.rows[at]?.[column] ?? null)))
    .filter((text) => text !== '');
  const isThere = seen.length === 0 || seen.some((text) => text.includes(inOneLine(key.said)));
  return isThere ? null : { kind: 'moved-apart', said: seen[0] ?? '' };
}

function inOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** A row that was copied and says the same counts once; copies that differ are refused, all of them. */
function withoutCopies(rows: readonly KeyedRow[]): readonly KeyedRow[] {
  const groups = Map.groupBy(rows, ({ key: { kind, ref, place } }) => JSON.stringify([kind, ref, place]));
  return [...groups.values()].flatMap((group) => {
    const [first, ...copies] = group;
    if (first === undefined) return [];
    const same = copies.every(
      ({ typed, fault }) => fault === null && JSON.stringify(typed) === JSON.stringify(first.typed),
    );
    if (copies.length === 0 || (first.fault === null && same)) return [first];
    const fault: RowFault = { kind: 'twice', rows: group.map(({ number }) => number) };
    return group.map((each) => ({ ...each, fault }));
  });
}

function isBlank(value: CellValue): boolean {
  return value === null || value === undefined || value === '';
}
