import type { Instant } from './instant.ts';

/** A minute in milliseconds. */
export const MINUTE_MS = 60 * 1000;

/** An hour in milliseconds. */
export const HOUR_MS = 60 * MINUTE_MS;

/** A day in milliseconds. */
export const DAY_MS = 24 * HOUR_MS;

/** The moment some milliseconds after another; before it when they are negative. */
export function momentAfter(moment: Instant, milliseconds: number): Instant {
  return new Date(Date.parse(moment) + milliseconds).toISOString() as Instant;
}

/** The milliseconds from a moment until a later one. */
export function msBetween({ from, to }: { readonly from: Instant; readonly to: Instant }): number {
  return Date.parse(to) - Date.parse(from);
}
