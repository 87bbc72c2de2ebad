import { answerTo, type GuardFinding } from '../../../domain/returns/index.ts';
import { type Html, html } from '../../html.ts';
import type { FieldProblem } from '../../parts/index.ts';
import { answerId, questionBox } from './question-box.ts';
import { findingText, nameOfFigure, type Shown } from './shown.ts';

/** What the guards ask, each question of a box and its figures. */
function questionsOf({ view }: Pick<Shown, 'view'>): readonly GuardFinding[] {
  return view.findings.filter(({ strength }) => strength === 'confirm');
}

/** The boxes in which questions are answered. Nothing where nothing is asked. */
export function questions(shown: Shown): Html {
  const { language, content, problems } = shown;
  const { confirmations } = content;
  return html`${questionsOf(shown).map((finding) =>
    questionBox({ finding, text: questionText(shown, finding), confirmations, problems, language }),
  )}`;
}

/** The questions without an answer, each leading to its box. */
export function openQuestions(shown: Shown): readonly FieldProblem[] {
  return questionsOf(shown)
    .filter((finding) => answerTo(finding, shown.content) === null)
    .map((finding) => ({ field: answerId(finding), text: questionText(shown, finding) }));
}

/** A question in words: in a table of figures with the one that it is of. */
function questionText(shown: Shown, finding: GuardFinding): string {
  const name = nameOfFigure(shown, finding);
  const text = findingText(shown, finding);
  return name === null ? text : `${name}: ${text}`;
}
