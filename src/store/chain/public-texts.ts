import { GATE, publicRecord } from '../../domain/disclosure/index.ts';
import type { PeriodRecord } from '../../domain/scorecard/index.ts';
import { parseRecord } from '../../record/index.ts';
import { isSalted, recordText } from '../editions/sealed-content.ts';
import type { Engine } from '../engine.ts';
import { appendEvent } from '../events.ts';
import type { Schema, WriteTransaction } from '../schema.ts';
import { appendLinks } from './append-links.ts';
import { type ChainEntry, digest, publicTextEntry } from './entries.ts';

/** What of an edition is public, to be kept: the rules are those of today. `whole` is the text that is sealed. */
export function publicTextRow({
  edition,
  record,
  whole,
  issue,
  at,
}: {
  readonly edition: Pick<Schema['edition'], 'authority_id' | 'id'>;
  readonly record: PeriodRecord;
  readonly whole: string;
  readonly issue: number;
  readonly at: string;
}): Schema['public_text'] {
  const told = recordText(publicRecord(record));
  const isAllPublic = told === recordText(record);
  const salted = isSalted(whole);
  // An edition sealed before there were salts, of which nothing is withheld, keeps its one text and one hash.
  const content = isAllPublic && !salted ? whole : told;
  return {
    authority_id: edition.authority_id,
    edition_id: edition.id,
    issue,
    gate: GATE,
    shows_whole_hash: isAllPublic || salted ? 1 : 0,
    issued_at: at,
    content_hash: digest(content),
    content,
  };
}

/** Keeps a public text and gives its entry, to be linked at the end of the transaction. */
export async function insertPublicText(
  transaction: WriteTransaction,
  row: Schema['public_text'],
): Promise<ChainEntry> {
  await transaction.insertInto('public_text').values(row).execute();
  return publicTextEntry(row);
}

/**
 * Issues the public text of every edition that has none by the rules of today, each with its event. An older text
 * stays where it is and is served no longer. One query where there is nothing to do.
 */
export async function issuePublicTexts({ db, takeWriteLock }: Engine): Promise<void> {
  if ((await editionsToIssue(db)).length === 0) return;
  await db.transaction().execute(async (transaction) => {
    await takeWriteLock(transaction);
    const at = new Date().toISOString();
    for (const edition of await editionsToIssue(transaction)) await issueAnew({ transaction, edition, at });
  });
}

type EditionKey = Pick<Schema['edition'], 'authority_id' | 'id'>;

function editionsToIssue(db: Engine['db']): Promise<readonly EditionKey[]> {
  return db
    .selectFrom('edition')
    .select(['authority_id', 'id'])
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('public_text')
            .select('issue')
            .whereRef('public_text.authority_id', '=', 'edition.authority_id')
            .whereRef('public_text.edition_id', '=', 'edition.id')
            .where('gate', '=', GATE),
        ),
      ),
    )
    .orderBy('authority_id')
    .orderBy('sealed_at')
    .orderBy('id')
    .execute();
}

async function issueAnew({
  transaction,
  edition,
  at,
}: {
  readonly transaction: WriteTransaction;
  readonly edition: EditionKey;
  readonly at: string;
}): Promise<void> {
  const { authority_id, id } = edition;
  const { content } = await transaction
    .selectFrom('edition')
    .select('content')
    .where('authority_id', '=', authority_id)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const before = await transaction
    .selectFrom('public_text')
    .select('issue')
    .where('authority_id', '=', authority_id)
    .where('edition_id', '=', id)
    .orderBy('issue', 'desc')
    .executeTakeFirst();
  const issue = (before?.issue ?? 0) + 1;
  const row = publicTextRow({ edition, record: parseRecord(content), whole: content, issue, at });
  const entry = await insertPublicText(transaction, row);
  await appendLinks(transaction, [entry]);
  await appendEvent(transaction, {
    authority: authority_id,
    stream: `edition/${id}`,
    type: 'public-text-issued',
    person: null,
    at: at as Parameters<typeof appendEvent>[1]['at'],
    reason: null,
    directorate: null,
    period: null,
    content: { issue, gate: row.gate, publicHash: row.content_hash },
  });
}
