import type { QuarterKey } from '../../domain/returns/index.ts';
import type { SealedVersion, SeenQuarter } from '../../use-cases/returns/ports.ts';
import type { Engine } from '../engine.ts';
import type { WriteTransaction } from '../schema.ts';
import { quarterColumns, returnOfRow } from './quarter-rows.ts';
import { giveUp } from './superseded.ts';

/** Locks the returns of a quarter in the order that changes take them in, and gives up unless all are as given. */
export async function holdVersions({
  engine,
  transaction,
  key: { authority, directorate, period },
  versions,
}: {
  readonly engine: Engine;
  readonly transaction: WriteTransaction;
  readonly key: QuarterKey;
  readonly versions: readonly SealedVersion[];
}): Promise<void> {
  const key = { authority, directorate, period };
  const given = new Map(versions.map(({ kind, ref, version }) => [`${kind}/${ref}`, version]));
  const returns = transaction
    .selectFrom('quarter_return')
    .selectAll()
    .where((eb) => eb.and(quarterColumns(key)))
    .orderBy('kind')
    .orderBy('ref');
  const held = (await (engine.locksRows ? returns.forUpdate() : returns).execute()).map(returnOfRow);
  for (const { kind, ref, version } of held)
    if (given.get(`${kind}/${ref}`) !== version)
      giveUp({ kind: 'return-changed', key: { ...key, kind, ref } });
  const there = new Set(held.map(({ kind, ref }) => `${kind}/${ref}`));
  for (const { kind, ref } of versions)
    if (!there.has(`${kind}/${ref}`)) giveUp({ kind: 'return-changed', key: { ...key, kind, ref } });
}

/**
 * Keeps a quarter as it was seen until the transaction ends, and gives up unless it is so. Asked for after the
 * returns are locked, as all do.
 */
export async function holdQuarter({
  engine,
  transaction,
  seen: { authority, directorate, period, version },
}: {
  readonly engine: Engine;
  readonly transaction: WriteTransaction;
  readonly seen: SeenQuarter;
}): Promise<void> {
  const key = { authority, directorate, period };
  const quarter = transaction
    .selectFrom('quarter')
    .select('version')
    .where((eb) => eb.and(quarterColumns(key)));
  const held = await (engine.locksRows ? quarter.forShare() : quarter).executeTakeFirst();
  if (held?.version !== version) giveUp({ kind: 'quarter-changed', key });
}
