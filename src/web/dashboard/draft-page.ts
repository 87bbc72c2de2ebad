import { formatPeriod } from '../../locale/index.ts';
import { headline } from '../../report/compose/index.ts';
import type { CheckedReport } from '../../use-cases/index.ts';
import { insetText } from '../govuk/index.ts';
import { type Html, html } from '../html.ts';
import { type Page, page } from '../layout.ts';
import type { PageRequest } from '../route.ts';
import { sectionTexts } from '../section/index.ts';
import { dashboardBody } from './body.ts';
import { viewOf } from './view.ts';

/**
 * The dashboard of a report that is not public: without downloads and links to pages that it does not have yet, its
 * other sections under it. `path` is the page's own, without language; `notice` says plainly what the reader looks at.
 */
export function draftDashboardPage({
  report: { scorecard, problems },
  request,
  path,
  title,
  breadcrumbs,
  notice,
}: {
  readonly report: Pick<CheckedReport, 'scorecard' | 'problems'>;
  readonly request: PageRequest;
  readonly path: string;
  readonly title: string;
  readonly breadcrumbs: NonNullable<Page['breadcrumbs']>;
  readonly notice: Html;
}): Html {
  const { language } = request;
  const view = viewOf({ scorecard, problems, path, language });
  const { context } = view;
  const name = scorecard.record.directorate.name[language];
  const period = formatPeriod(scorecard.period, language);
  const sections = sectionTexts(context);
  return page({
    request,
    title: `${title}: ${name}, ${period}`,
    breadcrumbs,
    main: html`<header class="masthead">
<span class="govuk-caption-m">${title}</span>
<h1 class="govuk-heading-l">${name} <span class="masthead__period">${period}</span></h1>
${insetText({ text: notice, classes: 'draft-notice' })}
<p class="masthead__headline">${headline(context)}</p>
</header>
${dashboardBody({ view, query: request.query, after: sections.markup, entries: sections.entries })}`,
  });
}
