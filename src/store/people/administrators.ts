import type { Database } from '../schema.ts';

/** How many who hold the role of administrator in an authority have a password, or an account of the council's. */
export async function administratorsSignedIn(db: Database, authority: string): Promise<number> {
  const { count } = await db
    .selectFrom('role_grant')
    .leftJoin('local_key', (join) =>
      join
        .onRef('local_key.authority_id', '=', 'role_grant.authority_id')
        .onRef('local_key.person_id', '=', 'role_grant.person_id'),
    )
    .leftJoin('identity', (join) =>
      join
        .onRef('identity.authority_id', '=', 'role_grant.authority_id')
        .onRef('identity.person_id', '=', 'role_grant.person_id'),
    )
    .select((select) => select.fn.count('role_grant.person_id').distinct().as('count'))
    .where('role_grant.authority_id', '=', authority)
    .where('role_grant.role', '=', 'administrator')
    .where((either) =>
      either.or([
        either('local_key.password_hash', 'is not', null),
        either('identity.subject', 'is not', null),
      ]),
    )
    .executeTakeFirstOrThrow();
  return Number(count);
}
