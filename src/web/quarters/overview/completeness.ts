import type { Completeness, CountsOf, ReturnCounts } from '../../../domain/returns/index.ts';
import { returnWords } from '../../../locale/index.ts';
import { quarterPath } from '../../collecting/services.ts';
import { type Content, type Html, html } from '../../html.ts';
import { linkTo } from '../../links.ts';
import { type DataRow, dataTable, more } from '../../parts/index.ts';
import type { PageRequest } from '../../route.ts';
import type { AskedQuarter } from '../asked-quarter.ts';
import { personName } from '../return-cells.ts';
import { choiceQuery, type ReturnChoice } from '../return-filter.ts';
import { QUARTER_WORDS } from '../words.ts';
import { OVERVIEW_WORDS } from './words.ts';

/** A column of counts: its title, the count, and which returns it counts. */
interface CountColumn {
  readonly title: string;
  readonly count: (counts: ReturnCounts) => number;
  readonly choice: Partial<ReturnChoice>;
}

/** How complete the quarter is and how late, by service, and by owner behind one click. Each number leads to its returns. */
export function completenessTables(asked: AskedQuarter, request: PageRequest): Html {
  const { language } = request;
  const words = OVERVIEW_WORDS[language];
  const shared = QUARTER_WORDS[language];
  const { completeness, quarter } = asked.view;
  const { services } = quarter.frame.directorate;
  const order = (key: string | null) => {
    const at = services.findIndex(({ id }) => id === key);
    return at === -1 ? services.length : at;
  };
  const byService = completeness.byService.toSorted((one, other) => order(one.key) - order(other.key));
  const serviceName = (key: string | null) =>
    services.find(({ id }) => id === key)?.name[language] ?? shared.wholeDirectorate;
  const ownerName = (key: Completeness['byOwner'][number]['key']) =>
    key === null ? shared.nobody : personName(asked, key, language);
  const byOwner = completeness.byOwner.toSorted((one, other) =>
    ownerName(one.key).localeCompare(ownerName(other.key), language),
  );
  return html`<section class="completeness" aria-labelledby="completeness">
<h2 class="govuk-heading-m" id="completeness">${words.completeness}</h2>
${countTable({ id: 'by-service', field: 'service', title: shared.service, caption: words.byService, groups: byService.map((group) => ({ ...group, name: serviceName(group.key) })), all: completeness.all, asked, request })}
${more({
  summary: words.byOwner,
  isSection: true,
  text: countTable({
    id: 'by-owner',
    field: 'owner',
    title: shared.owner,
    caption: words.byOwner,
    groups: byOwner.map((group) => ({ ...group, name: ownerName(group.key) })),
    all: completeness.all,
    asked,
    request,
  }),
})}
</section>`;
}

function countTable({
  id,
  field,
  title,
  caption,
  groups,
  all,
  asked,
  request: { language },
}: {
  readonly id: string;
  readonly field: 'service' | 'owner';
  readonly title: string;
  readonly caption: string;
  readonly groups: readonly (CountsOf<string> & { readonly name: string })[];
  readonly all: ReturnCounts;
  readonly asked: AskedQuarter;
  readonly request: PageRequest;
}): Html {
  const words = OVERVIEW_WORDS[language];
  const columns = columnsIn(language);
  const path = linkTo(language, quarterPath(asked.key));
  const cells = (counts: ReturnCounts, name: string, key: Partial<ReturnChoice>): readonly Content[] =>
    columns.map((column) => {
      const count = column.count(counts);
      if (count === 0) return html`<span class="quiet">0</span>`;
      const address = `${path}${choiceQuery({ ...key, ...column.choice })}#returns`;
      return html`<a class="govuk-link" href="${address}" aria-label="${words.countOf(count, column.title, name)}">${count}</a>`;
    });
  return dataTable({
    id,
    caption,
    columns: [{ title }, ...columns.map((column) => ({ title: column.title, isNumber: true }))],
    rows: [
      ...groups.map(
        ({ key, name, counts }): DataRow => ({
          cells: [name, ...cells(counts, name, { [field]: key ?? 'none' })],
        }),
      ),
      { role: 'total', cells: [words.all, ...cells(all, words.all, {})] },
    ],
  });
}

function columnsIn(language: PageRequest['language']): readonly CountColumn[] {
  const { state } = returnWords(language);
  const shared = QUARTER_WORDS[language];
  return [
    { title: OVERVIEW_WORDS[language].total, count: ({ total }) => total, choice: {} },
    ...(['not-started', 'draft', 'submitted', 'approved', 'accepted'] as const).map((name) => ({
      title: state[name],
      count: ({ byState }: ReturnCounts) => byState[name],
      choice: { state: name },
    })),
    {
      title: shared.again,
      count: ({ byState }) => byState['sent-back'] + byState.reopened,
      choice: { state: 'again' },
    },
    { title: shared.overdue, count: ({ overdue }) => overdue, choice: { late: 'overdue' } },
    { title: shared.sentLate, count: ({ sentLate }) => sentLate, choice: { late: 'sent-late' } },
  ];
}
