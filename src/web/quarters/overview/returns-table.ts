import { RETURN_KINDS } from '../../../domain/returns/index.ts';
import type { Language } from '../../../domain/value/index.ts';
import { returnWords } from '../../../locale/index.ts';
import { isClosed, mayReturn, type NamedReturn, todayFor } from '../../../use-cases/returns/index.ts';
import { enteredText, scoredReturns } from '../../collecting/entered.ts';
import { quarterPath } from '../../collecting/services.ts';
import { stateTag } from '../../collecting/state-tag.ts';
import { button } from '../../govuk/index.ts';
import { type Html, html } from '../../html.ts';
import { type DataRow, dataTable, postForm } from '../../parts/index.ts';
import type { PageRequest } from '../../route.ts';
import type { AskedQuarter } from '../asked-quarter.ts';
import { chooseBox } from '../choose-box.ts';
import { returnFilterForm } from '../filter-form.ts';
import { dueText, ownerText, returnLink, returnName, rowId } from '../return-cells.ts';
import { choiceQuery, chosenReturns, isNarrowed, type ReturnChoice } from '../return-filter.ts';
import { QUARTER_WORDS } from '../words.ts';
import { OVERVIEW_WORDS } from './words.ts';

/** What can be done to many returns at once. */
export type BulkAction = 'approved' | 'accepted';

/** What this person may do now to a return together with others; null for nothing. */
export function bulkActionFor({ acting, view }: AskedQuarter, { entry }: NamedReturn): BulkAction | null {
  if (isClosed(view.quarter)) return null;
  const { person } = acting;
  // Nobody approves what they sent themselves.
  if (
    entry.state === 'submitted' &&
    entry.submittedBy !== person.id &&
    mayReturn(person, 'approve-return', entry)
  )
    return 'approved';
  return entry.state === 'approved' && mayReturn(person, 'accept-return', entry) ? 'accepted' : null;
}

/** The returns that fit a choice, by kind, with a way to approve or accept several at once. */
export function returnsSection({
  asked,
  request,
  choice,
}: {
  readonly asked: AskedQuarter;
  readonly request: PageRequest;
  readonly choice: ReturnChoice;
}): Html {
  const { language } = request;
  const words = OVERVIEW_WORDS[language];
  const shared = QUARTER_WORDS[language];
  const { view, acting, key } = asked;
  const shown = chosenReturns(view.returns, { choice, today: todayFor(acting) });
  const actions = new Set(shown.map((each) => bulkActionFor(asked, each)));
  const table =
    shown.length === 0
      ? html`<p class="govuk-body">${shared.nothingShown}</p>`
      : returnsTable({ asked, shown, language });
  const canApprove = actions.has('approved');
  const canAccept = actions.has('accepted');
  return html`<section aria-labelledby="returns">
<h2 class="govuk-heading-m" id="returns">${words.returns}</h2>
${returnFilterForm({ asked, choice, path: quarterPath(key), language })}
${isNarrowed(choice) && html`<p class="govuk-body" role="status">${shared.shown(shown.length, view.returns.length)}</p>`}
${
  canApprove || canAccept
    ? postForm({
        request,
        action: quarterPath(key, 'returns'),
        body: html`<input type="hidden" name="shown" value="${choiceQuery(choice)}">
<p class="govuk-body screen-only">${words.bulkHint}</p>
<div class="choosing">${table}</div>
<div class="govuk-button-group bulk">
${canApprove && button({ text: words.approve, name: 'do', value: 'approved' })}
${canAccept && button({ text: words.accept, name: 'do', value: 'accepted', ...(canApprove && { classes: 'govuk-button--secondary' }) })}
</div>`,
      })
    : table
}
</section>`;
}

function returnsTable({
  asked,
  shown,
  language,
}: {
  readonly asked: AskedQuarter;
  readonly shown: readonly NamedReturn[];
  readonly language: Language;
}): Html {
  const words = QUARTER_WORDS[language];
  const { frame } = asked.view.quarter;
  const entries = shown.map(({ entry }) => entry);
  const scored = scoredReturns(asked.view.quarter, entries);
  const today = todayFor(asked.acting);
  const row = (named: NamedReturn): DataRow => {
    const { entry } = named;
    const isOpenToAll = bulkActionFor(asked, named) !== null;
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
      return [
        { role: 'group', title: `${returnWords(language).kind[kind]} (${own.length})` },
        ...own.map(row),
      ];
    }),
  });
}
