import { type Decimal, HUNDRED, ZERO } from './decimal.ts';

/** A part in per cent of a whole, exactly; null where one of them is not known, and of nothing. */
export function shareOf({ part, whole }: { part: Decimal | null; whole: Decimal | null }): Decimal | null {
  return part === null || whole === null || whole.eq(ZERO) ? null : part.times(HUNDRED).div(whole);
}
