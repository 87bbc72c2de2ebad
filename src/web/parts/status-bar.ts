import type { Status } from '../../domain/scoring/index.ts';
import { statusKey, statusStyle } from '../../report/chart/index.ts';
import { type Content, type Html, html } from '../html.ts';

/** A part of a bar: how many, of what status, and what it is called. `note` stands quietly behind, a share say. */
interface StatusPart {
  readonly status: Status | null;
  readonly count: number;
  readonly word: Content;
  readonly note?: string;
}

const HEIGHT = 12;
const WIDTH = 300;
const GAP = 2;

/** Counts by status as one bar for the eye, and as a list with shape, count and word for everyone. Empty parts are left out. */
export function statusBar(parts: readonly StatusPart[]): Html {
  const filled = parts.filter(({ count }) => count > 0);
  const total = filled.reduce((sum, { count }) => sum + count, 0);
  let from = 0;
  const bars = filled.map(({ status, count }) => {
    const x = from;
    const width = (count / total) * WIDTH;
    from += width;
    return html`<rect class="fill--${statusKey(status)}" x="${x.toFixed(1)}" width="${Math.max(1, width - GAP).toFixed(1)}" height="${HEIGHT}"/>`;
  });
  return html`<svg class="status-bar" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true" focusable="false">${bars}</svg>
<ul class="status-list">${filled.map(
    ({ status, count, word, note }) =>
      html`<li><span class="status-list__count">${String(count)}</span> <span class="status-list__word"><span class="status-list__shape status--${statusKey(status)}" aria-hidden="true">${statusStyle(status).shape}</span>${word}</span>${note !== undefined && html` <span class="status-list__note">${note}</span>`}</li>`,
  )}</ul>`;
}
