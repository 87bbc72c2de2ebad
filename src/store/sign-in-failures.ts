import { randomUUID } from 'node:crypto';
import type { Accounts, Instant } from '../use-cases/sign-in/ports.ts';
import type { Engine } from './engine.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

type Failures = Pick<Accounts, 'noteFailure' | 'forgetFailure' | 'failuresSince' | 'clearFailures'>;

/** Failed tries to sign in. Those of more than a day ago go when a new one comes: they hold e-mails and addresses. */
export function signInFailures({ db }: Engine): Failures {
  return {
    noteFailure: ({ subject, at }) =>
      db.transaction().execute(async (transaction) => {
        const dayBefore = new Date(Date.parse(at) - DAY_MS).toISOString();
        await transaction.deleteFrom('sign_in_failure').where('at', '<', dayBefore).execute();
        const id = randomUUID();
        await transaction.insertInto('sign_in_failure').values({ subject, at, id }).execute();
        return id;
      }),
    forgetFailure: async (id) => {
      await db
        .transaction()
        .execute((transaction) => transaction.deleteFrom('sign_in_failure').where('id', '=', id).execute());
    },
    failuresSince: async ({ subject, since }) => {
      const rows = await db
        .selectFrom('sign_in_failure')
        .select('at')
        .where('subject', '=', subject)
        .where('at', '>', since)
        .orderBy('at')
        .execute();
      return rows.map(({ at }) => at as Instant);
    },
    clearFailures: async (subject) => {
      await db
        .transaction()
        .execute((transaction) =>
          transaction.deleteFrom('sign_in_failure').where('subject', '=', subject).execute(),
        );
    },
  };
}
