/**
 * Exact decimals. A status is never decided on a binary float: 0.63 against 0.70 misses by exactly a tenth,
 * which floats cannot say (RULES: boundaries are exact).
 */
import Big from 'big.js';

/** A private constructor of big.js: strict (refuses binary floats), twenty decimal places in a division. */
const Exact = Big();
Exact.strict = true;
Exact.DP = 20;
Exact.PE = 40;
Exact.NE = -40;

/** An exact decimal number. Sums, differences and products are exact; quotients hold twenty decimal places, and no status rests on one. */
export type Decimal = Big;

const DECIMAL_PATTERN = /^-?\d+(\.\d+)?$/;

/** The decimal written as `text` ("-12.5"): plain digits, a full stop, an optional minus. Anything else throws. */
export function decimal(text: string): Decimal {
  if (!DECIMAL_PATTERN.test(text)) throw new Error(`not a decimal: ${JSON.stringify(text)}`);
  return new Exact(text);
}

/** Whether `text` is a plain decimal as `decimal` takes it. */
export function isDecimalText(text: string): boolean {
  return DECIMAL_PATTERN.test(text);
}

/** Whether a value is a decimal of ours. */
export function isDecimal(value: unknown): value is Decimal {
  return value instanceof Exact;
}

/** The decimal as plain text: every digit, never an exponent, and zero without a sign. `decimal` reads it back. */
export function decimalText(value: Decimal): string {
  return value.eq('0') ? '0' : value.toFixed();
}

/** A whole number as a decimal. Fractions throw: write those as text. */
export function whole(value: number): Decimal {
  if (!Number.isSafeInteger(value)) throw new Error(`not a whole number: ${value}`);
  return new Exact(String(value));
}

/** Nothing, exactly. */
export const ZERO: Decimal = whole(0);
/** A hundred, for per cents. */
export const HUNDRED: Decimal = whole(100);
