import type { Authority } from '../../domain/framework/index.ts';
import type { Quarter } from '../../domain/period/index.ts';
import type { Language } from '../../domain/value/index.ts';
import { formatPeriod, sharedWords } from '../../locale/index.ts';
import type { IndicatorListing, ListedIndicator } from '../../use-cases/index.ts';
import { indicatorPath } from '../dashboard/index.ts';
import { type Html, html } from '../html.ts';
import { codesText } from '../indicator/index.ts';
import { page } from '../layout.ts';
import { linkTo } from '../links.ts';
import { absent, type DataRow, dataTable, figureText, scoreChip, scoreDirection } from '../parts/index.ts';
import type { PageRequest } from '../route.ts';
import { fitsSearch } from './search.ts';
import { searchForm } from './search-form.ts';
import { INDICATORS_WORDS } from './words.ts';

/** The list of indicators, narrowed to what the address looks for ("?q="). */
export function indicatorsPage({
  request,
  authority,
  listings,
}: {
  readonly request: PageRequest;
  readonly authority: Authority | null;
  readonly listings: readonly IndicatorListing[];
}): Html {
  const { language, query } = request;
  const words = INDICATORS_WORDS[language];
  const asked = (query.get('q') ?? '').trim();
  const shown = listings.map(({ directorate, indicators }) => ({
    directorate,
    newest: indicators[0]?.scorecard.period ?? null,
    indicators: indicators.filter((listed) => fitsSearch({ listed, query: asked, language })),
  }));
  const count = shown.reduce((sum, { indicators }) => sum + indicators.length, 0);
  const isEmpty = listings.every(({ indicators }) => indicators.length === 0);
  return page({
    request,
    title: asked === '' ? words.title : words.titleFor(asked),
    description: words.description,
    ...(authority !== null && {
      breadcrumbs: [{ text: authority.name[language], path: '/' }, { text: words.title }],
    }),
    main: html`<h1 class="govuk-heading-xl">${words.title}</h1>
${!isEmpty && searchForm({ language, label: words.find, hint: words.findHint, button: words.findButton, query: asked })}
<p class="govuk-body" role="status">${isEmpty ? words.noneAtAll : countText({ count, asked, language })}${
      asked !== '' && html` <a class="govuk-link" href="${linkTo(language, '/indicators')}">${words.all}</a>`
    }</p>
${count === 0 && !isEmpty && html`<p class="govuk-body">${words.noneNext}</p>`}
${shown.filter(({ indicators }) => indicators.length > 0).map((listing) => listingTable(listing, language))}`,
  });
}

function countText({
  count,
  asked,
  language,
}: {
  readonly count: number;
  readonly asked: string;
  readonly language: Language;
}): string {
  const words = INDICATORS_WORDS[language];
  if (asked === '') return words.count(count);
  return count === 0 ? words.none(asked) : words.found(count, asked);
}

interface ShownListing extends IndicatorListing {
  /** The period of the directorate's newest report. */
  readonly newest: Quarter | null;
}

function listingTable({ directorate, newest, indicators }: ShownListing, language: Language): Html {
  const words = INDICATORS_WORDS[language];
  const periods = [...new Set(indicators.map(({ scorecard }) => scorecard.period))];
  return dataTable({
    id: `indicators-${directorate.id}`,
    caption: words.caption(directorate.name[language]),
    columns: [
      { title: words.indicator },
      { title: words.status },
      { title: words.figure, isNumber: true },
      { title: words.target, isNumber: true },
      { title: words.direction },
    ],
    rows: periods.flatMap((period): readonly DataRow[] => [
      {
        role: 'group',
        title: (period === newest ? words.reportedIn : words.lastReportedIn)(formatPeriod(period, language)),
      },
      ...indicators
        .filter(({ scorecard }) => scorecard.period === period)
        .map((listed) => ({ cells: cells(listed, language) })),
    ]),
  });
}

function cells({ scored }: ListedIndicator, language: Language) {
  const { indicator, definition, score, reading, readingPeriod, periodTarget } = scored;
  const { unit } = definition;
  return [
    html`<a class="govuk-link" href="${linkTo(language, indicatorPath(indicator.ref))}">${definition.title[language]}</a> <span class="code">${codesText(indicator, language)}</span>`,
    scoreChip(score, language),
    readingPeriod === null
      ? absent(sharedWords(language).noStatus['not-due'])
      : figureText({ figure: reading?.figure, unit, language }),
    figureText({ figure: periodTarget?.figure, unit, language }),
    scoreDirection(score, language),
  ];
}
