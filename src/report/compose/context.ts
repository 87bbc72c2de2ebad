import type { Problem } from '../../domain/assurance/index.ts';
import { type FinancialYear, previousYear, yearOf } from '../../domain/period/index.ts';
import type { Scorecard } from '../../domain/scorecard/index.ts';
import { revisedActuals } from '../../domain/scorecard/index.ts';
import type { Language } from '../../domain/value/index.ts';
import { REPORT_WORDS } from './words.ts';

/** What every part of a report is composed from: the scored facts, in one language. */
export interface Context {
  readonly scorecard: Scorecard;
  readonly problems: readonly Problem[];
  readonly language: Language;
  readonly words: (typeof REPORT_WORDS)['en'];
  readonly year: FinancialYear;
  readonly lastYear: FinancialYear;
  /** The references of indicators whose figure this edition corrects: it is marked [r]. */
  readonly revised: ReadonlySet<string>;
}

/** The context of a report. */
export function contextOf({
  scorecard,
  problems,
  language,
}: Pick<Context, 'scorecard' | 'problems' | 'language'>): Context {
  const year = yearOf(scorecard.period);
  return {
    scorecard,
    problems,
    language,
    words: REPORT_WORDS[language],
    year,
    lastYear: previousYear(year),
    revised: revisedActuals(scorecard.record.edition),
  };
}
