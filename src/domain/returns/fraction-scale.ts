import { type Decimal, HUNDRED, type Unit, whole } from '../value/index.ts';

/** What a fraction is multiplied by to be a figure of a unit; null for units that are no share of anything. */
export function fractionScale(unit: Unit): Decimal | null {
  switch (unit) {
    case 'percent':
      return HUNDRED;
    case 'rate-per-1000':
      return whole(1000);
    case 'days-per-fte':
      return whole(1);
    default:
      return null;
  }
}

/**
 * The shortest number, of two places at least, that leads to the same result as the unrounded one: a figure computed
 * from a fraction is kept and shown as this, so that what is shown never contradicts the status (RULES section 2).
 */
export function shortestFaithful(unrounded: Decimal, resultOf: (value: Decimal) => string): Decimal {
  const wanted = resultOf(unrounded);
  for (let places = 2; places < 20; places++) {
    const rounded = unrounded.round(places);
    if (resultOf(rounded) === wanted) return rounded;
  }
  return unrounded;
}
