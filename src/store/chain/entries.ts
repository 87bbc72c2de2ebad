import { hash } from 'node:crypto';
import type { Schema } from '../schema.ts';

/** A value of a row, as it stands in an entry. */
type Field = string | number | null;

/** What a link of the chain stands for: the row by its name, and the hash of what it says. */
export interface ChainEntry {
  readonly authority: string;
  /** "event/<stream>/<sequence>", "edition/<id>", "publication/<edition id>", "public-text/<edition id>/<issue>". */
  readonly subject: string;
  /** SHA-256 of the entry, in hexadecimal. */
  readonly digest: string;
}

/** The hash before the first link of an authority. */
export const NO_HASH = '0'.repeat(64);

/** SHA-256 of a text, in hexadecimal. */
export function digest(text: string): string {
  return hash('sha256', text);
}

/** Values as one text that no other values have: "-" for none, else the length in bytes, a colon and the text. */
function fieldsText(fields: readonly Field[]): string {
  return fields
    .map((field) => {
      if (field === null) return '-';
      const text = String(field);
      return `${Buffer.byteLength(text)}:${text}`;
    })
    .join('');
}

/** The hash of a link: of the hash before it and of what it stands for. */
export function linkHash({
  before,
  digest: of,
}: {
  readonly before: string;
  readonly digest: string;
}): string {
  return digest(before + of);
}

/** The hash of what may be erased of an event. The salt keeps a short reason from being tried out against it. */
export function eventContentHash({
  salt,
  reason,
  content,
}: Pick<Schema['event'], 'salt' | 'reason' | 'content'>): string {
  return digest(fieldsText([salt, reason, content]));
}

/** An event: who did what to what, and when; what they said of it by its hash alone. */
export function eventEntry(row: Omit<Schema['event'], 'reason' | 'content' | 'salt'>): ChainEntry {
  return entryOf(row.authority_id, `event/${row.stream}/${row.sequence}`, [
    'event',
    row.authority_id,
    row.stream,
    row.sequence,
    row.type,
    row.person_id,
    row.at,
    row.directorate_id,
    row.period,
    row.content_hash,
  ]);
}

/** An edition with the codes that its indicators are found by, in their order. */
export function editionEntry(
  row: Omit<Schema['edition'], 'content'>,
  codes: readonly Schema['edition_code'][],
): ChainEntry {
  return entryOf(row.authority_id, `edition/${row.id}`, [
    'edition',
    row.authority_id,
    row.id,
    row.directorate_id,
    row.period,
    row.first_day,
    row.last_day,
    row.number,
    row.title_en,
    row.title_cy,
    row.source_title,
    row.sealed_at,
    row.sealed_by,
    row.publication,
    row.content_hash,
    codesHash(codes),
  ]);
}

/** The hash of the codes of an edition, in their order. */
function codesHash(codes: readonly Schema['edition_code'][]): string {
  return digest(
    codes
      .map((row) =>
        fieldsText([
          row.authority_id,
          row.edition_id,
          row.position,
          row.directorate_id,
          row.indicator_ref,
          row.code_key,
          row.rank,
          row.year,
        ]),
      )
      .join(''),
  );
}

/** That an edition was made public. */
export function publicationEntry(row: Schema['edition_publication']): ChainEntry {
  return entryOf(row.authority_id, `publication/${row.edition_id}`, [
    'publication',
    row.authority_id,
    row.edition_id,
    row.published_at,
    row.published_by,
  ]);
}

/** A public text of an edition, by its hash. */
export function publicTextEntry(row: Omit<Schema['public_text'], 'content'>): ChainEntry {
  return entryOf(row.authority_id, `public-text/${row.edition_id}/${row.issue}`, [
    'public-text',
    row.authority_id,
    row.edition_id,
    row.issue,
    row.gate,
    row.shows_whole_hash,
    row.issued_at,
    row.content_hash,
  ]);
}

function entryOf(authority: string, subject: string, fields: readonly Field[]): ChainEntry {
  return { authority, subject, digest: digest(fieldsText(fields)) };
}
