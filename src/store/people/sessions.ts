import type { PersonId } from '../../domain/people/index.ts';
import { type Accounts, type Instant, type Session, SIGN_IN_WAYS } from '../../use-cases/sign-in/ports.ts';
import { oneOf } from '../closed-words.ts';
import type { Engine } from '../engine.ts';
import type { AccountsSchema } from './accounts-schema.ts';
import { personRows, personsOf } from './read-people.ts';

type Sessions = Pick<
  Accounts,
  | 'startSession'
  | 'session'
  | 'sessionsOf'
  | 'touchSession'
  | 'proveSession'
  | 'useProof'
  | 'retireSession'
  | 'endSession'
  | 'endSessionsOf'
>;

const COLUMNS = [
  'session.id as session_id',
  'session.authority_id as session_authority_id',
  'session.person_id as session_person_id',
  'session.form_token',
  'session.started_at',
  'session.seen_at',
  'session.way',
  'session.proved_at',
] as const;

/** Sessions, known by the hashes of their tokens. */
export function sessions({ db }: Engine): Sessions {
  return {
    startSession: async ({ tokenHash, session }) => {
      const row = {
        token_hash: tokenHash,
        id: session.id,
        authority_id: session.authority,
        person_id: session.person,
        form_token: session.formToken,
        started_at: session.startedAt,
        seen_at: session.seenAt,
        way: session.by,
        proved_at: session.provedAt,
      };
      await db
        .transaction()
        .execute((transaction) => transaction.insertInto('session').values(row).execute());
    },
    session: async (tokenHash) => {
      // One query for every request of somebody signed in: the session, its person and their roles.
      const rows = await personRows(db)
        .innerJoin('session', (join) =>
          join
            .onRef('session.authority_id', '=', 'person.authority_id')
            .onRef('session.person_id', '=', 'person.id'),
        )
        .select(COLUMNS)
        .where('session.token_hash', '=', tokenHash)
        .execute();
      const [row] = rows;
      const [person] = personsOf(rows);
      return row === undefined || person === undefined ? null : { session: sessionOf(row), person };
    },
    sessionsOf: async ({ authority, id }) => {
      const rows = await db
        .selectFrom('session')
        .select(COLUMNS)
        .where('authority_id', '=', authority)
        .where('person_id', '=', id)
        .orderBy('seen_at', 'desc')
        .orderBy('id')
        .execute();
      return rows.map(sessionOf);
    },
    touchSession: async ({ id, seenAt }) => {
      await db
        .transaction()
        .execute((transaction) =>
          transaction
            .updateTable('session')
            .set({ seen_at: seenAt })
            .where('id', '=', id)
            .where('seen_at', '<', seenAt)
            .execute(),
        );
    },
    proveSession: async ({ id, provedAt }) => {
      await db
        .transaction()
        .execute((transaction) =>
          transaction.updateTable('session').set({ proved_at: provedAt }).where('id', '=', id).execute(),
        );
    },
    useProof: ({ id, since }) =>
      db.transaction().execute(async (transaction) => {
        const { numUpdatedRows } = await transaction
          .updateTable('session')
          .set({ proved_at: null })
          .where('id', '=', id)
          .where('proved_at', '>', since)
          .executeTakeFirst();
        return numUpdatedRows === 1n;
      }),
    retireSession: async (id) => {
      await db
        .transaction()
        .execute((transaction) =>
          transaction
            .updateTable('session')
            .set({ seen_at: '1970-01-01T00:00:00.000Z' })
            .where('id', '=', id)
            .execute(),
        );
    },
    endSession: async (id) => {
      await db
        .transaction()
        .execute((transaction) => transaction.deleteFrom('session').where('id', '=', id).execute());
    },
    endSessionsOf: async ({ authority, id }) => {
      await db
        .transaction()
        .execute((transaction) =>
          transaction
            .deleteFrom('session')
            .where('authority_id', '=', authority)
            .where('person_id', '=', id)
            .execute(),
        );
    },
  };
}

type SessionRow = Pick<
  AccountsSchema['session'],
  'form_token' | 'started_at' | 'seen_at' | 'way' | 'proved_at'
> & {
  readonly session_id: string;
  readonly session_authority_id: string;
  readonly session_person_id: string;
};

function sessionOf(row: SessionRow): Session {
  return {
    id: row.session_id,
    authority: row.session_authority_id,
    person: row.session_person_id as PersonId,
    formToken: row.form_token,
    startedAt: row.started_at as Instant,
    seenAt: row.seen_at as Instant,
    by: oneOf(SIGN_IN_WAYS, row.way),
    provedAt: row.proved_at as Instant | null,
  };
}
