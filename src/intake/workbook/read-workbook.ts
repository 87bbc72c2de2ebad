import type { Sheet, Workbook } from 'hucre/xlsx';
import { parseQuarter } from '../../domain/period/index.ts';
import type { QuarterKey } from '../../domain/returns/index.ts';
import { fail, ok, type Result } from '../../domain/value/index.ts';
import {
  type FileRefusal,
  type FileTask,
  type InspectedFile,
  inWorker,
  sheetsWithoutCells,
  type WorkerLimits,
} from '../file/index.ts';
import { contentAlone } from './boxes.ts';
import { FORMAT, MARKERS } from './markers.ts';
import type { ReadRow } from './read-row.ts';
import { readSheet, type SheetReading } from './read-sheet.ts';

/** A workbook that was filled in: the quarter that it is of, and every row of it. Plain data. */
export interface ReadWorkbook {
  readonly quarter: QuarterKey;
  readonly rows: readonly ReadRow[];
}

/** Why a file is no return: not a workbook, not one of Mesur's, or of a form that this Mesur does not read. */
export type WorkbookRefusal =
  | FileRefusal
  | { readonly kind: 'not-a-workbook' }
  | { readonly kind: 'not-ours' }
  | { readonly kind: 'other-format'; readonly found: string };

const READ: FileTask<Result<ReadWorkbook, WorkbookRefusal>> = {
  module: new URL(import.meta.url),
  name: 'readInspected',
};

/**
 * Reads a workbook that `workbookFor` wrote and somebody filled in, in a worker. Everything is found by its hidden
 * markers, so that moving, sorting, filtering, adding and renaming change nothing; each row says what became of it.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  {
    name = 'return.xlsx',
    limits = {},
  }: { readonly name?: string; readonly limits?: Partial<WorkerLimits> } = {},
): Promise<Result<ReadWorkbook, WorkbookRefusal>> {
  const answer = await inWorker({ task: READ, bytes, name, limits });
  return answer.ok ? answer.value : answer;
}

/** Reads a workbook that was inspected: the part that runs in the worker. */
export async function readInspected(file: InspectedFile): Promise<Result<ReadWorkbook, WorkbookRefusal>> {
  if (file.kind !== 'xlsx') return fail({ kind: 'not-a-workbook' });
  const { readXlsx } = await import('hucre/xlsx');
  const withoutCells = sheetsWithoutCells(file.bytes);
  const workbook = await readXlsx(file.bytes, {
    readStyles: true,
    sheets: ({ name }) => !withoutCells.includes(name),
  });
  const facts = factsOf(workbook);
  if (facts === null) return fail({ kind: 'not-ours' });
  if (facts.format !== FORMAT) return fail({ kind: 'other-format', found: facts.format ?? '' });
  const period = parseQuarter(facts.period ?? '');
  const { authority, directorate } = facts;
  if (!period.ok || authority === undefined || directorate === undefined) return fail({ kind: 'not-ours' });
  const readings = workbook.sheets.filter((sheet) => !isMarked(sheet)).map(readSheet);
  const passedOver = withoutCells.map((sheet): ReadRow => {
    return { outcome: 'ignored', at: { sheet, row: null }, reason: 'sheet-without-cells' };
  });
  const rows = [...rowsOf(readings), ...passedOver];
  return ok({ quarter: { authority, directorate, period: period.value }, rows });
}

/** The facts of the hidden sheet, wherever it stands; null where there is none. */
function factsOf({ sheets }: Workbook): Readonly<Partial<Record<string, string>>> | null {
  for (const { rows } of sheets)
    for (const [at, row] of rows.entries()) {
      const column = row.indexOf(MARKERS.workbook);
      if (column === -1) continue;
      const facts = rows
        .slice(at + 1)
        .map((each) => [String(each[column] ?? ''), String(each[column + 1] ?? '')]);
      return Object.fromEntries(facts);
    }
  return null;
}

/** A sheet of ours that holds nothing to be read: notes, lists, the facts. */
function isMarked({ rows }: Sheet): boolean {
  return rows.some((row) => row.includes(MARKERS.nothing) || row.includes(MARKERS.workbook));
}

/** Every row with its outcome; the good places of a section come together as its one return. */
function rowsOf(readings: readonly SheetReading[]): readonly ReadRow[] {
  const found = readings.flatMap(({ found }) => found);
  const others = readings.flatMap(({ others }) => others);
  const returns = new Map<string, (typeof found)[number]>();
  for (const each of found) {
    const name = JSON.stringify([each.key.kind, each.key.ref]);
    const first = returns.get(name);
    const typed = { ...first?.typed, ...each.typed };
    returns.set(name, first === undefined ? each : { ...first, typed });
  }
  const read = [...returns.values()].map(({ key: { kind, ref, version }, at, typed }): ReadRow => {
    return { outcome: 'read', at, kind, ref, version, typed, content: contentAlone(kind, typed) };
  });
  return [...read, ...others];
}
