import type { Scorecard } from '../../domain/scorecard/index.ts';
import type { Language } from '../../domain/value/index.ts';
import { type Context, contextOf } from '../../report/compose/index.ts';
import type { CheckedReport } from '../../use-cases/index.ts';
import { linkTo } from '../links.ts';
import { DASHBOARD_WORDS, type DashboardWords } from './words.ts';

/** What every part of the dashboard is made from. */
export interface View {
  readonly scorecard: Scorecard;
  readonly language: Language;
  /** The one language that the report's texts are in, where they are in one only. */
  readonly writtenIn: Language | undefined;
  readonly words: DashboardWords;
  /** The context of the same report's documents, whose titles and sentences the page shares. */
  readonly context: Context;
  /** The page's path without language and query. */
  readonly path: string;
  /** The address of the page in its language. */
  readonly address: string;
}

/** The view of a report in a language; `path` is where its dashboard is, without language. */
export function viewOf({
  scorecard,
  problems,
  path,
  language,
}: Pick<CheckedReport, 'scorecard' | 'problems'> & Pick<View, 'path' | 'language'>): View {
  return {
    scorecard,
    language,
    writtenIn: scorecard.record.edition.writtenIn,
    words: DASHBOARD_WORDS[language],
    context: contextOf({ scorecard, problems, language }),
    path,
    address: linkTo(language, path),
  };
}
