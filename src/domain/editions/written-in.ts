import type { Bilingual, Language } from '../value/index.ts';

/**
 * The language that a text is in where it is not the reader's: an edition that is written in one language has the same
 * text in both places. Null where the text is in the reader's language.
 */
export function foreignLanguage(
  text: Bilingual,
  { writtenIn, language }: { readonly writtenIn: Language | undefined; readonly language: Language },
): Language | null {
  return writtenIn !== undefined && writtenIn !== language && text.en === text.cy ? writtenIn : null;
}
