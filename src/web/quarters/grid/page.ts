import type { GridConflict } from '../../../use-cases/returns/index.ts';
import { quarterPath } from '../../collecting/services.ts';
import { button, pagination } from '../../govuk/index.ts';
import { type Html, html } from '../../html.ts';
import { linkTo } from '../../links.ts';
import { doneBanner, errorList, type FieldProblem, postForm } from '../../parts/index.ts';
import type { PageRequest } from '../../route.ts';
import type { AskedQuarter } from '../asked-quarter.ts';
import { quarterPage } from '../quarter-page.ts';
import { returnName } from '../return-cells.ts';
import { countIn } from '../with-count.ts';
import { gridTable, rowIdOf } from './grid-table.ts';
import { gridReturns, ROWS_A_PAGE, shownRows } from './rows.ts';
import { serviceChooser } from './service-chooser.ts';
import { GRID_WORDS } from './words.ts';

/** Which rows of the grid are looked at. `page` counts from 1. */
interface GridPlace {
  readonly service: string | null;
  readonly page: number;
}

/** The place of the grid that an address names: of pages that there are not, the last. */
export function gridPlaceOf(asked: AskedQuarter, query: URLSearchParams): GridPlace {
  const [, page = '1'] = /^([1-9]\d{0,3})$/.exec(query.get('page') ?? '') ?? [];
  const service = query.get('service') || null;
  return { service, page: Math.min(Number(page), pagesOf(gridReturns(asked, service))) };
}

function pagesOf(returns: readonly unknown[]): number {
  return Math.max(1, Math.ceil(returns.length / ROWS_A_PAGE));
}

/** The path of a place of the grid, without language. */
export function gridPath({ key }: Pick<AskedQuarter, 'key'>, { service, page }: GridPlace): string {
  const query = new URLSearchParams([
    ...(service === null ? [] : [['service', service] as [string, string]]),
    ...(page === 1 ? [] : [['page', String(page)] as [string, string]]),
  ]).toString();
  return query === '' ? quarterPath(key, 'grid') : `${quarterPath(key, 'grid')}?${query}`;
}

/** The grid: a row for each indicator, with boxes for its figures. */
export function gridPage({
  asked,
  request,
  place,
  conflicts = [],
  before,
}: {
  readonly asked: AskedQuarter;
  readonly request: PageRequest;
  readonly place: GridPlace;
  readonly conflicts?: readonly GridConflict[];
  readonly before?: Html;
}): Html {
  const { language } = request;
  const words = GRID_WORDS[language];
  const all = gridReturns(asked, place.service);
  const pages = pagesOf(all);
  const from = (place.page - 1) * ROWS_A_PAGE;
  const returns = all.slice(from, from + ROWS_A_PAGE);
  const rows = shownRows({ asked, returns, conflicts });
  const problems = rows.flatMap((row): readonly FieldProblem[] =>
    row.conflict === null
      ? []
      : [{ field: rowIdOf(asked, row), text: words.conflict(returnName(asked, row.named, language)) }],
  );
  return quarterPage({
    asked,
    request,
    title: words.title,
    hasErrors: problems.length > 0,
    before: html`${errorList(language, problems)}${before}${savedText(request)}`,
    lead: html`<p class="govuk-body">${words.introduction}${pages > 1 && ` ${words.paging}`}</p>`,
    main: html`${serviceChooser({ asked, language, service: place.service })}
${
  rows.length === 0
    ? html`<p class="govuk-body">${words.none}</p>`
    : postForm({
        request,
        action: gridPath(asked, place),
        classes: 'grid',
        keeps: true,
        body: html`${gridTable({ asked, rows, language, caption: words.caption(from + 1, from + rows.length, all.length) })}
${button({ text: words.save })}`,
      })
}
${pages > 1 && pageLinks({ asked, request, place, pages })}`,
  });
}

/** What was saved, when the address says so. */
function savedText(request: PageRequest): Html {
  const saved = GRID_WORDS[request.language].saved(countIn(request.query));
  return doneBanner(request, { saved });
}

function pageLinks({
  asked,
  request: { language },
  place,
  pages,
}: {
  readonly asked: AskedQuarter;
  readonly request: PageRequest;
  readonly place: GridPlace;
  readonly pages: number;
}): Html {
  const words = GRID_WORDS[language];
  const to = (page: number) => linkTo(language, gridPath(asked, { ...place, page }));
  return pagination({
    label: words.pages,
    ...(place.page > 1 && { previous: { href: to(place.page - 1), text: words.previous } }),
    ...(place.page < pages && { next: { href: to(place.page + 1), text: words.next } }),
    items: Array.from({ length: pages }, (_, at) => ({
      number: at + 1,
      href: to(at + 1),
      label: words.page(at + 1),
      current: at + 1 === place.page,
    })),
  });
}
