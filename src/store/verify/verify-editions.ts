import { GATE, publicRecord } from '../../domain/disclosure/index.ts';
import { parseRecord } from '../../record/index.ts';
import type { SealFault } from '../../use-cases/ports.ts';
import { digest } from '../chain/index.ts';
import { recordText } from '../editions/sealed-content.ts';
import type { Schema } from '../schema.ts';

/** What is wrong with the texts of an edition; `texts` are its public ones. */
export function editionFaults(
  edition: Schema['edition'],
  texts: readonly Schema['public_text'][],
): readonly SealFault[] {
  const place = `edition/${edition.id}`;
  const fault = (kind: SealFault['kind'], at = place): SealFault => ({
    kind,
    authority: edition.authority_id,
    place: at,
  });
  const faults = texts
    .filter(({ content, content_hash }) => digest(content) !== content_hash)
    .map(({ issue }) => fault('public-text-changed', `public-text/${edition.id}/${issue}`));
  if (digest(edition.content) !== edition.content_hash) return [...faults, fault('whole-text-changed')];
  const newest = texts.toSorted((one, other) => other.issue - one.issue)[0];
  if (newest === undefined) return [...faults, fault('no-public-text')];
  if (newest.gate === GATE && faults.length === 0 && !isPublicOf(newest.content, edition.content))
    return [fault('public-text-differs')];
  return faults;
}

/** Both are read as they would be today, so that a field that came later stands in both. */
function isPublicOf(told: string, whole: string): boolean {
  return recordText(parseRecord(told)) === recordText(publicRecord(parseRecord(whole)));
}
