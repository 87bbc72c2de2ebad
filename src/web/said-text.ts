import { foreignLanguage } from '../domain/editions/index.ts';
import type { Bilingual, Language } from '../domain/value/index.ts';
import { type Content, html } from './html.ts';

/** A text of an edition in the reader's language; where there is none, it says in which language it is. */
export function saidText(
  text: Bilingual,
  order: { readonly writtenIn: Language | undefined; readonly language: Language },
): Content {
  const foreign = foreignLanguage(text, order);
  return foreign === null
    ? text[order.language]
    : html`<span lang="${foreign}">${text[order.language]}</span>`;
}

/** The same of a text that there may not be; undefined where there is none. */
export function saidIfAny(
  text: Bilingual | null | undefined,
  order: { readonly writtenIn: Language | undefined; readonly language: Language },
): Content | undefined {
  return text == null ? undefined : saidText(text, order);
}
