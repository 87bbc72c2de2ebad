import type { Quarter } from '../../domain/period/index.ts';
import { formatDate, formatPeriod } from '../../locale/index.ts';
import { headline, sectionTitle } from '../../report/compose/index.ts';
import { REPORT_FORMATS } from '../../report/render.ts';
import type { CheckedReport } from '../../use-cases/index.ts';
import { publicationDay } from '../editions/index.ts';
import { type Html, html } from '../html.ts';
import { page } from '../layout.ts';
import { LAYOUT_WORDS } from '../layout-words.ts';
import { linkTo, pathOf } from '../links.ts';
import { contents } from '../parts/index.ts';
import { correctedNotice } from '../report-page.ts';
import type { PageRequest } from '../route.ts';
import { sectionLinks } from '../section/index.ts';
import { attention } from './attention.ts';
import { choiceOf } from './filter.ts';
import { filterForm } from './filter-form.ts';
import { glance } from './glance.ts';
import { goingWell } from './going-well.ts';
import { rows, sectionId, shownSections } from './rows.ts';
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
  const view = viewOf(report, language);
  const { words, scorecard, context } = view;
  const { directorate, authority, edition } = scorecard.record;
  const name = directorate.name[language];
  const period = formatPeriod(scorecard.period, language);
  const choice = choiceOf(request.query, scorecard);
  return page({
    request,
    title: words.title(name, period),
    description: words.description(name, period),
    breadcrumbs: [{ text: authority.name[language], path: '/' }, { text: words.title(name, period) }],
    source: html`${LAYOUT_WORDS[language].source} <span lang="en">${edition.sourceTitle}</span>.`,
    main: html`<header class="masthead">
<span class="govuk-caption-m">${authority.name[language]}</span>
<h1 class="govuk-heading-l">${name} <span class="masthead__period">${period}</span></h1>
<div class="masthead__line">
<p>${editionText(view)}</p>
${neighbourLinks({ view, earlier, later })}
${downloads(view)}
</div>
<p class="masthead__headline">${headline(context)}</p>
${correctedNotice(report, language)}
</header>
${glance(view)}
<div class="with-contents">
${contents({ title: words.contents, entries: contentsEntries(view, choice) })}
<div>
${attention(view)}
${goingWell(view)}
<section aria-labelledby="all">
<h2 class="govuk-heading-l" id="all">${words.all}</h2>
${filterForm({ scorecard, choice, address: view.address, language })}
${rows(view, choice)}
</section>
${sectionLinks({ report, context, except: null })}
${problemsAndKey(view)}
</div>
</div>`,
  });
}

/** The number of the edition as a link to all of its quarter, and the day it was published. */
function editionText({ report, words, language, path }: View): Html {
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

function contentsEntries(view: View, choice: ReturnType<typeof choiceOf>) {
  const { words, context } = view;
  return [
    { id: 'attention', text: words.attention },
    { id: 'well', text: words.well },
    { id: 'unknown', text: words.unknown },
    {
      id: 'all',
      text: words.all,
      parts: shownSections(view, choice).map((section) => ({
        id: sectionId(section),
        text: sectionTitle(section, context),
      })),
    },
    { id: 'sections', text: words.sections },
    { id: 'problems', text: words.problems },
    { id: 'key', text: words.key },
  ];
}

function problemsAndKey({ words, report, language, path, context }: View): Html {
  const told = report.problems.filter(({ severity }) => severity !== 'notice').length;
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
