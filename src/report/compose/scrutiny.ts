import { isOffTarget, type Scheme, type Status } from '../../domain/scoring/index.ts';
import type { Language } from '../../domain/value/index.ts';
import type { Inline } from '../document/index.ts';
import { strong, text } from './cells.ts';
import type { Context } from './context.ts';
import { SECTION_WORDS } from './section-words.ts';

/** What a year's key asks of a scrutiny committee for an amber or red row, or null where it asks nothing. */
export function scrutinyAsk({
  status,
  scheme,
  language,
}: {
  readonly status: Status | null;
  readonly scheme: Scheme;
  readonly language: Language;
}): string | null {
  if (!isOffTarget(status)) return null;
  return scheme.commitments.find((meaning) => meaning.status === status)?.scrutiny?.[language] ?? null;
}

/** The same as a line of a cell: "What scrutiny may ask: …". */
export function scrutinyLine(
  status: Status | null,
  { language, scorecard }: Context,
): readonly Inline[] | null {
  const ask = scrutinyAsk({ status, scheme: scorecard.record.scheme, language });
  return ask === null ? null : [strong(SECTION_WORDS[language].scrutinyAsks), text(` ${ask}`)];
}
