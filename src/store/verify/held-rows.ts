import type { Row, RowSource, Table } from '../backup/index.ts';
import type { Schema } from '../schema.ts';

/** The tables that are sealed, or follow from what is. */
const VERIFIED = [
  'chain_link',
  'chain_head',
  'edition_code',
  'edition_publication',
  'public_text',
  'event',
  'edition',
  'quarter',
  'quarter_return',
] as const;

/** One of those tables. */
export type VerifiedTable = (typeof VERIFIED)[number];

/** Those of some tables that are verified. */
export function verifiedTables(tables: readonly Table[]): readonly Table[] {
  return tables.filter(({ name }) => VERIFIED.some((each) => each === name));
}

/** Reads the rows of a table one after the other, as the schema has them. */
export async function eachRow<Name extends VerifiedTable>({
  source,
  tables,
  name,
  passed,
  use,
}: {
  readonly source: RowSource;
  readonly tables: readonly Table[];
  readonly name: Name;
  readonly passed: (rows: number) => void;
  readonly use: (row: Schema[Name]) => void;
}): Promise<void> {
  const table = tables.find((each) => each.name === name);
  if (table === undefined) throw new Error(`there is no table ${name}`);
  for await (const rows of source.rows(table)) {
    for (const row of rows) use(rowOf(table, row) as Schema[Name]);
    passed(rows.length);
  }
}

function rowOf({ columns }: Table, row: Row): unknown {
  return Object.fromEntries(
    columns.map((column, at) => {
      const value = row[at] ?? null;
      return [column, typeof value === 'bigint' ? Number(value) : value];
    }),
  );
}
