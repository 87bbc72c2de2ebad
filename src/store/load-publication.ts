import { sql } from 'kysely';
import type { Publication } from '../domain/scorecard/index.ts';
import type { Engine } from './engine.ts';
import { type PublicationRows, rowsOf } from './publication-rows.ts';
import { CONTENT_TABLES, type ContentTable, type Database, type WriteTransaction } from './schema.ts';

interface Load {
  readonly name: string;
  readonly fingerprint: string;
  readonly publication: Publication;
}

/**
 * Loads a publication, all of it or nothing, unless one of this name and fingerprint is loaded. What its name
 * loaded before goes. Two loaders at once take turns, and the second finds the work done.
 *
 * The frame (authority, directorates, services, plans, schemes, the names of indicators) may stand in several
 * publications: the last one loaded holds it. A figure, commitment or edition may stand in one only; a second
 * is refused by its key. Refused loads reject, and everything stays as it was.
 */
export async function loadPublication(engine: Engine, load: Load): Promise<'loaded' | 'already-loaded'> {
  if (await isLoaded(engine.db, load)) return 'already-loaded';
  const rows = rowsOf(load);
  return engine.db.transaction().execute(async (transaction) => {
    await engine.takeWriteLock(transaction);
    if (await isLoaded(transaction, load)) return 'already-loaded';
    await deleteLoaded(transaction, load);
    for (const table of CONTENT_TABLES) await insertRows({ transaction, table, rows });
    await refuseUnscored(transaction, load);
    await noteLoaded(transaction, load);
    return 'loaded';
  });
}

async function isLoaded(db: Database, { name, fingerprint, publication }: Load): Promise<boolean> {
  const row = await db
    .selectFrom('loaded_publication')
    .select('fingerprint')
    .where('authority_id', '=', publication.authority.id)
    .where('name', '=', name)
    .executeTakeFirst();
  return row?.fingerprint === fingerprint;
}

async function noteLoaded(transaction: WriteTransaction, { name, fingerprint, publication }: Load) {
  const loaded_at = new Date().toISOString();
  await transaction
    .insertInto('loaded_publication')
    .values({ authority_id: publication.authority.id, name, fingerprint, loaded_at })
    .onConflict((conflict) =>
      conflict.columns(['authority_id', 'name']).doUpdateSet({ fingerprint, loaded_at }),
    )
    .execute();
}

async function deleteLoaded(transaction: WriteTransaction, { name, publication }: Load) {
  for (const table of CONTENT_TABLES.toReversed())
    await sql`delete from ${sql.table(table)}
      where authority_id = ${publication.authority.id} and publication = ${name}`.execute(transaction);
}

/** Keys of the tables that several publications may speak of. */
const FRAME_KEYS: { readonly [Table in ContentTable]?: readonly string[] } = {
  authority: ['authority_id'],
  directorate: ['authority_id', 'id'],
  service: ['authority_id', 'directorate_id', 'id'],
  plan: ['authority_id', 'id'],
  objective: ['authority_id', 'plan_id', 'code'],
  aim: ['authority_id', 'plan_id', 'objective_code', 'code'],
  scheme: ['authority_id', 'id'],
  indicator: ['authority_id', 'ref'],
};

/** Rows in one statement: few enough for the parameters that the databases take (SQLite 32,766, PostgreSQL 65,535). */
const ROWS_AT_ONCE = 100;

async function insertRows({
  transaction,
  table,
  rows,
}: {
  transaction: WriteTransaction;
  table: ContentTable;
  rows: PublicationRows;
}): Promise<void> {
  const ofTable: readonly object[] = rows[table];
  const [first] = ofTable;
  if (first === undefined) return;
  const columns = Object.keys(first);
  const keys = FRAME_KEYS[table];
  const others = columns.filter((column) => keys?.includes(column) === false);
  const takeOver =
    keys === undefined
      ? sql``
      : sql` on conflict (${sql.join(keys.map((key) => sql.ref(key)))}) do update set ${sql.join(
          others.map((column) => sql`${sql.ref(column)} = ${sql.ref(`excluded.${column}`)}`),
        )}`;
  for (let from = 0; from < ofTable.length; from += ROWS_AT_ONCE) {
    const values = ofTable
      .slice(from, from + ROWS_AT_ONCE)
      .map((row) => sql`(${sql.join(columns.map((column) => row[column as keyof typeof row]))})`);
    await sql`insert into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))})
      values ${sql.join(values)}${takeOver}`.execute(transaction);
  }
}

/** An edition whose year has no plan or no scheme could never be shown: better not to hold it. */
async function refuseUnscored(transaction: WriteTransaction, { publication }: Load): Promise<void> {
  const holds = sql`authority_id = edition.authority_id and from_year <= substr(edition.period, 1, 7)
    and (to_year is null or to_year >= substr(edition.period, 1, 7))`;
  const { rows } = await sql<{ id: string }>`select id from edition
    where authority_id = ${publication.authority.id}
    and not (exists (select 1 from plan where ${holds}) and exists (select 1 from scheme where ${holds}))
    order by id`.execute(transaction);
  const [lacking] = rows;
  if (lacking !== undefined) throw new Error(`edition ${lacking.id}: no plan or no scheme holds in its year`);
}
