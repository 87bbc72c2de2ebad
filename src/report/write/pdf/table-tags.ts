import { PDFDict, PDFDocument, type PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import {
  childrenOf,
  columnSpan,
  descendantsOf,
  idOf,
  roleOf,
  type StructureElement,
  tableAttributes,
  writeIdTree,
} from './structure.ts';

type Id = PDFString | PDFHexString;

/**
 * Completes the table structure of a PDF made by Typst, which knows no row headers: the first cell of each body
 * row becomes a header with scope Row, and each cell names the headers that speak of it (its columns, its group,
 * its row). Left alone, a cell under a group's heading would name the group, and through it every column.
 */
export async function completeTableTags(pdf: Uint8Array): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const root = document.catalog.lookup(PDFName.of('StructTreeRoot'));
  if (root instanceof PDFDict) {
    descendantsOf({ dict: root }, 'Table').forEach(completeTable);
    writeIdTree(root);
  }
  return document.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false });
}

function completeTable(table: StructureElement, tableIndex: number): void {
  const rows = descendantsOf(table, 'TR').map(childrenOf);
  const columnCount = Math.max(...rows.map(spanned));
  const columns: Id[][] = Array.from({ length: columnCount }, () => []);
  let hasTitles = false;
  let group: readonly Id[] = [];
  rows.forEach((cells, rowIndex) => {
    const isHeader = cells.every((cell) => roleOf(cell) === 'TH');
    if (isHeader && !hasTitles) {
      nameColumns(cells, columns);
      // Bands come before the titles, which are the first row with a cell for each column.
      hasTitles = cells.length === columnCount;
    } else if (isHeader) {
      group = cells.flatMap((cell) => idOf(cell) ?? []);
      for (const cell of cells) setHeaders(cell, []);
    } else {
      completeRow({ cells, columns, group, id: PDFString.of(`R${tableIndex}-${rowIndex}`) });
    }
  });
}

function spanned(cells: readonly StructureElement[]): number {
  return cells.reduce((sum, cell) => sum + columnSpan(cell), 0);
}

function nameColumns(cells: readonly StructureElement[], columns: readonly Id[][]): void {
  let column = 0;
  for (const cell of cells) {
    const id = idOf(cell);
    const next = column + columnSpan(cell);
    if (id !== null) for (const ids of columns.slice(column, next)) ids.push(id);
    column = next;
  }
}

function completeRow({
  cells,
  columns,
  group,
  id,
}: {
  cells: readonly StructureElement[];
  columns: readonly (readonly Id[])[];
  group: readonly Id[];
  id: Id;
}): void {
  cells.forEach((cell, column) => {
    const above = [...(columns[column] ?? []), ...group];
    if (column > 0) {
      setHeaders(cell, [...above, id]);
      return;
    }
    cell.dict.set(PDFName.of('S'), PDFName.of('TH'));
    cell.dict.set(PDFName.of('ID'), id);
    tableAttributes(cell).set(PDFName.of('Scope'), PDFName.of('Row'));
    setHeaders(cell, above);
  });
}

function setHeaders(cell: StructureElement, ids: readonly Id[]): void {
  tableAttributes(cell).set(PDFName.of('Headers'), cell.dict.context.obj([...ids]));
}
