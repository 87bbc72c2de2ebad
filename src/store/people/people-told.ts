import { sql } from 'kysely';
import type { PersonId } from '../../domain/people/index.ts';
import type { Accounts } from '../../use-cases/sign-in/ports.ts';
import type { Engine } from '../engine.ts';

/** How far people were told what changed on their accounts. */
export function peopleTold({ db }: Engine): Pick<Accounts, 'toldUntil' | 'markTold' | 'peopleToTell'> {
  return {
    toldUntil: async ({ authority, id }) => {
      const row = await db
        .selectFrom('person_told')
        .select('sequence')
        .where('authority_id', '=', authority)
        .where('person_id', '=', id)
        .executeTakeFirst();
      return row?.sequence ?? 0;
    },
    markTold: async ({ person: { authority, id }, sequence }) => {
      await db.transaction().execute((transaction) =>
        transaction
          .insertInto('person_told')
          .values({ authority_id: authority, person_id: id, sequence })
          .onConflict((conflict) =>
            conflict
              .columns(['authority_id', 'person_id'])
              .doUpdateSet({ sequence })
              .where('person_told.sequence', '<', sequence),
          )
          .execute(),
      );
    },
    peopleToTell: async (authority) => {
      const rows = await db
        .selectFrom('person')
        .innerJoin('event', (join) =>
          join
            .onRef('event.authority_id', '=', 'person.authority_id')
            .on('event.stream', '=', sql<string>`'person/' || person.id`),
        )
        .leftJoin('person_told', (join) =>
          join
            .onRef('person_told.authority_id', '=', 'person.authority_id')
            .onRef('person_told.person_id', '=', 'person.id'),
        )
        .select('person.id')
        .distinct()
        .where('person.authority_id', '=', authority)
        .where((where) =>
          where.or([
            where('person_told.sequence', 'is', null),
            where('event.sequence', '>', where.ref('person_told.sequence')),
          ]),
        )
        .orderBy('person.id')
        .execute();
      return rows.map(({ id }) => id as PersonId);
    },
  };
}
