import { type Grant, type Person, type PersonId, ROLES } from '../../domain/people/index.ts';
import { LANGUAGES } from '../../domain/value/index.ts';
import { emailKey } from '../../use-cases/sign-in/email-address.ts';
import { oneOf } from '../closed-words.ts';
import type { Database } from '../schema.ts';

/** The keys under which an e-mail may be kept: its own, and as keys were made before domains were taken as the network has them. */
export function emailKeysOf(email: string): readonly string[] {
  return [emailKey(email), email.trim().toLowerCase()];
}

/** Persons with their roles, a row for each role, in the order of names. Narrow it down with `where`. */
export function personRows(db: Database) {
  return db
    .selectFrom('person')
    .leftJoin('role_grant', (join) =>
      join
        .onRef('role_grant.authority_id', '=', 'person.authority_id')
        .onRef('role_grant.person_id', '=', 'person.id'),
    )
    .select([
      'person.authority_id',
      'person.id',
      'person.name',
      'person.email',
      'person.language',
      'person.is_active',
      'role_grant.role',
      'role_grant.directorate_id',
      'role_grant.service_id',
    ])
    .orderBy('person.name')
    .orderBy('person.authority_id')
    .orderBy('person.id')
    .orderBy('role_grant.position');
}

/** A row of `personRows`. */
interface PersonRow {
  readonly authority_id: string;
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly language: string;
  readonly is_active: number;
  readonly role: string | null;
  readonly directorate_id: string | null;
  readonly service_id: string | null;
}

/** The persons of rows, each with all of its roles, in the order they first come. */
export function personsOf(rows: readonly PersonRow[]): readonly Person[] {
  const byKey = Map.groupBy(rows, (row) => JSON.stringify([row.authority_id, row.id]));
  return [...byKey.values()].flatMap((ofPerson) => {
    const [first] = ofPerson;
    return first === undefined ? [] : [{ ...personOf(first), grants: ofPerson.flatMap(grantOf) }];
  });
}

/** The person with this key, or null. */
export async function readPerson(
  db: Database,
  { authority, id }: Pick<Person, 'authority' | 'id'>,
): Promise<Person | null> {
  const rows = await personRows(db)
    .where('person.authority_id', '=', authority)
    .where('person.id', '=', id)
    .execute();
  return personsOf(rows)[0] ?? null;
}

function personOf(row: PersonRow): Omit<Person, 'grants'> {
  return {
    id: row.id as PersonId,
    authority: row.authority_id,
    name: row.name,
    email: row.email,
    language: oneOf(LANGUAGES, row.language),
    isActive: row.is_active === 1,
  };
}

function grantOf({ role, directorate_id, service_id }: PersonRow): readonly Grant[] {
  if (role === null) return [];
  return [{ role: oneOf(ROLES, role), directorate: directorate_id, service: service_id }];
}
