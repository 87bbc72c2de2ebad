import { normaliseCode } from '../../domain/framework/index.ts';
import { firstDay, lastDay, yearOf } from '../../domain/period/index.ts';
import type { PeriodRecord } from '../../domain/scorecard/index.ts';
import { appendLinks } from '../chain/append-links.ts';
import { type ChainEntry, editionEntry, publicationEntry } from '../chain/entries.ts';
import { insertPublicText, publicTextRow } from '../chain/public-texts.ts';
import type { Schema, WriteTransaction } from '../schema.ts';
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

/** An edition as rows: itself, its codes, and what of it is public. */
export interface EditionRows {
  readonly row: Schema['edition'];
  readonly codes: readonly Schema['edition_code'][];
  readonly text: Schema['public_text'];
}

/** The rows of an edition to seal, with its hashes; its publication is not among them. */
export function editionRows({
  record,
  sealedAt,
  sealedBy,
  publication,
}: Omit<NewEdition, 'published'>): EditionRows {
  const { content, hash } = saltedContent(record);
  const { id, directorate, period, number, title, sourceTitle } = record.edition;
  const row = {
    authority_id: record.authority.id,
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
  const text = publicTextRow({ edition: row, record, whole: content, issue: 1, at: sealedAt });
  return { row, codes: codeRows(record), text };
}

/**
 * Inserts the rows of an edition within a transaction, and gives what the chain takes in at its end. An id or a number of
 * the quarter that is taken is refused by its key.
 */
export async function insertEditionRows(
  transaction: WriteTransaction,
  { row, codes, text }: EditionRows,
): Promise<ChainEntry[]> {
  await transaction.insertInto('edition').values(row).execute();
  for (let from = 0; from < codes.length; from += ROWS_AT_ONCE)
    await transaction
      .insertInto('edition_code')
      .values(codes.slice(from, from + ROWS_AT_ONCE))
      .execute();
  return [editionEntry(row, codes), await insertPublicText(transaction, text)];
}

/** Seals an edition that came with data files, within a transaction. */
export async function insertEdition(transaction: WriteTransaction, edition: NewEdition): Promise<void> {
  const rows = editionRows(edition);
  const entries = await insertEditionRows(transaction, rows);
  const { published } = edition;
  if (published !== null) {
    const { authority_id, id } = rows.row;
    const publication = {
      ...{ authority_id, edition_id: id },
      ...{ published_at: published.at, published_by: published.by },
    };
    await transaction.insertInto('edition_publication').values(publication).execute();
    entries.push(publicationEntry(publication));
  }
  await appendLinks(transaction, entries);
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
