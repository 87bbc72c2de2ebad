import { answerTo, type GuardFinding, questionKey } from '../../../domain/returns/index.ts';
import { textarea } from '../../govuk/index.ts';
import { type Html, html } from '../../html.ts';
import { type FieldProblem, fieldError } from '../../parts/index.ts';
import { findingText, idOf, nameOfFigure, type Shown } from './shown.ts';

/** The name of the box that a question is answered in, and of the figures that it was asked with, which go with the answer. */
export const QUESTION_FIELDS = { answer: 'confirm.', asked: 'asked.' } as const;

/** What the guards ask, each question of a box and its figures. */
function questionsOf({ view }: Pick<Shown, 'view'>): readonly GuardFinding[] {
  return view.findings.filter(({ strength }) => strength === 'confirm');
}

/** The boxes in which questions are answered: "Yes, it is right, because…". Nothing where nothing is asked. */
export function questions(shown: Shown): Html {
  const { language, words, content, problems } = shown;
  return html`${questionsOf(shown).map((finding) => {
    const key = questionKey(finding);
    const field = answerId(finding);
    // The question stands above its box already.
    const open = problems.filter((problem) => problem.field === field);
    const short = open.map((problem) => ({ ...problem, text: words.confirmNeeded }));
    const answer = answerTo(finding, content);
    // What was answered of another figure is no answer to this one, and is not lost either.
    const lapsed = answer === null ? (content.confirmations[key]?.because ?? '').trim() : '';
    return html`<div class="question">
<p class="govuk-body question__text" id="${idOf(`asked.${key}`)}">${questionText(shown, finding)}.</p>
<input type="hidden" name="${QUESTION_FIELDS.asked}${key}" value="${JSON.stringify(finding.figures)}">
${textarea({
  name: `${QUESTION_FIELDS.answer}${key}`,
  id: field,
  label: { text: words.confirm },
  ...(lapsed !== '' && { hint: { text: words.confirmLapsed(lapsed) } }),
  value: answer ?? '',
  rows: 2,
  describedBy: idOf(`asked.${key}`),
  ...fieldError({ language, problems: short, field }),
})}
</div>`;
  })}`;
}

/** The questions without an answer, each leading to its box. */
export function openQuestions(shown: Shown): readonly FieldProblem[] {
  return questionsOf(shown)
    .filter((finding) => answerTo(finding, shown.content) === null)
    .map((finding) => ({ field: answerId(finding), text: questionText(shown, finding) }));
}

function answerId(finding: GuardFinding): string {
  return idOf(`${QUESTION_FIELDS.answer}${questionKey(finding)}`);
}

/** A question in words: in a table of figures with the one that it is of. */
function questionText(shown: Shown, finding: GuardFinding): string {
  const name = nameOfFigure(shown, finding);
  const text = findingText(shown, finding);
  return name === null ? text : `${name}: ${text}`;
}
