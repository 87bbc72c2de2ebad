import type { Quarter } from '../../domain/period/index.ts';
import { formatDate, formatPeriod } from '../../locale/index.ts';
import { headline } from '../../report/compose/index.ts';
import { REPORT_FORMATS } from '../../report/render.ts';
import type { CheckedReport } from '../../use-cases/index.ts';
import { publicationDay } from '../editions/index.ts';
import { type Html, html } from '../html.ts';
import { page } from '../layout.ts';
import { LAYOUT_WORDS } from '../layout-words.ts';
import { linkTo, pathOf } from '../links.ts';
import { dashboardPath, editionNotices } from '../report-page.ts';
import type { PageRequest } from '../route.ts';
import { sectionLinks } from '../section/index.ts';
import { dashboardBody } from './body.ts';
import { type View, viewOf } from './view.ts';

/** The dashboard of a directorate and quarter. */
export function dashboardPage({
  report,
  request,
  earlier,
  later,
}: {
  readonly report: CheckedReport;
  readonly request: PageRequest;
  readonly earlier: Quarter | null;
  readonly later: Quarter | null;
}): Html {
  const { language } = request;
  const view = viewOf({ ...report, path: dashboardPath(report), language });
  const { words, scorecard, context } = view;
  const { directorate, authority, edition } = scorecard.record;
  const name = directorate.name[language];
  const period = formatPeriod(scorecard.period, language);
  return page({
    request,
    title: words.title(name, period),
    description: words.description(name, period),
    breadcrumbs: [{ text: authority.name[language], path: '/' }, { text: words.title(name, period) }],
    source: html`${LAYOUT_WORDS[language].source} <span lang="${edition.writtenIn ?? 'en'}">${edition.sourceTitle}</span>.`,
    main: html`<header class="masthead">
<span class="govuk-caption-m">${authority.name[language]}</span>
<h1 class="govuk-heading-l">${name} <span class="masthead__period">${period}</span></h1>
<div class="masthead__line">
<p>${editionText(report, view)}</p>
${neighbourLinks({ view, earlier, later })}
${downloads(view)}
</div>
<p class="masthead__headline">${headline(context)}</p>
${editionNotices(report, language)}
</header>
${dashboardBody({
  view,
  query: request.query,
  after: html`${sectionLinks({ report, context, except: null })}
${problemsAndKey(view)}`,
  entries: [
    { id: 'sections', text: words.sections },
    { id: 'problems', text: words.problems },
    { id: 'key', text: words.key },
  ],
})}`,
  });
}

/** The number of the edition as a link to all of its quarter, and the day it was published. */
function editionText(report: CheckedReport, { words, language, path }: View): Html {
  const published = publicationDay(report);
  const day = published === null ? words.noDay : words.published(formatDate(published, language));
  return html`<a class="govuk-link" href="${linkTo(language, `${path}/editions`)}">${words.edition(report.edition.number)}</a>, ${day}`;
}

function neighbourLinks({
  view,
  earlier,
  later,
}: {
  readonly view: View;
  readonly earlier: Quarter | null;
  readonly later: Quarter | null;
}): Html {
  const { words, language, scorecard } = view;
  const link = (period: Quarter, text: (period: string) => string, relation: string) =>
    html`<li><a class="govuk-link" rel="${relation}" href="${linkTo(language, pathOf(scorecard.record.directorate.id, period))}">${text(formatPeriod(period, language))}</a></li>`;
  if (earlier === null && later === null) return html``;
  return html`<nav aria-label="${words.otherPeriods}"><ul class="inline-list">${earlier !== null && link(earlier, words.earlier, 'prev')}${later !== null && link(later, words.later, 'next')}</ul></nav>`;
}

function problemsAndKey({ words, language, path, context }: View): Html {
  const told = context.problems.filter(({ severity }) => severity !== 'notice').length;
  return html`<section aria-labelledby="problems">
<h2 class="govuk-heading-m" id="problems">${words.problems}</h2>
<p class="govuk-body">${told === 0 ? words.noProblems : words.problemsCount(told)} <a class="govuk-link" href="${linkTo(language, `${path}/checks`)}">${words.problemsLink}</a></p>
</section>
<section aria-labelledby="key">
<h2 class="govuk-heading-m" id="key">${words.key}</h2>
<p class="govuk-body">${words.keyIntroduction(context.year)} <a class="govuk-link" href="${linkTo(language, `${path}/key`)}">${words.keyLink}</a></p>
</section>`;
}

function downloads({ words, language, path }: View): Html {
  return html`<nav aria-label="${words.downloads}"><ul class="inline-list"><li class="quiet" aria-hidden="true">${words.download.title}</li>${REPORT_FORMATS.map(
    (format) =>
      html`<li><a class="govuk-link" download href="${linkTo(language, `${path}/report.${format}`)}">${words.download[format]}</a></li>`,
  )}</ul></nav>`;
}
