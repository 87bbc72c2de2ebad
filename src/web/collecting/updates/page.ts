import type { CalendarDate } from '../../../domain/period/index.ts';
import { completenessOf, isEditable, type ReturnState } from '../../../domain/returns/index.ts';
import type { ScoredIndicator } from '../../../domain/scorecard/index.ts';
import type { Language } from '../../../domain/value/index.ts';
import { formatPeriod, returnWords } from '../../../locale/index.ts';
import { isClosed, type NamedReturn, type QuarterReturns } from '../../../use-cases/returns/index.ts';
import { type Content, type Html, html } from '../../html.ts';
import { page } from '../../layout.ts';
import { linkTo } from '../../links.ts';
import { dataTable, doneBanner } from '../../parts/index.ts';
import type { PageRequest } from '../../route.ts';
import { dueSentence } from '../due-text.ts';
import { enteredText, scoredReturns } from '../entered.ts';
import { lastQuarterText } from '../last-quarter.ts';
import { returnTitle } from '../return-title.ts';
import { returnPath } from '../services.ts';
import { stateTag } from '../state-tag.ts';
import { UPDATES_WORDS } from './words.ts';

/** What is to be done first: what came back, then what was begun, then what was not. */
const TO_DO: readonly ReturnState[] = ['sent-back', 'reopened', 'draft', 'not-started'];

interface Looked {
  readonly today: CalendarDate;
  readonly language: Language;
}

/** The page of the returns that a person answers for, by quarter. */
export function updatesPage({
  request,
  quarters,
  today,
}: {
  readonly request: PageRequest;
  readonly quarters: readonly QuarterReturns[];
  readonly today: CalendarDate;
}): Html {
  const { language } = request;
  const words = UPDATES_WORDS[language];
  const openFirst = quarters.toSorted(
    (one, other) => Number(isClosed(one.quarter)) - Number(isClosed(other.quarter)),
  );
  return page({
    request,
    title: words.title,
    main: html`${doneBanner(request, words.banners)}
<h1 class="govuk-heading-xl">${words.title}</h1>
${quarters.length === 0 && html`<p class="govuk-body-l">${words.nothing}</p>`}
${openFirst.map((quarter, at) => quarterSection(quarter, at, { today, language }))}`,
  });
}

function quarterSection(quarter: QuarterReturns, at: number, looked: Looked): Html {
  const { language, today } = looked;
  const words = UPDATES_WORDS[language];
  const { frame, dueOn } = quarter.quarter;
  const entries = quarter.returns.map(({ entry }) => entry);
  const { total, sent } = completenessOf(entries, today).all;
  const scored = scoredReturns(quarter.quarter, entries);
  const toDo = quarter.returns
    .filter(({ entry }) => isEditable(entry.state))
    .toSorted((one, other) => TO_DO.indexOf(one.entry.state) - TO_DO.indexOf(other.entry.state));
  const isOver = isClosed(quarter.quarter);
  // Everybody’s date is the quarter’s, unless some return was given its own.
  const due = toDo.map(({ entry }) => entry.dueOn).toSorted()[0] ?? dueOn;
  const isLate = due < today;
  const table = (id: string, caption: string, rows: readonly NamedReturn[]) =>
    returnsTable({ id: `${id}-${at}`, caption, rows, quarter, scored, looked });
  return html`<section class="my-quarter" aria-labelledby="quarter-${at}">
<h2 class="govuk-heading-l" id="quarter-${at}">${words.quarter(frame.directorate.name[language], formatPeriod(frame.edition.period, language))}</h2>
<p class="govuk-body-l my-quarter__line"><strong>${words.sent(sent, total)}</strong> ${
    isOver
      ? words.closed
      : toDo.length === 0
        ? words.allSent
        : html`<span${isLate && html` class="overdue"`}>${capitalised(dueSentence({ dueOn: due, today, language }))}.</span>`
  }</p>
${toDo.length > 0 && table('to-do', words.toDo, toDo)}
${
  toDo.length < quarter.returns.length &&
  table(
    'sent',
    words.done,
    quarter.returns.filter(({ entry }) => !isEditable(entry.state)),
  )
}
</section>`;
}

function returnsTable({
  id,
  caption,
  rows,
  quarter: { quarter },
  scored,
  looked: { language, today },
}: {
  readonly id: string;
  readonly caption: string;
  readonly rows: readonly NamedReturn[];
  readonly quarter: QuarterReturns;
  readonly scored: ReadonlyMap<string, ScoredIndicator>;
  readonly looked: Looked;
}): Html {
  const words = UPDATES_WORDS[language];
  const { frame } = quarter;
  return dataTable({
    id,
    caption,
    columns: [
      { title: words.return },
      { title: words.state },
      { title: words.figure },
      { title: words.last },
    ],
    rows: rows.map((named) => {
      const { entry } = named;
      return {
        cells: [
          nameCell({ named, frame, language }),
          stateCell({ named, quarter, today, language }),
          enteredText({ content: entry.content, scored: scored.get(entry.ref), frame, language }),
          lastQuarterText({ frame, entry, language }),
        ],
      };
    }),
  });
}

function nameCell(of: Parameters<typeof returnTitle>[0]): Html {
  const { named, language } = of;
  const { entry, code } = named;
  const kind = returnWords(language).kind[entry.kind];
  const title = returnTitle(of);
  const caption = [kind === title ? null : kind, code].filter((part) => part !== null).join(' ');
  return html`<span class="code">${caption}</span><a class="govuk-link my-quarter__return" href="${linkTo(language, returnPath(entry))}">${title}</a>`;
}

/** Where a return stands, why it came back, and its own due date where that is not the quarter's. */
function stateCell({
  named: { entry },
  quarter,
  today,
  language,
}: {
  readonly named: NamedReturn;
  readonly quarter: QuarterReturns['quarter'];
} & Looked): Content {
  const words = UPDATES_WORDS[language];
  const isBack = entry.reason !== null && isEditable(entry.state);
  const hasOwnDate = isEditable(entry.state) && entry.dueOn !== quarter.dueOn;
  return html`${stateTag(entry.state, language)}${isBack && html`<p class="my-quarter__reason"><strong>${words.reason}</strong> ${entry.reason}</p>`}${
    hasOwnDate && html`<p class="code">${dueSentence({ dueOn: entry.dueOn, today, language })}</p>`
  }`;
}

function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
