import { normaliseCode } from '../../domain/framework/index.ts';
import { type FinancialYear, isYear } from '../../domain/period/index.ts';
import { absentSaid, figureIn, fractionScale } from '../../domain/returns/index.ts';
import { type Decimal, ok, type Polarity, type Result } from '../../domain/value/index.ts';
import type { ColumnsWanted, RowRefusal } from '../tables/index.ts';
import { councilNamed, namesWales, summarises } from './councils.ts';
import {
  type FigureRow,
  type FigureTable,
  readFigureTable,
  type TableAnswers,
  type TableFile,
  type TableQuestion,
} from './figure-table.ts';
import { pointed } from './number-column.ts';
import { type PeriodRefusal, periodOf } from './period-text.ts';
import type { KnownIndicator } from './read-readings.ts';

/** Columns of a file of councils' figures. */
export type BenchmarkColumn = 'council' | 'code' | 'year' | 'value' | 'numerator' | 'denominator';

/** Why a row of councils' figures is refused. */
export type BenchmarkRefusal =
  | RowRefusal
  | PeriodRefusal
  | 'unknown-council'
  | 'other-summary'
  | 'unknown-code'
  | 'not-a-year'
  | 'not-a-number'
  | 'half-a-fraction'
  | 'nothing-below'
  | 'stated-twice'
  | 'stated-otherwise';

/**
 * A refused row; `other` is the line that states the same council, indicator and year. `ref` and `year` are what it is of,
 * null where that was not understood: it may then be of any.
 */
export interface RefusedBenchmark {
  readonly line: number;
  readonly ref: string | null;
  readonly year: FinancialYear | null;
  readonly reason: BenchmarkRefusal;
  readonly column: BenchmarkColumn | null;
  readonly text: string | null;
  readonly other: number | null;
}

/** An indicator that councils' figures may be of. */
export interface BenchmarkedIndicator extends KnownIndicator {
  readonly polarity: Polarity;
}

/** A published figure of an indicator in a year; no value where there is no data. */
interface PublishedFigure {
  readonly line: number;
  readonly ref: string;
  readonly year: FinancialYear;
  readonly value: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
}

/** What one council published in one year. */
export interface CouncilRow extends PublishedFigure {
  readonly council: string;
}

/** A file of councils' figures, read: each of its rows stands in one of the three lists. Plain data. */
export interface ImportedBenchmarks {
  readonly rows: readonly CouncilRow[];
  /** The rows of Wales as a whole, which are official. */
  readonly national: readonly PublishedFigure[];
  readonly refused: readonly RefusedBenchmark[];
  /** The headings of columns that are not read. */
  readonly unused: readonly string[];
}

const NUMBERS: readonly BenchmarkColumn[] = ['value', 'numerator', 'denominator'];

const COLUMNS: ColumnsWanted<BenchmarkColumn> = {
  council: {
    isNeeded: true,
    headings: [
      'Council',
      'Local authority',
      'Authority',
      'LA',
      'Area',
      'Cyngor',
      'Awdurdod lleol',
      'Awdurdod',
      'Ardal',
    ],
  },
  code: {
    isNeeded: true,
    headings: [
      'Code',
      'Ref',
      'Indicator',
      'Indicator code',
      'Measure',
      'Measure code',
      'PAM',
      'Cod',
      'Dangosydd',
      'Cod y dangosydd',
      'Mesur',
    ],
  },
  year: {
    isNeeded: true,
    headings: ['Year', 'Period', 'Financial year', 'Blwyddyn', 'Cyfnod', 'Blwyddyn ariannol'],
  },
  value: {
    isNeeded: false,
    headings: ['Value', 'Result', 'Performance', 'Figure', 'Gwerth', 'Canlyniad', 'Perfformiad', 'Ffigur'],
  },
  numerator: { isNeeded: false, headings: ['Numerator', 'Num', 'Rhifiadur'] },
  denominator: { isNeeded: false, headings: ['Denominator', 'Den', 'Denom', 'Enwadur'] },
};

/** Reads a file of all councils' figures. Fails with what a person must be asked about the whole file. */
export async function readBenchmarks({
  file,
  known,
  answers = {},
}: {
  readonly file: TableFile;
  readonly known: readonly BenchmarkedIndicator[];
  readonly answers?: TableAnswers<BenchmarkColumn>;
}): Promise<Result<ImportedBenchmarks, readonly TableQuestion[]>> {
  const table = await readFigureTable({ file, wanted: COLUMNS, numbers: NUMBERS, answers });
  if (!table.ok) return table;
  const indicators = new Map(
    known.flatMap((each) => [each.ref, ...each.codes].map((code) => [normaliseCode(code), each] as const)),
  );
  const refused: RefusedBenchmark[] = table.value.flawed.map(({ line, reason }) => refusal(line, reason));
  const read: CouncilRow[] = [];
  for (const row of table.value.rows) {
    const each = councilRow({ row, indicators, table: table.value });
    if ('reason' in each) refused.push(each);
    else read.push(each);
  }
  const rows = [...Map.groupBy(read, placeOf).values()].flatMap((same) => {
    const [first, ...others] = same;
    if (first === undefined) return [];
    const isOne = others.every((other) => figureText(other) === figureText(first));
    for (const each of isOne ? others : same) {
      const other = (each === first ? others[0] : first)?.line ?? null;
      refused.push({ ...refusal(each.line, isOne ? 'stated-twice' : 'stated-otherwise', each), other });
    }
    return isOne ? [first] : [];
  });
  refused.sort((one, other) => one.line - other.line);
  return ok({
    rows: rows.filter(({ council }) => council !== WALES),
    national: rows.flatMap(({ council, ...figure }) => (council === WALES ? [figure] : [])),
    refused,
    unused: table.value.unused,
  });
}

/** The key that a row of Wales as a whole goes by among the councils, while it is read. */
const WALES = 'wales';

function placeOf({ ref, year, council }: CouncilRow): string {
  return JSON.stringify([ref, year, council]);
}

function figureText({ value, numerator, denominator }: CouncilRow): string {
  return JSON.stringify([value, numerator, denominator]);
}

function refusal(
  line: number,
  reason: BenchmarkRefusal,
  at: Partial<Pick<RefusedBenchmark, 'ref' | 'year' | 'column' | 'text'>> = {},
): RefusedBenchmark {
  const { ref = null, year = null, column = null, text = null } = at;
  return { line, ref, year, reason, column, text, other: null };
}

function councilRow({
  row: { line, text },
  indicators,
  table: { marks },
}: {
  readonly row: FigureRow<BenchmarkColumn>;
  readonly indicators: ReadonlyMap<string, BenchmarkedIndicator>;
  readonly table: FigureTable<BenchmarkColumn>;
}): CouncilRow | RefusedBenchmark {
  const indicator = indicators.get(normaliseCode(text('code')));
  if (indicator === undefined) return refusal(line, 'unknown-code', { column: 'code', text: text('code') });
  const { ref } = indicator;
  const year = periodOf(text('year'), 'annual');
  if (!year.ok) return refusal(line, year.failure, { ref, column: 'year', text: text('year') });
  if (!isYear(year.value)) return refusal(line, 'not-a-year', { ref, column: 'year', text: text('year') });
  const of = { ref, year: year.value };
  const name = text('council');
  const council = namesWales(name) ? WALES : (councilNamed(name)?.id ?? null);
  if (council === null)
    return refusal(line, summarises(name) ? 'other-summary' : 'unknown-council', {
      ...of,
      column: 'council',
      text: name,
    });
  const numbers: Partial<Record<BenchmarkColumn, Decimal>> = {};
  for (const column of NUMBERS) {
    const cell = pointed(text(column), marks[column] ?? 'point');
    const said = absentSaid(cell)?.kind;
    // A council without data has no place, whyever it has none.
    if (cell === '' || said === 'certain' || said === 'unsaid') continue;
    const number = figureIn(cell, { unit: column === 'value' ? indicator.unit : 'count' });
    if (number === null) return refusal(line, 'not-a-number', { ...of, column, text: text(column) });
    numbers[column] = number;
  }
  const { numerator, denominator } = numbers;
  if ((numerator === undefined) !== (denominator === undefined)) return refusal(line, 'half-a-fraction', of);
  if (denominator?.eq('0') === true) return refusal(line, 'nothing-below', { ...of, column: 'denominator' });
  const scale = fractionScale(indicator.unit);
  const computed =
    numerator === undefined || denominator === undefined || scale === null
      ? null
      : numerator.times(scale).div(denominator);
  return {
    ...of,
    line,
    council,
    value: (numbers.value ?? computed)?.toFixed() ?? null,
    numerator: numerator?.toFixed() ?? null,
    denominator: denominator?.toFixed() ?? null,
  };
}
