import type { Person } from '../../../domain/people/index.ts';
import { answeredQuestions, answerTo, isEditable, unanswered } from '../../../domain/returns/index.ts';
import { formatMoment } from '../../../locale/index.ts';
import { isClosed } from '../../../use-cases/returns/index.ts';
import type { UnsavedForm } from '../../../use-cases/unsaved/index.ts';
import { FormValues } from '../../form-values.ts';
import { type Html, html } from '../../html.ts';
import { page } from '../../layout.ts';
import { absent, doneBanner, errorList } from '../../parts/index.ts';
import { keptInBoxes } from '../../unsaved/index.ts';
import { answeredText } from '../answered-questions.ts';
import { changesTable } from '../changes-table.ts';
import { knownOf } from '../form/known-of.ts';
import { namedProblems } from '../form/named-problems.ts';
import { findingText, type Shown, stopsOf } from '../form/shown.ts';
import { whoText } from '../moment.ts';
import { returnCrumbs, returnFoot, returnHeading, returnPageTitle } from '../return-heading.ts';
import { contentRead, placeIn } from './content.ts';
import { type Decision, decisions, reasonedDecisions } from './decisions.ts';
import { mayTranslate, TRANSLATE, translation } from './translation.ts';
import { READING_WORDS } from './words.ts';

/** A return to be read: what it says, what was asked and answered, what changed, and what the reader may do with it. */
export function readingPage(
  shown: Shown,
  {
    person,
    refused = null,
    form = new FormValues(),
    kept = new Map(),
  }: {
    readonly person: Person;
    /** The decision that was not done. */
    readonly refused?: Decision | null;
    /** What was typed with what was not done: it stands in its boxes again. */
    readonly form?: FormValues;
    /** What was typed and not saved: it stands in its boxes again. */
    readonly kept?: KeptParts;
  },
): Html {
  const { request, language, view, problems } = shown;
  const words = READING_WORDS[language];
  return page({
    request,
    title: returnPageTitle(shown),
    hasErrors: problems.length > 0,
    breadcrumbs: returnCrumbs(shown),
    main: html`${problems.length > 0 ? errorList(language, problems) : doneBanner(request, words.banners)}
${keptInBoxes({ request, forms: [...kept.values()] })}
${returnHeading(shown)}
${standing(shown)}
<div class="return-columns">
${knownOf(shown)}
<div class="return-main">
${
  view.entry.content === null
    ? html`<p class="govuk-body-l">${words.nothing}</p>`
    : html`${answers(shown)}
<section aria-labelledby="content"><h2 class="govuk-heading-m" id="content">${words.content}</h2>
${contentRead(shown)}</section>
${obstacles(shown)}
${changes(shown)}`
}
${decisions(shown, {
  person,
  typedReason: (decision) =>
    decision === refused ? form.text('reason') : (keptForm(kept, decision)?.text('reason') ?? null),
})}
</div>
</div>
${mayTranslate(view, person) && translation(shown, keptForm(kept, TRANSLATE) ?? form)}
${returnFoot(shown)}`,
  });
}

/** The parts of the page that are typed into, of those that a person has: each is kept by itself. */
export function typedParts(shown: Shown, person: Person): readonly TypedPart[] {
  const reasoned = reasonedDecisions(shown, person);
  return mayTranslate(shown.view, person) ? [...reasoned, TRANSLATE] : reasoned;
}

type TypedPart = Decision | typeof TRANSLATE;

/** What was typed into parts of the page and not saved. */
export type KeptParts = ReadonlyMap<TypedPart, UnsavedForm>;

function keptForm(kept: KeptParts, part: TypedPart): FormValues | null {
  const form = kept.get(part);
  return form === undefined ? null : new FormValues(form.fields);
}

/** Who sent it and when, who approved it, and whether it may still change. */
function standing({ view, language, names }: Shown): Html {
  const words = READING_WORDS[language];
  const { entry, quarter } = view;
  const { state, submittedBy, submittedAt, approvedBy } = entry;
  const who = (person: typeof submittedBy) => whoText({ names, person, language });
  const isApproved = state === 'approved' || state === 'accepted';
  const lines = [
    !isEditable(state) &&
      submittedAt !== null &&
      words.sentBy(who(submittedBy), formatMoment(submittedAt, language)),
    isApproved && words.approvedBy(who(approvedBy)),
    isEditable(state) && entry.content !== null && words.notSent,
    isClosed(quarter) && words.quarterClosed,
  ].filter((line) => line !== false);
  return html`${lines.length > 0 && html`<p class="govuk-body">${lines.join(' ')}</p>`}`;
}

/** What was asked and answered as it was sent, and what the guards ask and nobody has answered. */
function answers(shown: Shown): Html {
  const { view, content, language } = shown;
  const words = READING_WORDS[language];
  const open = unanswered(view.findings, content).filter(({ strength }) => strength === 'confirm');
  const asked = isEditable(view.entry.state)
    ? view.findings.flatMap((finding) => {
        const because = answerTo(finding, content);
        return because === null ? [] : [{ ...finding, because }];
      })
    : answeredQuestions(content);
  if (asked.length + open.length === 0) return html``;
  return html`<section aria-labelledby="asked">
<h2 class="govuk-heading-m" id="asked">${words.asked}</h2>
${asked.map((question) => answeredText({ question, named: view, frame: view.quarter.frame, language }))}
${open.map(
  (
    finding,
  ) => html`<div class="question"><p class="govuk-body question__text">${findingText(shown, finding)}.</p>
<p class="govuk-body">${absent(words.unanswered)}</p></div>`,
)}
</section>`;
}

/** What stands in the way of sending it, while it is not sent. */
function obstacles(shown: Shown): Html {
  const { view, language } = shown;
  const stops = namedProblems(shown, stopsOf(shown));
  if (!isEditable(view.entry.state) || stops.length === 0) return html``;
  return html`<section aria-labelledby="stops">
<h2 class="govuk-heading-m" id="stops">${READING_WORDS[language].stops}</h2>
<ul class="govuk-list govuk-list--bullet">${stops.map(({ text }) => html`<li>${text}</li>`)}</ul>
</section>`;
}

function changes(shown: Shown): Html {
  const { view, language } = shown;
  const words = READING_WORDS[language];
  if (view.changedSinceApproval.length === 0) return html``;
  return changesTable({
    id: 'changed',
    caption: words.changed,
    columns: [words.field, words.approvedText, words.now],
    changes: view.changedSinceApproval,
    place: placeIn(shown),
  });
}
