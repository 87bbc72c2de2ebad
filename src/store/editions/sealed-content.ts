import { hash, randomBytes } from 'node:crypto';
import { BrokenSeal, canonicalText } from '../../domain/editions/index.ts';
import type { PeriodRecord } from '../../domain/scorecard/index.ts';
import { parseRecord } from '../../record/index.ts';

/** A record as it is kept: its canonical text, and the SHA-256 of it in hexadecimal. */
interface SealedContent {
  readonly content: string;
  readonly hash: string;
}

/** The text of a record: the same for the same record, wherever and whenever it is written. */
export function recordText(record: PeriodRecord): string {
  return canonicalText(record);
}

/** The text of a record with its hash. Throws when it would not be read again as it is. */
export function sealedContent(record: PeriodRecord): SealedContent {
  const content = recordText(record);
  if (recordText(parseRecord(content)) !== content)
    throw new Error(`edition ${record.edition.id} cannot be sealed: it would not be read as it was written`);
  return { content, hash: hash('sha256', content) };
}

/** How many random bytes are sealed with a record. */
const SALT_BYTES = 32;

/**
 * The whole text of a record with a salt in it, and its hash. Without the salt a small figure that is withheld could
 * be tried out against the hash. Throws as `sealedContent` does.
 */
export function saltedContent(record: PeriodRecord): SealedContent {
  sealedContent(record);
  const content = canonicalText({ ...record, salt: randomBytes(SALT_BYTES).toString('hex') });
  return { content, hash: hash('sha256', content) };
}

/** Whether a whole text was sealed with a salt: those sealed before there were any were not. */
export function isSalted(content: string): boolean {
  return typeof (JSON.parse(content) as { readonly salt?: unknown }).salt === 'string';
}

/** As many records as are kept parsed: more than a council publishes in ten years. */
const MOST_KEPT = 64;

/**
 * Records read already, by the hash of their text: what is sealed never changes, so it is read and parsed once. The
 * same record is given each time, and whoever works something out from it can keep that beside it.
 */
const kept = new Map<string, PeriodRecord>();

/** The record of a hash where it was read before; `read` gives its text. Throws when that is not what was sealed. */
export async function recordSealedAs(
  { id, contentHash }: { readonly id: string; readonly contentHash: string },
  read: () => Promise<string>,
): Promise<PeriodRecord> {
  const known = kept.get(contentHash);
  if (known !== undefined) return keep(contentHash, known);
  const content = await read();
  const found = hash('sha256', content);
  if (found !== contentHash)
    throw new BrokenSeal(
      `edition ${id} is not what was sealed: its content has the hash ${found}, not ${contentHash}`,
    );
  return keep(contentHash, kept.get(contentHash) ?? parseRecord(content));
}

/** Puts a record last in the order of letting go. */
function keep(contentHash: string, record: PeriodRecord): PeriodRecord {
  kept.delete(contentHash);
  kept.set(contentHash, record);
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  return record;
}
