import { DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import { fail, type Result } from '../../domain/value/index.ts';
import type { CopyOrder, StoreCopy } from '../../use-cases/ports.ts';
import type { Engine } from '../engine.ts';
import { stepsNamed } from '../migrate.ts';
import type { Migration } from '../migrations/index.ts';
import { reachPostgres } from '../postgres/open-postgres.ts';
import { postgresFailure } from '../postgres/postgres-failure.ts';
import type { WriteTransaction } from '../schema.ts';
import { isSqliteError } from '../sqlite/sqlite-failure.ts';
import { makeDatabase } from '../sqlite/sqlite-file.ts';
import { type CopyFailure, CopyRefused } from './failure.ts';
import { newFile } from './new-file.ts';
import { openBackup } from './open-backup.ts';
import { postgresRows, withDecimals } from './postgres-rows.ts';
import { agreeing, copyRows, countRows, type Sums, sumRows, tellingRows } from './rows.ts';
import { sqliteRows } from './sqlite-rows.ts';
import { type Table, tablesOf } from './tables.ts';

interface Copying {
  readonly draft: string;
  readonly order: CopyOrder;
  readonly migrations: readonly Migration[];
}

/** Copies the store on a PostgreSQL server into one SQLite file. Others may use it meanwhile; it is never migrated. */
export async function backUpPostgres({
  databaseUrl,
  order,
  migrations,
}: {
  readonly databaseUrl: string;
  readonly order: CopyOrder;
  readonly migrations: readonly Migration[];
}): Promise<Result<StoreCopy, CopyFailure>> {
  const reached = reachPostgres(databaseUrl);
  if (!reached.ok) return fail(reached.failure);
  const { engine, host } = reached.value;
  try {
    return await newFile({
      ...order,
      fill: async (draft) => {
        try {
          const { tables, read } = await copied({ engine, host, draft, order, migrations });
          return await checked({ tables, read, draft, order, migrations });
        } catch (error) {
          throw refusalOf({ error, engine, host, file: order.file });
        }
      },
    });
  } finally {
    await engine.db.destroy();
  }
}

interface Copied {
  readonly tables: readonly Table[];
  readonly read: Sums;
}

/** One transaction that reads a single state, however long it takes. */
function copied({
  engine,
  host,
  ...copying
}: Copying & { readonly engine: Engine; readonly host: string }): Promise<Copied> {
  return engine.db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (transaction) => {
      const { rows } = await sql<{ name: string }>`select name from schema_migration`.execute(transaction);
      const names = rows.map(({ name }) => name);
      if (names.length === 0) throw new CopyRefused({ kind: 'nothing-held', at: host });
      const steps = stepsNamed(names, copying.migrations);
      if (steps.ok) return rowsIntoDraft({ transaction, steps: steps.value, ...copying });
      const { found } = steps.failure;
      const detail = `its newest migration is ${found}`;
      throw new CopyRefused({ kind: 'newer-version', at: host, found, detail });
    });
}

/** Into a new file with the tables that the store has, be it up to date or not. */
async function rowsIntoDraft({
  transaction,
  steps,
  draft,
  order: { onProgress },
}: Copying & {
  readonly transaction: WriteTransaction;
  readonly steps: readonly Migration[];
}): Promise<Copied> {
  await makeDatabase(draft, steps);
  const database = new DatabaseSync(draft);
  try {
    // Nobody else knows of the file, and it is put on the disk when it is done.
    database.exec('pragma journal_mode = delete; pragma synchronous = off; begin');
    const source = postgresRows(transaction);
    const tables = await withDecimals(transaction, tablesOf(database));
    const total = await countRows(source, tables);
    const passed = tellingRows({ step: 'copying', total, onProgress });
    const read = await copyRows({ source, sink: sqliteRows(database), tables, passed });
    database.exec('commit');
    return { tables, read };
  } finally {
    database.close();
  }
}

async function checked({
  tables,
  read,
  draft,
  order: { onProgress },
  migrations,
}: Copying & Copied): Promise<StoreCopy> {
  const copy = await openBackup(draft, migrations);
  if (!copy.ok) throw new CopyRefused(copy.failure);
  try {
    const source = sqliteRows(copy.value.database);
    const total = await countRows(source, tables);
    const passed = tellingRows({ step: 'checking', total, onProgress });
    return { tables: agreeing(read, await sumRows({ source, tables, passed })), kept: null };
  } finally {
    copy.value.database.close();
  }
}

function refusalOf({
  error,
  engine,
  host,
  file,
}: {
  readonly error: unknown;
  readonly engine: Engine;
  readonly host: string;
  readonly file: string;
}): unknown {
  if (error instanceof CopyRefused) return error;
  if (isSqliteError(error))
    return new CopyRefused({ kind: 'file-not-writable', file, detail: error.message });
  if (engine.isMissingTable(error)) return new CopyRefused({ kind: 'nothing-held', at: host });
  return new CopyRefused(postgresFailure({ error, host }));
}
