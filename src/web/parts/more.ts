import { type Content, type Html, html } from '../html.ts';

/** More of a thing, opened in place; `isSection` makes of it a part of the page with its heading as summary. */
export function more({
  summary,
  text,
  isSection = false,
  isOpen = false,
}: {
  readonly summary: Content;
  readonly text: Content;
  readonly isSection?: boolean;
  readonly isOpen?: boolean;
}): Html {
  return html`<details class="${isSection ? 'more more--section' : 'more'}"${isOpen && ' open'}><summary>${summary}</summary>${text}</details>`;
}
