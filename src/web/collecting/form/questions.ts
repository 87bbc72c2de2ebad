import type { GuardFinding } from '../../../domain/returns/index.ts';
import { textarea } from '../../govuk/index.ts';
import { type Html, html } from '../../html.ts';
import { type FieldProblem, fieldError } from '../../parts/index.ts';
import { findingText, idOf, type Shown } from './shown.ts';

/** What the guards ask, each code once, with everything that it was asked of. */
function questionsOf({ view }: Pick<Shown, 'view'>): ReadonlyMap<string, readonly GuardFinding[]> {
  const asked = view.findings.filter(({ strength }) => strength === 'confirm');
  return Map.groupBy(asked, ({ code }) => code);
}

/** The box in which a question is answered: "Yes, it is right, because…". Nothing where nothing is asked. */
export function questions(shown: Shown): Html {
  const { language, words, content, problems } = shown;
  return html`${[...questionsOf(shown)].map(([code, findings]) => {
    const name = `confirm.${code}`;
    const field = idOf(name);
    // The question stands above its box already.
    const open = problems.filter((problem) => problem.field === field);
    const short = open.map((problem) => ({ ...problem, text: words.confirmNeeded }));
    return html`<div class="question">
${findings.map((finding) => html`<p class="govuk-body question__text" id="${idOf(`asked.${code}`)}">${findingText(shown, finding)}.</p>`)}
${textarea({
  name,
  id: field,
  label: { text: words.confirm },
  value: content.confirmations[code] ?? '',
  rows: 2,
  describedBy: idOf(`asked.${code}`),
  ...fieldError({ language, problems: short, field }),
})}
</div>`;
  })}`;
}

/** The questions without an answer, each leading to its box. */
export function openQuestions(shown: Shown): readonly FieldProblem[] {
  return [...questionsOf(shown)]
    .filter(([code]) => (shown.content.confirmations[code] ?? '').trim() === '')
    .map(([code, [finding]]) => ({
      field: idOf(`confirm.${code}`),
      text: finding === undefined ? code : findingText(shown, finding),
    }));
}
