import { sql } from 'kysely';
import { fail, ok, type Result } from '../domain/value/index.ts';
import type { Engine } from './engine.ts';
import { type ColumnWords, MIGRATIONS, type Migration } from './migrations/index.ts';
import type { WriteTransaction } from './schema.ts';

/** A database's newest step is not one of ours: a newer Mesur has been here. */
interface NewerSchema {
  readonly found: string;
}

/**
 * Brings the schema up to date, and gives a failure, changing nothing, when a newer Mesur has migrated it. An
 * up-to-date database costs one query.
 *
 * Kysely's own Migrator was rejected: it makes its tables outside the lock, holds a lock of the session on
 * PostgreSQL (lost behind PgBouncer), and looks for its table in every schema of the server.
 */
export async function bringUpToDate(
  engine: Engine,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<Result<null, NewerSchema>> {
  const newest = await newestMigration(engine);
  if (newest !== null && newest === migrations.at(-1)?.name) return ok(null);
  return engine.db.transaction().execute(async (transaction) => {
    await engine.takeWriteLock(transaction);
    await engine.takeTime(transaction);
    return migrateWithin({ transaction, words: engine.words, migrations });
  });
}

/** As `bringUpToDate`, within a transaction of the caller's that keeps other writers out. */
export async function migrateWithin({
  transaction,
  words,
  migrations,
}: {
  readonly transaction: WriteTransaction;
  readonly words: ColumnWords;
  readonly migrations: readonly Migration[];
}): Promise<Result<null, NewerSchema>> {
  await sql
    .raw(
      `create table if not exists schema_migration (
        name ${words.text} not null, applied_at ${words.text} not null,
        primary key (name)) ${words.tableOptions}`,
    )
    .execute(transaction);
  const rows = await transaction.selectFrom('schema_migration').select('name').execute();
  const names = rows.map(({ name }) => name);
  const applied = stepsNamed(names, migrations);
  if (!applied.ok) return applied;
  for (const migration of migrations)
    if (!names.includes(migration.name)) await apply({ migration, transaction, words });
  return ok(null);
}

/** The steps that a database's list of them names, or the one in it that is not ours. */
export function stepsNamed(
  names: readonly string[],
  migrations: readonly Migration[],
): Result<readonly Migration[], NewerSchema> {
  const unknown = names.find((name) => !migrations.some((migration) => migration.name === name));
  if (unknown !== undefined) return fail({ found: unknown });
  return ok(migrations.filter(({ name }) => names.includes(name)));
}

async function newestMigration({ db, isMissingTable }: Engine): Promise<string | null> {
  try {
    const row = await db
      .selectFrom('schema_migration')
      .select('name')
      .orderBy('name', 'desc')
      .limit(1)
      .executeTakeFirst();
    return row?.name ?? null;
  } catch (error) {
    if (isMissingTable(error)) return null;
    throw error;
  }
}

async function apply({
  migration,
  transaction,
  words,
}: {
  migration: Migration;
  transaction: WriteTransaction;
  words: ColumnWords;
}): Promise<void> {
  const { statements, fill, afterwards } = migration;
  for (const statement of statements(words)) await sql.raw(statement).execute(transaction);
  await fill?.(transaction);
  for (const statement of afterwards?.(words) ?? []) await sql.raw(statement).execute(transaction);
  await transaction
    .insertInto('schema_migration')
    .values({ name: migration.name, applied_at: new Date().toISOString() })
    .execute();
}
