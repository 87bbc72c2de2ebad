import type { WriteTransaction } from '../schema.ts';
import { type ChainEntry, linkHash, NO_HASH } from './entries.ts';

/** Rows in one statement: few enough for the parameters that the databases take. */
const ROWS_AT_ONCE = 500;

/**
 * Adds links to the chain of an authority, in their order. The head is locked until the transaction ends, so this is
 * the last thing that a transaction does: whoever held it and then waited for a row could be waited for in a circle.
 */
export async function appendLinks(
  transaction: WriteTransaction,
  entries: readonly ChainEntry[],
): Promise<void> {
  for (const authority of new Set(entries.map((entry) => entry.authority)))
    await appendTo(
      transaction,
      authority,
      entries.filter((entry) => entry.authority === authority),
    );
}

async function appendTo(
  transaction: WriteTransaction,
  authority_id: string,
  entries: readonly ChainEntry[],
): Promise<void> {
  // One statement that reads the head and locks it, on both databases.
  const head = await transaction
    .insertInto('chain_head')
    .values({ authority_id, position: 0, hash: NO_HASH })
    .onConflict((conflict) =>
      conflict.column('authority_id').doUpdateSet((eb) => ({ position: eb.ref('chain_head.position') })),
    )
    .returning(['position', 'hash'])
    .executeTakeFirstOrThrow();
  let [position, hash] = [head.position, head.hash];
  const links = entries.map(({ subject, digest }) => {
    const before_hash = hash;
    hash = linkHash({ before: before_hash, digest });
    position += 1;
    return { authority_id, position, subject, before_hash, hash };
  });
  for (let from = 0; from < links.length; from += ROWS_AT_ONCE)
    await transaction
      .insertInto('chain_link')
      .values(links.slice(from, from + ROWS_AT_ONCE))
      .execute();
  await transaction
    .updateTable('chain_head')
    .set({ position, hash })
    .where('authority_id', '=', authority_id)
    .execute();
}
