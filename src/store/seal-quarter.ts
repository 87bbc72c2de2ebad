import type { PersonId } from '../domain/people/index.ts';
import type { Instant } from '../domain/period/index.ts';
import type { PeriodRecord } from '../domain/scorecard/index.ts';
import type { Result } from '../domain/value/index.ts';
import type { Changed, QuarterChange, SealedHashes, SealedVersion } from '../use-cases/returns/ports.ts';
import type { ChainEntry } from './chain/entries.ts';
import type { Engine } from './engine.ts';
import { holdVersions } from './hold-versions.ts';
import { insertEdition, insertPublication } from './insert-edition.ts';
import { insertEvents } from './quarter-events.ts';
import { quarterColumns } from './quarter-rows.ts';
import { changeQuarter, quarterChangeRow } from './record-changes.ts';
import type { Schema, WriteTransaction } from './schema.ts';
import { unlessSuperseded } from './superseded.ts';

/**
 * Seals an edition of a quarter, unpublished, from returns that all have the versions given, and no others. Nobody
 * changes one of them, or loads an edition of the quarter, until it is done.
 */
export function sealEdition(
  engine: Engine,
  {
    record,
    versions,
    change,
    sealedBy,
    at,
  }: {
    readonly record: PeriodRecord;
    readonly versions: readonly SealedVersion[];
    readonly change: QuarterChange;
    readonly sealedBy: PersonId;
    readonly at: Instant;
  },
): Promise<Result<SealedHashes, Changed>> {
  return unlessSuperseded(() =>
    engine.db.transaction().execute(async (transaction) => {
      await engine.takeWriteLock(transaction);
      await holdVersions({ engine, transaction, key: change.next, versions });
      await changeQuarter(transaction, change);
      const { contentHash, publicHash, entries } = await insertEdition(transaction, {
        record,
        sealedAt: at,
        sealedBy,
        publication: null,
        published: null,
      });
      const event = quarterChangeRow(change, { contentHash, publicHash });
      await addToTrail(transaction, event, entries);
      return { contentHash, publicHash };
    }),
  );
}

/** Makes the sealed edition of a number public. Rejects when there is none. */
export function publishEdition(
  { db }: Engine,
  {
    change,
    number,
    publishedBy,
    at,
  }: {
    readonly change: QuarterChange;
    readonly number: number;
    readonly publishedBy: PersonId;
    readonly at: Instant;
  },
): Promise<Result<null, Changed>> {
  return unlessSuperseded(() =>
    db.transaction().execute(async (transaction) => {
      await changeQuarter(transaction, change);
      const { id } = await transaction
        .selectFrom('edition')
        .select('id')
        .where((eb) => eb.and({ ...quarterColumns(change.next), number }))
        .executeTakeFirstOrThrow();
      const published = { at, by: publishedBy };
      const entry = await insertPublication(transaction, { authority: change.next.authority, id, published });
      await addToTrail(transaction, quarterChangeRow(change), [entry]);
      return null;
    }),
  );
}

async function addToTrail(
  transaction: WriteTransaction,
  event: Schema['event'],
  entries: readonly ChainEntry[],
): Promise<void> {
  if (!(await insertEvents(transaction, [event], entries)))
    throw new Error(`the trail of ${event.stream} goes on beyond its quarter`);
}
