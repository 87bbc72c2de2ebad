import type { Accounts, Instant } from '../../use-cases/sign-in/ports.ts';
import type { Engine } from '../engine.ts';

/** More subjects than this are not kept: those that are free first go first. */
const SUBJECTS_MAX = 50_000;

/** How tries to sign in are spaced: for each subject when it is free again. What is free is not kept for long. */
export function signInTries(engine: Engine): Pick<Accounts, 'changeTries'> {
  return {
    changeTries: async (order) => {
      await sweep(engine, order.now);
      return change(engine, order);
    },
  };
}

function change<Answer>(
  { db, locksRows }: Engine,
  {
    subjects,
    now,
    change: changed,
  }: {
    readonly subjects: readonly string[];
    readonly now: Instant;
    readonly change: (freeAt: readonly Instant[]) => {
      readonly freeAt: readonly Instant[];
      readonly answer: Answer;
    };
  },
): Promise<Answer> {
  return db.transaction().execute(async (transaction) => {
    // A row that is not there cannot be locked. Always in one order, so that two never wait for each other.
    const sorted = subjects.toSorted();
    await transaction
      .insertInto('sign_in_try')
      .values(sorted.map((subject) => ({ subject, free_at: now })))
      .onConflict((conflict) => conflict.column('subject').doNothing())
      .execute();
    const asked = transaction
      .selectFrom('sign_in_try')
      .selectAll()
      .where('subject', 'in', sorted)
      .orderBy('subject');
    const rows = await (locksRows ? asked.forUpdate() : asked).execute();
    const held = new Map(rows.map((row) => [row.subject, row.free_at as Instant]));
    const { freeAt, answer } = changed(subjects.map((subject) => held.get(subject) ?? now));
    const values = subjects.map((subject, at) => ({ subject, free_at: freeAt[at] ?? now }));
    await transaction
      .insertInto('sign_in_try')
      .values(values.toSorted((one, other) => (one.subject < other.subject ? -1 : 1)))
      .onConflict((conflict) =>
        conflict.column('subject').doUpdateSet((row) => ({ free_at: row.ref('excluded.free_at') })),
      )
      .execute();
    return answer;
  });
}

/** Takes away what is free, and beyond the bound what will be first; what somebody else has in hand stays. */
async function sweep({ db, locksRows }: Engine, now: Instant): Promise<void> {
  const beyond = await db
    .selectFrom('sign_in_try')
    .select('free_at')
    .orderBy('free_at', 'desc')
    .limit(1)
    .offset(SUBJECTS_MAX)
    .executeTakeFirst();
  const until = beyond !== undefined && beyond.free_at > now ? beyond.free_at : now;
  await db.transaction().execute(async (transaction) => {
    const free = transaction
      .selectFrom('sign_in_try')
      .select('subject')
      .where('free_at', '<=', until)
      .limit(1000);
    await transaction
      .deleteFrom('sign_in_try')
      .where('subject', 'in', locksRows ? free.forUpdate().skipLocked() : free)
      .execute();
  });
}
