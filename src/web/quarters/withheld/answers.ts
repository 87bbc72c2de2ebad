import { smallNumbersOf, withheldCells } from '../../../domain/disclosure/index.ts';
import { definitionIn } from '../../../domain/framework/index.ts';
import { yearOf } from '../../../domain/period/index.ts';
import { formatPeriod, officersNotice } from '../../../locale/index.ts';
import { contextOf, partBlocksOf } from '../../../report/compose/index.ts';
import type { CheckedReport } from '../../../use-cases/index.ts';
import { readForOfficers } from '../../../use-cases/returns/index.ts';
import {
  actingFor,
  type CollectingServices,
  quarterKeyFrom,
  quarterPath,
} from '../../collecting/services.ts';
import { insetText } from '../../govuk/index.ts';
import { type Html, html } from '../../html.ts';
import { linkTo } from '../../links.ts';
import { dataTable, documentBlocks, figureText } from '../../parts/index.ts';
import { reportPage } from '../../report-page.ts';
import type { PageAnswer, PageRequest } from '../../route.ts';
import { numbersTable } from './numbers-table.ts';
import { WITHHELD_WORDS } from './words.ts';

/** What of a published report is withheld from the public, for those who see the whole quarter. It is kept nowhere. */
export async function withheldAnswer(
  services: CollectingServices,
  request: PageRequest<'directorate' | 'period'>,
): Promise<PageAnswer> {
  const acting = await actingFor(services, request);
  if (acting === null) return { kind: 'sign-in' };
  const key = quarterKeyFrom(acting, request.parameters);
  const report = key === null ? null : await readForOfficers(acting, key);
  if (report === null) return { kind: 'not-found' };
  return {
    kind: 'page',
    markup: withheldPage(report, request),
    headers: { 'Cache-Control': 'private, no-store' },
  };
}

/** The way from a report's page to what is withheld of it, for those who may see that; nothing for others. */
export async function withheldLink(
  services: CollectingServices,
  {
    request,
    directorate,
    period,
  }: { readonly request: PageRequest } & Record<'directorate' | 'period', string>,
): Promise<Html> {
  const acting = await actingFor(services, request);
  const key = acting === null ? null : quarterKeyFrom(acting, { directorate, period });
  const report = acting === null || key === null ? null : await readForOfficers(acting, key);
  if (key === null || report === null) return html``;
  const { language } = request;
  return html`<p class="govuk-body screen-only"><a class="govuk-link" href="${linkTo(language, quarterPath(key, 'withheld'))}">${WITHHELD_WORDS[language].see}</a></p>`;
}

function withheldPage(report: CheckedReport, request: PageRequest): Html {
  const { language } = request;
  const words = WITHHELD_WORDS[language];
  const { record } = report.scorecard;
  const context = contextOf({ ...report, language });
  return reportPage({
    report,
    request,
    title: words.title,
    lead: html`<p class="govuk-body-l masthead__headline">${words.introduction(withheldCells(record))}</p>`,
    main: html`${insetText({ text: officersNotice(language) })}
${documentBlocks(partBlocksOf('sickness-units', context), { language, topLevel: 2, idPrefix: 'units' })}
${indicatorsSection(report, request)}
${textsSection(report, request)}`,
  });
}

function indicatorsSection({ scorecard }: CheckedReport, { language }: PageRequest): Html {
  const words = WITHHELD_WORDS[language];
  const withheld = scorecard.indicators.flatMap(({ indicator, definition }) =>
    indicator.readings
      .filter(({ figure }) => figure.marker !== undefined)
      .map((reading) => ({ indicator, definition, reading })),
  );
  if (withheld.length === 0) return html``;
  return html`<h2 class="govuk-heading-m">${words.indicators}</h2>
${dataTable({
  id: 'withheld-indicators',
  caption: words.indicators,
  isCaptionHidden: true,
  columns: [{ title: words.indicator }, { title: words.period }, { title: words.figure, isNumber: true }],
  rows: withheld.map(({ indicator, definition, reading }) => {
    const { title, unit } = definitionIn(indicator, yearOf(reading.period)) ?? definition;
    return {
      cells: [
        html`${title[language]} <span class="code">${indicator.ref}</span>`,
        formatPeriod(reading.period, language),
        figureText({ figure: reading.figure, unit, language }),
      ],
    };
  }),
})}`;
}

function textsSection({ scorecard: { record } }: CheckedReport, { language }: PageRequest): Html {
  const words = WITHHELD_WORDS[language];
  const numbers = smallNumbersOf(record);
  const { smallNumbersShown } = record.edition;
  if (numbers.length === 0) return html``;
  return html`<h2 class="govuk-heading-m">${words.texts}</h2>
<p class="govuk-body">${smallNumbersShown === undefined ? words.textsHidden : words.textsShown(smallNumbersShown.reason)}</p>
${numbersTable(numbers, language)}`;
}
