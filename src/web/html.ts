import { raw } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import { escapeMarkup } from '../report/markup.ts';

/** Markup that is ready to be sent. Made by `html`, which escapes, or by `trusted`, which does not. */
export type Html = HtmlEscapedString;

/** What a component shows: a string is text and is escaped, `Html` goes in as it is. */
export type Content = string | Html;

/** What may stand in a template. Nothing is written for null, undefined and false; lists are joined. */
export type Insert = Content | number | null | undefined | false | readonly Insert[];

/**
 * A tagged template that escapes every string put into it, and makes it valid. Written out here and not Hono's, which looks
 * for promises too: a page is thousands of these.
 *
 * @example html`<p>${'5 < 6'}</p>` // <p>5 &lt; 6</p>
 */
export function html(strings: TemplateStringsArray, ...inserts: readonly Insert[]): Html {
  let markup = strings[0] ?? '';
  for (let at = 0; at < inserts.length; at += 1) markup += `${written(inserts[at])}${strings[at + 1] ?? ''}`;
  return raw(markup);
}

function written(insert: Insert): string {
  if (typeof insert === 'string') return escapeMarkup(insert);
  if (insert === null || insert === undefined || insert === false) return '';
  if (isList(insert)) return insert.map(written).join('');
  return insert.toString();
}

function isList(insert: Insert): insert is readonly Insert[] {
  return Array.isArray(insert);
}

/** Markup made elsewhere in this code (a drawn chart, say), taken as it is. Never for what a person typed. */
export function trusted(markup: string): Html {
  return raw(markup);
}
