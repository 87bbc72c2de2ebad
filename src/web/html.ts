import { html as honoHtml, raw } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';

/** Markup that is ready to be sent. Made by `html`, which escapes, or by `trusted`, which does not. */
export type Html = HtmlEscapedString;

/** What a component shows: a string is text and is escaped, `Html` goes in as it is. */
export type Content = string | Html;

/** What may stand in a template. Nothing is written for null, undefined and false; lists are joined. */
export type Insert = Content | number | null | undefined | false | readonly Insert[];

/**
 * A tagged template that escapes every string put into it. Narrower than Hono's own: no promises and no objects,
 * so what it gives is never a promise.
 *
 * @example html`<p>${'5 < 6'}</p>` // <p>5 &lt; 6</p>
 */
export function html(strings: TemplateStringsArray, ...inserts: readonly Insert[]): Html {
  return honoHtml(strings, ...inserts) as Html;
}

/** Markup made elsewhere in this code (a drawn chart, say), taken as it is. Never for what a person typed. */
export function trusted(markup: string): Html {
  return raw(markup);
}
