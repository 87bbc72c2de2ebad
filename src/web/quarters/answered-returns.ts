import { answeredQuestions, isEditable } from '../../domain/returns/index.ts';
import { inBoth } from '../../locale/index.ts';
import type { NamedReturn } from '../../use-cases/returns/index.ts';
import { answeredText } from '../collecting/answered-questions.ts';
import { enteredText, scoredReturns } from '../collecting/entered.ts';
import { type Html, html } from '../html.ts';
import type { PageRequest } from '../route.ts';
import type { AskedQuarter } from './asked-quarter.ts';
import { returnLink } from './return-cells.ts';
import type { ScoredSoFar } from './severity.ts';

const WORDS = inBoth({
  en: {
    title: (count: number) => `Unusual figures and their reasons (${count})`,
    hint: 'Mesur asked about these returns, and their owners gave a reason. Read these first.',
    alone: 'Open each one to approve or accept it. They cannot be ticked.',
  },
  cy: {
    title: (count: number) => `Ffigurau anarferol a’r rhesymau drostynt (${count})`,
    hint: 'Gofynnodd Mesur am y ffurflenni hyn, a rhoddodd eu perchnogion reswm. Darllenwch y rhain yn gyntaf.',
    alone: 'Agorwch bob un i’w chymeradwyo neu ei derbyn. Ni ellir eu ticio.',
  },
});

/** Whether a return was sent with an answer to a guard: somebody has to read that answer, so it is decided by itself. */
export function isAnswered({ entry }: Pick<NamedReturn, 'entry'>): boolean {
  return !isEditable(entry.state) && answeredQuestions(entry.content).length > 0;
}

/** The indicators of a quarter scored with what is entered. */
export function scoredIn({ view }: Pick<AskedQuarter, 'view'>): ScoredSoFar {
  return scoredReturns(
    view.quarter,
    view.returns.map(({ entry }) => entry),
  );
}

/**
 * The returns that were sent with an answer to a guard, each with the question and the answer: they stand first where
 * somebody approves, challenges or signs. Nothing where there is none.
 */
export function answeredReturns({
  asked,
  request: { language },
  returns,
  scored,
  isDeciding = false,
}: {
  readonly asked: AskedQuarter;
  readonly request: PageRequest;
  readonly returns: readonly NamedReturn[];
  readonly scored: ScoredSoFar;
  /** Whether the reader decides on them here. */
  readonly isDeciding?: boolean;
}): Html | false {
  const answered = returns.filter(isAnswered);
  if (answered.length === 0) return false;
  const words = WORDS[language];
  const { frame } = asked.view.quarter;
  const title = words.title(answered.length);
  return html`<section aria-labelledby="answered">
${isDeciding ? html`<h3 class="govuk-heading-s" id="answered">${title}</h3>` : html`<h2 class="govuk-heading-m" id="answered">${title}</h2>`}
<p class="govuk-body">${words.hint}${isDeciding && ` ${words.alone}`}</p>
<ul class="govuk-list answered">${answered.map((named) => {
    const { entry } = named;
    const scoredNow = scored.get(entry.ref);
    return html`<li><p class="govuk-body">${returnLink(asked, named, language)} ${enteredText({ content: entry.content, scored: scoredNow, frame, language })}</p>
${answeredQuestions(entry.content).map((question) => answeredText({ question, named, frame, language }))}</li>`;
  })}</ul>
</section>`;
}
