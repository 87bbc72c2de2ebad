import type { Quarter } from '../domain/period/index.ts';
import type { SealedEdition, Store } from './ports.ts';

/** The published editions of a quarter with their records, the newest first; empty where it has none. */
export async function readEditions(
  store: Store,
  key: { readonly authority: string; readonly directorate: string; readonly period: Quarter },
): Promise<readonly SealedEdition[]> {
  const listings = await store.directorates(key.authority);
  const listing = listings.find(({ directorate }) => directorate.id === key.directorate);
  const numbers = (listing?.editions ?? [])
    .filter(({ period }) => period === key.period)
    .map(({ number }) => number);
  const editions = await Promise.all(numbers.map((number) => store.sealedEdition({ ...key, number })));
  return editions.filter((edition) => edition !== null);
}
