import { type Content, type Html, html } from '../html.ts';

/** A figure at a glance: "20" "of 36" "indicators are scored". */
export interface Tile {
  readonly value: Content;
  readonly of?: string;
  readonly label: Content;
}

/** Figures at a glance, side by side. */
export function tiles(items: readonly Tile[]): Html {
  return html`<dl class="tiles">${items.map(
    ({ value, of, label }) =>
      html`<div class="tile"><dt class="tile__label">${label}</dt><dd class="tile__value">${value}${of !== undefined && html` <span class="tile__of">${of}</span>`}</dd></div>`,
  )}</dl>`;
}
