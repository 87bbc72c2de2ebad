import type { Quarter } from '../domain/period/index.ts';
import type { Store } from './ports.ts';
import { type ShownEdition, shownEdition } from './shown-editions.ts';

/** The published editions of a quarter as everybody may see them, the newest first; empty where it has none. */
export async function readEditions(
  store: Store,
  key: { readonly authority: string; readonly directorate: string; readonly period: Quarter },
): Promise<readonly ShownEdition[]> {
  const listed = await store.editions(key);
  const numbers = listed.filter(({ period }) => period === key.period).map(({ number }) => number);
  const editions = await Promise.all(
    numbers.map((number) => shownEdition(store, { ...key, number, audience: 'public' })),
  );
  return editions.filter((edition) => edition !== null);
}
