import { normaliseCode } from '../../domain/framework/index.ts';
import type { Frequency, Period } from '../../domain/period/index.ts';
import {
  emptyContent,
  type FigureRefusal,
  figureBoxes,
  fractionScale,
  type UnderstoodFigure,
  understoodFigure,
} from '../../domain/returns/index.ts';
import {
  type Absence,
  type Decimal,
  decimalText,
  ok,
  type Result,
  type Unit,
  ZERO,
} from '../../domain/value/index.ts';
import type { ColumnsWanted, RowRefusal } from '../tables/index.ts';
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

/**
 * A refused row; `other` is the line that it differs from or repeats, `text` the cell that is not understood, `why` the
 * reason why it is no figure in `unit`.
 */
export interface RefusedReading {
  readonly line: number;
  readonly reason: ReadingRefusal;
  readonly column: ReadingColumn | null;
  readonly text: string | null;
  readonly other: number | null;
  readonly why: FigureRefusal | null;
  readonly unit: Unit | null;
}

/** A reading as a file gives it. Numbers are plain decimals as text, so that a worker may hand it on. */
export interface ImportedReading {
  readonly line: number;
  readonly ref: string;
  readonly period: Period;
  readonly figure:
    | { readonly kind: 'value'; readonly value: string; readonly printed: string }
    | { readonly kind: 'absent'; readonly reason: Absence; readonly printed: string }
    /** Somebody must be asked what one of the three texts means: `printed` or a count. All stand as they are written. */
    | { readonly kind: 'asked'; readonly printed: string };
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
  /** The headings of columns that are not read. */
  readonly unused: readonly string[];
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
  return ok({ readings: once.readings, refused: all, unused: table.value.unused });
}

function refusal(
  line: number,
  reason: ReadingRefusal,
  at: Partial<Pick<RefusedReading, 'column' | 'text' | 'other' | 'why' | 'unit'>> = {},
): RefusedReading {
  return { line, reason, column: null, text: null, other: null, why: null, unit: null, ...at };
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
  const [printed = '', above = '', below = ''] = NUMBERS.map((column) =>
    pointed(text(column), marks[column] ?? 'point'),
  );
  const boxes = figureBoxes(
    { ...emptyContent('indicator'), value: printed, numerator: above, denominator: below },
    unit,
  );
  const understood: Partial<Record<string, UnderstoodFigure>> = {};
  for (const { field, text: cell, unit: counted } of boxes) {
    const figure = understoodFigure(cell, { unit: counted });
    // What a column's mark does not allow is refused with it.
    const why =
      figure.kind === 'asked' && figure.question === 'decimal-comma' ? 'not-a-number' : refusalOf(figure);
    if (why !== null)
      return refusal(line, reasonOf(why), {
        column: field as ReadingColumn,
        text: text(field as ReadingColumn),
        ...{ why, unit: counted },
      });
    understood[field] = figure;
  }
  const isAsked = boxes.some(({ field }) => {
    const { kind } = understood[field] ?? { kind: 'nothing' };
    return kind === 'asked' || (kind === 'absent' && field !== 'value');
  });
  if (isAsked)
    return {
      figure: { kind: 'asked', printed },
      isComputed: false,
      numerator: above === '' ? null : above,
      denominator: below === '' ? null : below,
    };
  const { value } = understood;
  const numerator = numberOf(understood.numerator);
  const denominator = numberOf(understood.denominator);
  if ((numerator === null) !== (denominator === null))
    return refusal(line, 'half-a-fraction', { column: numerator === null ? 'numerator' : 'denominator' });
  const counts = {
    numerator: numerator === null ? null : decimalText(numerator),
    denominator: denominator === null ? null : decimalText(denominator),
  };
  if (value?.kind === 'value')
    return {
      figure: { kind: 'value', value: decimalText(value.value), printed: text('value') },
      isComputed: false,
      ...counts,
    };
  if (value?.kind === 'absent')
    return {
      figure: { kind: 'absent', reason: value.reason, printed: text('value') },
      isComputed: false,
      ...counts,
    };
  const scale = fractionScale(unit);
  if (numerator === null || denominator === null || scale === null)
    return refusal(line, 'no-figure', { column: 'value' });
  if (denominator.eq(ZERO)) return refusal(line, 'nothing-below', { column: 'denominator' });
  const computed = decimalText(numerator.times(scale).div(denominator));
  return { figure: { kind: 'value', value: computed, printed: '' }, isComputed: true, ...counts };
}

function refusalOf(figure: UnderstoodFigure): FigureRefusal | null {
  return figure.kind === 'refused' ? figure.refusal : null;
}

/** Signs of another unit have reasons of their own in a list, where they are counted. */
function reasonOf(why: FigureRefusal): ReadingRefusal {
  return why === 'percent-of-another-unit' || why === 'pounds-of-another-unit' ? why : 'not-a-number';
}

function numberOf(figure: UnderstoodFigure | undefined): Decimal | null {
  return figure?.kind === 'value' ? figure.value : null;
}

/** One reading of an indicator and period: a repeat is refused, and where two differ both are, for neither is certain. */
function withoutRepeats(readings: readonly ImportedReading[]): Omit<ImportedReadings, 'unused'> {
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
  const said =
    figure.kind === 'value' ? figure.value : figure.kind === 'absent' ? figure.reason : figure.printed;
  return JSON.stringify([said, numerator, denominator, commentEn, commentCy]);
}
