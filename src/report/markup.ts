import { validText } from '../domain/value/index.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const SPECIAL = /[&<>"']/;
const EACH_SPECIAL = new RegExp(SPECIAL, 'g');

/** A text made safe inside an element or a quoted attribute of HTML or SVG, and valid there. */
export function escapeMarkup(text: string): string {
  const valid = validText(text);
  // Looked for first: replacing costs most where there is nothing to replace, and that is nearly every text.
  return SPECIAL.test(valid)
    ? valid.replaceAll(EACH_SPECIAL, (character) => ENTITIES[character] ?? '')
    : valid;
}
