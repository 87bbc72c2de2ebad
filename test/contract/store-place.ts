import assert from 'node:assert/strict';
import { hash } from 'node:crypto';
import type { TestContext } from 'node:test';
import { publicRecord } from '../../src/domain/disclosure/index.ts';
import { renumbered } from '../../src/domain/editions/index.ts';
import type { Quarter } from '../../src/domain/period/index.ts';
import type { PeriodRecord, Publication } from '../../src/domain/scorecard/index.ts';
import type { Result } from '../../src/domain/value/index.ts';
import { recordText } from '../../src/store/editions/sealed-content.ts';
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

/**
 * Asserts that the newest editions of a store are those of a publication, as far as it can be asked, and that each is
 * sealed with the hash of what it holds.
 */
export async function assertHolds(store: Store, publication: Publication): Promise<void> {
  assert.deepEqual(await store.authorities(), [publication.authority]);
  const listings = await store.directorates(AUTHORITY);
  assert.deepEqual(
    listings.map(({ directorate }) => directorate),
    publication.directorates,
  );
  for (const { directorate, editions } of listings) {
    const periods = publication.records
      .map(({ edition }) => edition)
      .filter((edition) => edition.directorate === directorate.id)
      .map(({ period }) => period);
    assert.deepEqual([...new Set(editions.map(({ period }) => period))], periods);
    for (const period of periods) {
      const key = { authority: AUTHORITY, directorate: directorate.id, period };
      const sealed = await store.sealedEdition(key);
      assert.ok(sealed);
      assert.deepEqual(
        sealed.edition,
        editions.find((edition) => edition.period === period),
        'the newest',
      );
      assert.equal(sealed.edition.publicHash, hash('sha256', recordText(publicRecord(sealed.record))));
      assert.deepEqual(asFirst(sealed.record), expectedRecord(publication, key));
      assert.equal(await store.periodRecord(key), sealed.record, 'the same value each time');
    }
  }
}

/** A record as if its edition were the first, named as in the data files. */
export function asFirst(record: PeriodRecord | null): PeriodRecord | null {
  const id = record?.edition.id.replace(/\.\d+$/, '') ?? '';
  return record && renumbered(record, { id, number: 1, revision: null });
}

/** The record of a quarter in a publication. */
export function expectedRecord(
  { records }: Publication,
  { directorate, period }: { readonly directorate: string; readonly period: Quarter },
): PeriodRecord | null {
  return (
    records.find(({ edition }) => edition.directorate === directorate && edition.period === period) ?? null
  );
}
