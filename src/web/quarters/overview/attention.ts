import { inBoth } from '../../../locale/index.ts';
import { isClosed, mayInPart, type NamedReturn, todayFor } from '../../../use-cases/returns/index.ts';
import { enteredText } from '../../collecting/entered.ts';
import { lastQuarterText } from '../../collecting/last-quarter.ts';
import { quarterPath } from '../../collecting/services.ts';
import { stateTag } from '../../collecting/state-tag.ts';
import { type Html, html } from '../../html.ts';
import { linkTo } from '../../links.ts';
import { dataTable, more } from '../../parts/index.ts';
import type { PageRequest } from '../../route.ts';
import type { AskedQuarter } from '../asked-quarter.ts';
import { dueText, ownerText, returnLink, returnName } from '../return-cells.ts';
import { choiceQuery, latenessOf } from '../return-filter.ts';
import { type ScoredSoFar, statusSoFar } from '../severity.ts';
import { QUARTER_WORDS } from '../words.ts';
import { writtenText } from './written.ts';

/** A list as long as this stands open; a longer one is a line that opens. */
const FEW = 5;

const WORDS = inBoth({
  en: {
    red: (count: number) => `Red so far (${count})`,
    late: (count: number) => `Overdue (${count})`,
    unowned: (count: number) =>
      count === 1
        ? 'One return has nobody who answers for it.'
        : `${count} returns have nobody who answers for them.`,
    assign: 'Assign an owner',
    last: 'Last quarter',
    comment: 'Comment',
  },
  cy: {
    red: (count: number) => `Coch hyd yma (${count})`,
    late: (count: number) => `Yn hwyr (${count})`,
    unowned: (count: number) =>
      count === 1
        ? 'Mae un ffurflen heb neb yn gyfrifol amdani.'
        : `Nifer y ffurflenni heb neb yn gyfrifol amdanynt: ${count}.`,
    assign: 'Neilltuo perchennog',
    last: 'Y chwarter diwethaf',
    comment: 'Sylw',
  },
});

/** What those who run a quarter have to know besides: what is red so far, what is overdue, what nobody answers for. */
export function attentionSections({
  asked,
  request: { language },
  scored,
}: {
  readonly asked: AskedQuarter;
  readonly request: PageRequest;
  readonly scored: ScoredSoFar;
}): Html {
  const { view, acting } = asked;
  if (isClosed(view.quarter)) return html``;
  const today = todayFor(acting);
  const red = view.returns.filter((named) => statusSoFar(named, scored) === 'red');
  const late = view.returns
    .filter(({ entry }) => latenessOf(entry, today) === 'overdue')
    .toSorted((one, other) => one.entry.dueOn.localeCompare(other.entry.dueOn));
  const words = WORDS[language];
  return html`${unownedLine(asked, language)}
${folded(words.red(red.length), red, () => redTable({ asked, red, scored, language }))}
${folded(words.late(late.length), late, () => lateTable({ asked, late, language }))}`;
}

function folded(summary: string, returns: readonly NamedReturn[], table: () => Html): Html | false {
  if (returns.length === 0) return false;
  return more({ summary, isSection: true, isOpen: returns.length <= FEW, text: table() });
}

/** How many returns have no owner, for those who can give them one. */
function unownedLine({ acting, view, key }: AskedQuarter, language: PageRequest['language']): Html | false {
  const count = view.returns.filter(({ entry }) => entry.owner === null).length;
  if (count === 0 || !mayInPart(acting.person, 'assign-return', key)) return false;
  const words = WORDS[language];
  const path = `${quarterPath(key, 'assign')}${choiceQuery({ owner: 'none' })}`;
  return html`<p class="govuk-body">${words.unowned(count)} <a class="govuk-link" href="${linkTo(language, path)}">${words.assign}</a></p>`;
}

function redTable({
  asked,
  red,
  scored,
  language,
}: {
  readonly asked: AskedQuarter;
  readonly red: readonly NamedReturn[];
  readonly scored: ScoredSoFar;
  readonly language: PageRequest['language'];
}): Html {
  const words = WORDS[language];
  const shared = QUARTER_WORDS[language];
  const { frame } = asked.view.quarter;
  return dataTable({
    id: 'red-table',
    caption: words.red(red.length),
    isCaptionHidden: true,
    columns: [
      { title: shared.title },
      { title: shared.figure },
      { title: words.last },
      { title: words.comment },
      { title: shared.state },
    ],
    rows: red.map((named) => {
      const { entry } = named;
      const { content } = entry;
      return {
        cells: [
          returnLink(asked, named, language),
          enteredText({ content, scored: scored.get(entry.ref), frame, language }),
          lastQuarterText({ frame, entry, language }),
          writtenText(content, { name: returnName(asked, named, language), language }),
          stateTag(entry.state, language),
        ],
      };
    }),
  });
}

function lateTable({
  asked,
  late,
  language,
}: {
  readonly asked: AskedQuarter;
  readonly late: readonly NamedReturn[];
  readonly language: PageRequest['language'];
}): Html {
  const shared = QUARTER_WORDS[language];
  const today = todayFor(asked.acting);
  return dataTable({
    id: 'late-table',
    caption: WORDS[language].late(late.length),
    isCaptionHidden: true,
    columns: [
      { title: shared.title },
      { title: shared.owner },
      { title: shared.due },
      { title: shared.state },
    ],
    rows: late.map((named) => ({
      cells: [
        returnLink(asked, named, language),
        ownerText(asked, named.entry.owner, language),
        dueText(named.entry, { today, language }),
        stateTag(named.entry.state, language),
      ],
    })),
  });
}
