import { type Html, html } from '../html.ts';

/** What a file looks like, letter by letter: a long line scrolls in its own place and never the page. */
export function exampleFile({ label, text }: { readonly label: string; readonly text: string }): Html {
  return html`<div class="table-scroll" role="region" aria-label="${label}" tabindex="0"><pre class="code" translate="no">${text}</pre></div>`;
}
