import { mayAnywhere } from '../../../access/index.ts';
import type { Directorate } from '../../../domain/framework/index.ts';
import { formatDate, formatPeriod, returnWords } from '../../../locale/index.ts';
import { listReports } from '../../../use-cases/index.ts';
import type { QuarterProgress } from '../../../use-cases/returns/index.ts';
import { type Acting, quartersInProgress } from '../../../use-cases/returns/index.ts';
import { actingFor, type CollectingServices, quarterPath } from '../../collecting/services.ts';
import { button, tag } from '../../govuk/index.ts';
import { type Html, html } from '../../html.ts';
import { page } from '../../layout.ts';
import { linkTo, pathOf } from '../../links.ts';
import { absent, type DataRow, dataTable } from '../../parts/index.ts';
import type { PageAnswer, PageRequest } from '../../route.ts';
import { LIST_WORDS } from './words.ts';

/** The quarters that a person may see something of, and the way to open one. */
export async function listAnswer(services: CollectingServices, request: PageRequest): Promise<PageAnswer> {
  const acting = await actingFor(services, request);
  if (acting === null) return { kind: 'sign-in' };
  if (!mayAnywhere(acting.person, 'read-quarter')) return { kind: 'refused' };
  const [quarters, listings] = await Promise.all([
    quartersInProgress(acting),
    listReports(services.store, acting.person.authority),
  ]);
  const directorates = listings.map(({ directorate }) => directorate);
  return { kind: 'page', markup: listPage({ acting, request, quarters, directorates }) };
}

function listPage({
  acting,
  request,
  quarters,
  directorates,
}: {
  readonly acting: Acting;
  readonly request: PageRequest;
  readonly quarters: readonly QuarterProgress[];
  readonly directorates: readonly Directorate[];
}): Html {
  const { language } = request;
  const words = LIST_WORDS[language];
  const mayOpen = mayAnywhere(acting.person, 'open-quarter');
  return page({
    request,
    title: words.title,
    breadcrumbs: [{ text: words.title }],
    main: html`<header class="masthead">
<h1 class="govuk-heading-l">${words.title}</h1>
${quarters.length > 0 && html`<p class="govuk-body">${words.introduction}</p>`}
</header>
${quarters.length === 0 && html`<p class="govuk-body">${words.none} ${mayOpen ? words.noneOpen : words.noneWait}</p>`}
${mayOpen && button({ text: words.open, href: linkTo(language, '/quarters/open') })}
${mayAnywhere(acting.person, 'seal-edition') && html`<p class="govuk-body"><a class="govuk-link" href="${linkTo(language, '/reports/import')}">${words.importReport}</a></p>`}
${
  quarters.length > 0 &&
  dataTable({
    id: 'quarters',
    caption: words.caption,
    isCaptionHidden: true,
    columns: [
      { title: words.quarter },
      { title: words.state },
      { title: words.due },
      { title: words.sent, isNumber: true },
      { title: words.overdue, isNumber: true },
    ],
    rows: quarters.map((progress) => quarterRow({ progress, directorates, request })),
  })
}`,
  });
}

function quarterRow({
  progress: { quarter, counts },
  directorates,
  request: { language },
}: {
  readonly progress: QuarterProgress;
  readonly directorates: readonly Directorate[];
  readonly request: PageRequest;
}): DataRow {
  const words = LIST_WORDS[language];
  const { directorate, period, state, dueOn } = quarter;
  const name = directorates.find(({ id }) => id === directorate)?.name[language] ?? directorate;
  const report = pathOf(directorate, period);
  return {
    cells: [
      html`<a class="govuk-link" href="${linkTo(language, quarterPath(quarter))}">${formatPeriod(period, language)}</a> <span class="code">${name}</span>`,
      html`${tag({ text: returnWords(language).quarterState[state] })}${state === 'published' && html` <a class="govuk-link" href="${linkTo(language, report)}">${words.report}</a>`}`,
      formatDate(dueOn, language),
      counts === null ? absent(words.all) : words.sentOf(counts.sent, counts.total),
      counts === null || counts.overdue === 0 ? absent(words.none0) : String(counts.overdue),
    ],
  };
}
