import type { Scheme, Status } from '../domain/scoring/index.ts';
import type { Language } from '../domain/value/index.ts';
import { sharedWords } from './words.ts';

/** The status of a commitment as the year's key says it: "Green", or with its scale word, "Green (Excellent)". */
export function commitmentStatusWord({
  status,
  scheme,
  language,
}: {
  readonly status: Status;
  readonly scheme: Scheme;
  readonly language: Language;
}): string {
  const word = scheme.commitments.find((meaning) => meaning.status === status)?.word;
  const colour = sharedWords(language).status[status];
  return word == null ? colour : `${colour} (${word[language]})`;
}
