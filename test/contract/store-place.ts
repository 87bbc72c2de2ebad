import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import type { Indicator } from '../../src/domain/framework/index.ts';
import { holdsIn, type Quarter, yearOf } from '../../src/domain/period/index.ts';
import { NO_SECTIONS, type PeriodRecord, type Publication } from '../../src/domain/scorecard/index.ts';
import type { Result } from '../../src/domain/value/index.ts';
import type { Engine } from '../../src/store/engine.ts';
import { openStore, type StoreFailure } from '../../src/store/index.ts';
import type { Store } from '../../src/use-cases/ports.ts';
import { AUTHORITY, Q2, Q4, SPECIMEN } from './publication-specimen.ts';
import type { Orders } from './store-process.ts';

/**
 * An empty place for a store. `openEngine` opens it beneath the store, `run` reaches its database by another road,
 * `remove` takes it away.
 */
export interface StorePlace {
  readonly settings: Orders['settings'];
  readonly openEngine: () => Promise<Result<Engine, StoreFailure>>;
  readonly run: (statement: string) => Promise<void>;
  readonly remove: () => Promise<void>;
}

/** A place for one test, with what must be closed before it is taken away. */
export interface Place extends StorePlace {
  readonly closers: (() => Promise<unknown>)[];
}

/** Gives a test its place, which is taken away when the test ends. */
export type PlaceFor = (context: TestContext) => Promise<Place>;

/** The first load of the specimen. */
export const LOAD = { name: 'specimen', fingerprint: 'first', publication: SPECIMEN };
/** The quarters of the specimen's first directorate. */
export const IN_2017 = { authority: AUTHORITY, directorate: 'ssw', period: Q4 };
export const IN_2023 = { authority: AUTHORITY, directorate: 'ssw', period: Q2 };

/** Opens a store in a place, closed when the test ends. */
export async function opened(place: Place): Promise<Store> {
  const result = await openStore(place.settings);
  if (!result.ok) throw new Error(`not opened: ${JSON.stringify(result.failure)}`);
  place.closers.push(() => result.value.close());
  return result.value;
}

/** Asserts that a store holds a publication, and nothing else, as far as it can be asked. */
export async function assertHolds(store: Store, publication: Publication): Promise<void> {
  assert.deepEqual(await store.authorities(), [publication.authority]);
  assert.deepEqual(
    await store.directorates(AUTHORITY),
    publication.directorates.map((directorate) => ({
      directorate,
      editions: publication.editions.filter((edition) => edition.directorate === directorate.id),
    })),
  );
  for (const key of [IN_2017, IN_2023])
    assert.deepEqual(await store.periodRecord(key), expectedRecord(publication, key));
  for (const indicator of publication.indicators.slice(0, 5))
    assert.deepEqual(await store.indicator({ authority: AUTHORITY, code: indicator.ref }), indicator);
}

/** The record that a publication gives, computed here from the publication alone. */
export function expectedRecord(
  publication: Publication,
  { directorate, period }: { readonly directorate: string; readonly period: Quarter },
): PeriodRecord | null {
  const edition = publication.editions.find(
    (each) => each.directorate === directorate && each.period === period,
  );
  const year = yearOf(period);
  const positionOf = ({ definitions }: Indicator) =>
    definitions.find((definition) => definition.year === year)?.position ?? Number.NaN;
  if (edition === undefined) return null;
  return {
    authority: publication.authority,
    directorate: only(publication.directorates.filter(({ id }) => id === directorate)),
    plan: only(publication.plans.filter(({ years }) => holdsIn(years, period))),
    scheme: only(publication.schemes.filter(({ years }) => holdsIn(years, period))),
    edition,
    indicators: publication.indicators
      .filter((each) => each.directorate === directorate && !Number.isNaN(positionOf(each)))
      .toSorted((one, other) => positionOf(one) - positionOf(other)),
    commitments: publication.commitments.filter(
      (each) => each.directorate === directorate && each.year === year,
    ),
    sections: publication.sections[edition.id] ?? NO_SECTIONS,
  };
}

function only<Item>(items: readonly Item[]): Item {
  const [item] = items;
  if (item === undefined || items.length > 1) throw new Error('the specimen has one for each year');
  return item;
}
