import type { Indicator, IndicatorDefinition } from '../../domain/framework/index.ts';
import type { ScoredIndicator } from '../../domain/scorecard/index.ts';
import type { Language } from '../../domain/value/index.ts';
import type { CheckedReport, IndicatorInReports } from '../../use-cases/index.ts';
import { INDICATOR_WORDS } from './words.ts';

/** A report with what it says of the indicator. */
export interface Appearance {
  readonly report: CheckedReport;
  readonly scored: ScoredIndicator;
}

/** What every part of the page is made from. */
export interface View {
  readonly indicator: Indicator;
  readonly language: Language;
  readonly words: (typeof INDICATOR_WORDS)['en'];
  /** Newest first; empty while no published report has the indicator. */
  readonly appearances: readonly Appearance[];
  /** The newest first. */
  readonly definitions: readonly IndicatorDefinition[];
  /** The newest definition: its title, unit and polarity head the page. */
  readonly definition: IndicatorDefinition;
}

/** The view of an indicator in a language. */
export function viewOf({ indicator, reports }: IndicatorInReports, language: Language): View {
  const definitions = indicator.definitions.toSorted((one, other) => other.year.localeCompare(one.year));
  const [definition] = definitions;
  if (definition === undefined) throw new Error(`${indicator.ref} has no definition`);
  const appearances = reports.flatMap((report): readonly Appearance[] => {
    const scored = report.scorecard.indicators.find(({ indicator: { ref } }) => ref === indicator.ref);
    return scored === undefined ? [] : [{ report, scored }];
  });
  return { indicator, language, words: INDICATOR_WORDS[language], appearances, definitions, definition };
}
