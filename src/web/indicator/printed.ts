import type { Figure } from '../../domain/framework/index.ts';
import type { Language } from '../../domain/value/index.ts';
import { sharedWords } from '../../locale/index.ts';
import { type Content, html } from '../html.ts';
import { absent } from '../parts/index.ts';
import { INDICATOR_WORDS } from './words.ts';

/** A number with a sign or word of its unit, and nothing else. */
const PLAIN_NUMBER = /^£?-?[\d,]+(\.\d+)?\s*(%|days)?$/;

/** A figure as the source prints it, in the source's language; or that the source leaves it blank. */
export function printedText({ printed }: Figure, language: Language): Content {
  if (printed === '') return absent(INDICATOR_WORDS[language].printedBlank);
  return inEnglish(printed, language);
}

/** Text of a source, which is in English: said so on Welsh pages, where it has words. */
export function inEnglish(text: string, language: Language): Content {
  return language === 'cy' && /\p{L}/u.test(text) ? html`<span lang="en">${text}</span>` : text;
}

/** Whether the printed text says more than the figure, or its absence, as shown: "40 Revised to 130", "<2.5", "N/A". */
export function saysMore(figure: Figure, language: Language): boolean {
  const { printed } = figure;
  if (printed === '' || PLAIN_NUMBER.test(printed)) return false;
  return figure.kind === 'value' || printed !== sharedWords(language).noStatus[figure.reason];
}
