import { type Decimal, HUNDRED, ZERO } from './decimal.ts';
import type { Polarity } from './polarity.ts';

/**
 * What a figure counts. `rate-per-1000` is events for each thousand people; `years` an age;
 * `days-per-fte` working days for each full-time equivalent; `gbp-thousand` thousands of pounds.
 */
export type Unit =
  | 'count'
  | 'percent'
  | 'days'
  | 'years'
  | 'rate-per-1000'
  | 'days-per-fte'
  | 'gbp'
  | 'gbp-thousand';

export const UNITS: readonly Unit[] = [
  'count',
  'percent',
  'days',
  'years',
  'rate-per-1000',
  'days-per-fte',
  'gbp',
  'gbp-thousand',
];

/**
 * The natural bound of a unit in its good direction: 100 for a per cent where higher is better, 0 for a
 * per cent or count where lower is better, else null (RULES section 2, "At maximum").
 */
export function naturalBest({ unit, polarity }: { unit: Unit; polarity: Polarity }): Decimal | null {
  if (unit === 'percent' && polarity === 'higher') return HUNDRED;
  if ((unit === 'percent' || unit === 'count') && polarity === 'lower') return ZERO;
  return null;
}
