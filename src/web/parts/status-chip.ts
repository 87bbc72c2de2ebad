import type { Direction, Status } from '../../domain/scoring/index.ts';
import { DIRECTION_ARROWS, statusKey, statusStyle } from '../../report/chart/index.ts';
import { type Html, html } from '../html.ts';

/** A status as a chip: its shape, its word, its colour. Null is "no status", and `word` then says why. */
export function statusChip({
  status,
  word,
}: {
  readonly status: Status | null;
  readonly word: string;
}): Html {
  return html`<strong class="status status--${statusKey(status)}"><span class="status__shape" aria-hidden="true">${statusStyle(status).shape}</span>${word}</strong>`;
}

/** A direction of travel as its arrow and word; `isWordHidden` leaves the word to screen readers, where columns are narrow. */
export function directionMark({
  direction,
  word,
  isWordHidden = false,
}: {
  readonly direction: Direction;
  readonly word: string;
  readonly isWordHidden?: boolean;
}): Html {
  return html`<span class="direction"><span class="direction__arrow" aria-hidden="true">${DIRECTION_ARROWS[direction]}</span>${
    isWordHidden ? html`<span class="govuk-visually-hidden">${word}</span>` : word
  }</span>`;
}

/** The reason for a missing figure, in quiet words: never an empty cell. */
export function absent(reason: string): Html {
  return html`<span class="absent">${reason}</span>`;
}
