import { isDeepStrictEqual } from 'node:util';
import type { Person } from '../../domain/people/index.ts';
import { fail, ok, type Result } from '../../domain/value/index.ts';
import { emailKey } from '../../use-cases/sign-in/email-address.ts';
import type { Accounts, PersonChange, PersonRefusal } from '../../use-cases/sign-in/ports.ts';
import type { Engine } from '../engine.ts';
import { appendEvent } from '../events.ts';
import type { WriteTransaction } from '../schema.ts';
import { insertProposal } from './insert-proposal.ts';
import { personStream } from './person-events.ts';
import { emailKeysOf, readPerson } from './read-people.ts';

interface Saving {
  readonly person: Person;
  readonly change: PersonChange;
  /** The number of the proposal that it was confirmed by. */
  readonly proposal?: number;
}

/**
 * Adds or changes a person with all of their roles, and keeps what has to be confirmed as a proposal; the trail says
 * both. One transaction that keeps other writers out: so neither two of one e-mail nor an authority without its last
 * administrator can come of two changes at once. Saving what is held already changes nothing.
 */
export function savePerson(
  engine: Engine,
  { proposed = null, ...saving }: Parameters<Accounts['savePerson']>[0],
): Promise<Result<null, PersonRefusal>> {
  return engine.db.transaction().execute(async (transaction) => {
    await engine.takeWriteLock(transaction);
    if (proposed !== null && (await isEmailTaken(transaction, proposed))) return fail('email-taken');
    const saved = await savePersonIn(transaction, saving);
    if (!saved.ok || proposed === null) return saved;
    // Where the person was changed, what waited of them has lapsed: a refusal here leaves nothing written.
    const { person, change } = saving;
    const kind = { kind: 'person', before: person, after: proposed } as const;
    return insertProposal(transaction, { person, proposed: kind, change });
  });
}

/** The same within a transaction that holds the write lock. */
export async function savePersonIn(
  transaction: WriteTransaction,
  saving: Saving,
): Promise<Result<null, Exclude<PersonRefusal, 'proposal-waiting'>>> {
  const { person } = saving;
  const before = await readPerson(transaction, person);
  if (isDeepStrictEqual(before, { ...person, grants: [...person.grants] })) return ok(null);
  if (await isEmailTaken(transaction, person)) return fail('email-taken');
  const stepsDown = before !== null && isAdministrator(before) && !isAdministrator(person);
  if (stepsDown && !(await hasOtherAdministrator(transaction, person))) return fail('last-administrator');
  await writePerson(transaction, person);
  await noteChange({ transaction, before, ...saving });
  return ok(null);
}

function isAdministrator({ isActive, grants }: Person): boolean {
  return isActive && grants.some(({ role }) => role === 'administrator');
}

async function isEmailTaken(
  transaction: WriteTransaction,
  { authority, id, email }: Person,
): Promise<boolean> {
  const other = await transaction
    .selectFrom('person')
    .select('id')
    .where('authority_id', '=', authority)
    .where('email_key', 'in', emailKeysOf(email))
    .where('id', '<>', id)
    .executeTakeFirst();
  return other !== undefined;
}

async function hasOtherAdministrator(
  transaction: WriteTransaction,
  { authority, id }: Person,
): Promise<boolean> {
  const other = await transaction
    .selectFrom('role_grant')
    .innerJoin('person', (join) =>
      join
        .onRef('person.authority_id', '=', 'role_grant.authority_id')
        .onRef('person.id', '=', 'role_grant.person_id'),
    )
    .select('person.id')
    .where('role_grant.authority_id', '=', authority)
    .where('role_grant.role', '=', 'administrator')
    .where('person.is_active', '=', 1)
    .where('person.id', '<>', id)
    .limit(1)
    .executeTakeFirst();
  return other !== undefined;
}

async function writePerson(transaction: WriteTransaction, person: Person): Promise<void> {
  const { authority, id, name, email, language, isActive, grants } = person;
  const columns = { name, email, email_key: emailKey(email), language, is_active: isActive ? 1 : 0 };
  await transaction
    .insertInto('person')
    .values({ authority_id: authority, id, ...columns })
    .onConflict((conflict) => conflict.columns(['authority_id', 'id']).doUpdateSet(columns))
    .execute();
  await transaction
    .deleteFrom('role_grant')
    .where('authority_id', '=', authority)
    .where('person_id', '=', id)
    .execute();
  if (grants.length === 0) return;
  await transaction
    .insertInto('role_grant')
    .values(
      grants.map(({ role, directorate, service }, position) => ({
        authority_id: authority,
        person_id: id,
        position,
        role,
        directorate_id: directorate,
        service_id: service,
      })),
    )
    .execute();
}

async function noteChange({
  transaction,
  before,
  person,
  change,
  proposal,
}: Saving & {
  readonly transaction: WriteTransaction;
  readonly before: Person | null;
}): Promise<void> {
  await appendEvent(transaction, {
    ...personStream(person),
    type: before === null ? 'person-added' : 'person-changed',
    person: change.by,
    at: change.at,
    reason: change.reason,
    directorate: null,
    period: null,
    content: { before, after: person, ...(proposal !== undefined && { proposal }) },
  });
}
