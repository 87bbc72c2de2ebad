/** Everything that a database holds, read by another road than the store's: to compare two of them row by row. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';
import type { StorePlace } from './store-place.ts';

/** The rows of each table as JSON, sorted; tables by name. */
export type HeldRows = Readonly<Record<string, readonly string[]>>;

/** Columns that are exact decimals. */
const DECIMALS =
  /^(value|wales_value|rank_value|range_low|range_high|numerator|denominator|split_(red|amber|green))$/;

/** All rows of a place; null when it has no tables, or there is no file. */
export function rowsHeld({ settings }: StorePlace): Promise<HeldRows | null> {
  return settings.databaseUrl === undefined
    ? rowsOfFile(join(settings.dataFolder, 'mesur.sqlite'))
    : rowsOfServer(settings.databaseUrl);
}

/** All rows of an SQLite file; null when there is none. */
export async function rowsOfFile(path: string): Promise<HeldRows | null> {
  if (!existsSync(path)) return null;
  const database = new DatabaseSync(path);
  try {
    const tables = database
      .prepare("select name from sqlite_schema where type = 'table' order by name")
      .all();
    return Object.fromEntries(
      tables.map(({ name }) => [name, sorted(database.prepare(`select * from ${name}`).all())]),
    );
  } finally {
    database.close();
  }
}

async function rowsOfServer(url: string): Promise<HeldRows | null> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const tables = await client.query<{ name: string }>(
      'select tablename as name from pg_tables where schemaname = current_schema() order by tablename collate "C"',
    );
    const held: Record<string, readonly string[]> = {};
    for (const { name } of tables.rows)
      held[name] = sorted((await client.query(`select * from ${name}`)).rows);
    return tables.rows.length === 0 ? null : held;
  } finally {
    await client.end();
  }
}

function sorted(rows: readonly object[]): readonly string[] {
  return rows.map(asText).toSorted();
}

/** Columns by name; a decimal without zeros at its end. */
function asText(row: object): string {
  const cells = Object.entries(row).map(([column, value]) => [
    column,
    DECIMALS.test(column) && typeof value === 'string' && value.includes('.')
      ? value.replace(/\.?0+$/, '')
      : value,
  ]);
  return JSON.stringify(cells.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
