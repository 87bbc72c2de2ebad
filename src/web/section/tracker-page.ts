import { lastDay } from '../../domain/period/index.ts';
import {
  isInTracker,
  isOverdue,
  type Recommendation,
  type RegulatorReport,
  trackerCounts,
} from '../../domain/recommendations/index.ts';
import { STATUSES, type Status } from '../../domain/scoring/index.ts';
import { commitmentStatusWord, formatDate } from '../../locale/index.ts';
import {
  type Context,
  contextOf,
  recommendationsTable,
  reportTitle,
  SECTION_WORDS,
  trackerChart,
} from '../../report/compose/index.ts';
import type { CheckedReport } from '../../use-cases/index.ts';
import { button, select } from '../govuk/index.ts';
import { type Html, html } from '../html.ts';
import { linkTo, pathOf } from '../links.ts';
import { documentBlocks } from '../parts/index.ts';
import { dashboardPath } from '../report-page.ts';
import type { PageRequest } from '../route.ts';
import { sectionFrame } from './page.ts';
import { SECTION_PAGE_WORDS } from './words.ts';

const STATES = ['open', 'closed', 'overdue'] as const;

/** The context of the report with the path of its dashboard. */
interface TrackerContext extends Context {
  readonly path: string;
}

/** What a reader chose to see of the tracker, from the address; null is any. */
interface TrackerChoice {
  readonly status: Status | null;
  readonly state: (typeof STATES)[number] | null;
}

/** The regulatory tracker of a report, whole or of one regulator's report (`only`), narrowed by status and state. */
export function trackerPage({
  report,
  request,
  only,
}: {
  readonly report: CheckedReport;
  readonly request: PageRequest;
  readonly only: RegulatorReport | null;
}): Html {
  const { language, query } = request;
  const context: TrackerContext = { ...contextOf({ ...report, language }), path: dashboardPath(report) };
  const held = context.scorecard.record.sections.recommendations;
  const choice = choiceOf(query);
  const shown = narrowed(only === null ? held : [only], choice, context);
  return sectionFrame({
    name: 'recommendations',
    report,
    context,
    request,
    main: html`${introduction(only === null ? held : [only], context)}
${reportList({ held, only, context })}
${chooser({ choice, only, context })}
${tracker({ shown, of: only === null ? held : [only], choice, context })}`,
  });
}

function choiceOf(query: URLSearchParams): TrackerChoice {
  return {
    status: STATUSES.find((status) => status === query.get('status')) ?? null,
    state: STATES.find((state) => state === query.get('state')) ?? null,
  };
}

function narrowed(
  reports: readonly RegulatorReport[],
  { status, state }: TrackerChoice,
  { scorecard }: Context,
): readonly RegulatorReport[] {
  const day = lastDay(scorecard.period);
  const fits = (each: Recommendation) =>
    (status === null || each.status === status) &&
    (state === null || (state === 'overdue' ? isOverdue(each, day) : each.isOpen === (state === 'open')));
  return reports
    .map((report) => ({ ...report, recommendations: report.recommendations.filter(fits) }))
    .filter(({ recommendations }) => recommendations.length > 0);
}

function introduction(reports: readonly RegulatorReport[], context: Context): Html {
  const { language, scorecard } = context;
  const day = lastDay(scorecard.period);
  const all = reports.flatMap(({ recommendations }) => recommendations);
  const chart = trackerChart(reports, context);
  return html`<p class="govuk-body-l">${SECTION_WORDS[language].recommendationsIntroduction(trackerCounts(all, day), formatDate(day, language))}</p>
${documentBlocks([{ kind: 'figure', chart }], { language, topLevel: 2, idPrefix: 'statuses' })}`;
}

function reportList({
  held,
  only,
  context,
}: {
  readonly held: readonly RegulatorReport[];
  readonly only: RegulatorReport | null;
  readonly context: TrackerContext;
}): Html {
  const { language } = context;
  const words = SECTION_PAGE_WORDS[language];
  if (only !== null)
    return html`<h2 class="govuk-heading-m">${reportTitle(only, context)}</h2>
<p class="govuk-body"><a class="govuk-link" href="${trackerAddress(context, null)}">${words.allReports}</a></p>`;
  return html`<h2 class="govuk-heading-m">${words.reports}</h2>
<p class="govuk-body quiet">${words.reportsHint}</p>
<ul class="plain-list">${held.filter(isInTracker).map((report) => {
    const open = report.recommendations.filter(({ isOpen }) => isOpen).length;
    return html`<li><a class="govuk-link" href="${trackerAddress(context, report)}">${reportTitle(report, context)}</a> <span class="code">${words.openOf(open, report.recommendations.length)}</span></li>`;
  })}</ul>`;
}

function trackerAddress({ language, path }: TrackerContext, report: RegulatorReport | null): string {
  return linkTo(language, `${path}${pathOf('recommendations', ...(report === null ? [] : [report.id]))}`);
}

function chooser({
  choice,
  only,
  context,
}: {
  readonly choice: TrackerChoice;
  readonly only: RegulatorReport | null;
  readonly context: TrackerContext;
}): Html {
  const { language, scorecard } = context;
  const words = SECTION_PAGE_WORDS[language];
  const { scheme, sections } = scorecard.record;
  const used = STATUSES.filter((status) =>
    sections.recommendations.some(({ recommendations }) =>
      recommendations.some((each) => each.status === status),
    ),
  );
  const address = trackerAddress(context, only);
  return html`<form class="filter" method="get" action="${address}#tracker" aria-labelledby="filter-title">
<p id="filter-title" class="govuk-visually-hidden">${words.filterTitle}</p>
${select({
  id: 'filter-status',
  name: 'status',
  label: { text: words.status },
  items: [
    { value: '', text: words.anyStatus, selected: choice.status === null },
    ...used.map((status) => ({
      value: status,
      text: commitmentStatusWord({ status, scheme, language }),
      selected: choice.status === status,
    })),
  ],
})}
${select({
  id: 'filter-state',
  name: 'state',
  label: { text: words.state },
  items: [
    { value: '', text: words.anyState, selected: choice.state === null },
    ...STATES.map((state) => ({
      value: state,
      text: words.states[state],
      selected: choice.state === state,
    })),
  ],
})}
${button({ text: words.apply })}
${isChosen(choice) && html`<a class="govuk-link filter__clear" href="${address}#tracker">${words.clear}</a>`}
</form>`;
}

function isChosen({ status, state }: TrackerChoice): boolean {
  return status !== null || state !== null;
}

function tracker({
  shown,
  of,
  choice,
  context,
}: {
  readonly shown: readonly RegulatorReport[];
  readonly of: readonly RegulatorReport[];
  readonly choice: TrackerChoice;
  readonly context: TrackerContext;
}): Html {
  const { language } = context;
  const words = SECTION_PAGE_WORDS[language];
  const count = (reports: readonly RegulatorReport[]) =>
    reports.reduce((sum, { recommendations }) => sum + recommendations.length, 0);
  return html`<section id="tracker">
${isChosen(choice) && html`<p class="govuk-body" role="status">${words.shown(count(shown), count(of))}</p>`}
${
  shown.length === 0
    ? html`<p class="govuk-body">${words.nothing}</p>`
    : documentBlocks(
        [recommendationsTable({ reports: shown, caption: words.titles.recommendations, context })],
        { language, topLevel: 2, idPrefix: 'tracker' },
      )
}
</section>`;
}
