import type { PersonId } from '../../domain/people/index.ts';
import type { Erasing, Erasure, ErasureOrder } from '../../use-cases/erasing/index.ts';
import type { Instant } from '../../use-cases/sign-in/ports.ts';
import type { Engine } from '../engine.ts';
import { appendEvent } from '../events.ts';
import type { Database, WriteTransaction } from '../schema.ts';

const ERASED = 'erased';
const STREAM_PREFIX = 'erasure/';

/** Thrown within a transaction so that nothing of it stays; never leaves this file. */
class NotErasable extends Error {}

/**
 * Erasing what events say (their reason, their content and their salt). Each says so in an event of its own, in the stream
 * "erasure/<stream>". Who did what and when stays, and so does the chain.
 */
export function erasingOn({ db, takeWriteLock }: Engine): Erasing {
  return {
    events: async ({ authority, stream }) => {
      const rows = await db
        .selectFrom('event')
        .select(['sequence', 'type', 'person_id', 'at', 'reason', 'salt'])
        .where('authority_id', '=', authority)
        .where('stream', '=', stream)
        .orderBy('sequence')
        .execute();
      return rows.map(({ sequence, type, person_id, at, reason, salt }) => ({
        ...{ sequence, type, reason, by: person_id as PersonId | null },
        ...{ at: at as Instant, isErased: salt === null },
      }));
    },
    erase: async ({ sequences, ...order }) => {
      try {
        await db.transaction().execute(async (transaction) => {
          await takeWriteLock(transaction);
          for (const sequence of sequences) await eraseOne(transaction, { ...order, sequence });
        });
        return true;
      } catch (error) {
        if (error instanceof NotErasable) return false;
        throw error;
      }
    },
  };
}

async function eraseOne(
  transaction: WriteTransaction,
  {
    authority,
    stream,
    sequence,
    at,
    reason,
  }: Omit<ErasureOrder, 'sequences'> & { readonly sequence: number },
): Promise<void> {
  const { numUpdatedRows } = await transaction
    .updateTable('event')
    .set({ reason: null, content: null, salt: null })
    .where('authority_id', '=', authority)
    .where('stream', '=', stream)
    .where('sequence', '=', sequence)
    .where('salt', 'is not', null)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw new NotErasable();
  await appendEvent(transaction, {
    ...{ authority, stream: `${STREAM_PREFIX}${stream}`, type: ERASED, person: null, at, reason },
    ...{ directorate: null, period: null, content: { sequence } },
  });
}

/** What was erased of an authority, the earliest first. */
export async function erasuresOf(db: Database, authority: string): Promise<readonly Erasure[]> {
  const rows = await db
    .selectFrom('event')
    .select(['stream', 'at', 'reason', 'content'])
    .where('authority_id', '=', authority)
    .where('type', '=', ERASED)
    .orderBy('at')
    .orderBy('stream')
    .orderBy('sequence')
    .execute();
  return rows.map(({ stream, at, reason, content }) => {
    const { sequence } = JSON.parse(content ?? '{}') as { readonly sequence?: number };
    return { stream: stream.slice(STREAM_PREFIX.length), sequence: sequence ?? 0, at: at as Instant, reason };
  });
}
