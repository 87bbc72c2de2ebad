import { normaliseCode } from '../../domain/framework/index.ts';
import type { Frequency, Period } from '../../domain/period/index.ts';
import { fractionScale } from '../../domain/returns/index.ts';
import { type Absence, decimalText, ok, type Result, type Unit, ZERO } from '../../domain/value/index.ts';
import type { ColumnsWanted, RowRefusal } from '../tables/index.ts';
import {
  type FigureRow,
  type FigureTable,
  readFigureTable,
  type TableAnswers,
  type TableFile,
  type TableQuestion,
} from './figure-table.ts';
import { type CellNumber, cellNumber } from './number-column.ts';
import { type PeriodRefusal, periodOf } from './period-text.ts';

/** Columns of a file of readings. */
export type ReadingColumn =
  | 'code'
  | 'period'
  | 'value'
  | 'numerator'
  | 'denominator'
  | 'comment'
  | 'comment-cy';

/** An indicator that readings may be of: everything that it is called, its unit, how often it is read. Plain data. */
export interface KnownIndicator {
  readonly ref: string;
  readonly codes: readonly string[];
  readonly unit: Unit;
  readonly frequency: Frequency;
}

/** Why a row of readings is refused. */
export type ReadingRefusal =
  | RowRefusal
  | PeriodRefusal
  | 'no-code'
  | 'unknown-code'
  | 'no-period'
  | 'no-figure'
  | 'not-a-number'
  | 'percent-of-another-unit'
  | 'pounds-of-another-unit'
  | 'half-a-fraction'
  | 'nothing-below'
  | 'differs-from-line'
  | 'same-as-line';

/** A refused row; `other` is the line that it differs from or repeats, `text` the cell that is not understood. */
export interface RefusedReading {
  readonly line: number;
  readonly reason: ReadingRefusal;
  readonly column: ReadingColumn | null;
  readonly text: string | null;
  readonly other: number | null;
}

/** A reading as a file gives it. Numbers are plain decimals as text, so that a worker may hand it on. */
export interface ImportedReading {
  readonly line: number;
  readonly ref: string;
  readonly period: Period;
  readonly figure:
    | { readonly kind: 'value'; readonly value: string; readonly printed: string }
    | { readonly kind: 'absent'; readonly reason: Absence; readonly printed: string };
  /** Whether the value was computed from the counts; then `printed` is empty. */
  readonly isComputed: boolean;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly commentEn: string;
  readonly commentCy: string;
}

/** A file of readings, read: each of its rows stands in one of the two lists. */
export interface ImportedReadings {
  readonly readings: readonly ImportedReading[];
  readonly refused: readonly RefusedReading[];
}

const NUMBERS: readonly ReadingColumn[] = ['value', 'numerator', 'denominator'];

const COLUMNS: ColumnsWanted<ReadingColumn> = {
  code: {
    isNeeded: true,
    headings: [
      'Code',
      'Ref',
      'Reference',
      'PI ref',
      'PI code',
      'Indicator',
      'Indicator code',
      'Measure code',
      'Cod',
      'Cyf',
      'Cyfeirnod',
      'Dangosydd',
      'Cod y dangosydd',
    ],
  },
  period: {
    isNeeded: true,
    headings: [
      'Period',
      'Quarter',
      'Year',
      'Financial year',
      'Date',
      'Reporting period',
      'Month',
      'Cyfnod',
      'Chwarter',
      'Blwyddyn',
      'Blwyddyn ariannol',
      'Dyddiad',
      'Mis',
    ],
  },
  value: {
    isNeeded: false,
    headings: [
      'Value',
      'Actual',
      'Result',
      'Performance',
      'Figure',
      'Reading',
      'Gwerth',
      'Gwirioneddol',
      'Canlyniad',
      'Perfformiad',
      'Ffigur',
    ],
  },
  numerator: { isNeeded: false, headings: ['Numerator', 'Num', 'Rhifiadur'] },
  denominator: { isNeeded: false, headings: ['Denominator', 'Den', 'Denom', 'Enwadur'] },
  comment: {
    isNeeded: false,
    headings: ['Comment', 'Comments', 'Comment (English)', 'Commentary', 'Narrative'],
  },
  'comment-cy': {
    isNeeded: false,
    headings: ['Sylw', 'Sylwadau', 'Comment (Welsh)', 'Sylw (Cymraeg)', 'Naratif'],
  },
};

/** Texts that say which absence they mean; a bare "N/A" or dash does not, and is kept as not stated. */
const ABSENT: readonly (readonly [RegExp, Absence])[] = [
  [/^(awaited|awaiting data|disgwylir)$/i, 'awaited'],
  [/^(not (yet )?due|ddim yn ddyledus)$/i, 'not-due'],
  [/^(not applicable|ddim yn berthnasol|amherthnasol|\[z\])$/i, 'not-applicable'],
  [/^(suppressed|ataliwyd|\[c\])$/i, 'suppressed'],
  [/^([-–—]|n ?\/ ?a|no data|dim data|\[x\])$/i, 'not-stated'],
];

/** Reads a file of readings of known indicators. Fails with what a person must be asked about the whole file. */
export async function readReadings({
  file,
  known,
  answers = {},
}: {
  readonly file: TableFile;
  readonly known: readonly KnownIndicator[];
  readonly answers?: TableAnswers<ReadingColumn>;
}): Promise<Result<ImportedReadings, readonly TableQuestion[]>> {
  const table = await readFigureTable({ file, wanted: COLUMNS, numbers: NUMBERS, answers });
  if (!table.ok) return table;
  const { rows, flawed } = table.value;
  const indicators = new Map(
    known.flatMap((indicator) =>
      [indicator.ref, ...indicator.codes].map((code) => [normaliseCode(code), indicator] as const),
    ),
  );
  const readings: ImportedReading[] = [];
  const refused: RefusedReading[] = flawed.map(({ line, reason }) => refusal(line, reason));
  for (const row of rows) {
    const read = readingOf({ row, indicators, table: table.value });
    if ('reason' in read) refused.push(read);
    else readings.push(read);
  }
  const once = withoutRepeats(readings);
  const all = [...refused, ...once.refused].toSorted((one, other) => one.line - other.line);
  return ok({ readings: once.readings, refused: all });
}

function refusal(
  line: number,
  reason: ReadingRefusal,
  at: { readonly column?: ReadingColumn; readonly text?: string; readonly other?: number } = {},
): RefusedReading {
  return { line, reason, column: at.column ?? null, text: at.text ?? null, other: at.other ?? null };
}

function readingOf({
  row,
  indicators,
  table,
}: {
  readonly row: FigureRow<ReadingColumn>;
  readonly indicators: ReadonlyMap<string, KnownIndicator>;
  readonly table: FigureTable<ReadingColumn>;
}): ImportedReading | RefusedReading {
  const { line, text } = row;
  const code = text('code');
  if (code === '') return refusal(line, 'no-code', { column: 'code' });
  const indicator = indicators.get(normaliseCode(code));
  if (indicator === undefined) return refusal(line, 'unknown-code', { column: 'code', text: code });
  const when = text('period');
  if (when === '') return refusal(line, 'no-period', { column: 'period' });
  const period = periodOf(when, indicator.frequency);
  if (!period.ok) return refusal(line, period.failure, { column: 'period', text: when });
  const figure = figureOf({ row, unit: indicator.unit, table });
  if ('reason' in figure) return figure;
  return {
    line,
    ref: indicator.ref,
    period: period.value,
    ...figure,
    commentEn: text('comment'),
    commentCy: text('comment-cy'),
  };
}

type ReadFigure = Pick<ImportedReading, 'figure' | 'isComputed' | 'numerator' | 'denominator'>;

function figureOf({
  row: { line, text },
  unit,
  table: { marks },
}: {
  readonly row: FigureRow<ReadingColumn>;
  readonly unit: Unit;
  readonly table: FigureTable<ReadingColumn>;
}): ReadFigure | RefusedReading {
  const numbers: Partial<Record<ReadingColumn, CellNumber>> = {};
  const printed = text('value');
  const absence = ABSENT.find(([pattern]) => pattern.test(printed))?.[1];
  for (const column of NUMBERS) {
    const cell = text(column);
    if (cell === '' || (column === 'value' && absence !== undefined)) continue;
    const number = cellNumber(cell, marks[column] ?? 'point');
    if (number === null) return refusal(line, 'not-a-number', { column, text: cell });
    const wrong = wrongSign(number, column === 'value' ? unit : 'count');
    if (wrong !== null) return refusal(line, wrong, { column, text: cell });
    numbers[column] = number;
  }
  const { value, numerator, denominator } = numbers;
  if ((numerator === undefined) !== (denominator === undefined))
    return refusal(line, 'half-a-fraction', {
      column: numerator === undefined ? 'numerator' : 'denominator',
    });
  const counts = {
    numerator: numerator === undefined ? null : decimalText(numerator.value),
    denominator: denominator === undefined ? null : decimalText(denominator.value),
  };
  if (value !== undefined)
    return {
      figure: { kind: 'value', value: decimalText(value.value), printed },
      isComputed: false,
      ...counts,
    };
  if (absence !== undefined)
    return { figure: { kind: 'absent', reason: absence, printed }, isComputed: false, ...counts };
  const scale = fractionScale(unit);
  if (numerator === undefined || denominator === undefined || scale === null)
    return refusal(line, 'no-figure', { column: 'value' });
  if (denominator.value.eq(ZERO)) return refusal(line, 'nothing-below', { column: 'denominator' });
  const computed = decimalText(numerator.value.times(scale).div(denominator.value));
  return { figure: { kind: 'value', value: computed, printed: '' }, isComputed: true, ...counts };
}

/** A sign that contradicts the unit: "45%" of a count, "£12" of a per cent. */
function wrongSign({ sign }: CellNumber, unit: Unit): ReadingRefusal | null {
  if (sign === 'percent' && unit !== 'percent') return 'percent-of-another-unit';
  if (sign === 'pounds' && unit !== 'gbp' && unit !== 'gbp-thousand') return 'pounds-of-another-unit';
  return null;
}

/** One reading of an indicator and period: a repeat is refused, and where two differ both are, for neither is certain. */
function withoutRepeats(readings: readonly ImportedReading[]): ImportedReadings {
  const groups = new Map<string, ImportedReading[]>();
  for (const reading of readings) {
    const key = `${reading.ref} ${reading.period}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [reading]);
    else group.push(reading);
  }
  const kept: ImportedReading[] = [];
  const refused: RefusedReading[] = [];
  for (const [first, ...others] of groups.values()) {
    if (first === undefined) continue;
    const differing = others.filter((other) => saidBy(other) !== saidBy(first));
    const [differs] = differing;
    if (differs === undefined) kept.push(first);
    else refused.push(refusal(first.line, 'differs-from-line', { other: differs.line }));
    for (const other of others) {
      const isSame = saidBy(other) === saidBy(first);
      const reason = isSame && differs === undefined ? 'same-as-line' : 'differs-from-line';
      refused.push(
        refusal(other.line, reason, { other: isSame && differs !== undefined ? differs.line : first.line }),
      );
    }
  }
  return { readings: kept, refused };
}

function saidBy({ figure, numerator, denominator, commentEn, commentCy }: ImportedReading): string {
  const said = figure.kind === 'value' ? figure.value : figure.reason;
  return JSON.stringify([said, numerator, denominator, commentEn, commentCy]);
}
