import type { CalendarDate } from '../../../domain/period/index.ts';
import { completenessOf, isEditable, RETURN_KINDS, type ReturnState } from '../../../domain/returns/index.ts';
import type { Language } from '../../../domain/value/index.ts';
import { formatPeriod, inBoth } from '../../../locale/index.ts';
import { isClosed, type NamedReturn, type QuarterReturns } from '../../../use-cases/returns/index.ts';
import { button } from '../../govuk/index.ts';
import { type Html, html } from '../../html.ts';
import { page } from '../../layout.ts';
import { linkTo } from '../../links.ts';
import { more } from '../../parts/index.ts';
import type { PageRequest } from '../../route.ts';
import { doneReturnBanner, returnDone } from '../done-return.ts';
import { dueSentence } from '../due-text.ts';
import { scoredReturns } from '../entered.ts';
import { kindTitle } from '../kind-titles.ts';
import { quarterPath, returnPath } from '../services.ts';
import { begunTable, type ListedReturns, sentTable, untouchedTable } from './returns-tables.ts';
import { UPDATES_WORDS } from './words.ts';

/** What was begun, by what is to be done first. */
const BEGUN: readonly ReturnState[] = ['sent-back', 'reopened', 'draft'];

/** As many returns as this are looked at without opening anything. */
const FEW = 12;

const GROUP_WORDS = inBoth({
  en: {
    next: 'Fill in the next one',
    begun: (count: number) => `Sent back or begun (${count})`,
    sent: (count: number) => `Sent (${count})`,
    workbook: 'Download as a workbook',
  },
  cy: {
    next: 'Llenwi’r nesaf',
    begun: (count: number) => `Wedi’u hanfon yn ôl neu wedi’u dechrau (${count})`,
    sent: (count: number) => `Wedi’u hanfon (${count})`,
    workbook: 'Lawrlwytho fel llyfr gwaith',
  },
});

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
    main: html`${doneText(request, openFirst)}
<h1 class="govuk-heading-xl">${words.title}</h1>
${quarters.length === 0 && html`<p class="govuk-body-l">${words.nothing}</p>`}
${openFirst.map((quarter, at) => quarterSection(quarter, at, { today, language }))}`,
  });
}

/** What was just done to one of the returns, and which is next. */
function doneText(request: PageRequest, quarters: readonly QuarterReturns[]): Html | false {
  const found = quarters.find(({ returns }) => returnDone(request.query, returns) !== null) ?? quarters[0];
  if (found === undefined) return false;
  return doneReturnBanner({
    request,
    done: returnDone(request.query, found.returns),
    next: isClosed(found.quarter) ? null : (toDoIn(found)[0] ?? null),
    frame: found.quarter.frame,
  });
}

/** What is left to do, in the order that it is to be done: what came back, what was begun, the rest by kind. */
function toDoIn({ returns }: QuarterReturns): readonly NamedReturn[] {
  const open = returns.filter(({ entry }) => isEditable(entry.state));
  const begun = BEGUN.flatMap((state) => open.filter(({ entry }) => entry.state === state));
  const rest = open.filter(({ entry }) => entry.state === 'not-started');
  return [...begun, ...RETURN_KINDS.flatMap((kind) => rest.filter(({ entry }) => entry.kind === kind))];
}

function quarterSection(quarter: QuarterReturns, at: number, { language, today }: Looked): Html {
  const words = UPDATES_WORDS[language];
  const { frame, dueOn } = quarter.quarter;
  const { total, sent } = completenessOf(
    quarter.returns.map(({ entry }) => entry),
    today,
  ).all;
  const toDo = toDoIn(quarter);
  const [next] = toDo;
  const isOver = isClosed(quarter.quarter);
  // Everybody’s date is the quarter’s, unless some return was given its own.
  const due = toDo.map(({ entry }) => entry.dueOn).toSorted()[0] ?? dueOn;
  const isLate = due < today;
  return html`<section class="my-quarter" aria-labelledby="quarter-${at}">
<h2 class="govuk-heading-l" id="quarter-${at}">${words.quarter(frame.directorate.name[language], formatPeriod(frame.edition.period, language))}</h2>
<p class="govuk-body-l my-quarter__line"><strong>${words.sent(sent, total)}</strong> ${
    isOver
      ? words.closed
      : toDo.length === 0
        ? words.allSent
        : html`<span${isLate && html` class="overdue"`}>${capitalised(dueSentence({ dueOn: due, today, language }))}.</span>`
  }</p>
${!isOver && next !== undefined && button({ text: GROUP_WORDS[language].next, href: linkTo(language, returnPath(next.entry)) })}
${!isOver && toDo.some(({ entry }) => entry.kind !== 'narrative') && html`<p class="govuk-body"><a class="govuk-link" href="${linkTo(language, quarterPath(quarter.quarter, 'workbook'))}">${GROUP_WORDS[language].workbook}</a></p>`}
${groups(quarter, at, { language, today })}
</section>`;
}

/** A quarter's returns as the person works through them: begun, untouched by kind, sent. Long lists are folded, but for the first. */
function groups(quarter: QuarterReturns, at: number, { language, today }: Looked): Html {
  const words = GROUP_WORDS[language];
  const toDo = toDoIn(quarter);
  const begun = toDo.filter(({ entry }) => entry.state !== 'not-started');
  const sent = quarter.returns.filter(({ entry }) => !isEditable(entry.state));
  const scored = scoredReturns(
    quarter.quarter,
    quarter.returns.map(({ entry }) => entry),
  );
  const listed = (name: string, caption: string, rows: readonly NamedReturn[]): ListedReturns => ({
    id: `${name}-${at}`,
    caption,
    rows,
    quarter: quarter.quarter,
    scored,
    today,
    language,
  });
  const byKind = RETURN_KINDS.map((kind) => ({
    kind,
    rows: toDo.filter(({ entry }) => entry.state === 'not-started' && entry.kind === kind),
  })).filter(({ rows }) => rows.length > 0);
  return html`${begun.length > 0 && begunTable(listed('begun', words.begun(begun.length), begun))}
${byKind.map(({ kind, rows }, order) => {
  const title = kindTitle(kind, { count: rows.length, language });
  const isFirst = order === 0 && begun.length === 0;
  return more({
    summary: title,
    isSection: true,
    isOpen: toDo.length <= FEW || isFirst,
    text: untouchedTable(listed(kind, title, rows)),
  });
})}
${
  sent.length > 0 &&
  more({
    summary: words.sent(sent.length),
    isSection: true,
    isOpen: quarter.returns.length <= FEW,
    text: sentTable(listed('sent', words.sent(sent.length), sent)),
  })
}`;
}

function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
