import { fail, ok, type Result, validText } from '../../domain/value/index.ts';
import { type ColumnMap, type ColumnQuestion, type ColumnsWanted, mapColumns } from './column-map.ts';
import type { RowFlaw, TableRow } from './rows.ts';

/** Rows of a table in batches, as a file gives them. */
export type RowSource = AsyncIterable<readonly TableRow[]>;

/** Why a row of any table is refused before its cells are looked at. */
export type RowRefusal = RowFlaw | 'wrong-number-of-cells' | 'unreadable-characters';

/** A row that was refused: where it stands, why, and in which column. Never what stands in it: it may be about a person. */
export interface RefusedRow<Reason extends string> {
  readonly line: number;
  readonly reason: Reason | RowRefusal;
  readonly column: string | null;
}

/** What became of the rows below the headings: `read` is all of them. */
export interface RowTally<Reason extends string> {
  readonly read: number;
  readonly refused: number;
  /** How many for each reason. */
  readonly byReason: Readonly<Partial<Record<Reason | RowRefusal, number>>>;
  /** The first of them, at most `LISTED_ROWS` unless told otherwise. */
  readonly rows: readonly RefusedRow<Reason>[];
  /** The headings of columns that are not read. */
  readonly unused: readonly string[];
}

/** How many refused rows are listed one by one unless told otherwise. */
const LISTED_ROWS = 1000;

/** How many rows at the start may stand above the headings: titles, the day of the extract. */
const ROWS_ABOVE = 20;

/** What a reader says of a row: null where it is taken, else why not. */
export type RowVerdict<Reason extends string> = {
  readonly reason: Reason;
  readonly column: string | null;
} | null;

/**
 * Reads a table row by row without holding it: finds the headings among its first rows, gives every row of the right
 * width to `take`, and tallies what is refused. Fails with what a person must be asked.
 */
export async function readTable<Column extends string, Reason extends string>({
  source,
  wanted,
  declared,
  listed = LISTED_ROWS,
  take,
}: {
  readonly source: RowSource;
  readonly wanted: ColumnsWanted<Column>;
  readonly declared?: Readonly<Partial<Record<Column, string>>> | undefined;
  /** How many refused rows are listed one by one. */
  readonly listed?: number;
  readonly take: (row: {
    readonly cells: readonly string[];
    readonly columns: ColumnMap<Column>;
    readonly line: number;
  }) => RowVerdict<Reason>;
}): Promise<Result<RowTally<Reason>, readonly ColumnQuestion[]>> {
  const tally = tallyOf<Reason>(listed);
  let columns: ColumnMap<Column> | null = null;
  let headings: readonly string[] = [];
  let above = 0;
  let asked: readonly ColumnQuestion[] = [{ kind: 'no-heading' }];
  for await (const rows of source)
    for (const row of rows) {
      if (columns === null) {
        if (++above > ROWS_ABOVE) return fail(asked);
        const mapped = mapColumns({ headings: row.cells, wanted, declared });
        if (mapped.ok) {
          columns = mapped.value;
          headings = row.cells;
        } else asked = closerQuestions(asked, mapped.failure);
        continue;
      }
      const wrong = wrongRow(row, headings.length);
      if (wrong === null) tally.count(row.line, take({ cells: row.cells, columns, line: row.line }));
      else tally.count(row.line, { reason: wrong, column: null });
    }
  return columns === null ? fail(asked) : ok({ ...tally.told(), unused: unusedHeadings(headings, columns) });
}

function unusedHeadings(headings: readonly string[], columns: ColumnMap<string>): readonly string[] {
  const used = new Set(Object.values(columns));
  return headings.flatMap((heading, at) => {
    const text = validText(heading).trim();
    return text === '' || used.has(at) ? [] : [text];
  });
}

/** The questions of the row that is most like a heading. */
function closerQuestions(
  one: readonly ColumnQuestion[],
  other: readonly ColumnQuestion[],
): readonly ColumnQuestion[] {
  const isNone = (questions: readonly ColumnQuestion[]) => questions[0]?.kind === 'no-heading';
  if (isNone(other)) return one;
  return isNone(one) || other.length < one.length ? other : one;
}

function wrongRow({ cells, flaw }: TableRow, width: number): RowRefusal | null {
  if (flaw !== null) return flaw;
  if (cells.length < width || (cells.length > width && cells.slice(width).some((cell) => cell !== '')))
    return 'wrong-number-of-cells';
  for (const cell of cells) if (cell.includes('\ufffd')) return 'unreadable-characters';
  return null;
}

function tallyOf<Reason extends string>(listed: number) {
  type Any = Reason | RowRefusal;
  const byReason: Partial<Record<Any, number>> = {};
  const rows: RefusedRow<Reason>[] = [];
  let read = 0;
  let refused = 0;
  return {
    count: (line: number, verdict: { readonly reason: Any; readonly column: string | null } | null) => {
      read++;
      if (verdict === null) return;
      refused++;
      byReason[verdict.reason] = (byReason[verdict.reason] ?? 0) + 1;
      if (rows.length < listed) rows.push({ line, ...verdict });
    },
    told: (): Omit<RowTally<Reason>, 'unused'> => ({ read, refused, byReason, rows }),
  };
}
