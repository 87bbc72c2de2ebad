import type { FoundNumber } from '../../../domain/disclosure/index.ts';
import { RETURN_KINDS } from '../../../domain/returns/index.ts';
import type { EditionDifference } from '../../../domain/scorecard/index.ts';
import type { Bilingual } from '../../../domain/value/index.ts';
import { formatPeriod, returnWords } from '../../../locale/index.ts';
import type { UnsavedForm } from '../../../use-cases/unsaved/index.ts';
import { type ProofShown, proofPart } from '../../account/index.ts';
import { quarterPath } from '../../collecting/services.ts';
import { differencesTable } from '../../editions/index.ts';
import { button, textarea, warningText } from '../../govuk/index.ts';
import { type Html, html } from '../../html.ts';
import { linkTo } from '../../links.ts';
import { dataTable, errorList, type FieldProblem, fieldError, postForm } from '../../parts/index.ts';
import type { PageRequest } from '../../route.ts';
import { keptInBoxes } from '../../unsaved/index.ts';
import { answeredReturns, scoredIn } from '../answered-returns.ts';
import type { AskedQuarter } from '../asked-quarter.ts';
import { changesTable } from '../overview/changes.ts';
import { obstacleList } from '../overview/obstacles.ts';
import { OVERVIEW_WORDS } from '../overview/words.ts';
import { quarterPage } from '../quarter-page.ts';
import { numbersTable } from '../withheld/numbers-table.ts';
import { QUARTER_WORDS } from '../words.ts';
import { lookedText } from './looked.ts';
import { unshownSection } from './unshown.ts';
import { CLOSING_WORDS, type ClosingStep } from './words.ts';

/** What a page of closing is made from. */
interface Closing {
  readonly asked: AskedQuarter;
  readonly request: PageRequest;
  readonly step: ClosingStep;
  /** What the next edition would say otherwise; null before the first, and where it is not sealed. */
  readonly differences: readonly EditionDifference[] | null;
  /** Small numbers of people in the texts of the next edition. */
  readonly smallNumbers: readonly FoundNumber[];
  readonly reason: Bilingual;
  readonly smallNumbersReason: string;
  /** What of them was typed and not saved; null when nothing was. */
  readonly kept: UnsavedForm | null;
  /** How whoever looks shows again that it is them. */
  readonly proof: ProofShown;
  readonly problems: readonly FieldProblem[];
}

/** What a step means, what it is done to, what stands in its way, and the button that does it. */
export function closingPage(closing: Closing): Html {
  const { asked, request, step, kept, problems } = closing;
  const { language } = request;
  const words = CLOSING_WORDS[language];
  const { quarter } = asked.view;
  const notNow = words.notNow[step][quarter.state];
  return quarterPage({
    asked,
    request,
    title: words.title[step],
    hasErrors: problems.length > 0,
    before: html`${errorList(language, problems)}${kept !== null && keptInBoxes({ request, forms: [kept] })}`,
    main:
      notNow === undefined
        ? html`${words.meaning[step].map((sentence) => html`<p class="govuk-body">${sentence}</p>`)}
${step === 'seal' && editionLine(closing)}
${readFirst(closing)}
${step !== 'publish' && answeredReturns({ asked, request, returns: asked.view.returns, scored: scoredIn(asked) })}
${step !== 'publish' && countTable(closing)}
${step !== 'publish' && changes(closing)}
${step === 'seal' && differences(closing)}
${smallNumbersSection(closing)}
${step !== 'publish' && unshownSection(asked, request)}
${step !== 'publish' && obstacles(closing)}
${obstaclesOf(closing).length === 0 && form(closing)}`
        : html`<p class="govuk-body" id="closing">${notNow}</p>
<p class="govuk-body"><a class="govuk-link" href="${linkTo(language, quarterPath(asked.key))}">${QUARTER_WORDS[language].back}</a></p>`,
  });
}

function obstaclesOf({ asked: { view }, step }: Closing) {
  if (step === 'publish') return [];
  return step === 'sign-off' ? view.signOffObstacles : view.sealObstacles;
}

function editionLine({ asked, request: { language } }: Closing): Html {
  const words = CLOSING_WORDS[language];
  const { edition } = asked.view.quarter;
  return html`<p class="govuk-body">${words.edition((edition ?? 0) + 1)}${edition !== null && ` ${words.corrects(edition)}`}</p>`;
}

function readFirst({ asked, request: { language }, step }: Closing): Html {
  const words = CLOSING_WORDS[language];
  const link = (page: string, text: string) =>
    html`<li><a class="govuk-link" href="${linkTo(language, quarterPath(asked.key, page))}">${text}</a></li>`;
  return html`<nav class="tasks" aria-label="${words.readFirst}"><ul class="inline-list">${
    step === 'publish'
      ? link('edition', words.sealedReport)
      : html`${link('preview', words.preview)}${link('challenge', words.challenge)}`
  }</ul></nav>`;
}

/** How many returns of which kind it is done to, and where they stand. */
function countTable({ asked, request: { language } }: Closing): Html {
  const words = CLOSING_WORDS[language];
  const { kind: kindWords, state: stateWords } = returnWords(language);
  const entries = asked.view.returns.map(({ entry }) => entry);
  const counts = (of: typeof entries) => {
    const approved = of.filter(({ state }) => state === 'approved').length;
    const accepted = of.filter(({ state }) => state === 'accepted').length;
    return [of.length, approved, accepted, of.length - approved - accepted].map(String);
  };
  return dataTable({
    id: 'closing-counts',
    caption: words.returns,
    isCompact: true,
    columns: [
      { title: words.kind },
      { title: OVERVIEW_WORDS[language].total, isNumber: true },
      { title: stateWords.approved, isNumber: true },
      { title: stateWords.accepted, isNumber: true },
      { title: words.other, isNumber: true },
    ],
    rows: [
      ...RETURN_KINDS.flatMap((kind) => {
        const own = entries.filter((entry) => entry.kind === kind);
        return own.length === 0 ? [] : [{ cells: [kindWords[kind], ...counts(own)] }];
      }),
      { role: 'total', cells: [words.total, ...counts(entries)] },
    ],
  });
}

function changes({ asked, request: { language } }: Closing): Html {
  return html`<section aria-labelledby="changed">
<h2 class="govuk-heading-m" id="changed">${CLOSING_WORDS[language].changed}</h2>
${changesTable(asked, { language })}
</section>`;
}

function differences({ asked, request: { language }, differences: found }: Closing): Html | false {
  if (found === null) return false;
  return html`<section aria-labelledby="differences">
<h2 class="govuk-heading-m" id="differences">${CLOSING_WORDS[language].differences}</h2>
${differencesTable({ differences: found, id: 'next', record: asked.view.quarter.frame, language })}
</section>`;
}

function smallNumbersSection({ smallNumbers, request: { language } }: Closing): Html | false {
  if (smallNumbers.length === 0) return false;
  const words = CLOSING_WORDS[language];
  return html`<section aria-labelledby="small">
<h2 class="govuk-heading-m" id="small">${words.smallNumbers} (${smallNumbers.length})</h2>
<p class="govuk-body">${words.smallNumbersMeaning}</p>
${numbersTable(smallNumbers, language)}
</section>`;
}

function obstacles(closing: Closing): Html {
  const { asked, request, step } = closing;
  const { language } = request;
  const of = step === 'seal' ? 'seal' : 'sign-off';
  return html`<section aria-labelledby="closing">
<h2 class="govuk-heading-m" id="closing">${OVERVIEW_WORDS[language].inTheWay[of]}</h2>
${obstacleList({ asked, obstacles: obstaclesOf(closing), of, language })}
</section>`;
}

function form({
  asked,
  request,
  step,
  reason,
  smallNumbers,
  smallNumbersReason,
  proof,
  problems,
}: Closing): Html {
  const { language } = request;
  const words = CLOSING_WORDS[language];
  const { edition } = asked.view.quarter;
  const reasonField = (of: 'en' | 'cy') =>
    textarea({
      name: `reason-${of}`,
      label: { text: words.reason[of] },
      hint: { text: words.reasonHint },
      value: reason[of],
      rows: 3,
      attributes: { lang: of },
      ...fieldError({ language, problems, field: `reason-${of}` }),
    });
  return postForm({
    request,
    action: quarterPath(asked.key, step),
    keeps: step === 'seal',
    body: html`<input type="hidden" name="version" value="${lookedText(asked.view)}">
${step === 'seal' && edition !== null && html`${reasonField('cy')}${reasonField('en')}`}
${
  smallNumbers.length > 0 &&
  textarea({
    name: 'small-numbers-reason',
    label: { text: words.smallNumbersReason },
    hint: { text: words.smallNumbersHint },
    value: smallNumbersReason,
    rows: 3,
  })
}
${step !== 'sign-off' && warningText({ text: words.warning, signText: QUARTER_WORDS[language].important })}
${proofPart({
  request: { ...request, path: quarterPath(asked.key, step) },
  shown: proof,
  problems,
  send: button({ text: words.button[step](formatPeriod(asked.key.period, language)) }),
})}`,
  });
}
