import type { DayNumber } from '../period/index.ts';

/** Staff by unit, in the order declared. Plain data; FTE in millionths. */
export interface Establishment {
  /** `by-date`: figures by service and date. `posts`: each post or person, held from a day to a day. */
  readonly shape: 'by-date' | 'posts';
  /** The days that a list of posts holds in full. */
  readonly completeFrom: DayNumber;
  readonly takenOn: DayNumber;
  readonly units: readonly (readonly HeldFte[])[];
}

/** FTE held from a day to a day; of a list by date both are its date. */
export interface HeldFte {
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly fte: number;
}

/** A figure by date holds for the three months after it (ours). */
const HOLDS_DAYS = 91;

/** FTE of a unit on a day, in millionths; null where the list does not say. */
export function fteOn(
  { shape, completeFrom, takenOn, units }: Establishment,
  { unit, day }: { readonly unit: number; readonly day: DayNumber },
): number | null {
  const held = units[unit] ?? [];
  if (shape === 'posts') {
    if (day < completeFrom || day > takenOn || held.length === 0) return null;
    return held.filter(({ from, to }) => from <= day && day <= to).reduce((sum, { fte }) => sum + fte, 0);
  }
  const holding = held.filter(({ from }) => from <= day && day - from <= HOLDS_DAYS);
  const latest = Math.max(...holding.map(({ from }) => from));
  const rows = holding.filter(({ from }) => from === latest);
  return rows.length === 0 ? null : rows.reduce((sum, { fte }) => sum + fte, 0);
}
