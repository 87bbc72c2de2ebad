import type { Decimal } from '../value/index.ts';
import { figureIn } from './understood-figure.ts';

/**
 * A number as people type it, whatever its unit. Null when it is not one number, or it must be asked what it means.
 *
 * @example typedNumber('£1,234.50') // 1234.5
 */
export function typedNumber(text: string): Decimal | null {
  return figureIn(text, { unit: null });
}

/**
 * An amount in pounds as people type it. `perUnit` is what a bare number counts in: 1000 in a table of thousands. A
 * text that names its own measure ("£1.2m", "£96.630 million", "£823k") is taken at its word.
 *
 * @example typedPounds('1,250', whole(1000)) // 1250000
 */
export function typedPounds(text: string, perUnit: Decimal): Decimal | null {
  const pounds = figureIn(text, { unit: 'gbp' });
  return /[£a-z]/i.test(text) ? pounds : (pounds?.times(perUnit) ?? null);
}
