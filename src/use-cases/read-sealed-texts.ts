import { may } from '../access/index.ts';
import type { EditionKey } from './listed-editions.ts';
import type { Store } from './ports.ts';
import { editionAddress, readReport } from './read-report.ts';
import { type Acting, ownView } from './returns/index.ts';

interface Address {
  readonly directorate: string;
  /** "2023-24-Q2.1": the quarter and the number of the edition. */
  readonly period: string;
}

/** The public text of a published edition, byte by byte as its public hash is of it; null where there is none. */
export async function readPublicText(
  store: Store,
  { authority, ...address }: Address & { readonly authority: string },
): Promise<string | null> {
  const found = await readReport(store, { authority, ...address });
  if (!found.ok) return null;
  const { directorate, period, number } = found.value.edition;
  return store.publicText({ authority, directorate, period, number });
}

/** The whole text of an edition, published or not, for those who may read it (`read-edition`); null otherwise. */
export async function readWholeText(
  acting: Acting,
  { directorate, period }: Address,
): Promise<string | null> {
  const { person } = acting;
  const named = editionAddress(period);
  if (named === null || named.number === undefined) return null;
  const key: Required<EditionKey> = {
    authority: person.authority,
    directorate,
    period: named.period,
    number: named.number,
  };
  const thing = { authority: key.authority, directorate, service: null, owner: null };
  return may({ person, verb: 'read-edition', thing }) ? ownView(acting).wholeText(key) : null;
}
