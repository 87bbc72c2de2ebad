import type { PersonId } from '../domain/people/index.ts';
import { type Accounts, type Instant, LINK_PURPOSES, type OneTimeLink } from '../use-cases/sign-in/ports.ts';
import type { AccountsSchema } from './accounts-schema.ts';
import { oneOf } from './closed-words.ts';
import type { Engine } from './engine.ts';

type Links = Pick<Accounts, 'saveLink' | 'link' | 'useLink' | 'hasLinkAfter'>;

/** Links that are good once, known by the hashes of their tokens. A used one is kept, marked. */
export function oneTimeLinks({ db, takeWriteLock }: Engine): Links {
  return {
    saveLink: async ({ tokenHash, link: { authority, person, purpose, expiresAt } }) => {
      const row = { authority_id: authority, person_id: person, purpose, expires_at: expiresAt };
      await db.transaction().execute((transaction) =>
        transaction
          .insertInto('one_time_link')
          .values({ token_hash: tokenHash, ...row, used_at: null })
          .execute(),
      );
    },
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
        await transaction
          .updateTable('one_time_link')
          .set({ used_at })
          .where('authority_id', '=', row.authority_id)
          .where('person_id', '=', row.person_id)
          .where('used_at', 'is', null)
          .execute();
        return linkOf(row);
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

function linkOf(row: AccountsSchema['one_time_link']): OneTimeLink {
  return {
    authority: row.authority_id,
    person: row.person_id as PersonId,
    purpose: oneOf(LINK_PURPOSES, row.purpose),
    expiresAt: row.expires_at as Instant,
  };
}
