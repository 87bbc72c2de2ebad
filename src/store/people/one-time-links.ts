import type { Person, PersonId } from '../../domain/people/index.ts';
import {
  type Accounts,
  type Instant,
  LINK_PURPOSES,
  type OneTimeLink,
} from '../../use-cases/sign-in/ports.ts';
import { oneOf } from '../closed-words.ts';
import type { Engine } from '../engine.ts';
import type { WriteTransaction } from '../schema.ts';
import type { AccountsSchema } from './accounts-schema.ts';

type Links = Pick<Accounts, 'saveLink' | 'link' | 'useLink' | 'hasLinkAfter'>;

/** Links that are good once, known by the hashes of their tokens. A used one is kept, marked. */
export function oneTimeLinks({ db, takeWriteLock }: Engine): Links {
  return {
    saveLink: (order) => db.transaction().execute((transaction) => insertLink(transaction, order)),
    link: async (tokenHash) => {
      const row = await db
        .selectFrom('one_time_link')
        .selectAll()
        .where('token_hash', '=', tokenHash)
        .where('used_at', 'is', null)
        .executeTakeFirst();
      return row === undefined ? null : linkOf(row);
    },
    useLink: (tokenHash) =>
      db.transaction().execute(async (transaction) => {
        // Two links of one person, used at once, would else wait for each other.
        await takeWriteLock(transaction);
        const used_at = new Date().toISOString();
        const row = await transaction
          .updateTable('one_time_link')
          .set({ used_at })
          .where('token_hash', '=', tokenHash)
          .where('used_at', 'is', null)
          .returningAll()
          .executeTakeFirst();
        if (row === undefined) return null;
        const link = linkOf(row);
        await useUpLinks(transaction, {
          person: { authority: link.authority, id: link.person },
          at: used_at,
        });
        return link;
      }),
    hasLinkAfter: async ({ person, moment }) => {
      const row = await db
        .selectFrom('one_time_link')
        .select('purpose')
        .where('authority_id', '=', person.authority)
        .where('person_id', '=', person.id)
        .where('used_at', 'is', null)
        .where('expires_at', '>', moment)
        .limit(1)
        .executeTakeFirst();
      return row !== undefined;
    },
  };
}

/** Keeps a link, within a transaction. */
export async function insertLink(
  transaction: WriteTransaction,
  {
    tokenHash,
    link: { authority, person, purpose, expiresAt },
  }: { readonly tokenHash: string; readonly link: OneTimeLink },
): Promise<void> {
  const row = { authority_id: authority, person_id: person, purpose, expires_at: expiresAt };
  await transaction
    .insertInto('one_time_link')
    .values({ token_hash: tokenHash, ...row, used_at: null })
    .execute();
}

/** Uses up every link of a person, within a transaction: none of them lets anybody in any more. */
export async function useUpLinks(
  transaction: WriteTransaction,
  { person, at }: { readonly person: Pick<Person, 'authority' | 'id'>; readonly at: string },
): Promise<void> {
  await transaction
    .updateTable('one_time_link')
    .set({ used_at: at })
    .where('authority_id', '=', person.authority)
    .where('person_id', '=', person.id)
    .where('used_at', 'is', null)
    .execute();
}

function linkOf(row: AccountsSchema['one_time_link']): OneTimeLink {
  return {
    authority: row.authority_id,
    person: row.person_id as PersonId,
    purpose: oneOf(LINK_PURPOSES, row.purpose),
    expiresAt: row.expires_at as Instant,
  };
}
