import type { PersonId } from '../../domain/people/index.ts';
import type { Instant } from '../../domain/period/index.ts';
import type { QuarterKey } from '../../domain/returns/index.ts';
import type { PeriodRecord } from '../../domain/scorecard/index.ts';
import type { Result } from '../../domain/value/index.ts';
import type { Changed, SealedHashes } from '../../use-cases/returns/ports.ts';
import { editionRows } from '../editions/insert-edition.ts';
import type { Engine } from '../engine.ts';
import type { WriteTransaction } from '../schema.ts';
import { actOf } from './act.ts';
import { perform } from './perform.ts';
import { quarterColumns } from './quarter-rows.ts';
import { giveUp, unlessSuperseded } from './superseded.ts';

/**
 * Seals a record that was read of a published report as the next edition of its quarter, and makes it public at once
 * where that is wanted: all of it or nothing. Given up where the quarter is collected in Mesur, or has other editions
 * than the number says.
 */
export function sealImported(
  engine: Engine,
  {
    record,
    isPublic,
    sealedBy,
    at,
  }: {
    readonly record: PeriodRecord;
    readonly isPublic: boolean;
    readonly sealedBy: PersonId;
    readonly at: Instant;
  },
): Promise<Result<SealedHashes, Changed>> {
  const { directorate, period, number } = record.edition;
  const key = { authority: record.authority.id, directorate, period };
  return unlessSuperseded(() =>
    engine.db.transaction().execute(async (transaction) => {
      await engine.takeWriteLock(transaction);
      await holdEditions({ transaction, key, newest: number - 1 });
      const edition = editionRows({ record, sealedAt: at, sealedBy, publication: null });
      const { authority_id, id, content_hash } = edition.row;
      const publication = isPublic
        ? { authority_id, edition_id: id, published_at: at, published_by: sealedBy }
        : null;
      await perform(engine, transaction, actOf({ key, edition, publication }));
      return { contentHash: content_hash, publicHash: edition.text.content_hash };
    }),
  );
}

/** Makes the newest edition of a quarter public that nobody collects in Mesur; nothing where it is public already. */
export function publishImported(
  engine: Engine,
  {
    key,
    number,
    publishedBy,
    at,
  }: {
    readonly key: QuarterKey;
    readonly number: number;
    readonly publishedBy: PersonId;
    readonly at: Instant;
  },
): Promise<Result<null, Changed>> {
  return unlessSuperseded(() =>
    engine.db.transaction().execute(async (transaction) => {
      await engine.takeWriteLock(transaction);
      await holdEditions({ transaction, key, newest: number });
      const { id } = await transaction
        .selectFrom('edition')
        .select('id')
        .where((eb) => eb.and({ ...quarterColumns(key), number }))
        .executeTakeFirstOrThrow();
      const isPublic = await transaction
        .selectFrom('edition_publication')
        .select('edition_id')
        .where('authority_id', '=', key.authority)
        .where('edition_id', '=', id)
        .executeTakeFirst();
      if (isPublic !== undefined) return null;
      const publication = {
        authority_id: key.authority,
        edition_id: id,
        published_at: at,
        published_by: publishedBy,
      };
      await perform(engine, transaction, actOf({ key, publication }));
      return null;
    }),
  );
}

/** Gives up unless a quarter is not collected in Mesur and its editions go up to a number; 0 where it has none. */
async function holdEditions({
  transaction,
  key,
  newest,
}: {
  readonly transaction: WriteTransaction;
  readonly key: QuarterKey;
  readonly newest: number;
}): Promise<void> {
  const [collected, editions] = await Promise.all([
    transaction
      .selectFrom('quarter')
      .select('version')
      .where((eb) => eb.and(quarterColumns(key)))
      .executeTakeFirst(),
    transaction
      .selectFrom('edition')
      .select('number')
      .where((eb) => eb.and(quarterColumns(key)))
      .execute(),
  ]);
  const highest = Math.max(0, ...editions.map(({ number }) => number));
  if (collected !== undefined || highest !== newest) giveUp({ kind: 'quarter-changed', key });
}
