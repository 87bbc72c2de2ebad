import { type Decimal, shareOf } from '../value/index.ts';

/**
 * A variance: outturn − budget, positive an overspend, with its per cent of the size of the budget, null for a
 * budget of zero. A negative budget (net income) does not flip the sign of an overspend (RULES section 5).
 */
export interface Variance {
  readonly pounds: Decimal;
  readonly pct: Decimal | null;
}

/** The variance of an outturn on a budget, exactly. */
export function varianceOf({ budget, outturn }: { budget: Decimal; outturn: Decimal }): Variance {
  const pounds = outturn.minus(budget);
  return { pounds, pct: shareOf({ part: pounds, whole: budget.abs() }) };
}
