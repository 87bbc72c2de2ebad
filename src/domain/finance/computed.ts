import { type Decimal, shareOf, whole, ZERO } from '../value/index.ts';
import type { BudgetLine, Capital, Finance, ReductionProposal, Revenue, Savings } from './finance.ts';
import { type Variance, varianceOf } from './variance.ts';

/** The revenue variance, or null where budget or outturn is not stated. */
export function revenueVariance({ netBudget, outturn }: Revenue): Variance | null {
  return netBudget.pounds === null || outturn.pounds === null
    ? null
    : varianceOf({ budget: netBudget.pounds, outturn: outturn.pounds });
}

/** The variance of a budget line, or null where budget or outturn is not stated. */
export function lineVariance({ netBudget, outturn }: BudgetLine): Variance | null {
  return netBudget.pounds === null || outturn.pounds === null
    ? null
    : varianceOf({ budget: netBudget.pounds, outturn: outturn.pounds });
}

/** The capital underspend: budget − spend, negative when overspent; null where one is not stated. */
export function capitalUnderspend({ budget, spend }: Capital): Decimal | null {
  return budget.pounds === null || spend.pounds === null ? null : budget.pounds.minus(spend.pounds);
}

/** What is missing from a savings target, and both shares of the target; the shares null of a target of nothing. */
interface SavingsResult {
  readonly shortfall: Decimal;
  readonly achievedPct: Decimal | null;
  readonly shortfallPct: Decimal | null;
}

/** The result of a year's savings, or null where target or achieved is not stated. */
export function savingsResult({ target, achieved }: Savings): SavingsResult | null {
  if (target.pounds === null || achieved.pounds === null) return null;
  const shortfall = target.pounds.minus(achieved.pounds);
  return {
    shortfall,
    achievedPct: shareOf({ part: achieved.pounds, whole: target.pounds }),
    shortfallPct: shareOf({ part: shortfall, whole: target.pounds }),
  };
}

/** Proposals of one year added up: original, achieved, and what is missing. */
interface ProposalTotals {
  readonly original: Decimal;
  readonly achieved: Decimal;
  readonly shortfall: Decimal;
}

/** Adds proposals up; an amount not stated counts for nothing. */
export function proposalTotals(proposals: readonly ReductionProposal[]): ProposalTotals {
  const sum = (amounts: readonly (Decimal | null)[]) =>
    amounts.reduce<Decimal>((total, amount) => (amount === null ? total : total.plus(amount)), ZERO);
  const original = sum(proposals.map((proposal) => proposal.original.pounds));
  const achieved = sum(proposals.map((proposal) => proposal.achieved.pounds));
  return { original, achieved, shortfall: original.minus(achieved) };
}

/**
 * The value of planned reductions as far as the savings tell it, in thousands of pounds: the whole planned, the
 * green part achieved, and the rest, which the report splits into amber and red but its tables do not (RULES section 5).
 */
export function reductionsFromSavings(
  finance: Finance,
): { readonly planned: Decimal; readonly green: Decimal; readonly rest: Decimal } | null {
  const current = finance.savings.find(({ kind }) => kind === 'current');
  if (current?.target.pounds == null || current.achieved.pounds === null) return null;
  const thousand = whole(1000);
  const planned = current.target.pounds.div(thousand);
  const green = current.achieved.pounds.div(thousand);
  return { planned, green, rest: planned.minus(green) };
}
