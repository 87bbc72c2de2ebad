import {
  type CaseCount,
  type CaseOutcome,
  caseCounter,
  daysBetween,
  windowDay,
} from '../../domain/cases/index.ts';
import type { DayNumber, Period } from '../../domain/period/index.ts';
import { MILLIONTHS, ok, type Result } from '../../domain/value/index.ts';
import type { ColumnMap, ColumnQuestion, ColumnsWanted } from '../tables/index.ts';
import {
  cellAmount,
  cellDay,
  type RowSource,
  type RowTally,
  type RowVerdict,
  readTable,
} from '../tables/index.ts';
import { type CaseCondition, type CaseDefinition, columnsUsed } from './case-definition.ts';
import { keyNumbers } from './key-numbers.ts';

/** Why a row of cases is refused. */
export type CaseRefusal = 'not-a-day' | 'not-a-number' | 'end-before-start' | 'no-key';

/** An indicator counted from a list of cases, with what became of every row of it. */
export interface CountedList extends CaseCount {
  readonly rows: RowTally<CaseRefusal>;
}

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
}): Promise<Result<CountedList, readonly ColumnQuestion[]>> {
  const judge = caseJudge(definition, period);
  const keys = keyNumbers();
  const counter = caseCounter(definition.per);
  const take = (row: CaseRow & { readonly line: number }): RowVerdict<CaseRefusal> => {
    const outcome = judge(row);
    if (typeof outcome === 'object') return outcome;
    const isInPlay = outcome !== 'filter' && outcome !== 'window';
    const key = definition.distinct === null || !isInPlay ? null : cellOf(row, definition.distinct);
    if (key === '') return { reason: 'no-key', column: definition.distinct ?? '' };
    counter.take({ outcome, key: key === null ? null : keys.numberOf(key), line: row.line });
    return null;
  };
  const read = await readTable<string, CaseRefusal>({
    source,
    wanted: wantedColumns(definition),
    ...(listed !== undefined && { listed }),
    take,
  });
  return read.ok ? ok({ ...counter.counted(), rows: read.value }) : read;
}

interface CaseRow {
  readonly cells: readonly string[];
  readonly columns: ColumnMap<string>;
}

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

function caseJudge(definition: CaseDefinition, period: Period): (row: CaseRow) => CaseOutcome | Refused {
  const { window, filters, denominator, numerator, decimalMark } = definition;
  const from = window === null ? 0 : windowDay(window.from, period);
  const to = window === null ? 0 : windowDay(window.to, period);
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
    return daysBetween({ from, to, counting }) <= days;
  };
}
