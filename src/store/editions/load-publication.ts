import { sql } from 'kysely';
import { canonicalText, editionDifferences, renumbered, sameContent } from '../../domain/editions/index.ts';
import type { PeriodRecord, Publication } from '../../domain/scorecard/index.ts';
import type { Bilingual } from '../../domain/value/index.ts';
import type { Engine } from '../engine.ts';
import type { Database, Schema, WriteTransaction } from '../schema.ts';
import { insertEdition } from './insert-edition.ts';
import { readRecord } from './read-editions.ts';

interface Load {
  readonly name: string;
  readonly fingerprint: string;
  readonly publication: Publication;
}

/** Why an edition loaded from data files is followed by another. */
const FILES_CORRECTED: Bilingual = {
  en: 'The data files of this report were corrected.',
  cy: 'Cywirwyd ffeiliau data’r adroddiad hwn.',
};

/**
 * Loads a publication, all of it or nothing, unless one of this name and fingerprint is loaded. A report that is new
 * is sealed as the first edition of its quarter and published; one that has changed as the next number, with what
 * differs; one that has not stays as it is. Nothing that was sealed goes. Two loaders at once take turns, and the
 * second finds the work done.
 *
 * The frame (authority, directorates, services, plans, schemes) may stand in several publications: the last one
 * loaded holds it. A quarter's editions come from one publication or from returns: another's is refused; where a person
 * has imported a report over the publication's, theirs stands. Refused loads reject, and everything stays as it was.
 */
export async function loadPublication(engine: Engine, load: Load): Promise<'loaded' | 'already-loaded'> {
  if (await isLoaded(engine.db, load)) return 'already-loaded';
  refuseTwice(load.publication);
  return engine.db.transaction().execute(async (transaction) => {
    await engine.takeWriteLock(transaction);
    await engine.takeTime(transaction);
    if (await isLoaded(transaction, load)) return 'already-loaded';
    await holdFrame(transaction, load);
    const loadedAt = new Date().toISOString();
    for (const record of load.publication.records)
      await holdRecord({ transaction, record, name: load.name, loadedAt });
    await noteLoaded(transaction, { ...load, loadedAt });
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

/** Two records of one quarter would be sealed as an edition and its correction. */
function refuseTwice({ records }: Publication): void {
  const quarters = new Set<string>();
  for (const { edition } of records) {
    const quarter = `${edition.directorate} ${edition.period}`;
    if (quarters.has(quarter)) throw new Error(`the publication has two reports of ${quarter}`);
    quarters.add(quarter);
  }
}

async function noteLoaded(
  transaction: WriteTransaction,
  { name, fingerprint, publication, loadedAt: loaded_at }: Load & { readonly loadedAt: string },
) {
  await transaction
    .insertInto('loaded_publication')
    .values({ authority_id: publication.authority.id, name, fingerprint, loaded_at })
    .onConflict((conflict) =>
      conflict.columns(['authority_id', 'name']).doUpdateSet({ fingerprint, loaded_at }),
    )
    .execute();
}

/** Seals a report, unless the newest edition that this publication brought says the same. */
async function holdRecord({
  transaction,
  record,
  name,
  loadedAt,
}: {
  readonly transaction: WriteTransaction;
  readonly record: PeriodRecord;
  readonly name: string;
  readonly loadedAt: string;
}): Promise<void> {
  const { directorate, period, id, publishedOn } = record.edition;
  const authority = record.authority.id;
  const held = await transaction
    .selectFrom('edition')
    .select(['id', 'number', 'publication', 'content_hash'])
    .where('authority_id', '=', authority)
    .where('directorate_id', '=', directorate)
    .where('period', '=', period)
    .orderBy('number', 'desc')
    .execute();
  const seal = (edition: PeriodRecord, publishedAt: string) =>
    insertEdition(transaction, {
      record: edition,
      sealedAt: loadedAt,
      sealedBy: null,
      publication: name,
      published: { at: publishedAt, by: null },
    });
  const [newest] = held;
  if (newest === undefined)
    return seal(renumbered(record, { id, number: 1, revision: null }), publishedOn ?? loadedAt);
  const ours = held.find(({ publication }) => publication === name);
  const earlier =
    ours && (await readRecord(transaction, { authority, id: ours.id, contentHash: ours.content_hash }));
  if (earlier !== undefined && sameContent(earlier, record)) return;
  if (ours !== undefined && newest.publication === null && !(await isCollected(transaction, record))) return;
  if (earlier === undefined || newest !== ours) throw new Error(takenLine(record, newest));
  const differences = editionDifferences({ earlier, later: record });
  const number = newest.number + 1;
  const revision = { of: newest.number, reason: FILES_CORRECTED, differences };
  return seal(renumbered(record, { id: `${id}.${number}`, number, revision }), loadedAt);
}

/** Whether a quarter is or was collected in Mesur. One that was not has had a report imported over its data files. */
async function isCollected(transaction: WriteTransaction, { authority, edition }: PeriodRecord) {
  const quarter = await transaction
    .selectFrom('quarter')
    .select('version')
    .where('authority_id', '=', authority.id)
    .where('directorate_id', '=', edition.directorate)
    .where('period', '=', edition.period)
    .executeTakeFirst();
  return quarter !== undefined;
}

function takenLine(
  { edition: { directorate, period } }: PeriodRecord,
  { number, publication }: Pick<Schema['edition'], 'number' | 'publication'>,
): string {
  const whose = publication === null ? 'from returns' : `from the publication ${publication}`;
  return `edition ${number} of ${directorate} ${period} was sealed ${whose}: data files cannot correct it`;
}

/** The authority, its directorates, services, plans and schemes, taken over by the publication that names them. */
async function holdFrame(transaction: WriteTransaction, { name, publication }: Load): Promise<void> {
  const { authority, directorates, plans, schemes } = publication;
  const owner = { authority_id: authority.id, publication: name };
  const named = ({ name: { en, cy } }: { readonly name: Bilingual }) => ({ name_en: en, name_cy: cy });
  const placed = directorates.map(({ id, ...directorate }, position) => ({
    ...owner,
    id,
    position,
    ...named(directorate),
  }));
  const services = directorates.flatMap((directorate) =>
    directorate.services.map(({ id, ...service }, position) => ({
      ...owner,
      directorate_id: directorate.id,
      id,
      position,
      ...named(service),
    })),
  );
  await upsert(transaction, {
    table: 'authority',
    keys: ['authority_id'],
    rows: [{ ...owner, ...named(authority) }],
  });
  await upsert(transaction, { table: 'directorate', keys: ['authority_id', 'id'], rows: placed });
  await upsert(transaction, {
    table: 'service',
    keys: ['authority_id', 'directorate_id', 'id'],
    rows: services,
  });
  for (const [table, items] of [
    ['plan', plans],
    ['scheme', schemes],
  ] as const) {
    // A plan that the files no longer have would hold beside the one that took its place.
    await transaction
      .deleteFrom(table)
      .where('authority_id', '=', authority.id)
      .where('publication', '=', name)
      .execute();
    const rows = items.map((item) => ({
      ...owner,
      id: item.id,
      from_year: item.years.from,
      to_year: item.years.to,
      content: canonicalText(item),
    }));
    await upsert(transaction, { table, keys: ['authority_id', 'id'], rows });
  }
}

/** Inserts rows, and where their keys are taken puts them in the place of what is there. */
async function upsert<Table extends 'authority' | 'directorate' | 'service' | 'plan' | 'scheme'>(
  transaction: WriteTransaction,
  {
    table,
    keys,
    rows,
  }: {
    readonly table: Table;
    readonly keys: readonly (keyof Schema[Table] & string)[];
    readonly rows: readonly Schema[Table][];
  },
): Promise<void> {
  for (const row of rows) {
    const columns = Object.keys(row);
    const others = columns.filter((column) => !(keys as readonly string[]).includes(column));
    await sql`insert into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))})
      values (${sql.join(Object.values(row))})
      on conflict (${sql.join(keys.map((key) => sql.ref(key)))}) do update set ${sql.join(
        others.map((column) => sql`${sql.ref(column)} = ${sql.ref(`excluded.${column}`)}`),
      )}`.execute(transaction);
  }
}
