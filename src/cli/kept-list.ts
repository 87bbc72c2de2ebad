import { fail, ok, type Result } from '../domain/value/index.ts';
import type { ChainPoint, SealFault, SealReport } from '../use-cases/index.ts';

/** An edition on a list that was kept elsewhere. */
interface KeptEdition {
  readonly address: string;
  readonly number: number;
  readonly publicHash: string;
  readonly contentHash: string;
}

/** A list of hashes that was kept elsewhere. */
export interface KeptList {
  readonly editions: readonly KeptEdition[];
  readonly heads: readonly ChainPoint[];
}

const HASH = '[0-9a-f]{64}';
const EDITION = new RegExp(`^edition (\\S+) (\\d+) (${HASH}) (${HASH})$`);
const CHAIN = new RegExp(`^chain (\\S+) (\\d+) (${HASH})$`);

/** The hashes of a store as a list to keep elsewhere: a line for each edition, and for the last link of each chain. */
export function listText({ editions, heads }: SealReport): string {
  return [
    '# edition AUTHORITY/DIRECTORATE/QUARTER NUMBER PUBLIC-HASH WHOLE-HASH',
    ...editions.map(
      ({ address, number, publicHashes, contentHash }) =>
        `edition ${address} ${number} ${publicHashes[0] ?? ''} ${contentHash}`,
    ),
    '# chain AUTHORITY LINK HASH',
    ...heads.map(({ authority, position, hash }) => `chain ${authority} ${position} ${hash}`),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

/** Reads such a list; the number of the first line that is none of it, and an empty list as line 0, are failures. */
export function readList(text: string): Result<KeptList, number> {
  const editions: KeptEdition[] = [];
  const heads: ChainPoint[] = [];
  for (const [at, raw] of text.split('\n').entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const [, address, number, publicHash, contentHash] = EDITION.exec(line) ?? [];
    const [, authority, position, hash] = CHAIN.exec(line) ?? [];
    if (address && publicHash && contentHash)
      editions.push({ address, number: Number(number), publicHash, contentHash });
    else if (authority && hash) heads.push({ authority, position: Number(position), hash });
    else return fail(at + 1);
  }
  return editions.length + heads.length === 0 ? fail(0) : ok({ editions, heads });
}

/** What of a list is not there any more, or is another. What has been added since is no fault. */
export function keptFaults({ editions, links }: SealReport, kept: KeptList): readonly SealFault[] {
  const ofEditions = kept.editions.flatMap((edition): readonly SealFault[] => {
    const { address, number, publicHash, contentHash } = edition;
    const held = editions.find((each) => each.address === address && each.number === number);
    const fault = { authority: address.split('/')[0] ?? '', place: `edition ${number} of ${address}` };
    if (held === undefined) return [{ kind: 'kept-missing', ...fault }];
    const isSame = held.contentHash === contentHash && held.publicHashes.includes(publicHash);
    return isSame ? [] : [{ kind: 'kept-differs', ...fault }];
  });
  const ofChains = kept.heads.flatMap(({ authority, position, hash }): readonly SealFault[] => {
    const held = links.find((each) => each.authority === authority && each.position === position);
    const fault = { authority, place: `link ${position}` };
    if (held === undefined) return position === 0 ? [] : [{ kind: 'kept-missing', ...fault }];
    return held.hash === hash ? [] : [{ kind: 'kept-differs', ...fault }];
  });
  return [...ofEditions, ...ofChains];
}
