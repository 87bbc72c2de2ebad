import { normaliseCode } from '../domain/framework/index.ts';
import { firstDay, lastDay, yearOf } from '../domain/period/index.ts';
import type { PeriodRecord } from '../domain/scorecard/index.ts';
import { type ChainEntry, editionEntry, publicationEntry } from './chain/entries.ts';
import { insertPublicText, publicTextRow } from './chain/public-texts.ts';
import type { Schema, WriteTransaction } from './schema.ts';
import { saltedContent } from './sealed-content.ts';

/** An edition to seal. The record's edition has the id and the number that it is sealed under. */
export interface NewEdition {
  readonly record: PeriodRecord;
  /** The time, as ISO text. */
  readonly sealedAt: string;
  /** Who seals it; null where it is loaded from data files. */
  readonly sealedBy: string | null;
  /** The publication it is loaded with, or null. */
  readonly publication: string | null;
  /** When it was made public, and by whom; null where it is not yet. */
  readonly published: { readonly at: string; readonly by: string | null } | null;
}

/** Rows in one statement: few enough for the parameters that the databases take (SQLite 32,766, PostgreSQL 65,535). */
const ROWS_AT_ONCE = 500;

/** An edition that is sealed: its hashes, and what the chain takes in at the end of the transaction. */
export interface InsertedEdition {
  /** SHA-256 of the whole text, in hexadecimal. */
  readonly contentHash: string;
  /** SHA-256 of the public text, in hexadecimal. */
  readonly publicHash: string;
  readonly entries: readonly ChainEntry[];
}

/** Seals an edition within a transaction. An id or a number of the quarter that is taken is refused by its key. */
export async function insertEdition(
  transaction: WriteTransaction,
  { record, published, sealedAt, sealedBy, publication }: NewEdition,
): Promise<InsertedEdition> {
  const { content, hash } = saltedContent(record);
  const { id, directorate, period, number, title, sourceTitle } = record.edition;
  const authority_id = record.authority.id;
  const row = {
    authority_id,
    id,
    directorate_id: directorate,
    period,
    first_day: firstDay(period),
    last_day: lastDay(period),
    number,
    title_en: title.en,
    title_cy: title.cy,
    source_title: sourceTitle,
    sealed_at: sealedAt,
    sealed_by: sealedBy,
    publication,
    content_hash: hash,
    content,
  };
  await transaction.insertInto('edition').values(row).execute();
  const codes = codeRows(record);
  for (let from = 0; from < codes.length; from += ROWS_AT_ONCE)
    await transaction
      .insertInto('edition_code')
      .values(codes.slice(from, from + ROWS_AT_ONCE))
      .execute();
  const text = publicTextRow({ edition: row, record, whole: content, issue: 1, at: sealedAt });
  const entries = [editionEntry(row, codes), await insertPublicText(transaction, text)];
  if (published !== null)
    entries.push(await insertPublication(transaction, { authority: authority_id, id, published }));
  return { contentHash: hash, publicHash: text.content_hash, entries };
}

/** Makes an edition public, and gives the entry for the chain. */
export async function insertPublication(
  transaction: WriteTransaction,
  {
    authority,
    id,
    published,
  }: {
    readonly authority: string;
    readonly id: string;
    readonly published: NonNullable<NewEdition['published']>;
  },
): Promise<ChainEntry> {
  const row = {
    authority_id: authority,
    edition_id: id,
    published_at: published.at,
    published_by: published.by,
  };
  await transaction.insertInto('edition_publication').values(row).execute();
  return publicationEntry(row);
}

/** Every code that the indicators of a record are known by, over the years it knows of. */
function codeRows({ authority, edition, indicators }: PeriodRecord): Schema['edition_code'][] {
  const rows = indicators.flatMap(({ ref, definitions }) => [
    { indicator_ref: ref, code_key: normaliseCode(ref), rank: 0, year: yearOf(edition.period) },
    ...definitions.flatMap(({ year, references }) =>
      references.flatMap(({ code, printed }) => [
        { indicator_ref: ref, code_key: normaliseCode(code), rank: 1, year },
        ...(printed === null
          ? []
          : [{ indicator_ref: ref, code_key: normaliseCode(printed), rank: 2, year }]),
      ]),
    ),
  ]);
  return rows.map((row, position) => ({
    authority_id: authority.id,
    edition_id: edition.id,
    directorate_id: edition.directorate,
    position,
    ...row,
  }));
}
