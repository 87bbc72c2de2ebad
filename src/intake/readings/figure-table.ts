import { fail, ok, type Result, validText } from '../../domain/value/index.ts';
import {
  type ByteEncoding,
  type ColumnMap,
  type ColumnQuestion,
  type ColumnsWanted,
  givenSource,
  type RowRefusal,
  readTable,
  type Separator,
  type SourceFault,
} from '../tables/index.ts';
import { type DecimalMark, findMark } from './number-column.ts';

/** A file of figures as somebody gave it: CSV or a workbook, of which the first sheet is read. */
export interface TableFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A question about a whole column of numbers, with lines where it shows. */
interface MarkQuestion {
  readonly kind: 'decimal-mark';
  readonly column: string;
  readonly why: 'either' | 'both';
  readonly examples: readonly { readonly line: number; readonly text: string }[];
}

/** What a person must be asked before a file of figures is taken, or why it is not read at all. */
export type TableQuestion = SourceFault | ColumnQuestion | MarkQuestion;

/** What a person has answered, or declared from the start. */
export interface TableAnswers<Column extends string> {
  readonly separator?: Separator | undefined;
  readonly encoding?: ByteEncoding | undefined;
  readonly columns?: Readonly<Partial<Record<Column, string>>> | undefined;
  readonly marks?: Readonly<Partial<Record<Column, DecimalMark>>> | undefined;
}

/** A row of a file of figures: its line, and its cells by column. */
export interface FigureRow<Column extends string> {
  readonly line: number;
  readonly text: (column: Column) => string;
}

/** A file of figures: its rows, the rows that are none, and the decimal mark of each column of numbers. */
export interface FigureTable<Column extends string> {
  readonly rows: readonly FigureRow<Column>[];
  readonly flawed: readonly { readonly line: number; readonly reason: RowRefusal }[];
  readonly marks: Readonly<Record<string, DecimalMark>>;
  /** The headings of columns that are not read. */
  readonly unused: readonly string[];
}

const EXAMPLES = 3;

/**
 * Reads a file of figures whole and finds how each column of numbers is written. Fails with every question that it
 * raises, so that a person is asked once.
 */
export async function readFigureTable<Column extends string>({
  file,
  wanted,
  numbers,
  answers,
}: {
  readonly file: TableFile;
  readonly wanted: ColumnsWanted<Column>;
  /** The columns that hold numbers. */
  readonly numbers: readonly Column[];
  readonly answers: TableAnswers<Column>;
}): Promise<Result<FigureTable<Column>, readonly TableQuestion[]>> {
  const source = await givenSource(file, answers.separator, answers.encoding);
  if (!source.ok) return fail([source.failure]);
  const rows: FigureRow<Column>[] = [];
  const read = await readTable<Column, never>({
    source: source.value,
    wanted,
    declared: answers.columns,
    listed: Number.POSITIVE_INFINITY,
    take: ({ cells, columns, line }) => {
      rows.push({ line, text: (column) => cellIn(cells, columns, column) });
      return null;
    },
  });
  if (!read.ok) return read;
  const questions: TableQuestion[] = [];
  const marks: Record<string, DecimalMark> = {};
  for (const column of numbers) {
    const declared = answers.marks?.[column];
    const found = findMark(rows.map((row) => row.text(column)));
    if (declared !== undefined) marks[column] = declared;
    else if (found.kind === 'found') marks[column] = found.mark;
    else questions.push({ kind: 'decimal-mark', column, why: found.why, examples: examplesOf(rows, column) });
  }
  if (questions.length > 0) return fail(questions);
  const flawed = read.value.rows.map(({ line, reason }) => ({ line, reason }));
  return ok({ rows, marks, flawed, unused: read.value.unused });
}

function cellIn<Column extends string>(
  cells: readonly string[],
  columns: ColumnMap<Column>,
  column: Column,
): string {
  const place = columns[column];
  return place === null ? '' : validText(cells[place] ?? '').trim();
}

function examplesOf<Column extends string>(
  rows: readonly FigureRow<Column>[],
  column: Column,
): MarkQuestion['examples'] {
  const marked = rows.filter((row) => /\d[.,]\d/.test(row.text(column)));
  const ofEach = (mark: string) => marked.filter((row) => row.text(column).includes(mark)).slice(0, EXAMPLES);
  return [...new Set([...ofEach('.'), ...ofEach(',')])]
    .toSorted((one, other) => one.line - other.line)
    .map((row) => ({ line: row.line, text: row.text(column) }));
}
