import { allCodes, normaliseCode } from '../../domain/framework/index.ts';
import type { Language } from '../../domain/value/index.ts';
import type { ListedIndicator } from '../../use-cases/index.ts';
import { mutatedForms } from './mutations.ts';

/**
 * Whether an indicator fits what was looked for: one of its codes holds it, with or without slashes and spaces, or
 * its title in the page's language has every word, or a word that begins so; with or without accents and capitals,
 * in Welsh mutated or not. Nothing asked fits all.
 */
export function fitsSearch({
  listed: { scored },
  query,
  language,
}: {
  readonly listed: ListedIndicator;
  readonly query: string;
  readonly language: Language;
}): boolean {
  const words = wordsOf(query);
  if (words.length === 0) return true;
  const code = normaliseCode(query);
  const codes = allCodes(scored.indicator).map(normaliseCode);
  if (code !== '' && codes.some((known) => known.includes(code))) return true;
  const title = wordsOf(scored.definition.title[language]);
  const forms = language === 'cy' ? mutatedForms : (word: string) => [word];
  return words.every((word) => forms(word).some((form) => title.some((own) => own.startsWith(form))));
}

/** Words in lower case, without accents: "Tŷ" and "ty" are one. */
function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
