import { CompiledQuery, sql } from 'kysely';
import type { WriteTransaction } from '../schema.ts';
import type { Row, Value } from './row-sum.ts';
import { ROWS_AT_ONCE, type RowSink, type RowSource } from './rows.ts';
import type { Table } from './tables.ts';

/** The rows that a transaction on PostgreSQL sees, and a way to fill its tables. */
export function postgresRows(transaction: WriteTransaction): RowSource & RowSink {
  return {
    count: async ({ name }) => {
      const { rows } = await sql<{ rows: string }>`select count(*) as rows from ${sql.table(name)}`.execute(
        transaction,
      );
      return Number(rows[0]?.rows);
    },
    rows: (table) => rowsOf(transaction, table),
    clear: ({ name }) => clearTable(transaction, name),
    add: async ({ name, columns }, rows) => {
      // Written out here: for statements of so many values Kysely's builder takes longer than the server.
      const into = `insert into ${quoted(name)} (${columns.map(quoted).join(', ')}) values `;
      await transaction.executeQuery(
        CompiledQuery.raw(into + places(rows.length, columns.length), rows.flat()),
      );
    },
  };
}

/**
 * Takes all rows of a table away, of one that refuses that as well: nobody but its owner can, and others go on reading
 * meanwhile, which they could not if it were truncated.
 */
async function clearTable(transaction: WriteTransaction, name: string): Promise<void> {
  const refusing = `${name}_refuses_change`;
  const { rows } = await sql`select 1 from pg_trigger
    where tgrelid = ${quoted(name)}::regclass and tgname = ${refusing}`.execute(transaction);
  const [table, trigger] = [sql.table(name), sql.id(refusing)];
  if (rows.length > 0) await sql`alter table ${table} disable trigger ${trigger}`.execute(transaction);
  await sql`delete from ${table}`.execute(transaction);
  // A table whose references are still to be checked cannot be altered: those that named it have been cleared before it.
  if (rows.length > 0) await sql`set constraints all immediate`.execute(transaction);
  if (rows.length > 0) await sql`set constraints all deferred`.execute(transaction);
  if (rows.length > 0) await sql`alter table ${table} enable trigger ${trigger}`.execute(transaction);
}

/** "($1, $2), ($3, $4)" for two rows of two columns. */
function places(rows: number, columns: number): string {
  const place = (row: number, column: number) => `$${row * columns + column + 1}`;
  return Array.from({ length: rows }, (_, row) => {
    const ofRow = Array.from({ length: columns }, (_value, column) => place(row, column));
    return `(${ofRow.join(', ')})`;
  }).join(', ');
}

/** Through a cursor: the client would otherwise keep every row of a table before it gives the first. */
async function* rowsOf(
  transaction: WriteTransaction,
  { name, columns }: Table,
): AsyncGenerator<readonly Row[], void, undefined> {
  await sql`declare copied no scroll cursor for select ${columnList(columns)} from ${sql.table(name)}`.execute(
    transaction,
  );
  for (;;) {
    const { rows } = await sql<Record<string, Value>>`fetch ${sql.lit(ROWS_AT_ONCE)} from copied`.execute(
      transaction,
    );
    if (rows.length > 0) yield rows.map((row) => columns.map((column) => row[column] ?? null));
    if (rows.length < ROWS_AT_ONCE) break;
  }
  await sql`close copied`.execute(transaction);
}

/** Those of the tables that the transaction's database has. */
export async function tablesThere(
  transaction: WriteTransaction,
  tables: readonly Table[],
): Promise<readonly Table[]> {
  const there: Table[] = [];
  for (const table of tables) {
    const { rows } = await sql<{ isThere: boolean }>`select to_regclass(${quoted(table.name)}) is not null
      as "isThere"`.execute(transaction);
    if (rows[0]?.isThere === true) there.push(table);
  }
  return there;
}

/** Tables with their exact decimals marked, which only PostgreSQL tells from text. */
export async function withDecimals(
  transaction: WriteTransaction,
  tables: readonly Table[],
): Promise<readonly Table[]> {
  const marked: Table[] = [];
  for (const table of tables) {
    const { rows } = await sql<{ attname: string }>`select attname from pg_attribute
      where attrelid = to_regclass(${quoted(table.name)}) and atttypid = 'numeric'::regtype`.execute(
      transaction,
    );
    marked.push({ ...table, decimals: new Set(rows.map(({ attname }) => attname)) });
  }
  return marked;
}

function columnList(columns: readonly string[]) {
  return sql.join(columns.map((column) => sql.ref(column)));
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
