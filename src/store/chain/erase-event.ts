import type { PersonId } from '../../domain/people/index.ts';
import type { Instant } from '../../domain/period/index.ts';
import type { Engine } from '../engine.ts';
import { appendEvent } from '../events.ts';

/** An event by its place in the trail, and who erases what it says, when and why. */
interface Erasure {
  readonly authority: string;
  readonly stream: string;
  readonly sequence: number;
  readonly by: PersonId | null;
  readonly at: Instant;
  readonly reason: string;
}

/**
 * Erases what an event says (its reason, its content and their salt), and says so in an event of its own, in the stream
 * "erasure/<stream>". Who did what and when stays, and so does the chain. False where there is no such event, or it was
 * erased before.
 */
export function eraseEvent(
  { db, takeWriteLock }: Engine,
  { authority, stream, sequence, by, at, reason }: Erasure,
): Promise<boolean> {
  return db.transaction().execute(async (transaction) => {
    await takeWriteLock(transaction);
    const { numUpdatedRows } = await transaction
      .updateTable('event')
      .set({ reason: null, content: null, salt: null })
      .where('authority_id', '=', authority)
      .where('stream', '=', stream)
      .where('sequence', '=', sequence)
      .where('salt', 'is not', null)
      .executeTakeFirst();
    if (numUpdatedRows !== 1n) return false;
    await appendEvent(transaction, {
      authority,
      stream: `erasure/${stream}`,
      type: 'erased',
      person: by,
      at,
      reason,
      directorate: null,
      period: null,
      content: { sequence },
    });
    return true;
  });
}
