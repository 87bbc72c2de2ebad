import { RETURN_KINDS } from '../../../domain/returns/index.ts';
import type { Language } from '../../../domain/value/index.ts';
import { inBoth } from '../../../locale/index.ts';
import { type NamedReturn, todayFor } from '../../../use-cases/returns/index.ts';
import { enteredText } from '../../collecting/entered.ts';
import { kindTitle } from '../../collecting/kind-titles.ts';
import { quarterPath } from '../../collecting/services.ts';
import { stateTag } from '../../collecting/state-tag.ts';
import { type Html, html } from '../../html.ts';
import { type DataRow, dataTable, more } from '../../parts/index.ts';
import type { PageRequest } from '../../route.ts';
import { isAnswered } from '../answered-returns.ts';
import type { AskedQuarter } from '../asked-quarter.ts';
import { bulkActionFor } from '../bulk-action.ts';
import { chooseBox } from '../choose-box.ts';
import { returnFilterForm } from '../filter-form.ts';
import { dueText, ownerText, returnLink, returnName, rowId } from '../return-cells.ts';
import { chosenReturns, isNarrowed, type ReturnChoice } from '../return-filter.ts';
import type { ScoredSoFar } from '../severity.ts';
import { QUARTER_WORDS } from '../words.ts';
import { bulkForm } from './bulk-form.ts';
import { OVERVIEW_WORDS } from './words.ts';

const LIST_WORDS = inBoth({
  en: { all: (count: number) => `Show all ${count} returns` },
  cy: { all: (count: number) => `Dangos pob un o’r ${count} o ffurflenni` },
});

/**
 * The returns that fit a choice, by kind. All of them are folded away, since what matters stands above; those chosen
 * stand open, with a way to approve or accept several at once.
 */
export function returnsSection({
  asked,
  request,
  choice,
  scored,
  isOpen,
}: {
  readonly asked: AskedQuarter;
  readonly request: PageRequest;
  readonly choice: ReturnChoice;
  readonly scored: ScoredSoFar;
  /** Whether the list stands open though nothing was chosen. */
  readonly isOpen: boolean;
}): Html {
  const { language } = request;
  const words = OVERVIEW_WORDS[language];
  const shared = QUARTER_WORDS[language];
  const { view, acting, key } = asked;
  const shown = chosenReturns(view.returns, { choice, today: todayFor(acting) });
  const isChosen = isNarrowed(choice);
  const table = returnsTable({ asked, shown, scored, language, canTick: isChosen });
  const together = shown.filter((each) => !isAnswered(each));
  const actions = new Set(together.map((each) => bulkActionFor(asked, each)));
  return html`<section aria-labelledby="returns">
<h2 class="govuk-heading-m" id="returns">${words.returns}</h2>
${returnFilterForm({ asked, choice, path: quarterPath(key), language })}
${isChosen && html`<p class="govuk-body" role="status">${shared.shown(shown.length, view.returns.length)}</p>`}
${
  shown.length === 0
    ? html`<p class="govuk-body">${shared.nothingShown}</p>`
    : isChosen
      ? bulkForm({ asked, request, choice, actions, table })
      : more({ summary: LIST_WORDS[language].all(shown.length), isSection: true, isOpen, text: table })
}
</section>`;
}

function returnsTable({
  asked,
  shown,
  scored,
  language,
  canTick,
}: {
  readonly asked: AskedQuarter;
  readonly shown: readonly NamedReturn[];
  readonly scored: ScoredSoFar;
  readonly language: Language;
  readonly canTick: boolean;
}): Html {
  const words = QUARTER_WORDS[language];
  const { frame } = asked.view.quarter;
  const today = todayFor(asked.acting);
  const row = (named: NamedReturn): DataRow => {
    const { entry } = named;
    const isOpenToAll = canTick && !isAnswered(named) && bulkActionFor(asked, named) !== null;
    return {
      id: rowId(asked, named),
      cells: [
        html`${isOpenToAll && chooseBox({ entry, name: returnName(asked, named, language), language })}${returnLink(asked, named, language)}`,
        ownerText(asked, entry.owner, language),
        stateTag(entry.state, language),
        dueText(entry, { today, language }),
        enteredText({
          content: entry.content,
          scored: entry.kind === 'indicator' ? scored.get(entry.ref) : undefined,
          frame,
          language,
        }),
      ],
    };
  };
  return dataTable({
    id: 'returns-table',
    caption: OVERVIEW_WORDS[language].returns,
    isCaptionHidden: true,
    columns: [
      { title: words.title },
      { title: words.owner },
      { title: words.state },
      { title: words.due },
      { title: words.figure },
    ],
    rows: RETURN_KINDS.flatMap((kind): readonly DataRow[] => {
      const own = shown.filter(({ entry }) => entry.kind === kind);
      if (own.length === 0) return [];
      return [{ role: 'group', title: kindTitle(kind, { count: own.length, language }) }, ...own.map(row)];
    }),
  });
}
