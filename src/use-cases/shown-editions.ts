import { markedRecord, publicRecord } from '../domain/disclosure/index.ts';
import { BrokenSeal } from '../domain/editions/index.ts';
import { previousYear, yearOf } from '../domain/period/index.ts';
import type { PeriodRecord } from '../domain/scorecard/index.ts';
import type { EditionKey, ListedEdition, SealedEdition } from './listed-editions.ts';
import type { Store } from './ports.ts';

/** For whom a record is shown: everybody, or officers, who see withheld figures with their marker. */
export type Audience = 'public' | 'officers';

/** A sealed edition whose record has passed the gate for an audience. */
export interface ShownEdition extends SealedEdition {
  readonly audience: Audience;
}

/**
 * A published edition as an audience may see it. The only way from a sealed record to a reader: nobody gets the record
 * itself but those who make the next one of it. The same record is the very same value each time, until an edition
 * beside it comes or goes.
 */
export async function shownEdition(
  store: Store,
  { audience, ...key }: EditionKey & { readonly audience: Audience },
): Promise<ShownEdition | null> {
  const sealed = await store.sealedEdition(key);
  return sealed === null ? null : await shownOf(store, { ...key, audience, sealed });
}

/** As `shownEdition`, of an edition that has been read already, public or not yet. */
export async function shownOf(
  store: Store,
  { audience, sealed, ...place }: Place & { readonly audience: Audience; readonly sealed: SealedEdition },
): Promise<ShownEdition> {
  const shown = await shownRecord(store, { ...place, record: sealed.record });
  return { ...sealed, audience, record: shown[audience] };
}

/** A record for each audience, sealed or not yet. */
export async function shownRecord(
  store: Store,
  { authority, directorate, record }: Place & { readonly record: PeriodRecord },
): Promise<Readonly<Record<Audience, PeriodRecord>>> {
  const editions = record.sections.workforce === null ? [] : await store.editions({ authority, directorate });
  const beside = editions.filter(({ id, period }) => id !== record.edition.id && isBeside(period, record));
  // By what never changes of an edition and each has: the hash of its whole text is not told of all.
  const name = beside.map(({ id }) => id).join(' ');
  const known = shown.get(record);
  if (known?.name === name) return known;
  const others = await recordsOf(store, { authority, beside });
  const made = { name, public: publicRecord(record, others), officers: markedRecord(record, others) };
  shown.set(record, made);
  return made;
}

type Place = Pick<EditionKey, 'authority' | 'directorate'>;

/** An edition speaks of its own year and of the year before. */
function isBeside(period: ListedEdition['period'], { edition }: PeriodRecord): boolean {
  const [own, other] = [yearOf(edition.period), yearOf(period)];
  return other === own || other === previousYear(own) || previousYear(other) === own;
}

interface Shown extends Readonly<Record<Audience, PeriodRecord>> {
  /** The editions beside it, by their ids. */
  readonly name: string;
}

/** Records shown already, kept as long as the store gives the same record. */
const shown = new WeakMap<PeriodRecord, Shown>();

/** The records of editions; null where one of them is damaged, so that what it could give back is withheld. */
async function recordsOf(
  store: Store,
  { authority, beside }: { readonly authority: string; readonly beside: readonly ListedEdition[] },
): Promise<readonly PeriodRecord[] | null> {
  try {
    const records = await Promise.all(
      beside.map(({ directorate, period, number }) =>
        store.periodRecord({ authority, directorate, period, number }),
      ),
    );
    return records.filter((record) => record !== null);
  } catch (error) {
    if (error instanceof BrokenSeal) return null;
    throw error;
  }
}
