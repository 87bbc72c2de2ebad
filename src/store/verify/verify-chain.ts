import type { SealFault } from '../../use-cases/ports.ts';
import { type ChainEntry, linkHash, NO_HASH } from '../chain/index.ts';
import type { Schema } from '../schema.ts';

type Link = Schema['chain_link'];

/** What the chain is held against: every link and head, and the entry of every row that ought to have a link. */
interface Chained {
  readonly links: readonly Link[];
  readonly heads: readonly Schema['chain_head'][];
  readonly entries: readonly ChainEntry[];
}

/** What is wrong with the chains of authorities: each row has its link, each link its row and the one before it. */
export function chainFaults({ links, heads, entries }: Chained): readonly SealFault[] {
  const digests = new Map(entries.map((entry) => [nameOf(entry), entry.digest]));
  const linked = new Set(links.map(nameOfLink));
  const authorities = new Set([...links, ...heads].map(({ authority_id }) => authority_id));
  return [
    ...[...authorities].flatMap((authority) =>
      authorityFaults({
        links: links.filter(({ authority_id }) => authority_id === authority),
        head: heads.find(({ authority_id }) => authority_id === authority),
        authority,
        digests,
      }),
    ),
    ...entries
      .filter((entry) => !linked.has(nameOf(entry)))
      .map(({ authority, subject }): SealFault => ({ kind: 'not-chained', authority, place: subject })),
  ];
}

function authorityFaults({
  links,
  head,
  authority,
  digests,
}: {
  readonly links: readonly Link[];
  readonly head: Schema['chain_head'] | undefined;
  readonly authority: string;
  readonly digests: ReadonlyMap<string, string>;
}): readonly SealFault[] {
  const faults: SealFault[] = [];
  let [position, hash] = [0, NO_HASH];
  for (const link of links.toSorted((one, other) => one.position - other.position)) {
    const place = `link ${link.position}, ${link.subject}`;
    if (link.position !== position + 1 || link.before_hash !== hash)
      faults.push({ kind: 'link-broken', authority, place });
    const digest = digests.get(nameOfLink(link));
    if (digest === undefined) faults.push({ kind: 'row-missing', authority, place });
    else if (linkHash({ before: link.before_hash, digest }) !== link.hash)
      faults.push({ kind: 'row-changed', authority, place });
    ({ position, hash } = link);
  }
  if (head === undefined || head.position !== position || head.hash !== hash)
    faults.push({ kind: 'head-differs', authority, place: `link ${position}` });
  return faults;
}

function nameOf({ authority, subject }: ChainEntry): string {
  return JSON.stringify([authority, subject]);
}

function nameOfLink({ authority_id, subject }: Link): string {
  return nameOf({ authority: authority_id, subject, digest: '' });
}
