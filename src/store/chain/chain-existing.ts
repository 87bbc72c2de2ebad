import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { parseRecord } from '../../record/index.ts';
import type { Schema, WriteTransaction } from '../schema.ts';
import { appendLinks } from './append-links.ts';
import { type ChainEntry, editionEntry, eventContentHash, eventEntry, publicationEntry } from './entries.ts';
import { insertPublicText, publicTextRow } from './public-texts.ts';

/** Events taken at a time, so that memory does not grow with what they say. */
const EVENTS_AT_ONCE = 500;

/**
 * Chains what a store held before there was a chain, in the order of its times: the events, then each edition with its
 * public text and its publication. Their contents and hashes stay as they are.
 */
export async function chainExisting(transaction: WriteTransaction): Promise<void> {
  await saltEvents(transaction);
  const events = await transaction
    .selectFrom('event')
    .select(['authority_id', 'stream', 'sequence', 'type', 'person_id', 'at'])
    .select(['directorate_id', 'period', 'content_hash'])
    .orderBy('at')
    .orderBy('authority_id')
    .orderBy('stream')
    .orderBy('sequence')
    .execute();
  await appendLinks(transaction, events.map(eventEntry));
  const editions = await transaction
    .selectFrom('edition')
    .selectAll()
    .orderBy('sealed_at')
    .orderBy('authority_id')
    .orderBy('id')
    .execute();
  for (const edition of editions) await appendLinks(transaction, await entriesOf(transaction, edition));
}

async function saltEvents(transaction: WriteTransaction): Promise<void> {
  let last: readonly [authority: string, stream: string, sequence: number] = ['', '', 0];
  for (;;) {
    const rows = await transaction
      .selectFrom('event')
      .selectAll()
      .where(sql<boolean>`(authority_id, stream, sequence) > (${sql.join(last)})`)
      .orderBy('authority_id')
      .orderBy('stream')
      .orderBy('sequence')
      .limit(EVENTS_AT_ONCE)
      .execute();
    const newest = rows.at(-1);
    if (newest === undefined) return;
    await writeSalts(transaction, rows.map(withSalt));
    last = [newest.authority_id, newest.stream, newest.sequence];
  }
}

function withSalt(row: Schema['event']): Schema['event'] {
  const words = { salt: randomBytes(16).toString('hex'), reason: row.reason, content: row.content };
  return { ...row, ...words, content_hash: eventContentHash(words) };
}

async function writeSalts(transaction: WriteTransaction, rows: readonly Schema['event'][]): Promise<void> {
  const values = rows.map(
    ({ authority_id, stream, sequence, salt, content_hash }) =>
      sql`(${authority_id}, ${stream}, ${sql.lit(sequence)}, ${salt}, ${content_hash})`,
  );
  await sql`with given (authority_id, stream, sequence, salt, content_hash) as (values ${sql.join(values)})
    update event set salt = given.salt, content_hash = given.content_hash from given
      where event.authority_id = given.authority_id and event.stream = given.stream
        and event.sequence = given.sequence`.execute(transaction);
}

async function entriesOf(
  transaction: WriteTransaction,
  edition: Schema['edition'],
): Promise<readonly ChainEntry[]> {
  const ofEdition = { authority_id: edition.authority_id, edition_id: edition.id };
  const codes = await transaction
    .selectFrom('edition_code')
    .selectAll()
    .where((eb) => eb.and(ofEdition))
    .orderBy('position')
    .execute();
  const published = await transaction
    .selectFrom('edition_publication')
    .selectAll()
    .where((eb) => eb.and(ofEdition))
    .executeTakeFirst();
  const text = publicTextRow({
    edition,
    record: parseRecord(edition.content),
    whole: edition.content,
    issue: 1,
    at: new Date().toISOString(),
  });
  return [
    editionEntry(edition, codes),
    await insertPublicText(transaction, text),
    ...(published === undefined ? [] : [publicationEntry(published)]),
  ];
}
