import { type Decimal, ZERO } from '../value/index.ts';
import type { StatedNumber } from './workforce.ts';

/** The sum of stated numbers; null when one of them is not stated, for a sum with a hole in it is no sum. */
export function sumOf(numbers: readonly StatedNumber[]): Decimal | null {
  let sum = ZERO;
  for (const { value } of numbers) {
    if (value === null) return null;
    sum = sum.plus(value);
  }
  return sum;
}

/** Working days lost for each FTE: days over FTE, null of no staff. Sum both before dividing (RULES section 5). */
export function daysPerFte({ days, fte }: { days: Decimal | null; fte: Decimal | null }): Decimal | null {
  return days === null || fte === null || fte.eq(ZERO) ? null : days.div(fte);
}
