import { fail, ok, type Result } from '../../domain/value/index.ts';
import {
  type FileRefusal,
  type FileTask,
  firstSheetWithCells,
  type GivenFile,
  type InspectedFile,
  inWorker,
  type WorkerLimits,
} from '../file/index.ts';
import type { RowSource } from './read-table.ts';
import type { TableRow } from './rows.ts';
import { shownText } from './shown-cell.ts';

/** Why a file gives no sheet: refused by the guard, or no workbook at all. */
export type SheetRefusal = FileRefusal | { readonly kind: 'not-a-table' };

const READ_SHEET: FileTask<readonly TableRow[] | null> = {
  module: new URL(import.meta.url),
  name: 'inspectedSheet',
};

/** How many rows are handed on at once. */
const BATCH_ROWS = 1000;

/**
 * The rows of the first sheet of a workbook, read in a worker once its file has passed the guard; there is no other way to
 * them. Cells come as the text that they show, days as "2024-03-31".
 */
export async function sheetSource(
  file: GivenFile,
  limits: Partial<WorkerLimits> = {},
): Promise<Result<RowSource, SheetRefusal>> {
  const answer = await inWorker({ task: READ_SHEET, ...file, limits });
  if (!answer.ok) return answer;
  return answer.value === null ? fail({ kind: 'not-a-table' }) : ok(inBatches(answer.value));
}

async function* inBatches(rows: readonly TableRow[]): RowSource {
  for (let from = 0; from < rows.length; from += BATCH_ROWS) yield rows.slice(from, from + BATCH_ROWS);
}

/** The rows of the first sheet of a file that was inspected, null of what is no workbook: the part that runs in the worker. */
export async function inspectedSheet(file: InspectedFile): Promise<readonly TableRow[] | null> {
  if (file.kind !== 'xlsx') return null;
  const { readXlsx } = await import('hucre/xlsx');
  // With styles: without them a per cent is a number a hundred times too small.
  // A chart that stands first has no rows, and the reader stops at it.
  const first = firstSheetWithCells(file.bytes);
  const { sheets } = await readXlsx(file.bytes, { readStyles: true, sheets: [first] });
  const [sheet] = sheets;
  if (sheet === undefined) return [];
  const rows: TableRow[] = [];
  let width = 0;
  for (const [at, values] of sheet.rows.entries()) {
    const cells = values.map((value, column) => shownText(value, sheet.cells?.get(`${at},${column}`), 'iso'));
    if (cells.every((cell) => cell === '')) continue;
    // Empty cells at the end of a row are not in the file.
    width = Math.max(width, cells.length);
    while (cells.length < width) cells.push('');
    rows.push({ line: at + 1, lines: 1, cells, flaw: null });
  }
  return rows;
}
