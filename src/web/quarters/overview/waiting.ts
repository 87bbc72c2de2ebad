import { RETURN_KINDS } from '../../../domain/returns/index.ts';
import { inBoth } from '../../../locale/index.ts';
import { isClosed, mayInPart, type NamedReturn } from '../../../use-cases/returns/index.ts';
import { enteredText } from '../../collecting/entered.ts';
import { kindTitle } from '../../collecting/kind-titles.ts';
import { lastQuarterText } from '../../collecting/last-quarter.ts';
import { quarterPath } from '../../collecting/services.ts';
import { type Html, html } from '../../html.ts';
import { linkTo } from '../../links.ts';
import { type DataRow, dataTable } from '../../parts/index.ts';
import type { PageRequest } from '../../route.ts';
import { answeredReturns, isAnswered } from '../answered-returns.ts';
import type { AskedQuarter } from '../asked-quarter.ts';
import { bulkActionFor } from '../bulk-action.ts';
import { chooseBox } from '../choose-box.ts';
import { ownerText, returnLink, returnName } from '../return-cells.ts';
import { EVERY_RETURN } from '../return-filter.ts';
import { type ScoredSoFar, worstFirst } from '../severity.ts';
import { QUARTER_WORDS } from '../words.ts';
import { bulkForm } from './bulk-form.ts';
import { writtenText } from './written.ts';

const WORDS = inBoth({
  en: {
    title: (count: number) => (count === 0 ? 'Waiting for you' : `Waiting for you (${count})`),
    none: 'Nothing waits for your decision now.',
    tickAll: (count: number) => `Tick all ${count}`,
    tickNone: 'Tick none',
    last: 'Last quarter',
    comment: 'Comment',
  },
  cy: {
    title: (count: number) => (count === 0 ? 'Yn aros amdanoch chi' : `Yn aros amdanoch chi (${count})`),
    none: 'Nid oes dim yn aros am eich penderfyniad ar hyn o bryd.',
    tickAll: (count: number) => `Ticio pob un o’r ${count}`,
    tickNone: 'Ticio dim un',
    last: 'Y chwarter diwethaf',
    comment: 'Sylw',
  },
});

/** The returns that wait for this person to approve or accept them. */
export function waitingFor(asked: Pick<AskedQuarter, 'acting' | 'view'>): readonly NamedReturn[] {
  return asked.view.returns.filter((named) => bulkActionFor(asked, named) !== null);
}

/**
 * What waits for this person's decision, by kind and the worst first, with what is read before one decides. Nothing
 * for those who decide nothing. On paper every return follows, so it is for the screen.
 */
export function waitingSection({
  asked,
  request,
  scored,
}: {
  readonly asked: AskedQuarter;
  readonly request: PageRequest;
  readonly scored: ScoredSoFar;
}): Html {
  const words = WORDS[request.language];
  const { person } = asked.acting;
  const decides =
    mayInPart(person, 'approve-return', asked.key) || mayInPart(person, 'accept-return', asked.key);
  if (!decides || isClosed(asked.view.quarter)) return html``;
  const waiting = waitingFor(asked);
  // A reason has to be read: what was sent with one is decided by itself, and stands first.
  const together = waiting.filter((named) => !isAnswered(named));
  return html`<section class="screen-only" aria-labelledby="waiting">
<h2 class="govuk-heading-m" id="waiting">${words.title(waiting.length)}</h2>
${
  waiting.length === 0
    ? html`<p class="govuk-body">${words.none}</p>`
    : html`${answeredReturns({ asked, request, returns: waiting, scored, isDeciding: true })}
${
  together.length > 0 &&
  bulkForm({
    asked,
    request,
    choice: EVERY_RETURN,
    actions: new Set(together.map((named) => bulkActionFor(asked, named))),
    before: together.length > 1 && tickLink(asked, { request, count: together.length }),
    table: waitingTable({ asked, request, waiting: together, scored }),
  })
}`
}
</section>`;
}

/** Ticks every box, or none again: a link, so that it needs no script. */
function tickLink(
  { key }: AskedQuarter,
  { request: { language, query }, count }: { readonly request: PageRequest; readonly count: number },
): Html {
  const words = WORDS[language];
  const isTicked = areTicked(query);
  const path = linkTo(language, `${quarterPath(key)}${isTicked ? '' : '?tick=all'}`);
  return html`<p class="govuk-body screen-only"><a class="govuk-link" href="${path}#waiting">${isTicked ? words.tickNone : words.tickAll(count)}</a></p>`;
}

function areTicked(query: URLSearchParams): boolean {
  return query.get('tick') === 'all';
}

function waitingTable({
  asked,
  request: { language, query },
  waiting,
  scored,
}: {
  readonly asked: AskedQuarter;
  readonly request: PageRequest;
  readonly waiting: readonly NamedReturn[];
  readonly scored: ScoredSoFar;
}): Html {
  const words = WORDS[language];
  const shared = QUARTER_WORDS[language];
  const { frame } = asked.view.quarter;
  const row = (named: NamedReturn): DataRow => {
    const { entry } = named;
    const { content } = entry;
    const name = returnName(asked, named, language);
    return {
      cells: [
        html`${chooseBox({ entry, name, language, isTicked: areTicked(query) })}${returnLink(asked, named, language)}`,
        enteredText({ content, scored: scored.get(entry.ref), frame, language }),
        lastQuarterText({ frame, entry, language }),
        writtenText(content, { name, language }),
        ownerText(asked, entry.owner, language),
      ],
    };
  };
  return dataTable({
    id: 'waiting-table',
    caption: words.title(waiting.length),
    isCaptionHidden: true,
    columns: [
      { title: shared.title },
      { title: shared.figure },
      { title: words.last },
      { title: words.comment },
      { title: shared.owner },
    ],
    rows: RETURN_KINDS.flatMap((kind): readonly DataRow[] => {
      const own = worstFirst(
        waiting.filter(({ entry }) => entry.kind === kind),
        scored,
      );
      if (own.length === 0) return [];
      return [{ role: 'group', title: kindTitle(kind, { count: own.length, language }) }, ...own.map(row)];
    }),
  });
}
