import type { CopiedTable, CopyProgress } from '../../use-cases/ports.ts';
import { CopyRefused } from './failure.ts';
import { type Row, type RowSum, rowSumOf } from './row-sum.ts';
import type { Table } from './tables.ts';

/** How many rows are held in memory at a time. */
export const ROWS_AT_ONCE = 200;

/** One state of a database, to read whole tables from. */
export interface RowSource {
  readonly count: (table: Table) => Promise<number>;
  /** The rows of a table, at most `ROWS_AT_ONCE` at a time. */
  readonly rows: (table: Table) => AsyncIterable<readonly Row[]>;
}

/** A transaction on a database, to fill tables through. */
export interface RowSink {
  readonly clear: (table: Table) => Promise<void>;
  readonly add: (table: Table, rows: readonly Row[]) => Promise<void>;
}

/** The sums of tables, by their names. */
export type Sums = ReadonlyMap<string, RowSum>;

/** Is told of each lot of rows that has been passed. */
type Passed = (rows: number) => void;

/** Reads tables through and gives their sums. */
export async function sumRows({
  source,
  tables,
  passed,
}: {
  readonly source: RowSource;
  readonly tables: readonly Table[];
  readonly passed: Passed;
}): Promise<Sums> {
  const sums = new Map<string, RowSum>();
  for (const table of tables) {
    const sum = rowSumOf(table);
    for await (const rows of source.rows(table)) {
      for (const row of rows) sum.add(row);
      passed(rows.length);
    }
    sums.set(table.name, sum.value());
  }
  return sums;
}

/**
 * Empties tables and fills them with the rows of another database, some at a time, so that memory does not grow
 * with them. Gives the sums of what was read: what then stands there is for `sumRows` to tell.
 */
export async function copyRows({
  source,
  sink,
  tables,
  passed,
}: {
  readonly source: RowSource;
  readonly sink: RowSink;
  readonly tables: readonly Table[];
  readonly passed: Passed;
}): Promise<Sums> {
  for (const table of tables.toReversed()) await sink.clear(table);
  return sumRows({ source: { ...source, rows: throughSink }, tables, passed });

  async function* throughSink(table: Table): AsyncGenerator<readonly Row[]> {
    for await (const rows of source.rows(table)) {
      await sink.add(table, rows);
      yield rows;
    }
  }
}

/** How many rows tables have together. */
export async function countRows(source: RowSource, tables: readonly Table[]): Promise<number> {
  let total = 0;
  for (const table of tables) total += await source.count(table);
  return total;
}

/** Tells those who wait how many rows of a step have been passed. */
export function tellingRows({
  step,
  total,
  onProgress,
}: {
  readonly step: CopyProgress['step'];
  readonly total: number;
  readonly onProgress: (progress: CopyProgress) => void;
}): Passed {
  let done = 0;
  return (rows) => {
    done += rows;
    onProgress({ step, done, total, unit: 'rows' });
  };
}

/** The tables with their counts when both sums agree in all; else refused, with the names of those that differ. */
export function agreeing(read: Sums, written: Sums): readonly CopiedTable[] {
  const differing = [...read].filter(([name, { rows, sum }]) => {
    const other = written.get(name);
    return other === undefined || other.rows !== rows || other.sum !== sum;
  });
  if (differing.length > 0)
    throw new CopyRefused({ kind: 'differs', tables: differing.map(([name]) => name) });
  return [...read].map(([table, { rows }]) => ({ table, rows }));
}
