import type { Quarter } from '../period/index.ts';
import type { PeriodRecord } from './record.ts';
import { type ReportedCommitment, type ScoredIndicator, scoredIndicator } from './scored-rows.ts';
import { type Summary, summarise } from './summary.ts';

/** A directorate's quarter, scored: what pages, documents, data files and checks are made from. */
export interface Scorecard {
  readonly record: PeriodRecord;
  readonly period: Quarter;
  readonly indicators: readonly ScoredIndicator[];
  readonly commitments: readonly ReportedCommitment[];
  readonly summary: Summary;
}

/** Scores everything held of a directorate and quarter. Each status is computed here and nowhere else. */
export function scorecardOf(record: PeriodRecord): Scorecard {
  const period = record.edition.period;
  const indicators = record.indicators.map((indicator) =>
    scoredIndicator({ indicator, period, scheme: record.scheme }),
  );
  const commitments = record.commitments.map((commitment) => ({
    commitment,
    update: commitment.updates.find((update) => update.period === period) ?? null,
  }));
  return { record, period, indicators, commitments, summary: summarise({ indicators, commitments }) };
}
