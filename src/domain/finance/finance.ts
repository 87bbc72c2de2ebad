import type { FinancialYear } from '../period/index.ts';
import type { Asked, Bilingual, Decimal, TableRow } from '../value/index.ts';

/** An amount as printed beside the pounds understood; `pounds` null where none is stated ("-"). */
export interface Amount {
  readonly printed: string;
  readonly pounds: Decimal | null;
}

/** A per cent as printed beside the number understood; null where none is stated. */
export interface StatedPct {
  readonly printed: string;
  readonly pct: Decimal | null;
}

/** The revenue position of a directorate: net budget and outturn, actual at year end and projected before it. */
export interface Revenue {
  readonly netBudget: Amount;
  readonly outturn: Amount;
  readonly isProjected: boolean;
  readonly reservesDrawn: Amount | null;
  /** The over- or underspend that the report states, an underspend negative. */
  readonly statedVariance: Amount | null;
}

/** The capital position: budget, spend, the underspend stated and the slippage asked for. */
export interface Capital {
  readonly budget: Amount;
  readonly spend: Amount;
  readonly statedUnderspend: Amount | null;
  readonly slippage: Amount | null;
}

/** Savings of one year: target, achieved or likely to be, variance; the per cents stated beside them. */
export interface Savings extends TableRow {
  readonly year: FinancialYear;
  /** `outstanding` from an earlier year, or the `current` year's own. */
  readonly kind: 'outstanding' | 'current';
  readonly target: Amount;
  readonly achieved: Amount;
  /** The amount is what is likely to be achieved: the year is not over. */
  readonly isLikely: boolean;
  readonly statedVariance: Amount;
  readonly statedAchievedPct: StatedPct | null;
  readonly statedVariancePct: StatedPct | null;
}

/** A line of the main revenue variances, with the report's explanation. */
export interface BudgetLine extends TableRow {
  readonly title: Bilingual;
  readonly netBudget: Amount;
  readonly outturn: Amount;
  readonly statedVariance: Amount;
  readonly statedPct: StatedPct;
  readonly explanation: Bilingual | null;
}

/** A budget reduction proposal with its shortfall explained. */
export interface ReductionProposal extends TableRow {
  readonly year: FinancialYear;
  readonly title: Bilingual;
  readonly original: Amount;
  readonly achieved: Amount;
  readonly isLikely: boolean;
  readonly mitigation: Bilingual | null;
}

/** A figure of the position stated again elsewhere in the report, perhaps otherwise. */
export interface Restatement {
  readonly figure: 'net-budget' | 'outturn' | 'reserves-drawn' | 'variance';
  readonly place: Bilingual;
  readonly amount: Amount;
}

/** What a report holds on money. */
export interface Finance {
  readonly revenue: Revenue;
  readonly capital: Capital;
  readonly savings: readonly Savings[];
  readonly budgetLines: readonly BudgetLine[];
  readonly proposals: readonly ReductionProposal[];
  readonly restatements: readonly Restatement[];
  /** Where more is published, as the report says. */
  readonly note: Bilingual | null;
}

/** The fields of a row that are amounts. */
type Amounts<Row> = string &
  { [Key in keyof Row]-?: Row[Key] extends Amount | null | undefined ? Key : never }[keyof Row];

/** What is asked of each table on money. Tables of reports are in thousands of pounds, the position in words in pounds. */
export const ASKED_OF_FINANCE: {
  readonly revenue: Asked<Revenue, Amounts<Revenue>>;
  readonly capital: Asked<Capital, Amounts<Capital>>;
  readonly savings: Asked<Savings, Amounts<Savings>>;
  readonly budgetLines: Asked<BudgetLine, Amounts<BudgetLine>>;
  readonly proposals: Asked<ReductionProposal, Amounts<ReductionProposal>>;
} = {
  revenue: { figures: ['netBudget', 'outturn', 'reservesDrawn'], money: 'gbp' },
  capital: { figures: ['budget', 'spend', 'slippage'], money: 'gbp' },
  savings: { figures: ['target', 'achieved'], money: 'gbp-thousand', rowName: 'year' },
  budgetLines: {
    figures: ['netBudget', 'outturn'],
    texts: ['explanation'],
    money: 'gbp-thousand',
    rowName: 'title',
  },
  proposals: {
    figures: ['original', 'achieved'],
    texts: ['mitigation'],
    money: 'gbp-thousand',
    rowName: 'title',
  },
};
