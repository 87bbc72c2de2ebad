import type { DatabaseSync } from 'node:sqlite';
import type { Row } from './row-sum.ts';
import { ROWS_AT_ONCE, type RowSink, type RowSource } from './rows.ts';
import type { Table } from './tables.ts';

/** The rows of an open SQLite database, and a way to fill it. Transactions are the caller's. */
export function sqliteRows(database: DatabaseSync): RowSource & RowSink {
  return {
    count: async ({ name }) =>
      Number(database.prepare(`select count(*) as rows from ${quoted(name)}`).get()?.rows),
    rows: (table) => rowsOf(database, table),
    clear: async ({ name }) => database.exec(`delete from ${quoted(name)}`),
    add: async ({ name, columns }, rows) => {
      const places = columns.map(() => '?').join(', ');
      const statement = database.prepare(
        `insert into ${quoted(name)} (${columns.map(quoted).join(', ')}) values (${places})`,
      );
      for (const row of rows) statement.run(...row);
    },
  };
}

async function* rowsOf(
  database: DatabaseSync,
  { name, columns }: Table,
): AsyncGenerator<readonly Row[], void, undefined> {
  const statement = database.prepare(`select ${columns.map(quoted).join(', ')} from ${quoted(name)}`);
  statement.setReturnArrays(true);
  statement.setReadBigInts(true); // a whole number above 2^53 would be refused otherwise
  let lot: Row[] = [];
  for (const row of statement.iterate() as unknown as Iterable<Row>) {
    lot.push(row);
    if (lot.length < ROWS_AT_ONCE) continue;
    yield lot;
    lot = [];
  }
  if (lot.length > 0) yield lot;
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
