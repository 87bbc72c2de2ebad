import type { Authority, Directorate } from '../../domain/framework/index.ts';
import { sharedWords } from '../../locale/index.ts';
import type { IndicatorInReports, ListedEdition } from '../../use-cases/index.ts';
import { type Html, html } from '../html.ts';
import { page } from '../layout.ts';
import { LAYOUT_WORDS } from '../layout-words.ts';
import type { PageRequest } from '../route.ts';
import { codesText } from './codes.ts';
import { definitionSection } from './definition.ts';
import { benchmarksSection, readingsSection, targetsSection } from './figures.ts';
import { newestFigure } from './newest.ts';
import { overTime } from './over-time.ts';
import { inEnglish } from './printed.ts';
import { problemsSection, reportsSection } from './reports.ts';
import { type View, viewOf } from './view.ts';

/** The page of an indicator. `newestEdition` is its directorate's, to tell whether it is still reported. */
export function indicatorPage({
  request,
  found,
  authority,
  directorate,
  newestEdition,
  trails,
}: {
  readonly request: PageRequest;
  readonly found: IndicatorInReports;
  readonly authority: Authority;
  readonly directorate: Directorate | null;
  readonly newestEdition: ListedEdition | null;
  /** The ways to the trails of its figures, for those who may read them. */
  readonly trails: Html;
}): Html {
  const view = viewOf(found, request.language);
  const { words, definition, indicator, language } = view;
  const title = definition.title[language];
  const directorateName = directorate?.name[language] ?? authority.name[language];
  const codes = codesText(indicator, language);
  return page({
    request,
    title: `${title} (${codes})`,
    description: words.description(title, directorateName),
    breadcrumbs: [
      { text: authority.name[language], path: '/' },
      { text: LAYOUT_WORDS[language].indicators, path: '/indicators' },
      { text: codes },
    ],
    ...(view.appearances.length > 0 && { source: sources(view) }),
    main: html`<header class="masthead">
<span class="govuk-caption-l">${directorateName}</span>
<h1 class="govuk-heading-xl indicator-title">${title}</h1>
<p class="indicator-line"><span class="indicator-codes">${codes}</span> <span class="quiet">${definition.types.map((type) => sharedWords(language).type[type]).join(', ')}</span></p>
${trails}
</header>
${newestFigure(view, newestEdition)}
${overTime(view)}
<div class="indicator-columns">
${definitionSection(view)}
<div>
${targetsSection(view)}
${benchmarksSection(view)}
</div>
</div>
${readingsSection(view)}
${reportsSection(view)}
${problemsSection(view)}`,
  });
}

function sources({ appearances, words, language }: View): Html {
  const titles = appearances.map(({ report }) => report.scorecard.record.edition.sourceTitle);
  return html`${words.printedIn} ${titles.map((title, at) => html`${at > 0 && '; '}${inEnglish(title, language)}`)}.`;
}
