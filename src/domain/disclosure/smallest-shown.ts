import { type Decimal, whole, ZERO } from '../value/index.ts';

/** The smallest number of people shown where a table or an indicator does not say another (RULES section 9). */
const SMALLEST_SHOWN: Decimal = whole(5);

/** The smallest number of people that a table or an indicator shows: data of its own, else five. */
export function smallestOf({ smallestShown }: { readonly smallestShown?: Decimal }): Decimal {
  return smallestShown ?? SMALLEST_SHOWN;
}

/** Whether a number of people is small: above nought, which is shown, and under the smallest shown. */
export function isSmall(count: Decimal | null, smallest: Decimal): boolean {
  return count?.gt(ZERO) === true && count.lt(smallest);
}
