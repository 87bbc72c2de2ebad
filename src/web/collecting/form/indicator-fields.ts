import {
  askedInReturn,
  fractionScale,
  type IndicatorContent,
  OFFERED_ABSENCES,
} from '../../../domain/returns/index.ts';
import type { ScoredIndicator } from '../../../domain/scorecard/index.ts';
import type { Unit } from '../../../domain/value/index.ts';
import {
  directionSentence,
  formatNumber,
  sharedWords,
  shortPeriod,
  unitName,
} from '../../../locale/index.ts';
import { fieldset, type Input, input, radios } from '../../govuk/index.ts';
import { type Html, html } from '../../html.ts';
import { fieldError, more, scoreDirection } from '../../parts/index.ts';
import { collectedChip, collectedSentence } from '../collected-status.ts';
import { figureChoice } from '../figure-choice.ts';
import { questions } from './questions.ts';
import { idOf, type Shown } from './shown.ts';
import { textField } from './text-field.ts';
import { MEANT } from './typed-content.ts';

type ShownIndicator = Shown<IndicatorContent>;

/** The boxes of an indicator's return. */
export function indicatorFields(shown: ShownIndicator, scored: ScoredIndicator): Html {
  const { words, content } = shown;
  return html`${content.split === null ? figureBoxes(shown, scored) : splitBoxes(shown)}
${absenceChoice(shown)}
${questions(shown)}
${textField(shown, { name: 'comment', label: words.comment, hint: words.commentHint, text: content.comment })}
${textField(shown, { name: 'nextSteps', label: words.nextSteps, hint: words.nextStepsHint, text: content.nextSteps })}`;
}

/** What the figure comes to, as soon as there is one: with its status and direction in words. */
export function indicatorResult({ view, words, language }: Shown, scored: ScoredIndicator): Html {
  if (scored.reading === null || view.entry.content === null) return html``;
  const { figure } = scored.reading;
  const { scheme } = view.quarter.frame;
  return html`<section class="so-far" aria-labelledby="so-far">
<h2 class="govuk-visually-hidden" id="so-far">${words.soFar}</h2>
<p class="so-far__figure">${figure.kind === 'value' && html`<span class="so-far__value">${formatNumber({ value: figure.value, unit: scored.definition.unit, language })}</span> `}${collectedChip(scored, language)} ${figure.kind === 'value' && scored.score.direction !== null && scoreDirection(scored.score, language)}</p>
<p class="govuk-body">${collectedSentence({ scored, scheme, language })}</p>
${figure.kind === 'value' && html`<p class="govuk-body">${directionSentence({ scored, scheme, language })}</p>`}
</section>`;
}

function figureBoxes(shown: ShownIndicator, scored: ScoredIndicator): Html {
  const { words, language, content } = shown;
  const { unit } = scored.definition;
  const period = scored.readingPeriod ?? shown.view.quarter.frame.edition.period;
  const hasFraction = fractionScale(unit) !== null;
  const label = words.figureOf(shortPeriod(period, language));
  const value = box(shown, {
    name: 'value',
    value: content.value,
    label: { text: label, classes: 'govuk-label--m' },
    ...unitAffixes(unit, shown),
    ...(hasFraction && { hint: { text: words.fractionHint } }),
  });
  if (!hasFraction) return value;
  return html`<div class="figure-boxes">${value}
<div class="fraction-boxes">${box(shown, { name: 'numerator', value: content.numerator, label: { text: words.numerator } })}
${box(shown, { name: 'denominator', value: content.denominator, label: { text: words.denominator } })}</div></div>`;
}

function splitBoxes(shown: ShownIndicator): Html {
  const { words, content, view } = shown;
  const unit = view.scored?.definition.unit ?? 'count';
  const split = content.split ?? { red: '', amber: '', green: '' };
  return fieldset({
    legend: words.split,
    legendClasses: 'govuk-fieldset__legend--m',
    inner: html`<p class="govuk-hint">${words.splitHint}</p>
<div class="fraction-boxes">${(['red', 'amber', 'green'] as const).map((colour) =>
      box(shown, {
        name: `split.${colour}`,
        value: split[colour],
        label: { text: words.colours[colour] },
        ...unitAffixes(unit, shown),
      }),
    )}</div>`,
  });
}

function box(shown: ShownIndicator, options: Omit<Input, 'id'>): Html {
  const { language, problems, content, view } = shown;
  const id = idOf(options.name);
  const place = { frame: view.quarter.frame, ref: view.entry.ref };
  const asked = askedInReturn(content, place).find(({ field }) => field === options.name);
  const typed = input({
    ...options,
    id,
    inputmode: 'decimal',
    autocomplete: 'off',
    spellcheck: false,
    classes: 'govuk-input--width-10 figure-input',
    ...fieldError({ language, problems, field: id }),
  });
  if (asked === undefined) return typed;
  return html`${typed}${figureChoice({ box: asked, name: `${MEANT}${options.name}`, language })}`;
}

/** What stands before and after the box. The label says the unit too where a sign alone would not. */
function unitAffixes(unit: Unit, { words, language }: Shown): Pick<Input, 'prefix' | 'suffix'> {
  switch (unit) {
    case 'percent':
      return { suffix: { text: '%' } };
    case 'gbp':
      return { prefix: { text: '£' } };
    case 'gbp-thousand':
      return { prefix: { text: '£' }, suffix: { text: words.thousand } };
    case 'count':
      return {};
    default:
      return { suffix: { text: unitName(unit, language) } };
  }
}

function absenceChoice({ words, content, language, problems }: ShownIndicator): Html {
  const error = fieldError({ language, problems, field: 'absence' });
  const choice = more({
    summary: content.absence === null ? words.noFigure : sharedWords(language).noStatus[content.absence],
    isOpen: content.absence !== null || 'error' in error,
    text: radios({
      name: 'absence',
      classes: 'govuk-radios--small',
      fieldset: { legend: words.noFigureBecause, legendClasses: 'govuk-fieldset__legend--s' },
      value: content.absence ?? '',
      items: [
        { text: words.thereIsFigure, value: '' },
        ...OFFERED_ABSENCES.map((reason) => ({ text: words.absences[reason], value: reason })),
      ],
      ...error,
    }),
  });
  return html`<div class="no-figure">${choice}</div>`;
}
