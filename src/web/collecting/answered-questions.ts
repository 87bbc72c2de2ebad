import { definitionIn } from '../../domain/framework/index.ts';
import { yearOf } from '../../domain/period/index.ts';
import type { AnsweredQuestion } from '../../domain/returns/index.ts';
import type { PeriodRecord } from '../../domain/scorecard/index.ts';
import type { Language } from '../../domain/value/index.ts';
import { guardMessage, inBoth } from '../../locale/index.ts';
import type { NamedReturn } from '../../use-cases/returns/index.ts';
import { type Html, html } from '../html.ts';
import { fieldName, questionName } from './field-names.ts';

const WORDS = inBoth({
  en: { answered: 'It is right, because:' },
  cy: { answered: 'Mae’n gywir, oherwydd:' },
});

/** A question that was answered, as it was asked, with the answer. */
export function answeredText({
  question,
  named: { entry },
  frame,
  language,
}: {
  readonly question: AnsweredQuestion;
  readonly named: Pick<NamedReturn, 'entry'>;
  readonly frame: PeriodRecord;
  readonly language: Language;
}): Html {
  return html`<div class="question"><p class="govuk-body question__text">${questionSentence({ question, entry, frame, language })}.</p>
<p class="govuk-body"><strong>${WORDS[language].answered}</strong> <span class="as-typed">${question.because}</span></p></div>`;
}

/** A question of a guard in words: of a table with the figure that it is of. */
export function questionSentence({
  question: { code, field, figures },
  entry: { kind, ref },
  frame,
  language,
}: {
  readonly question: Pick<AnsweredQuestion, 'code' | 'field' | 'figures'>;
  readonly entry: Pick<NamedReturn['entry'], 'kind' | 'ref'>;
  readonly frame: PeriodRecord;
  readonly language: Language;
}): string {
  // Of an answer kept without its figures the question's name is all that is known.
  if (figures === null) return questionName(code, language);
  const indicator = kind === 'indicator' ? frame.indicators.find((each) => each.ref === ref) : undefined;
  const definition = indicator && definitionIn(indicator, yearOf(frame.edition.period));
  const text = guardMessage({ code, figures }, { unit: definition?.unit ?? null, language });
  const isTable = kind === 'finance' || kind === 'workforce';
  return isTable ? `${fieldName(`figures.${field}`, { kind, frame, language })}: ${text}` : text;
}
