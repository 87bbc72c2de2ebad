import type { Condition, Scheme } from '../domain/scoring/index.ts';
import { type Decimal, ZERO } from '../domain/value/index.ts';

/** Six places tell any two figures of a council's report apart; beyond that a rounded figure is shown. */
const MOST_PLACES = 6;

/**
 * The fewest decimal places, from one up, at which a per cent does not contradict the status given for it: the
 * rounded value lies on the same side of zero and of every bound of the key (a miss of 9.96% is not shown
 * as 10.0% beside Amber).
 */
export function faithfulPlaces(pct: Decimal, bounds: readonly Decimal[]): number {
  for (let places = 1; places < MOST_PLACES; places++) {
    const shown = pct.round(places);
    if ([ZERO, ...bounds].every((bound) => shown.cmp(bound) === pct.cmp(bound))) return places;
  }
  return MOST_PLACES;
}

/** Bounds already looked for: a key is asked for them with every figure of a report. */
const found = new WeakMap<Scheme, readonly Decimal[]>();

/** The bounds, positive and negative, at which a key changes status or direction. */
export function boundsOf(scheme: Scheme): readonly Decimal[] {
  const known = found.get(scheme) ?? searchBounds(scheme);
  found.set(scheme, known);
  return known;
}

function searchBounds(scheme: Scheme): readonly Decimal[] {
  const bounds = [
    ...scheme.rules.flatMap((rule) => boundsIn(rule.when)),
    ...scheme.directions.flatMap(({ declineAtLeast, declineUnder }) => [declineAtLeast, declineUnder]),
  ].filter((bound) => bound !== null);
  return bounds.flatMap((bound) => [bound, bound.neg()]);
}

function boundsIn(condition: Condition): readonly (Decimal | null)[] {
  if ('all' in condition) return condition.all.flatMap(boundsIn);
  if ('any' in condition) return condition.any.flatMap(boundsIn);
  return condition.is === 'worse-by' ? [condition.atLeast, condition.under] : [];
}
