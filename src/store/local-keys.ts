import { sql } from 'kysely';
import type { Person } from '../domain/people/index.ts';
import { fail, ok } from '../domain/value/index.ts';
import type { Accounts, LocalKey } from '../use-cases/sign-in/ports.ts';
import type { Engine } from './engine.ts';
import { personRows, personsOf } from './read-people.ts';

type Keys = Pick<
  Accounts,
  'key' | 'saveKey' | 'useCodeStep' | 'personOfIdentity' | 'saveIdentity' | 'hasIdentity'
>;

/** What people prove themselves with: passwords and codes of local accounts, identities of the council's own. */
export function localKeys({ db }: Engine): Keys {
  return {
    key: async ({ authority, id }) => {
      const row = await db
        .selectFrom('local_key')
        .selectAll()
        .where('authority_id', '=', authority)
        .where('person_id', '=', id)
        .executeTakeFirst();
      if (row === undefined) return null;
      const { password_hash: passwordHash, code_secret: codeSecret, code_step: codeStep } = row;
      return { person: id, authority, passwordHash, codeSecret, codeStep };
    },
    saveKey: (key) => saveKey(db, key),
    useCodeStep: ({ authority, person, step }) =>
      db.transaction().execute(async (transaction) => {
        const { numUpdatedRows } = await transaction
          .updateTable('local_key')
          .set({ code_step: step })
          .where('authority_id', '=', authority)
          .where('person_id', '=', person)
          .where((either) => either.or([either('code_step', 'is', null), either('code_step', '<', step)]))
          .executeTakeFirst();
        return numUpdatedRows === 1n;
      }),
    personOfIdentity: async ({ issuer, subject }) => {
      const rows = await personRows(db)
        .innerJoin('identity', (join) =>
          join
            .onRef('identity.authority_id', '=', 'person.authority_id')
            .onRef('identity.person_id', '=', 'person.id'),
        )
        .where('identity.issuer', '=', issuer)
        .where('identity.subject', '=', subject)
        .execute();
      return personsOf(rows)[0] ?? null;
    },
    saveIdentity: (order) => saveIdentity(db, order),
    hasIdentity: (person) => hasIdentity(db, person),
  };
}

/** Between reading a key and saving it a code may have been used: of one secret, the later step stands. */
async function saveKey(db: Engine['db'], key: LocalKey): Promise<void> {
  const columns = {
    password_hash: key.passwordHash,
    code_secret: key.codeSecret,
    code_step: key.codeStep,
  };
  await db.transaction().execute((transaction) =>
    transaction
      .insertInto('local_key')
      .values({ authority_id: key.authority, person_id: key.person, ...columns })
      .onConflict((conflict) =>
        conflict.columns(['authority_id', 'person_id']).doUpdateSet({
          password_hash: key.passwordHash,
          code_secret: key.codeSecret,
          code_step: sql<number | null>`case
            when local_key.code_secret = excluded.code_secret
              and local_key.code_step > coalesce(excluded.code_step, -1)
            then local_key.code_step else excluded.code_step end`,
        }),
      )
      .execute(),
  );
}

function saveIdentity(db: Engine['db'], { identity, person }: Parameters<Accounts['saveIdentity']>[0]) {
  const { issuer, subject } = identity;
  return db.transaction().execute(async (transaction) => {
    await transaction
      .insertInto('identity')
      .values({ issuer, subject, authority_id: person.authority, person_id: person.id })
      .onConflict((conflict) => conflict.columns(['issuer', 'subject']).doNothing())
      .execute();
    const held = await transaction
      .selectFrom('identity')
      .select(['authority_id', 'person_id'])
      .where('issuer', '=', issuer)
      .where('subject', '=', subject)
      .executeTakeFirstOrThrow();
    const isTheirs = held.authority_id === person.authority && held.person_id === person.id;
    return isTheirs ? ok(null) : fail('identity-taken' as const);
  });
}

async function hasIdentity(
  db: Engine['db'],
  { authority, id }: Pick<Person, 'authority' | 'id'>,
): Promise<boolean> {
  const row = await db
    .selectFrom('identity')
    .select('issuer')
    .where('authority_id', '=', authority)
    .where('person_id', '=', id)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
