import { existsSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import { fail, ok, type Result } from '../../domain/value/index.ts';
import type { CopyProgress, SealReport } from '../../use-cases/ports.ts';
import {
  type CopyFailure,
  CopyRefused,
  countRows,
  openBackup,
  openSource,
  postgresRows,
  sqliteRows,
  type Table,
  tablesMadeBy,
  tablesOf,
  tellingRows,
} from '../backup/index.ts';
import { stepsNamed } from '../migrate.ts';
import type { Migration } from '../migrations/index.ts';
import { reachPostgres } from '../postgres/open-postgres.ts';
import { postgresFailure } from '../postgres/postgres-failure.ts';
import { openingFailure, storeFile } from '../sqlite/open-sqlite.ts';
import { verifiedTables } from './held-rows.ts';
import { verifySeals } from './verify-seals.ts';

interface Verifying {
  readonly migrations: readonly Migration[];
  readonly onProgress: (progress: CopyProgress) => void;
}

/** The step that made the chain: a store without it has none yet. */
const CHAINING = 'chain_link';

/** Verifies the store in a data folder, as it is at one moment. */
export async function verifySqlite({
  dataFolder,
  ...verifying
}: Verifying & { readonly dataFolder: string }): Promise<Result<SealReport, CopyFailure>> {
  const path = storeFile(dataFolder);
  if (!existsSync(path)) return fail({ kind: 'nothing-held', at: path });
  let database: DatabaseSync | undefined;
  try {
    database = openSource(path, verifying.migrations);
    database.exec('begin');
    return await verifyFile({ database, at: path, ...verifying });
  } catch (error) {
    if (error instanceof CopyRefused) return fail(error.failure);
    return fail(openingFailure({ error, path }));
  } finally {
    database?.close();
  }
}

/** Verifies a copy that was made by a backup. */
export async function verifyBackup({
  file,
  ...verifying
}: Verifying & { readonly file: string }): Promise<Result<SealReport, CopyFailure>> {
  const opened = await openBackup(file, verifying.migrations);
  if (!opened.ok) return opened;
  const { database } = opened.value;
  try {
    return await verifyFile({ database, at: file, ...verifying });
  } finally {
    database.close();
  }
}

async function verifyFile({
  database,
  at,
  onProgress,
}: Verifying & { readonly database: DatabaseSync; readonly at: string }): Promise<
  Result<SealReport, CopyFailure>
> {
  const tables = tablesOf(database);
  if (!tables.some(({ name }) => name === CHAINING)) return fail({ kind: 'not-chained', at });
  const source = sqliteRows(database);
  return ok(await verifySeals({ source, tables, passed: await telling({ source, tables, onProgress }) }));
}

/** Verifies the store on a PostgreSQL server, as it is at one moment. */
export async function verifyPostgres({
  databaseUrl,
  migrations,
  onProgress,
}: Verifying & { readonly databaseUrl: string }): Promise<Result<SealReport, CopyFailure>> {
  const reached = reachPostgres(databaseUrl);
  if (!reached.ok) return fail(reached.failure);
  const { engine, host } = reached.value;
  try {
    const tables = await tablesMadeBy(migrations);
    return await engine.db
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute(async (transaction) => {
        const { rows } = await sql<{ name: string }>`select name from schema_migration`.execute(transaction);
        const steps = stepsNamed(
          rows.map(({ name }) => name),
          migrations,
        );
        if (!steps.ok) {
          const { found } = steps.failure;
          return fail({ kind: 'newer-version', at: host, found, detail: `its newest migration is ${found}` });
        }
        if (steps.value.length !== migrations.length) return fail({ kind: 'not-chained', at: host });
        const source = postgresRows(transaction);
        const passed = await telling({ source, tables, onProgress });
        return ok(await verifySeals({ source, tables, passed }));
      });
  } catch (error) {
    if (engine.isMissingTable(error)) return fail({ kind: 'nothing-held', at: host });
    return fail(postgresFailure({ error, host }));
  } finally {
    await engine.db.destroy();
  }
}

async function telling({
  source,
  tables,
  onProgress,
}: {
  readonly source: ReturnType<typeof sqliteRows>;
  readonly tables: readonly Table[];
  readonly onProgress: Verifying['onProgress'];
}) {
  const total = await countRows(source, verifiedTables(tables));
  return tellingRows({ step: 'checking', total, onProgress });
}
