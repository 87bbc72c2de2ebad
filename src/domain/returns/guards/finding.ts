import type { Indicator, IndicatorDefinition } from '../../framework/index.ts';
import type { PeriodRecord, ScoredIndicator } from '../../scorecard/index.ts';
import type { ReturnContent } from '../return-content.ts';

/**
 * How hard a guard stands: a `stop` cannot be sent at all; a `confirm` is sent with a reason why it is right
 * ("yes, it is right, because…").
 */
export type GuardStrength = 'stop' | 'confirm';

/** What a guard found. `field` is the field of the form; `figures` are what the words are made of, numbers as decimal text. */
export interface GuardFinding {
  readonly code: string;
  readonly strength: GuardStrength;
  readonly field: string;
  readonly figures: Readonly<Record<string, string>>;
}

/** What a guard of an indicator's return looks at: the content, and what it makes of the indicator. */
export interface IndicatorEntry {
  readonly content: Extract<ReturnContent, { kind: 'indicator' }>;
  readonly indicator: Indicator;
  readonly definition: IndicatorDefinition;
  /** Scored with what is typed; its reading is null when nothing is understood. */
  readonly scored: ScoredIndicator;
  readonly frame: PeriodRecord;
}

/** A guard of indicators: gives what it finds, nothing most of the time. */
export type IndicatorGuard = (entry: IndicatorEntry) => readonly GuardFinding[];

/** A finding that cannot be sent. */
export function stop(code: string, field: string, figures: GuardFinding['figures'] = {}): GuardFinding {
  return { code, strength: 'stop', field, figures };
}

/** A finding that needs a reason. */
export function confirm(code: string, field: string, figures: GuardFinding['figures'] = {}): GuardFinding {
  return { code, strength: 'confirm', field, figures };
}
