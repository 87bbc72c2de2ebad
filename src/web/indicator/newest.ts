import type { Target } from '../../domain/framework/index.ts';
import { comparePeriods, type Period } from '../../domain/period/index.ts';
import {
  directionSentence,
  formatNumber,
  formatPeriod,
  shortPeriod,
  statusSentence,
  unitName,
} from '../../locale/index.ts';
import type { ListedEdition } from '../../use-cases/index.ts';
import { insetText } from '../govuk/index.ts';
import { type Content, type Html, html } from '../html.ts';
import { figureText, scoreChip, scoreDirection } from '../parts/index.ts';
import { saidIfAny } from '../said-text.ts';
import { inEnglish, saysMore } from './printed.ts';
import type { Appearance, View } from './view.ts';

/**
 * The figure of the newest report that has the indicator, large, with its status, target and sentences. Where that
 * report has none, the reason stands in its place and the newest figure held beside it.
 */
export function newestFigure(view: View, newestEdition: ListedEdition | null): Html {
  const { words, appearances } = view;
  const [newest] = appearances;
  if (newest === undefined) return html`<p class="govuk-body-l">${words.notReported}</p>`;
  const { scorecard } = newest.report;
  const isOld = newestEdition !== null && comparePeriods(scorecard.period, newestEdition.period) < 0;
  return html`<section class="newest" aria-labelledby="newest">
<h2 class="govuk-visually-hidden" id="newest">${words.newest}</h2>
${bigFigure(newest, view)}
${facts(newest, view)}
<div class="newest__sentences">
<p class="govuk-body">${statusSentence({ scored: newest.scored, scheme: scorecard.record.scheme, language: view.language })}</p>
<p class="govuk-body">${directionSentence({ scored: newest.scored, scheme: scorecard.record.scheme, language: view.language })}</p>
${isOld && html`<p class="govuk-body quiet">${words.lastReported(formatPeriod(scorecard.period, view.language))}</p>`}
</div>
</section>
${remarks(newest, view)}`;
}

function bigFigure({ scored, report }: Appearance, { language, definition }: View): Html {
  const { reading, readingPeriod, score } = scored;
  const period = formatPeriod(readingPeriod ?? report.scorecard.period, language);
  const figure = reading?.figure;
  if (figure?.kind !== 'value')
    return html`<div class="newest__figure">
<p class="newest__status">${scoreChip(score, language)}</p>
<p class="newest__period">${period}</p>
</div>`;
  const [number, unit] = formatNumber({ value: figure.value, unit: definition.unit, language }).split(' ');
  return html`<div class="newest__figure">
<p class="newest__value">${number}${unit !== undefined && html` <span class="newest__unit">${unit}</span>`}</p>
<p class="newest__status">${scoreChip(score, language)}</p>
<p class="newest__period">${period}${hasSilentUnit(definition.unit) && html`, ${unitName(definition.unit, language)}`}</p>
</div>`;
}

/** A unit that the number itself does not say. */
function hasSilentUnit(unit: View['definition']['unit']): boolean {
  return unit === 'years' || unit === 'rate-per-1000' || unit === 'days-per-fte';
}

/** What the figure is held to. Where none is due, the year's target and the newest figure held. */
function facts({ scored }: Appearance, view: View): Html {
  const { words, language, indicator, definition } = view;
  const { previous, reading, readingPeriod, score } = scored;
  const target = readingPeriod === null ? scored.yearTarget : scored.periodTarget;
  const { unit } = definition;
  const newestHeld = indicator.readings
    .filter(({ figure }) => figure.kind === 'value')
    .toSorted((one, other) => comparePeriods(other.period, one.period))[0];
  const short = (period: Period) => shortPeriod(period, language);
  const items: readonly (readonly [string, Content])[] = [
    [target === null ? words.target : words.targetFor(short(target.period)), targetText(target, view)],
    ...(readingPeriod === null || previous === null
      ? []
      : [
          [
            words.lastYear(short(previous.period)),
            figureText({ figure: previous.figure, unit, language }),
          ] as const,
        ]),
    ...(readingPeriod === null ? [] : [[words.direction, scoreDirection(score, language)] as const]),
    ...(reading?.figure.kind === 'value' || newestHeld === undefined
      ? []
      : [
          [
            `${words.newestHeld}, ${short(newestHeld.period)}`,
            figureText({ figure: newestHeld.figure, unit, language }),
          ] as const,
        ]),
  ];
  return html`<dl class="newest__facts">${items.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}

/** The target, with the text it was printed as where that says more than the number. */
function targetText(target: Target | null, { definition, language }: View): Content {
  if (target === null) return figureText({ figure: undefined, unit: definition.unit, language });
  const { figure } = target;
  const text = figureText({ figure, unit: definition.unit, language });
  if (figure.kind === 'absent' || !saysMore(figure, language)) return text;
  return html`${text} <span class="quiet">(${inEnglish(`“${figure.printed}”`, language)})</span>`;
}

function remarks({ scored, report }: Appearance, { words, language }: View): Html {
  const { writtenIn } = report.scorecard.record.edition;
  const order = { writtenIn, language };
  const comment = saidIfAny(scored.reading?.comment, order);
  const steps = saidIfAny(scored.reading?.nextSteps, order);
  const caution = saidIfAny(scored.reading?.caution, order);
  if (comment === undefined && steps === undefined && caution === undefined) return html``;
  return insetText({
    text: html`${comment !== undefined && html`<p class="govuk-body"><strong>${words.comment}</strong> ${comment}</p>`}
${steps !== undefined && html`<p class="govuk-body"><strong>${words.nextSteps}</strong> ${steps}</p>`}
${caution !== undefined && html`<p class="govuk-body"><strong>${words.caution}</strong> ${caution}</p>`}`,
  });
}
