import { type Content, type Html, html } from '../html.ts';
import { more } from './more.ts';

/** A sentence ends at a full stop followed by a space and a capital; abbreviations in the middle stay whole. */
const SENTENCE_END = /(?<=[^\s.]{2}[.!?])\s+(?=[\p{Lu}\d‘“])/u;

/** A text as its first sentence, with the rest behind "more" where there is more than one. */
export function foldedText({
  text,
  more: moreWord,
}: {
  readonly text: string;
  readonly more: Content;
}): Html {
  const [first = '', ...rest] = text.split(SENTENCE_END);
  if (rest.length === 0) return html`${text}`;
  return html`${first} ${more({ summary: moreWord, text: html`<p>${rest.join(' ')}</p>` })}`;
}
