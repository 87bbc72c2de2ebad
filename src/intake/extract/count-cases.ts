import { firstDay, lastDay, type Period, yearOf } from '../../domain/period/index.ts';
import { type Decimal, ok, type Result, whole } from '../../domain/value/index.ts';
import type { ColumnMap, ColumnQuestion, ColumnsWanted } from '../tables/index.ts';
import {
  cellAmount,
  cellDay,
  type DayNumber,
  dayNumberOf,
  MILLIONTHS,
  type RowSource,
  type RowTally,
  type RowVerdict,
  readTable,
} from '../tables/index.ts';
import { type CaseCondition, type CaseDefinition, columnsUsed, type WindowEdge } from './case-definition.ts';
import { keyNumbers } from './key-numbers.ts';
import { workingDaysIn } from './working-days.ts';

/** Why a row of cases is refused. */
export type CaseRefusal = 'not-a-day' | 'not-a-number' | 'end-before-start' | 'no-key';

/** Why a row that is sound is not counted. */
export type LeftOut = 'filter' | 'window' | 'repeated' | 'denominator';

/** An indicator counted from a list of cases, with what became of every row of it. */
export interface CaseCount {
  readonly numerator: number;
  readonly denominator: number;
  /** Numerator over denominator as the definition multiplies it, unrounded; null of no cases. */
  readonly value: Decimal | null;
  readonly rows: RowTally<CaseRefusal>;
  readonly leftOut: Readonly<Record<LeftOut, number>>;
  /** Rows that repeat a case and say otherwise than its first row, by line; the first row was counted. */
  readonly disagreeing: { readonly count: number; readonly lines: readonly number[] };
  /** Whether the numerator, the denominator or what lies between is 1 to 4: withheld where published (RULES section 9). */
  readonly isSmall: boolean;
}

const LINES_LISTED = 1000;

/**
 * Counts the cases of a period by a definition, row by row, without holding them. Of several rows with one key the first
 * that passes filters and window counts. A row where a test meets a day or number that it cannot read is refused.
 */
export async function countCases({
  source,
  definition,
  period,
  listed,
}: {
  readonly source: RowSource;
  readonly definition: CaseDefinition;
  readonly period: Period;
  /** How many refused rows are listed one by one; `LISTED_ROWS` unless told. */
  readonly listed?: number | undefined;
}): Promise<Result<CaseCount, readonly ColumnQuestion[]>> {
  const judge = caseJudge(definition, period);
  const keys = keyNumbers();
  const outcomes: Outcome[] = [];
  const leftOut: Record<LeftOut, number> = { filter: 0, window: 0, repeated: 0, denominator: 0 };
  const lines: number[] = [];
  let disagreeing = 0;
  let numerator = 0;
  let denominator = 0;

  const take = (row: CaseRow & { readonly line: number }): RowVerdict<CaseRefusal> => {
    const outcome = judge(row);
    if (typeof outcome === 'object') return outcome;
    if (outcome === 'filter' || outcome === 'window') {
      leftOut[outcome]++;
      return null;
    }
    if (definition.distinct !== null) {
      const key = cellOf(row, definition.distinct);
      if (key === '') return { reason: 'no-key', column: definition.distinct };
      const number = keys.numberOf(key);
      const earlier = outcomes[number];
      if (earlier !== undefined) {
        leftOut.repeated++;
        if (earlier === outcome) return null;
        disagreeing++;
        if (lines.length < LINES_LISTED) lines.push(row.line);
        return null;
      }
      outcomes[number] = outcome;
    }
    if (outcome === 'denominator') leftOut.denominator++;
    else denominator++;
    if (outcome === 'in-both') numerator++;
    return null;
  };

  const read = await readTable<string, CaseRefusal>({
    source,
    wanted: wantedColumns(definition),
    ...(listed !== undefined && { listed }),
    take,
  });
  if (!read.ok) return read;
  return ok({
    numerator,
    denominator,
    value: denominator === 0 ? null : whole(numerator * definition.per).div(whole(denominator)),
    rows: read.value,
    leftOut,
    disagreeing: { count: disagreeing, lines },
    isSmall: [numerator, denominator, denominator - numerator].some((count) => count >= 1 && count <= 4),
  });
}

interface CaseRow {
  readonly cells: readonly string[];
  readonly columns: ColumnMap<string>;
}

/** What a row is: out by a filter, by the window, by the denominator; or counted, below the line or also above it. */
type Outcome = 'filter' | 'window' | 'denominator' | 'in-denominator' | 'in-both';
type Refused = { readonly reason: CaseRefusal; readonly column: string };

function wantedColumns(definition: CaseDefinition): ColumnsWanted<string> {
  return Object.fromEntries(
    columnsUsed(definition).map((name) => [
      name,
      { isNeeded: true, headings: definition.columns[name] ?? [name] },
    ]),
  );
}

function cellOf({ cells, columns }: CaseRow, column: string): string {
  return cells[columns[column] ?? -1]?.trim() ?? '';
}

function caseJudge(definition: CaseDefinition, period: Period): (row: CaseRow) => Outcome | Refused {
  const { window, filters, denominator, numerator, decimalMark } = definition;
  const from = window === null ? 0 : edgeDay(window.from, period);
  const to = window === null ? 0 : edgeDay(window.to, period);
  const tests = (conditions: readonly CaseCondition[]) =>
    conditions.map((condition) => conditionTest(condition, decimalMark));
  const [filterTests, denominatorTests, numeratorTests] = [
    tests(filters),
    tests(denominator),
    tests(numerator),
  ];
  return (row) => {
    const kept = allPass(filterTests, row);
    if (kept !== true) return kept === false ? 'filter' : kept;
    if (window !== null) {
      const day = dayIn(row, window.column);
      if (typeof day === 'object' && day !== null) return day;
      if (day === null || day < from || day > to) return 'window';
    }
    const below = allPass(denominatorTests, row);
    if (below !== true) return below === false ? 'denominator' : below;
    const above = allPass(numeratorTests, row);
    if (typeof above === 'object') return above;
    return above ? 'in-both' : 'in-denominator';
  };
}

function edgeDay({ of, plusDays }: WindowEdge, period: Period): DayNumber {
  const day =
    of === 'period-start'
      ? firstDay(period)
      : of === 'period-end'
        ? lastDay(period)
        : firstDay(yearOf(period));
  return dayNumberOf(day) + plusDays;
}

type RowTest = (row: CaseRow) => boolean | Refused;

function allPass(tests: readonly RowTest[], row: CaseRow): boolean | Refused {
  for (const passes of tests) {
    const verdict = passes(row);
    if (verdict !== true) return verdict;
  }
  return true;
}

/** The day in a column; null where the cell is empty. */
function dayIn(row: CaseRow, column: string): DayNumber | null | Refused {
  const text = cellOf(row, column);
  return text === '' ? null : (cellDay(text) ?? { reason: 'not-a-day', column });
}

function conditionTest(condition: CaseCondition, decimalMark: 'point' | 'comma'): RowTest {
  const { column } = condition;
  switch (condition.test) {
    case 'is':
    case 'is-not': {
      const texts = new Set(condition.anyOf.map((text) => text.trim().toLowerCase()));
      const wanted = condition.test === 'is';
      return (row) => texts.has(cellOf(row, column).toLowerCase()) === wanted;
    }
    case 'filled':
      return (row) => cellOf(row, column) !== '';
    case 'empty':
      return (row) => cellOf(row, column) === '';
    case 'at-least':
    case 'at-most': {
      const bound = Math.round(Number(condition.value) * MILLIONTHS);
      const isLeast = condition.test === 'at-least';
      return (row) => {
        const text = cellOf(row, column);
        if (text === '') return false;
        const isBelowZero = /^[-\u2212–]/.test(text);
        const amount = cellAmount(text.replace(/^[-\u2212–]/, ''), decimalMark);
        if (typeof amount !== 'number') return { reason: 'not-a-number', column };
        const signed = isBelowZero ? -amount : amount;
        return isLeast ? signed >= bound : signed <= bound;
      };
    }
    case 'within-days':
      return withinDays(condition);
  }
}

/** Days are counted from the day after: 1 to 8 March is 7 days, or 5 working days where the 1st is a Friday. */
function withinDays({
  column,
  after,
  days,
  counting,
}: Extract<CaseCondition, { test: 'within-days' }>): RowTest {
  return (row) => {
    const from = dayIn(row, after);
    const to = dayIn(row, column);
    if (typeof from === 'object' && from !== null) return from;
    if (typeof to === 'object' && to !== null) return to;
    if (from === null || to === null) return false;
    if (to < from) return { reason: 'end-before-start', column };
    return (counting === 'calendar' ? to - from : workingDaysIn({ from: from + 1, to })) <= days;
  };
}
