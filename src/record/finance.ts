import { z } from 'zod';
import type {
  Amount,
  BudgetLine,
  Capital,
  Finance,
  ReductionProposal,
  Restatement,
  Revenue,
  Savings,
  StatedPct,
} from '../domain/finance/index.ts';
import { bilingual, exact, type Fields, rowId, tableOf, year } from './values.ts';

/** An amount. */
export const amount = z.object({ printed: z.string(), pounds: exact.nullable() } satisfies Fields<Amount>);

/** A per cent that a report states. */
export const statedPct = z.object({ printed: z.string(), pct: exact.nullable() } satisfies Fields<StatedPct>);

/** The revenue position. */
export const revenue = z.object({
  netBudget: amount,
  outturn: amount,
  isProjected: z.boolean(),
  reservesDrawn: amount.nullable(),
  statedVariance: amount.nullable(),
} satisfies Fields<Revenue>);

/** The capital position. */
export const capital = z.object({
  budget: amount,
  spend: amount,
  statedUnderspend: amount.nullable(),
  slippage: amount.nullable(),
} satisfies Fields<Capital>);

/** Savings of a year. */
export const savings = z.object({
  id: rowId,
  year,
  kind: z.enum(['outstanding', 'current']),
  target: amount,
  achieved: amount,
  isLikely: z.boolean(),
  statedVariance: amount,
  statedAchievedPct: statedPct.nullable(),
  statedVariancePct: statedPct.nullable(),
} satisfies Fields<Savings>);

/** A budget line. */
export const budgetLine = z.object({
  id: rowId,
  title: bilingual,
  netBudget: amount,
  outturn: amount,
  statedVariance: amount,
  statedPct,
  explanation: bilingual.nullable(),
} satisfies Fields<BudgetLine>);

const proposal = z.object({
  id: rowId,
  year,
  title: bilingual,
  original: amount,
  achieved: amount,
  isLikely: z.boolean(),
  mitigation: bilingual.nullable(),
} satisfies Fields<ReductionProposal>);

const restatement = z.object({
  figure: z.enum(['net-budget', 'outturn', 'reserves-drawn', 'variance']),
  place: bilingual,
  amount,
} satisfies Fields<Restatement>);

/** What a report holds on money: `finance.json`. */
export const finance = z.object({
  revenue,
  capital,
  savings: tableOf(savings, (row) => `${row.year} ${row.kind}`),
  budgetLines: tableOf(budgetLine, ({ title }) => title.en),
  proposals: tableOf(proposal, ({ title }) => title.en),
  restatements: z.array(restatement),
  note: bilingual.nullable(),
} satisfies Fields<Finance>);
