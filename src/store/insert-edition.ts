import { normaliseCode } from '../domain/framework/index.ts';
import { firstDay, lastDay, yearOf } from '../domain/period/index.ts';
import type { PeriodRecord } from '../domain/scorecard/index.ts';
import type { Schema, WriteTransaction } from './schema.ts';
import { sealedContent } from './sealed-content.ts';

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

/** Seals an edition within a transaction. An id or a number of the quarter that is taken is refused by its key. */
export async function insertEdition(transaction: WriteTransaction, edition: NewEdition): Promise<void> {
  const { record, published } = edition;
  const { content, hash } = sealedContent(record);
  const { id, directorate, period, number, title, sourceTitle } = record.edition;
  const authority_id = record.authority.id;
  await transaction
    .insertInto('edition')
    .values({
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
      sealed_at: edition.sealedAt,
      sealed_by: edition.sealedBy,
      publication: edition.publication,
      content_hash: hash,
      content,
    })
    .execute();
  const codes = codeRows(record);
  for (let from = 0; from < codes.length; from += ROWS_AT_ONCE)
    await transaction
      .insertInto('edition_code')
      .values(codes.slice(from, from + ROWS_AT_ONCE))
      .execute();
  if (published !== null)
    await transaction
      .insertInto('edition_publication')
      .values({ authority_id, edition_id: id, published_at: published.at, published_by: published.by })
      .execute();
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
