import { type Decimal, whole } from './decimal.ts';

/** Amounts of a long list are whole numbers of millionths, so that a million of them add up exactly. */
export const MILLIONTHS = 1_000_000;

/** An amount of millionths as the number that it is. */
export function fromMillionths(amount: number): Decimal {
  return whole(amount).div(whole(MILLIONTHS));
}
