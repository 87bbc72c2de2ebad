import { DatabaseSync } from 'node:sqlite';
import { bringUpToDate } from '../migrate.ts';
import type { Migration } from '../migrations/index.ts';
import { sqliteEngine } from '../sqlite/sqlite-file.ts';

/** A table to copy: its columns in order, and which of them are exact decimals where the database tells. */
export interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  readonly decimals: ReadonlySet<string>;
}

const NO_DECIMALS: ReadonlySet<string> = new Set();

/**
 * All tables of a database, in the order they were made: parents before children. They are asked for and not
 * listed here, so that no migration can add a table that is then left out. SQLite keeps decimals as text and does
 * not tell them apart: between two SQLite files they are compared as text.
 */
export function tablesOf(database: DatabaseSync): readonly Table[] {
  const rows = database
    .prepare(
      `select t.name as name, c.name as column_name from sqlite_schema t, pragma_table_info(t.name) c
        where t.type = 'table' and t.name not like 'sqlite\\_%' escape '\\' order by t.rowid, c.cid`,
    )
    .all();
  const tables = new Map<string, string[]>();
  for (const { name, column_name } of rows) {
    const columns = tables.get(String(name));
    if (columns === undefined) tables.set(String(name), [String(column_name)]);
    else columns.push(String(column_name));
  }
  return [...tables].map(([name, columns]) => ({ name, columns, decimals: NO_DECIMALS }));
}

/** What let somebody in, or held them up, on the day of a copy lets nobody in when it is put back. */
const LETS_IN: readonly string[] = ['session', 'one_time_link', 'known_device', 'sign_in_try'];

/** The names of those tables whose rows are not put back, of some. */
export function lettingIn(tables: readonly Table[]): readonly string[] {
  return tables.map(({ name }) => name).filter((name) => LETS_IN.includes(name));
}

/** The tables that some migrations make. */
export async function tablesMadeBy(migrations: readonly Migration[]): Promise<readonly Table[]> {
  const database = new DatabaseSync(':memory:');
  try {
    await bringUpToDate(sqliteEngine(database), migrations);
    return tablesOf(database);
  } finally {
    database.close();
  }
}
