import type { SealedHashesHeld, SealFault, SealReport } from '../../use-cases/ports.ts';
import type { RowSource, Table } from '../backup/index.ts';
import {
  type ChainEntry,
  editionEntry,
  eventContentHash,
  eventEntry,
  publicationEntry,
  publicTextEntry,
} from '../chain/index.ts';
import type { Schema } from '../schema.ts';
import { eachRow, type VerifiedTable } from './held-rows.ts';
import { chainFaults } from './verify-chain.ts';
import { editionFaults } from './verify-editions.ts';
import { trailsRead } from './verify-states.ts';

/** Recomputes everything that is sealed in one state of a store. */
export async function verifySeals({
  source,
  tables,
  passed,
}: {
  readonly source: RowSource;
  readonly tables: readonly Table[];
  readonly passed: (rows: number) => void;
}): Promise<SealReport> {
  const each = <Name extends VerifiedTable>(name: Name, use: (row: Schema[Name]) => void) =>
    eachRow({ source, tables, name, passed, use });
  const links: Schema['chain_link'][] = [];
  const heads: Schema['chain_head'][] = [];
  const entries: ChainEntry[] = [];
  const faults: SealFault[] = [];

  await each('chain_link', (row) => links.push(row));
  await each('chain_head', (row) => heads.push(row));

  const trails = trailsRead();
  const erased: Schema['event'][] = [];
  const erasures = new Set<string>();
  await each('event', (row) => {
    entries.push(eventEntry(row));
    if (row.type === 'erased') erasures.add(erasedBy(row));
    if (row.salt === null) erased.push(row);
    else if (eventContentHash(row) !== row.content_hash)
      faults.push({ kind: 'content-changed', authority: row.authority_id, place: placeOf(row) });
    trails.add(row);
  });
  for (const row of erased)
    if (row.reason !== null || row.content !== null || !erasures.has(nameOf(row)))
      faults.push({ kind: 'erased-without-event', authority: row.authority_id, place: placeOf(row) });

  const codes = grouped<Schema['edition_code']>();
  await each('edition_code', (row) => codes.add(row.authority_id, row.edition_id, row));
  const texts = grouped<Schema['public_text']>();
  await each('public_text', (row) => {
    entries.push(publicTextEntry(row));
    texts.add(row.authority_id, row.edition_id, row);
  });
  await each('edition_publication', (row) => entries.push(publicationEntry(row)));
  const editions: SealedHashesHeld[] = [];
  await each('edition', (row) => {
    const own = texts.of(row.authority_id, row.id).toSorted((one, other) => other.issue - one.issue);
    const inOrder = codes
      .of(row.authority_id, row.id)
      .toSorted((one, other) => one.position - other.position);
    entries.push(editionEntry(row, inOrder));
    faults.push(...editionFaults(row, own));
    editions.push({
      address: `${row.authority_id}/${row.directorate_id}/${row.period}`,
      number: row.number,
      publicHashes: own.map(({ content_hash }) => content_hash),
      contentHash: row.content_hash,
    });
  });

  await each('quarter', (row) => faults.push(...trails.quarterFaults(row)));
  await each('quarter_return', (row) => faults.push(...trails.returnFaults(row)));
  return {
    faults: [...faults, ...chainFaults({ links, heads, entries })],
    editions: editions.toSorted((one, other) =>
      one.address === other.address ? one.number - other.number : one.address < other.address ? -1 : 1,
    ),
    links: links.map(({ authority_id, position, hash }) => ({ authority: authority_id, position, hash })),
    heads: heads.map(({ authority_id, position, hash }) => ({ authority: authority_id, position, hash })),
  };
}

function placeOf({ stream, sequence }: Schema['event']): string {
  return `event/${stream}/${sequence}`;
}

function nameOf({ authority_id, stream, sequence }: Schema['event']): string {
  return JSON.stringify([authority_id, stream, sequence]);
}

/** The name of the event that an erasure erased. */
function erasedBy({ authority_id, stream, content }: Schema['event']): string {
  const { sequence } = JSON.parse(content ?? '{}') as { readonly sequence?: number };
  return JSON.stringify([authority_id, stream.replace(/^erasure\//, ''), sequence ?? 0]);
}

/** Rows by the edition that they belong to. */
function grouped<Item>() {
  const groups = new Map<string, Item[]>();
  const name = (authority: string, edition: string) => JSON.stringify([authority, edition]);
  return {
    add: (authority: string, edition: string, item: Item) => {
      const group = groups.get(name(authority, edition));
      if (group === undefined) groups.set(name(authority, edition), [item]);
      else group.push(item);
    },
    of: (authority: string, edition: string): readonly Item[] => groups.get(name(authority, edition)) ?? [],
  };
}
