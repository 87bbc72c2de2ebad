import { validText } from '../domain/value/index.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text made safe inside an element or a quoted attribute of HTML or SVG, and valid there. */
export function escapeMarkup(text: string): string {
  return validText(text).replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
