import type { CalendarDate } from '../../../domain/period/index.ts';
import { isEditable, RETURN_KINDS } from '../../../domain/returns/index.ts';
import type { ScoredIndicator } from '../../../domain/scorecard/index.ts';
import type { Language } from '../../../domain/value/index.ts';
import { returnWords } from '../../../locale/index.ts';
import type { NamedReturn, QuarterReturns } from '../../../use-cases/returns/index.ts';
import { type Content, type Html, html } from '../../html.ts';
import { linkTo } from '../../links.ts';
import { type DataRow, dataTable } from '../../parts/index.ts';
import { dueSentence } from '../due-text.ts';
import { enteredText } from '../entered.ts';
import { kindTitle } from '../kind-titles.ts';
import { lastQuarterText } from '../last-quarter.ts';
import { returnTitle } from '../return-title.ts';
import { returnPath } from '../services.ts';
import { stateTag } from '../state-tag.ts';
import { UPDATES_WORDS } from './words.ts';

/** Some of a person's returns of a quarter, to be laid out as a table. */
export interface ListedReturns {
  /** Unique on the page. */
  readonly id: string;
  readonly caption: string;
  readonly rows: readonly NamedReturn[];
  readonly quarter: QuarterReturns['quarter'];
  readonly scored: ReadonlyMap<string, ScoredIndicator>;
  readonly today: CalendarDate;
  readonly language: Language;
}

/** Returns that something was done to: where each stands, what was entered, what was said last quarter. */
export function begunTable(listed: ListedReturns): Html {
  const { id, caption, rows, language } = listed;
  return dataTable({
    id,
    caption,
    columns: begunColumns(language),
    rows: rows.map((named) => begunRow(listed, named)),
  });
}

/** Returns that are sent, by kind. Their caption stands over them already. */
export function sentTable(listed: ListedReturns): Html {
  const { id, caption, rows, language } = listed;
  return dataTable({
    id,
    caption,
    isCaptionHidden: true,
    columns: begunColumns(language),
    rows: RETURN_KINDS.flatMap((kind): readonly DataRow[] => {
      const own = rows.filter(({ entry }) => entry.kind === kind);
      if (own.length === 0) return [];
      const title = kindTitle(kind, { count: own.length, language });
      return [{ role: 'group', title }, ...own.map((named) => begunRow(listed, named))];
    }),
  });
}

/** Returns of one kind that nothing was entered of: their names, and what was said last quarter. */
export function untouchedTable(listed: ListedReturns): Html {
  const { id, caption, rows, quarter, today, language } = listed;
  const words = UPDATES_WORDS[language];
  return dataTable({
    id,
    caption,
    isCaptionHidden: true,
    columns: [{ title: words.return }, { title: words.last }],
    rows: rows.map((named) => ({
      cells: [
        html`${nameCell({ named, frame: quarter.frame, language }, named.code)}${ownDate(named, { quarter, today, language })}`,
        lastQuarterText({ frame: quarter.frame, entry: named.entry, language }),
      ],
    })),
  });
}

function begunColumns(language: Language) {
  const words = UPDATES_WORDS[language];
  return [{ title: words.return }, { title: words.state }, { title: words.figure }, { title: words.last }];
}

function begunRow({ quarter, scored, today, language }: ListedReturns, named: NamedReturn): DataRow {
  const { entry } = named;
  const { frame } = quarter;
  return {
    cells: [
      nameCell({ named, frame, language }, kindAndCode({ named, frame, language })),
      stateCell(named, { quarter, today, language }),
      enteredText({ content: entry.content, scored: scored.get(entry.ref), frame, language }),
      lastQuarterText({ frame, entry, language }),
    ],
  };
}

type Named = Parameters<typeof returnTitle>[0];

function kindAndCode(of: Named): string {
  const { named, language } = of;
  const kind = returnWords(language).kind[named.entry.kind];
  return [kind === returnTitle(of) ? null : kind, named.code].filter((part) => part !== null).join(' ');
}

function nameCell(of: Named, over: string | null): Html {
  const { named, language } = of;
  return html`${over !== null && over !== '' && html`<span class="code">${over}</span>`}<a class="govuk-link my-quarter__return" href="${linkTo(language, returnPath(named.entry))}">${returnTitle(of)}</a>`;
}

type Dated = Pick<ListedReturns, 'quarter' | 'today' | 'language'>;

/** Where a return stands, why it came back, and its own due date where that is not the quarter's. */
function stateCell(named: NamedReturn, dated: Dated): Content {
  const { entry } = named;
  const { language } = dated;
  const isBack = entry.reason !== null && isEditable(entry.state);
  return html`${stateTag(entry.state, language)}${
    isBack &&
    html`<p class="my-quarter__reason"><strong>${UPDATES_WORDS[language].reason}</strong> ${entry.reason}</p>`
  }${ownDate(named, dated)}`;
}

function ownDate({ entry }: NamedReturn, { quarter, today, language }: Dated): Html | false {
  if (!isEditable(entry.state) || entry.dueOn === quarter.dueOn) return false;
  return html`<p class="code">${dueSentence({ dueOn: entry.dueOn, today, language })}</p>`;
}
