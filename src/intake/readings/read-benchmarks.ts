import { normaliseCode } from '../../domain/framework/index.ts';
import { type FinancialYear, isYear } from '../../domain/period/index.ts';
import { fractionScale } from '../../domain/returns/index.ts';
import {
  type CouncilFigure,
  type QuartileBand,
  type Quartiles,
  quartileBand,
  quartilesOf,
  type Rank,
  ranksOf,
  type WalesFigure,
  walesFigure,
} from '../../domain/statistics/index.ts';
import { type Decimal, decimal, ok, type Polarity, type Result, whole } from '../../domain/value/index.ts';
import type { ColumnsWanted, RowRefusal } from '../tables/index.ts';
import { councilNamed } from './councils.ts';
import {
  type FigureRow,
  type FigureTable,
  readFigureTable,
  type TableAnswers,
  type TableFile,
  type TableQuestion,
} from './figure-table.ts';
import { cellNumber } from './number-column.ts';
import { type PeriodRefusal, periodOf } from './period-text.ts';
import type { KnownIndicator } from './read-readings.ts';

/** Columns of a file of councils' figures. */
export type BenchmarkColumn = 'council' | 'code' | 'year' | 'value' | 'numerator' | 'denominator';

/** Why a row of councils' figures is refused. */
export type BenchmarkRefusal =
  | RowRefusal
  | PeriodRefusal
  | 'unknown-council'
  | 'unknown-code'
  | 'not-a-year'
  | 'not-a-number'
  | 'half-a-fraction'
  | 'nothing-below'
  | 'stated-twice';

/** A refused row; `other` is the line that states the same council, indicator and year. */
export interface RefusedBenchmark {
  readonly line: number;
  readonly reason: BenchmarkRefusal;
  readonly column: BenchmarkColumn | null;
  readonly text: string | null;
  readonly other: number | null;
}

/** An indicator that councils' figures may be of. */
export interface BenchmarkedIndicator extends KnownIndicator {
  readonly polarity: Polarity;
}

/** What one council published in one year; no value where it has no data. */
export interface CouncilRow {
  readonly line: number;
  readonly ref: string;
  readonly year: FinancialYear;
  readonly council: string;
  readonly value: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
}

/** A file of councils' figures, read: each of its rows stands in one of the two lists. Plain data. */
export interface ImportedBenchmarks {
  readonly rows: readonly CouncilRow[];
  readonly refused: readonly RefusedBenchmark[];
}

/** An indicator among the councils of Wales in one year. */
export interface Benchmarked {
  readonly ref: string;
  readonly year: FinancialYear;
  readonly wales: WalesFigure | null;
  readonly quartiles: Quartiles | null;
  /** By council: a council without data has no place. */
  readonly places: ReadonlyMap<string, { readonly rank: Rank | null; readonly band: QuartileBand | null }>;
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

const NO_DATA = /^(|[-–—]|\.{1,2}|n ?\/ ?a|no data|dim data|\[[xcz]\]|\*)$/i;

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
  const rows = new Map<string, CouncilRow>();
  const refused: RefusedBenchmark[] = table.value.flawed.map(({ line, reason }) => refusal(line, reason));
  for (const row of table.value.rows) {
    const read = councilRow({ row, indicators, table: table.value });
    if ('reason' in read) {
      refused.push(read);
      continue;
    }
    const key = `${read.ref} ${read.year} ${read.council}`;
    const earlier = rows.get(key);
    if (earlier === undefined) rows.set(key, read);
    else refused.push(refusal(read.line, 'stated-twice', { other: earlier.line }));
  }
  refused.sort((one, other) => one.line - other.line);
  return ok({ rows: [...rows.values()], refused });
}

function refusal(
  line: number,
  reason: BenchmarkRefusal,
  at: { readonly column?: BenchmarkColumn; readonly text?: string; readonly other?: number } = {},
): RefusedBenchmark {
  return { line, reason, column: at.column ?? null, text: at.text ?? null, other: at.other ?? null };
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
  const council = councilNamed(text('council'));
  if (council === null) return refusal(line, 'unknown-council', { column: 'council', text: text('council') });
  const indicator = indicators.get(normaliseCode(text('code')));
  if (indicator === undefined) return refusal(line, 'unknown-code', { column: 'code', text: text('code') });
  const year = periodOf(text('year'), 'annual');
  if (!year.ok) return refusal(line, year.failure, { column: 'year', text: text('year') });
  if (!isYear(year.value)) return refusal(line, 'not-a-year', { column: 'year', text: text('year') });
  const numbers: Partial<Record<BenchmarkColumn, Decimal>> = {};
  for (const column of NUMBERS) {
    if (NO_DATA.test(text(column))) continue;
    const number = cellNumber(text(column), marks[column] ?? 'point');
    if (number === null) return refusal(line, 'not-a-number', { column, text: text(column) });
    numbers[column] = number.value;
  }
  const { numerator, denominator } = numbers;
  if ((numerator === undefined) !== (denominator === undefined)) return refusal(line, 'half-a-fraction');
  if (denominator?.eq('0') === true) return refusal(line, 'nothing-below', { column: 'denominator' });
  const scale = fractionScale(indicator.unit);
  const computed =
    numerator === undefined || denominator === undefined || scale === null
      ? null
      : numerator.times(scale).div(denominator);
  return {
    line,
    ref: indicator.ref,
    year: year.value,
    council: council.id,
    value: (numbers.value ?? computed)?.toFixed() ?? null,
    numerator: numerator?.toFixed() ?? null,
    denominator: denominator?.toFixed() ?? null,
  };
}

/** Each indicator and year of a file among the councils: the figure for Wales, quartiles, and every council's place. */
export function benchmarked(
  rows: readonly CouncilRow[],
  known: readonly BenchmarkedIndicator[],
): readonly Benchmarked[] {
  const groups = Map.groupBy(rows, ({ ref, year }) => `${ref} ${year}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const indicator = known.find(({ ref }) => ref === first?.ref);
    if (first === undefined || indicator === undefined) return [];
    const figures = group.map(figureOf);
    const values = figures.flatMap(({ value }) => (value === null ? [] : [value]));
    const { polarity } = indicator;
    const ranks = ranksOf({
      standings: figures.map(({ council, value }) => ({ of: council, value })),
      polarity,
    });
    const places = new Map(
      figures.flatMap(({ council, value }) =>
        value === null
          ? []
          : [
              [
                council,
                { rank: ranks.get(council) ?? null, band: quartileBand({ value, among: values, polarity }) },
              ] as const,
            ],
      ),
    );
    return [
      {
        ref: first.ref,
        year: first.year,
        wales: walesFigure({ figures, per: fractionScale(indicator.unit) ?? whole(1) }),
        quartiles: quartilesOf(values),
        places,
      },
    ];
  });
}

function figureOf({ council, value, numerator, denominator }: CouncilRow): CouncilFigure {
  const read = (text: string | null) => (text === null ? null : decimal(text));
  return { council, value: read(value), numerator: read(numerator), denominator: read(denominator) };
}
