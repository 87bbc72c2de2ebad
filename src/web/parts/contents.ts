import { type Html, html } from '../html.ts';

/** A part of the page, by the id of its heading, with its own parts. */
export interface ContentsEntry {
  readonly id: string;
  readonly text: string;
  readonly parts?: readonly ContentsEntry[];
}

/**
 * The contents of a long page. Stands before the page's body within an element of class "with-contents": beside
 * it and following on wide screens, folded above it on narrow ones.
 */
export function contents({
  title,
  entries,
}: {
  readonly title: string;
  readonly entries: readonly ContentsEntry[];
}): Html {
  return html`<nav class="contents" aria-label="${title}">
<p class="contents__title" aria-hidden="true">${title}</p>
<details><summary>${title}</summary>${list(entries)}</details>
</nav>`;
}

function list(entries: readonly ContentsEntry[]): Html {
  return html`<ol>${entries.map(
    ({ id, text, parts }) =>
      html`<li><a class="govuk-link" href="#${id}">${text}</a>${parts && parts.length > 0 && list(parts)}</li>`,
  )}</ol>`;
}
