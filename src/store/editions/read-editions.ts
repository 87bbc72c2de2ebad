import { type ExpressionBuilder, sql } from 'kysely';
import { normaliseCode } from '../../domain/framework/index.ts';
import type { Quarter } from '../../domain/period/index.ts';
import type { PeriodRecord } from '../../domain/scorecard/index.ts';
import { quarter } from '../../record/index.ts';
import type { EditionKey, ListedEdition, SealedEdition } from '../../use-cases/index.ts';
import type { NamedIndicator } from '../../use-cases/ports.ts';
import type { Database, Schema } from '../schema.ts';
import { recordSealedAs } from './sealed-content.ts';

const LISTED_COLUMNS = [
  'edition.id',
  'edition.directorate_id',
  'edition.period',
  'edition.number',
  'edition.title_en',
  'edition.title_cy',
  'edition.source_title',
  'edition.sealed_at',
  'edition.sealed_by',
  'edition.content_hash',
] as const;

interface ListedRow
  extends Pick<
    Schema['edition'],
    | 'id'
    | 'directorate_id'
    | 'period'
    | 'number'
    | 'title_en'
    | 'title_cy'
    | 'source_title'
    | 'sealed_at'
    | 'sealed_by'
    | 'content_hash'
  > {
  readonly published_at: string | null;
  readonly public_hash: string | null;
  readonly shows_whole_hash: number | null;
}

/** The published editions of an authority, or of one directorate: newest quarter first, and within it the highest number. */
export async function readEditions(
  db: Database,
  { authority, directorate }: { readonly authority: string; readonly directorate?: string },
): Promise<readonly ListedEdition[]> {
  const rows = await publishedEditions(db)
    .where('edition.authority_id', '=', authority)
    .$if(directorate !== undefined, (query) => query.where('edition.directorate_id', '=', directorate ?? ''))
    .orderBy('edition.last_day', 'desc')
    .orderBy('edition.number', 'desc')
    .execute();
  return rows.map(listedOf);
}

/** An edition that is published, the newest of its quarter unless a number is asked for; null when there is none. */
export async function readSealedEdition(db: Database, key: EditionKey): Promise<SealedEdition | null> {
  const rows = await publishedEditions(db)
    .where('edition.authority_id', '=', key.authority)
    .where('edition.directorate_id', '=', key.directorate)
    .where('edition.period', '=', key.period)
    .orderBy('edition.number', 'desc')
    .execute();
  const [newest] = rows;
  const row = key.number === undefined ? newest : rows.find(({ number }) => number === key.number);
  if (newest === undefined || row === undefined) return null;
  const record = await readRecord(db, {
    authority: key.authority,
    id: row.id,
    contentHash: row.content_hash,
  });
  return { edition: listedOf(row), newest: newest.number, record };
}

/** The text of an edition that is published: what of it is public, as it was last issued; null when there is none. */
export async function readPublicText(db: Database, key: Required<EditionKey>): Promise<string | null> {
  const row = await db
    .selectFrom('edition')
    .innerJoin('edition_publication as published', (join) =>
      join
        .onRef('published.authority_id', '=', 'edition.authority_id')
        .onRef('published.edition_id', '=', 'edition.id'),
    )
    .innerJoin('public_text', (join) =>
      join
        .onRef('public_text.authority_id', '=', 'edition.authority_id')
        .onRef('public_text.edition_id', '=', 'edition.id'),
    )
    .select('public_text.content')
    .where((eb) => eb.and(numbered(key)))
    .orderBy('public_text.issue', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.content ?? null;
}

/** The whole text of an edition, published or not, as far as the viewer may see it. */
export async function readWholeText(db: Database, key: Required<EditionKey>): Promise<string | null> {
  const row = await db
    .selectFrom('edition')
    .select('content')
    .where((eb) => eb.and(numbered(key)))
    .executeTakeFirst();
  return row?.content ?? null;
}

function numbered({ authority, directorate, period, number }: Required<EditionKey>) {
  return {
    'edition.authority_id': authority,
    'edition.directorate_id': directorate,
    'edition.period': period,
    'edition.number': number,
  };
}

/** An edition of a number, published or not; `newest` is its own number where none of its quarter is published. */
export async function readEditionNumbered(
  db: Database,
  key: Required<EditionKey>,
): Promise<SealedEdition | null> {
  const rows = await db
    .selectFrom('edition')
    .leftJoin('edition_publication as published', (join) =>
      join
        .onRef('published.authority_id', '=', 'edition.authority_id')
        .onRef('published.edition_id', '=', 'edition.id'),
    )
    .select([...LISTED_COLUMNS, 'published.published_at'])
    .select(publicTextColumns)
    .where('edition.authority_id', '=', key.authority)
    .where('edition.directorate_id', '=', key.directorate)
    .where('edition.period', '=', key.period)
    .orderBy('edition.number', 'desc')
    .execute();
  const row = rows.find(({ number }) => number === key.number);
  if (row === undefined) return null;
  const newest = rows.find(({ published_at }) => published_at !== null) ?? row;
  const contentHash = row.content_hash;
  const record = await readRecord(db, { authority: key.authority, id: row.id, contentHash });
  // Whoever sees an edition before everybody does sees all of it.
  return { edition: { ...listedOf(row), contentHash }, newest: newest.number, record };
}

/** The record of an edition: read once for each process, and held to its hash. */
export function readRecord(
  db: Database,
  {
    authority,
    ...edition
  }: { readonly authority: string; readonly id: string; readonly contentHash: string },
): Promise<PeriodRecord> {
  return recordSealedAs(edition, async () => {
    const { content } = await db
      .selectFrom('edition')
      .select('content')
      .where('authority_id', '=', authority)
      .where('id', '=', edition.id)
      .executeTakeFirstOrThrow();
    return content;
  });
}

/**
 * The indicator known by a code in any form, or null. Where a code has been used twice, the indicator that has it
 * as its reference comes first, then the one that had it latest, then one that it was misprinted for. What was
 * corrected is not looked through: only the newest published edition of each quarter.
 */
export async function readIndicatorNamed(
  db: Database,
  { authority, code }: { readonly authority: string; readonly code: string },
): Promise<NamedIndicator | null> {
  const key = normaliseCode(code);
  if (key === '') return null;
  const row = await db
    .selectFrom('edition_code as code')
    .innerJoin('edition', (join) =>
      join
        .onRef('edition.authority_id', '=', 'code.authority_id')
        .onRef('edition.id', '=', 'code.edition_id'),
    )
    .innerJoin('edition_publication as published', (join) =>
      join
        .onRef('published.authority_id', '=', 'code.authority_id')
        .onRef('published.edition_id', '=', 'code.edition_id'),
    )
    .where('code.authority_id', '=', authority)
    .where('code.code_key', '=', key)
    .where((eb) => eb.not(eb.exists(isCorrected(eb))))
    .select(['code.indicator_ref', 'code.directorate_id'])
    .orderBy('code.rank')
    .orderBy('code.year', 'desc')
    .orderBy('code.indicator_ref')
    .orderBy('code.directorate_id')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? null : { ref: row.indicator_ref, directorate: row.directorate_id };
}

/** A published edition of the same quarter with a higher number. */
function isCorrected(eb: ExpressionBuilder<Schema, 'edition'>) {
  return eb
    .selectFrom('edition as later')
    .innerJoin('edition_publication as public', (join) =>
      join
        .onRef('public.authority_id', '=', 'later.authority_id')
        .onRef('public.edition_id', '=', 'later.id'),
    )
    .whereRef('later.authority_id', '=', 'edition.authority_id')
    .whereRef('later.directorate_id', '=', 'edition.directorate_id')
    .whereRef('later.period', '=', 'edition.period')
    .whereRef('later.number', '>', 'edition.number')
    .select(sql.lit(1).as('one'));
}

function publishedEditions(db: Database) {
  return db
    .selectFrom('edition')
    .innerJoin('edition_publication as published', (join) =>
      join
        .onRef('published.authority_id', '=', 'edition.authority_id')
        .onRef('published.edition_id', '=', 'edition.id'),
    )
    .select([...LISTED_COLUMNS, 'published.published_at'])
    .select(publicTextColumns);
}

/** Of the public text that was issued last: its hash, and whether that of the whole text may be told beside it. */
function publicTextColumns(eb: ExpressionBuilder<Schema, 'edition'>) {
  const newest = eb
    .selectFrom('public_text')
    .whereRef('public_text.authority_id', '=', 'edition.authority_id')
    .whereRef('public_text.edition_id', '=', 'edition.id')
    .orderBy('public_text.issue', 'desc')
    .limit(1);
  return [
    newest.select('public_text.content_hash').as('public_hash'),
    newest.select('public_text.shows_whole_hash').as('shows_whole_hash'),
  ] as const;
}

function listedOf(row: ListedRow): ListedEdition {
  const period: Quarter = quarter.parse(row.period);
  return {
    id: row.id,
    directorate: row.directorate_id,
    period,
    number: row.number,
    title: { en: row.title_en, cy: row.title_cy },
    sourceTitle: row.source_title,
    sealedAt: row.sealed_at,
    sealedBy: row.sealed_by,
    publishedAt: row.published_at,
    publicHash: row.public_hash ?? '',
    contentHash: row.shows_whole_hash === 1 ? row.content_hash : null,
  };
}
