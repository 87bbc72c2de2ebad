import { type Decimal, decimal, HUNDRED, isDecimalText, type Unit, whole } from '../value/index.ts';

/** Digits as people write them: alone, or in thousands that all are parted by commas or all by spaces. */
const DIGITS = /^-?(\d*|\d{1,3}(,\d{3})+|\d{1,3}(\s\d{3})+)(\.\d+)?$/;

/** Nobody's number is longer, with all its signs and spaces; what is, is not looked through. */
const LONGEST = 60;

/**
 * A number as people type it: thousands with commas or spaces, £ before, % or a unit's word after, a true minus or
 * a hyphen, brackets for below zero as accountants write it. Null when it is not one number.
 *
 * @example typedNumber('£1,234.50') // 1234.5
 */
export function typedNumber(text: string): Decimal | null {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST) return null;
  const plain = trimmed.replaceAll(/[\u2212\u2013]/g, '-').replaceAll(/\s*([-£%()])\s*/g, '$1');
  const bracketed = /^\((.*)\)$/.exec(plain);
  const digits = (bracketed?.[1] ?? plain)
    .replace(/^(-?)£/, '$1')
    .replace(/^£(-?)/, '$1')
    .replace(/%$/, '');
  // Spaces taken out anywhere would make 125 of "12 5".
  if (!DIGITS.test(digits)) return null;
  const bare = digits.replaceAll(/[,\s]/g, '').replace(/^(-?)\./, '$10.');
  if (!isDecimalText(bare) || bare.length > 30) return null;
  if (bracketed !== null) return bare.startsWith('-') ? null : decimal(bare).neg();
  return decimal(bare);
}

/** Words that multiply an amount, in both languages. */
const MULTIPLIERS: readonly (readonly [RegExp, Decimal])[] = [
  [/(m|million|miliwn)$/i, whole(1_000_000)],
  [/(k|thousand|mil)$/i, whole(1000)],
];

/**
 * An amount in pounds as people type it. `perUnit` is what a bare number counts in: 1000 in a table of thousands. A
 * text that names its own measure ("£1.2m", "£96.630 million", "£823k") is taken at its word.
 *
 * @example typedPounds('1,250', whole(1000)) // 1250000
 */
export function typedPounds(text: string, perUnit: Decimal): Decimal | null {
  const trimmed = text.trim();
  for (const [word, times] of MULTIPLIERS)
    if (word.test(trimmed)) return typedNumber(trimmed.replace(word, ''))?.times(times) ?? null;
  const number = typedNumber(trimmed);
  return trimmed.includes('£') ? number : (number?.times(perUnit) ?? null);
}

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
