import type { Person } from '../../domain/people/index.ts';
import { fail, ok } from '../../domain/value/index.ts';
import type { Accounts } from '../../use-cases/sign-in/ports.ts';
import type { Engine } from '../engine.ts';
import type { WriteTransaction } from '../schema.ts';
import { personRows, personsOf } from './read-people.ts';
import type { SecretKeys } from './secret-keys.ts';

type PersonKey = Pick<Person, 'authority' | 'id'>;

type Keys = Pick<
  Accounts,
  | 'key'
  | 'savePassword'
  | 'saveCodes'
  | 'removeCodes'
  | 'useCodeStep'
  | 'recoveryCodes'
  | 'useRecoveryCode'
  | 'personOfIdentity'
  | 'saveIdentity'
  | 'hasIdentity'
>;

/** What a secret of codes is sealed about, so that one person's is no other's. */
export function secretAbout({ authority, id }: PersonKey): string {
  return `codes of ${authority}/${id}`;
}

/** What people prove themselves with: passwords and codes of local accounts, identities of the council's own. */
export function localKeys({ db }: Engine, secrets: SecretKeys): Keys {
  const inOne = <Answer>(work: (transaction: WriteTransaction) => Promise<Answer>) =>
    db.transaction().execute(work);
  return {
    key: async (person) => {
      const row = await db
        .selectFrom('local_key')
        .selectAll()
        .where('authority_id', '=', person.authority)
        .where('person_id', '=', person.id)
        .executeTakeFirst();
      if (row === undefined) return null;
      const { password_hash: passwordHash, code_secret: sealed, code_step: step } = row;
      const codes =
        sealed === null ? null : { secret: secrets.open({ sealed, about: secretAbout(person) }), step };
      return { person: person.id, authority: person.authority, passwordHash, codes };
    },
    savePassword: ({ person, passwordHash }) =>
      inOne((transaction) => saveColumns(transaction, person, { password_hash: passwordHash })),
    saveCodes: ({ person, secret, step, recoveryHashes }) =>
      inOne(async (transaction) => {
        const code_secret = secrets.seal({ text: secret, about: secretAbout(person) });
        await saveColumns(transaction, person, { code_secret, code_step: step });
        await forgetRecoveryCodes(transaction, person);
        const { authority, id } = person;
        if (recoveryHashes.length === 0) return;
        await transaction
          .insertInto('recovery_code')
          .values(recoveryHashes.map((code_hash) => ({ authority_id: authority, person_id: id, code_hash })))
          .execute();
      }),
    removeCodes: (person) => inOne((transaction) => forgetCodes(transaction, person)),
    useCodeStep: ({ authority, person, step }) =>
      inOne(async (transaction) => {
        const { numUpdatedRows } = await transaction
          .updateTable('local_key')
          .set({ code_step: step })
          .where('authority_id', '=', authority)
          .where('person_id', '=', person)
          .where((either) => either.or([either('code_step', 'is', null), either('code_step', '<', step)]))
          .executeTakeFirst();
        return numUpdatedRows === 1n;
      }),
    recoveryCodes: async ({ authority, id }) => {
      const rows = await db
        .selectFrom('recovery_code')
        .select('code_hash')
        .where('authority_id', '=', authority)
        .where('person_id', '=', id)
        .execute();
      return rows.map(({ code_hash }) => code_hash);
    },
    useRecoveryCode: ({ person: { authority, id }, codeHash }) =>
      inOne(async (transaction) => {
        const { numDeletedRows } = await transaction
          .deleteFrom('recovery_code')
          .where('authority_id', '=', authority)
          .where('person_id', '=', id)
          .where('code_hash', '=', codeHash)
          .executeTakeFirst();
        return numDeletedRows === 1n;
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

/** What is not named stays as it is: whoever changes a password changes no codes. */
async function saveColumns(
  transaction: WriteTransaction,
  { authority, id }: PersonKey,
  columns: {
    readonly password_hash?: string | null;
    readonly code_secret?: string | null;
    readonly code_step?: number | null;
  },
): Promise<void> {
  await transaction
    .insertInto('local_key')
    .values({
      authority_id: authority,
      person_id: id,
      password_hash: null,
      code_secret: null,
      code_step: null,
      ...columns,
    })
    .onConflict((conflict) => conflict.columns(['authority_id', 'person_id']).doUpdateSet(columns))
    .execute();
}

/** Takes somebody's codes away, those for recovery with them, within a transaction. */
export async function forgetCodes(transaction: WriteTransaction, person: PersonKey): Promise<void> {
  await saveColumns(transaction, person, { code_secret: null, code_step: null });
  await forgetRecoveryCodes(transaction, person);
}

async function forgetRecoveryCodes(
  transaction: WriteTransaction,
  { authority, id }: PersonKey,
): Promise<void> {
  await transaction
    .deleteFrom('recovery_code')
    .where('authority_id', '=', authority)
    .where('person_id', '=', id)
    .execute();
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
