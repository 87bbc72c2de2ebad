import type { Answer, Confirmations, GuardFinding } from '../../../domain/returns/index.ts';
import { answerTo, questionKey } from '../../../domain/returns/index.ts';
import type { Language } from '../../../domain/value/index.ts';
import type { FormValues } from '../../form-values.ts';
import { textarea } from '../../govuk/index.ts';
import { type Html, html } from '../../html.ts';
import { type FieldProblem, fieldError } from '../../parts/index.ts';
import { FORM_WORDS } from './words.ts';

/** The name of the box that a question is answered in, and of the figures that it was asked with, which go with the answer. */
const QUESTION_FIELDS = { answer: 'confirm.', asked: 'asked.' } as const;

/** The id of the box that a question is answered in. */
export function answerId(finding: GuardFinding): string {
  return idOf(`${QUESTION_FIELDS.answer}${questionKey(finding)}`);
}

/** A name as an id. */
export function idOf(name: string): string {
  return name.replaceAll(/[.:]/g, '-');
}

/** A question of a guard with the box that it is answered in: "Yes, it is right, because…". */
export function questionBox({
  finding,
  text,
  confirmations,
  problems,
  language,
}: {
  readonly finding: GuardFinding;
  /** The question in words. */
  readonly text: string;
  readonly confirmations: Confirmations;
  readonly problems: readonly FieldProblem[];
  readonly language: Language;
}): Html {
  const words = FORM_WORDS[language];
  const key = questionKey(finding);
  const field = answerId(finding);
  // The question stands above its box already.
  const open = problems.filter((problem) => problem.field === field);
  const short = open.map((problem) => ({ ...problem, text: words.confirmNeeded }));
  const answer = answerTo(finding, { confirmations });
  // What was answered of another figure is no answer to this one, and is not lost either.
  const held = Object.hasOwn(confirmations, key) ? confirmations[key]?.because : undefined;
  const lapsed = answer === null ? (held ?? '').trim() : '';
  return html`<div class="question">
<p class="govuk-body question__text" id="${idOf(`asked.${key}`)}">${text}.</p>
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
}

/** The answers typed into a form, each with the figures that were asked about as the page carried them. */
export function answersIn(form: FormValues): Confirmations {
  const asked = form.names().filter((name) => name.startsWith(QUESTION_FIELDS.answer));
  return Object.fromEntries(
    asked.flatMap((name): [string, Answer][] => {
      const key = name.slice(QUESTION_FIELDS.answer.length);
      const because = form.text(name);
      if (because.trim() === '') return [];
      return [[key, { because, of: figuresIn(form.text(`${QUESTION_FIELDS.asked}${key}`)) }]];
    }),
  );
}

/** The figures of a question as the form carries them; null where it does not. */
function figuresIn(text: string): Answer['of'] {
  if (!text.startsWith('{')) return null;
  try {
    const found: unknown = JSON.parse(text);
    const figures = Object.entries(found ?? {});
    return figures.every(([, figure]) => typeof figure === 'string') ? Object.fromEntries(figures) : null;
  } catch {
    return null;
  }
}
