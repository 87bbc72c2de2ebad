import { definitionIn, type Indicator, type IndicatorDefinition } from '../../framework/index.ts';
import { yearOf } from '../../period/index.ts';
import { type PeriodRecord, type ScoredIndicator, scoredIndicator } from '../../scorecard/index.ts';
import type { IndicatorContent } from '../kinds/indicator-content.ts';
import { indicatorsReturned } from '../kinds/indicator-record.ts';
import type { GuardFinding } from './finding.ts';
import { type Known, knownOf } from './known.ts';

/** What a guard of an indicator's return looks at: the content, and what it makes of the indicator. */
export interface IndicatorEntry {
  readonly content: IndicatorContent;
  readonly indicator: Indicator;
  readonly definition: IndicatorDefinition;
  /** Scored with what is typed; its reading is null when nothing is understood. */
  readonly scored: ScoredIndicator;
  readonly frame: PeriodRecord;
  /** What was reported before, as far as the figure may be compared with it. */
  readonly known: Known;
}

/** A guard of indicators: gives what it finds, nothing most of the time. */
export type IndicatorGuard = (entry: IndicatorEntry) => readonly GuardFinding[];

/** What the guards look at of an indicator's content. */
export function indicatorEntry({
  frame,
  ref,
  content,
}: {
  readonly frame: PeriodRecord;
  readonly ref: string;
  readonly content: IndicatorContent;
}): IndicatorEntry {
  const { period } = frame.edition;
  const only = frame.indicators.filter((candidate) => candidate.ref === ref);
  const [indicator] = indicatorsReturned({ ...frame, indicators: only }, () => content).indicators;
  if (indicator === undefined) throw new Error(`${ref} is not in the quarter`);
  const definition = definitionIn(indicator, yearOf(period));
  if (definition === null) throw new Error(`${ref} is not defined in ${yearOf(period)}`);
  const scored = scoredIndicator({ indicator, period, scheme: frame.scheme });
  return { content, indicator, definition, scored, frame, known: knownOf({ definition, scored, frame }) };
}
