import type { Authority, Directorate } from '../../domain/framework/index.ts';
import type { StatusCounts } from '../../domain/scorecard/index.ts';
import { STATUSES } from '../../domain/scoring/index.ts';
import type { Language } from '../../domain/value/index.ts';
import { formatPeriod, sharedWords } from '../../locale/index.ts';
import { contextOf, headline } from '../../report/compose/index.ts';
import type { CheckedReport, ListedEdition } from '../../use-cases/index.ts';
import { type Html, html } from '../html.ts';
import { searchForm } from '../indicators/index.ts';
import { page } from '../layout.ts';
import { linkTo, pathOf } from '../links.ts';
import { statusBar } from '../parts/index.ts';
import type { PageRequest } from '../route.ts';
import { HOME_WORDS } from './words.ts';

/** How many quarters of a directorate are summed up; older ones are links. A year of quarters. */
export const QUARTERS_AT_A_GLANCE = 4;

/** A directorate on the first page: its newest reports scored, and the editions before them. */
export interface HomeDirectorate {
  readonly directorate: Directorate;
  readonly reports: readonly CheckedReport[];
  readonly earlier: readonly ListedEdition[];
}

/** The first page. Without an authority, or with nothing published, it says what to do. */
export function homePage({
  request,
  authority,
  directorates,
  own,
}: {
  readonly request: PageRequest;
  readonly authority: Authority | null;
  readonly directorates: readonly HomeDirectorate[];
  /** What is for whoever asks, and comes first. */
  readonly own: Html;
}): Html {
  const { language } = request;
  const words = HOME_WORDS[language];
  const reported = directorates.filter(({ reports }) => reports.length > 0);
  if (authority === null || reported.length === 0)
    return page({
      request,
      title: words.emptyTitle,
      main: html`<h1 class="govuk-heading-xl">${words.emptyTitle}</h1>
<p class="govuk-body-l">${words.empty}</p>
<p class="govuk-body">${words.emptyNext}</p>
${own}`,
    });
  return page({
    request,
    title: words.title(authority.name[language]),
    description: words.what,
    main: html`<header class="masthead">
<span class="govuk-caption-l">${authority.name[language]}</span>
<h1 class="govuk-heading-xl">${words.heading}</h1>
<p class="govuk-body-l masthead__headline">${words.what} ${words.trail}</p>
</header>
${own}
${searchForm({ language, label: words.find, hint: words.findHint, button: words.findButton, query: '' })}
${reported.map((of) => directorateSection(of, language))}`,
  });
}

function directorateSection({ directorate, reports, earlier }: HomeDirectorate, language: Language): Html {
  const words = HOME_WORDS[language];
  return html`<section aria-labelledby="directorate-${directorate.id}">
<h2 class="govuk-heading-l" id="directorate-${directorate.id}">${directorate.name[language]}</h2>
${reports.map((report) => quarterAtAGlance(report, language))}
${
  earlier.length > 0 &&
  html`<h3 class="govuk-heading-s">${words.earlier}</h3>
<ul class="inline-list">${earlier.map(
    ({ period }) =>
      html`<li><a class="govuk-link" href="${linkTo(language, pathOf(directorate.id, period))}">${formatPeriod(period, language)}</a></li>`,
  )}</ul>`
}
</section>`;
}

function quarterAtAGlance({ scorecard, problems }: CheckedReport, language: Language): Html {
  const words = HOME_WORDS[language];
  const { directorate } = scorecard.record;
  const { indicators, commitments } = scorecard.summary;
  const address = linkTo(language, pathOf(directorate.id, scorecard.period));
  return html`<article class="quarter" aria-labelledby="quarter-${directorate.id}-${scorecard.period}">
<div class="quarter__words">
<h3 class="govuk-heading-m" id="quarter-${directorate.id}-${scorecard.period}"><a class="govuk-link" href="${address}">${formatPeriod(scorecard.period, language)}</a></h3>
<p class="govuk-body">${headline(contextOf({ scorecard, problems, language }))}</p>
</div>
${countsFigure({ title: words.indicators, counts: indicators, language })}
${countsFigure({ title: words.commitments, counts: commitments, language })}
</article>`;
}

function countsFigure({
  title,
  counts,
  language,
}: {
  readonly title: string;
  readonly counts: StatusCounts;
  readonly language: Language;
}): Html {
  const shared = sharedWords(language);
  return html`<div class="quarter__figure">
<h4 class="glance__title">${title} <span class="quiet">(${String(counts.total)})</span></h4>
${statusBar([
  ...STATUSES.map((status) => ({
    status,
    count: counts.byStatus[status],
    word: shared.status[status],
  })),
  { status: null, count: counts.total - counts.scored, word: HOME_WORDS[language].noStatus },
])}
</div>`;
}
