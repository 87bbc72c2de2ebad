import type { Instant } from '../domain/period/index.ts';
import type { LetterCounts, Letters, TakenLetter } from '../use-cases/letters/ports.ts';
import type { Engine } from './engine.ts';
import type { Database } from './schema.ts';

/** The letters on an open database. The application's role on PostgreSQL cannot read them: they hold addresses. */
export function lettersOn({ db }: Engine): Letters {
  return {
    queue: async ({ letter: { authority, key, to, subject, text }, at }) => {
      const result = await db
        .insertInto('letter')
        .values({
          authority_id: authority,
          letter_key: key,
          recipient: to,
          subject,
          body: text,
          written_at: at,
          state: 'waiting',
          attempts: 0,
          try_at: at,
          changed_at: at,
          failure: null,
        })
        .onConflict((conflict) => conflict.columns(['authority_id', 'letter_key']).doNothing())
        .executeTakeFirst();
      return Number(result.numInsertedOrUpdatedRows ?? 0) === 1;
    },
    take: (at) => take(db, at),
    sent: ({ letter, at }) =>
      settle(db, letter, { state: 'sent', try_at: null, changed_at: at, failure: null }),
    failed: async ({ letter, detail, tryAt }) => {
      const row = await find(db, letter);
      await settle(db, letter, {
        state: tryAt === null ? 'failed' : 'waiting',
        try_at: tryAt,
        attempts: (row?.attempts ?? 0) + 1,
        failure: detail,
      });
    },
    counts: (authority) => countsOf(db, authority),
  };
}

/**
 * Takes the oldest letter. Whoever changes its row from waiting to taken has it; another who looked at the same row
 * changes nothing, and looks again.
 */
async function take(db: Database, at: Instant): Promise<TakenLetter | null> {
  for (;;) {
    const row = await db
      .selectFrom('letter')
      .selectAll()
      .where('state', '=', 'waiting')
      .where('try_at', '<=', at)
      .orderBy('written_at')
      .orderBy('letter_key')
      .limit(1)
      .executeTakeFirst();
    if (row === undefined) return null;
    const taken = await db
      .updateTable('letter')
      .set({ state: 'taken', changed_at: at, try_at: null })
      .where('authority_id', '=', row.authority_id)
      .where('letter_key', '=', row.letter_key)
      .where('state', '=', 'waiting')
      .executeTakeFirst();
    if (Number(taken.numUpdatedRows) !== 1) continue;
    const { authority_id, letter_key, recipient, subject, body, attempts } = row;
    return { authority: authority_id, key: letter_key, to: recipient, subject, text: body, attempts };
  }
}

type LetterName = { readonly authority: string; readonly key: string };

function find(db: Database, { authority, key }: LetterName) {
  return db
    .selectFrom('letter')
    .select(['attempts'])
    .where('authority_id', '=', authority)
    .where('letter_key', '=', key)
    .executeTakeFirst();
}

async function settle(
  db: Database,
  { authority, key }: LetterName,
  change: {
    readonly state: 'waiting' | 'sent' | 'failed';
    readonly try_at: string | null;
    readonly changed_at?: string;
    readonly attempts?: number;
    readonly failure: string | null;
  },
): Promise<void> {
  await db
    .updateTable('letter')
    .set(change)
    .where('authority_id', '=', authority)
    .where('letter_key', '=', key)
    .where('state', '=', 'taken')
    .execute();
}

async function countsOf(db: Database, authority: string): Promise<LetterCounts> {
  const rows = await db
    .selectFrom('letter')
    .select((select) => ['state', select.fn.countAll().as('count')])
    .where('authority_id', '=', authority)
    .groupBy('state')
    .execute();
  const count = (state: string) => Number(rows.find((row) => row.state === state)?.count ?? 0);
  return { waiting: count('waiting'), sent: count('sent'), failed: count('failed'), unsure: count('taken') };
}
