import type { Scorecard } from '../../domain/scorecard/index.ts';
import type { Language } from '../../domain/value/index.ts';
import { type Context, contextOf } from '../../report/compose/index.ts';
import type { CheckedReport } from '../../use-cases/index.ts';
import { linkTo } from '../links.ts';
import { dashboardPath } from '../report-page.ts';
import { DASHBOARD_WORDS, type DashboardWords } from './words.ts';

/** What every part of the dashboard is made from. */
export interface View {
  readonly report: CheckedReport;
  readonly scorecard: Scorecard;
  readonly language: Language;
  readonly words: DashboardWords;
  /** The context of the same report's documents, whose titles and sentences the page shares. */
  readonly context: Context;
  /** The page's path without language and query. */
  readonly path: string;
  /** The address of the page in its language. */
  readonly address: string;
}

/** The view of a report in a language. */
export function viewOf(report: CheckedReport, language: Language): View {
  const { scorecard, problems } = report;
  const path = dashboardPath(report);
  return {
    report,
    scorecard,
    language,
    words: DASHBOARD_WORDS[language],
    context: contextOf({ scorecard, problems, language }),
    path,
    address: linkTo(language, path),
  };
}
