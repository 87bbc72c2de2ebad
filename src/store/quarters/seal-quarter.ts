import type { PersonId } from '../../domain/people/index.ts';
import type { Instant } from '../../domain/period/index.ts';
import type { PeriodRecord } from '../../domain/scorecard/index.ts';
import type { Result } from '../../domain/value/index.ts';
import type { Changed, QuarterChange, SealedHashes, SealedVersion } from '../../use-cases/returns/ports.ts';
import { editionRows } from '../editions/insert-edition.ts';
import type { Engine } from '../engine.ts';
import { actOf } from './act.ts';
import { perform } from './perform.ts';
import { quarterColumns } from './quarter-rows.ts';
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
  const edition = editionRows({ record, sealedAt: at, sealedBy, publication: null });
  const key = quarterKeyOf(change.next);
  return unlessSuperseded(() =>
    engine.db.transaction().execute(async (transaction) => {
      await engine.takeWriteLock(transaction);
      await perform(engine, transaction, actOf({ key, versions, quarter: change, edition }));
      return { contentHash: edition.row.content_hash, publicHash: edition.text.content_hash };
    }),
  );
}

/** Makes the sealed edition of a number public. Rejects when there is none. */
export function publishEdition(
  engine: Engine,
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
  const key = quarterKeyOf(change.next);
  return unlessSuperseded(() =>
    engine.db.transaction().execute(async (transaction) => {
      const { id } = await transaction
        .selectFrom('edition')
        .select('id')
        .where((eb) => eb.and({ ...quarterColumns(key), number }))
        .executeTakeFirstOrThrow();
      const publication = {
        authority_id: key.authority,
        edition_id: id,
        published_at: at,
        published_by: publishedBy,
      };
      await perform(engine, transaction, actOf({ key, quarter: change, publication }));
      return null;
    }),
  );
}

function quarterKeyOf({ authority, directorate, period }: QuarterChange['next']) {
  return { authority, directorate, period };
}
