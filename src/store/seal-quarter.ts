import type { PersonId } from '../domain/people/index.ts';
import type { Instant } from '../domain/period/index.ts';
import type { PeriodRecord } from '../domain/scorecard/index.ts';
import type { Result } from '../domain/value/index.ts';
import type { Changed, QuarterChange, SealedVersion } from '../use-cases/returns/ports.ts';
import type { Engine } from './engine.ts';
import { holdVersions } from './hold-versions.ts';
import { insertEdition } from './insert-edition.ts';
import { quarterColumns } from './quarter-rows.ts';
import { changeQuarter } from './record-changes.ts';
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
): Promise<Result<{ readonly contentHash: string }, Changed>> {
  return unlessSuperseded(() =>
    engine.db.transaction().execute(async (transaction) => {
      await engine.takeWriteLock(transaction);
      await holdVersions({ engine, transaction, key: change.next, versions });
      await changeQuarter(transaction, change);
      await insertEdition(transaction, {
        record,
        sealedAt: at,
        sealedBy,
        publication: null,
        published: null,
      });
      const { content_hash } = await transaction
        .selectFrom('edition')
        .select('content_hash')
        .where('authority_id', '=', change.next.authority)
        .where('id', '=', record.edition.id)
        .executeTakeFirstOrThrow();
      return { contentHash: content_hash };
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
      await transaction
        .insertInto('edition_publication')
        .values({
          authority_id: change.next.authority,
          edition_id: id,
          published_at: at,
          published_by: publishedBy,
        })
        .execute();
      return null;
    }),
  );
}
