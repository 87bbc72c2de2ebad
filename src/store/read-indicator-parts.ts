import {
  type Benchmark,
  CATEGORIES,
  INDICATOR_TYPES,
  type IndicatorDefinition,
  type IndicatorType,
  type Reading,
  type ReductionSplit,
  type Reference,
  type Target,
} from '../domain/framework/index.ts';
import { BASES, FREQUENCIES } from '../domain/period/index.ts';
import { POLARITIES, UNITS } from '../domain/value/index.ts';
import {
  bilingualOrNull,
  decimalOrNull,
  figureOf,
  oneOf,
  oneOfOrNull,
  periodOf,
  sourceOf,
  yearFrom,
} from './parse-columns.ts';
import type { Database, Schema } from './schema.ts';

/** The indicators meant. A list, not a subquery: PostgreSQL guesses badly about one until its statistics are gathered. */
export interface Chosen {
  readonly db: Database;
  readonly authority: string;
  readonly refs: readonly string[];
}

/** What is held of indicators, by reference. */
export type ByRef<Part> = ReadonlyMap<string, readonly Part[]>;

const MEASURES = ['plain', 'planned-reductions'] as const;

// Columns are named rather than all taken: reading rows is most of the time that a page waits for the store.
const DEFINITION_COLUMNS = [
  'indicator_ref',
  'year',
  'position',
  'title_en',
  'title_cy',
  'code_lost',
  'category',
  'service_id',
  'objective_code',
  'aim_code',
  'polarity',
  'range_low',
  'range_high',
  'unit',
  'frequency',
  'basis',
  'measure',
  'redefined',
] as const satisfies readonly (keyof Schema['indicator_definition'])[];

const READING_COLUMNS = [
  'indicator_ref',
  'period',
  'basis',
  'value',
  'absence',
  'printed',
  'numerator',
  'denominator',
  'split_red',
  'split_amber',
  'split_green',
  'split_red_printed',
  'split_amber_printed',
  'split_green_printed',
  'comment_en',
  'comment_cy',
  'caution_en',
  'caution_cy',
  'source_edition',
  'source_line',
] as const satisfies readonly (keyof Schema['reading'])[];

const BENCHMARK_COLUMNS = [
  'indicator_ref',
  'year',
  'wales_value',
  'wales_absence',
  'wales_printed',
  'rank_value',
  'rank_absence',
  'rank_printed',
] as const satisfies readonly (keyof Schema['benchmark'])[];

type DefinitionRow = Pick<Schema['indicator_definition'], (typeof DEFINITION_COLUMNS)[number]>;
type ReadingRow = Pick<Schema['reading'], (typeof READING_COLUMNS)[number]>;
type BenchmarkRow = Pick<Schema['benchmark'], (typeof BENCHMARK_COLUMNS)[number]>;

/** Definitions with their types and codes, by year. */
export async function readDefinitions({ db, authority, refs }: Chosen): Promise<ByRef<IndicatorDefinition>> {
  const [definitions, types, codes] = await Promise.all([
    db
      .selectFrom('indicator_definition')
      .select(DEFINITION_COLUMNS)
      .where('authority_id', '=', authority)
      .where('indicator_ref', 'in', refs)
      .orderBy('year')
      .execute(),
    db
      .selectFrom('indicator_type')
      .select(['indicator_ref', 'year', 'type'])
      .where('authority_id', '=', authority)
      .where('indicator_ref', 'in', refs)
      .orderBy('position')
      .execute(),
    db
      .selectFrom('indicator_code')
      .select(['indicator_ref', 'year', 'code', 'printed'])
      .where('authority_id', '=', authority)
      .where('indicator_ref', 'in', refs)
      .orderBy('position')
      .execute(),
  ]);
  const yearKey = (row: { readonly indicator_ref: string; readonly year: string }) =>
    `${row.year} ${row.indicator_ref}`;
  const typesOf = grouped(types, yearKey, ({ type }) => oneOf(INDICATOR_TYPES, type));
  const codesOf = grouped(codes, yearKey, ({ code, printed }): Reference => ({ code, printed }));
  return grouped(definitions, refOf, (row) =>
    definitionOf({
      row,
      types: typesOf.get(yearKey(row)) ?? [],
      references: codesOf.get(yearKey(row)) ?? [],
    }),
  );
}

/** Targets in the order of their periods. */
export async function readTargets({ db, authority, refs }: Chosen): Promise<ByRef<Target>> {
  const rows = await db
    .selectFrom('target')
    .select(['indicator_ref', 'period', 'value', 'absence', 'printed', 'note_en', 'note_cy'])
    .where('authority_id', '=', authority)
    .where('indicator_ref', 'in', refs)
    .orderBy('last_day')
    .orderBy('first_day')
    .orderBy('period')
    .execute();
  return grouped(rows, refOf, (row) => ({
    period: periodOf(row.period),
    figure: figureOf(row),
    note: bilingualOrNull(row.note_en, row.note_cy),
  }));
}

/** Readings in the order of their periods. */
export async function readReadings({ db, authority, refs }: Chosen): Promise<ByRef<Reading>> {
  const rows = await db
    .selectFrom('reading')
    .select(READING_COLUMNS)
    .where('authority_id', '=', authority)
    .where('indicator_ref', 'in', refs)
    .orderBy('last_day')
    .orderBy('first_day')
    .orderBy('period')
    .execute();
  return grouped(rows, refOf, readingOf);
}

/** Benchmarks, newest first: the first that is not later than a year is the one to show beside it. */
export async function readBenchmarks({ db, authority, refs }: Chosen): Promise<ByRef<Benchmark>> {
  const rows = await db
    .selectFrom('benchmark')
    .select(BENCHMARK_COLUMNS)
    .where('authority_id', '=', authority)
    .where('indicator_ref', 'in', refs)
    .orderBy('year', 'desc')
    .execute();
  return grouped(rows, refOf, benchmarkOf);
}

function definitionOf({
  row,
  types,
  references,
}: {
  row: DefinitionRow;
  types: readonly IndicatorType[];
  references: readonly Reference[];
}): IndicatorDefinition {
  const low = decimalOrNull(row.range_low);
  const high = decimalOrNull(row.range_high);
  return {
    year: yearFrom(row.year),
    title: { en: row.title_en, cy: row.title_cy },
    references,
    codeLost: row.code_lost === 1,
    types,
    category: oneOfOrNull(CATEGORIES, row.category),
    service: row.service_id,
    objective: row.objective_code,
    aim: row.aim_code,
    polarity: oneOf(POLARITIES, row.polarity),
    range: low === null || high === null ? null : { low, high },
    unit: oneOf(UNITS, row.unit),
    frequency: oneOf(FREQUENCIES, row.frequency),
    basis: oneOf(BASES, row.basis),
    measure: oneOf(MEASURES, row.measure),
    redefined: row.redefined === 1,
    position: row.position,
  };
}

function readingOf(row: ReadingRow): Reading {
  const numerator = decimalOrNull(row.numerator);
  const denominator = decimalOrNull(row.denominator);
  return {
    period: periodOf(row.period),
    basis: oneOf(BASES, row.basis),
    figure: figureOf(row),
    fraction: numerator === null || denominator === null ? null : { numerator, denominator },
    split: splitOf(row),
    comment: bilingualOrNull(row.comment_en, row.comment_cy),
    caution: bilingualOrNull(row.caution_en, row.caution_cy),
    source: sourceOf(row),
  };
}

function splitOf(row: ReadingRow): ReductionSplit | null {
  const red = decimalOrNull(row.split_red);
  const amber = decimalOrNull(row.split_amber);
  const green = decimalOrNull(row.split_green);
  if (red === null || amber === null || green === null) return null;
  const { split_red_printed, split_amber_printed, split_green_printed } = row;
  const printedPct =
    split_red_printed === null || split_amber_printed === null || split_green_printed === null
      ? null
      : { red: split_red_printed, amber: split_amber_printed, green: split_green_printed };
  return { red, amber, green, printedPct };
}

function benchmarkOf(row: BenchmarkRow): Benchmark {
  return {
    year: yearFrom(row.year),
    walesAverage: figureOf({
      value: row.wales_value,
      absence: row.wales_absence,
      printed: row.wales_printed,
    }),
    rank: figureOf({ value: row.rank_value, absence: row.rank_absence, printed: row.rank_printed }),
  };
}

function refOf(row: { readonly indicator_ref: string }): string {
  return row.indicator_ref;
}

/** Rows parsed and gathered by a key, in the order they came. */
function grouped<Row, Part>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  parse: (row: Row) => Part,
): ReadonlyMap<string, readonly Part[]> {
  const groups = new Map<string, Part[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [parse(row)]);
    else group.push(parse(row));
  }
  return groups;
}
