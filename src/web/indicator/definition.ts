import type { IndicatorDefinition } from '../../domain/framework/index.ts';
import { yearOf } from '../../domain/period/index.ts';
import { formatNumber, sharedWords, unitName } from '../../locale/index.ts';
import { objectiveLabel } from '../../report/compose/index.ts';
import { type SummaryRow, summaryList } from '../govuk/index.ts';
import { type Content, type Html, html } from '../html.ts';
import { absent, more } from '../parts/index.ts';
import type { View } from './view.ts';

/** How the indicator is defined: the newest definition open, those of earlier years folded away. */
export function definitionSection(view: View): Html {
  const { words, definitions } = view;
  const [newest, ...earlier] = definitions;
  return html`<section aria-labelledby="definition">
<h2 class="govuk-heading-m" id="definition">${words.definition}</h2>
${newest !== undefined && html`<p class="govuk-body quiet">${words.definedIn(newest.year)}</p>${definitionList(newest, view)}`}
${earlier.map((definition) =>
  more({ summary: words.definedIn(definition.year), text: definitionList(definition, view) }),
)}
</section>`;
}

function definitionList(definition: IndicatorDefinition, view: View): Html {
  const { words, language } = view;
  const shared = sharedWords(language);
  const { polarity, unit, frequency, basis, types, category, title } = definition;
  const rows: readonly (readonly [string, Content] | false)[] = [
    title[language] !== view.definition.title[language] && [words.titleThen, title[language]],
    [words.better, html`${shared.polarity[polarity]}${rangeText(definition, view)}`],
    [words.unit, capitalised(unitName(unit, language))],
    [words.frequency, shared.frequency[frequency]],
    [words.basis, shared.basis[basis]],
    [words.types, types.map((type) => shared.type[type]).join(', ')],
    category !== null && [words.category, shared.category[category]],
    [words.service, serviceName(definition, view)],
    ...planRows(definition, view),
    definition.measure === 'planned-reductions' && [words.measure, words.plannedReductions],
    definition.redefined && [words.change, words.changed],
  ];
  return summaryList({
    classes: 'definition',
    rows: rows
      .filter((row) => row !== false)
      .map(([key, value]): SummaryRow => ({ key: { text: key }, value: { text: value } })),
  });
}

function rangeText({ range, unit }: IndicatorDefinition, { words, language }: View): string {
  if (range === null) return '';
  const number = (value: typeof range.low) => formatNumber({ value, unit, language });
  return `, ${words.range(number(range.low), number(range.high))}`;
}

function serviceName({ service, year }: IndicatorDefinition, view: View): Content {
  const services = recordIn(year, view)?.directorate.services ?? [];
  const found = services.find(({ id }) => id === service);
  return found === undefined ? absent(view.words.notStated) : found.name[view.language];
}

/** The objective and aim of that year's plan, with their titles. */
function planRows(
  { objective, aim, year }: IndicatorDefinition,
  view: View,
): readonly (readonly [string, Content])[] {
  const { words, language } = view;
  const found = recordIn(year, view)?.plan.objectives.find(({ code }) => code === objective);
  if (found === undefined) return [];
  const foundAim = found.aims.find(({ code }) => code === aim);
  const label = objectiveLabel(found.code, language);
  const name = found.title[language];
  return [
    [words.objective, label === name ? name : `${label}: ${name}`],
    ...(foundAim === undefined
      ? []
      : [[words.aim, `${foundAim.code}: ${foundAim.title[language]}`] as const]),
  ];
}

function recordIn(year: IndicatorDefinition['year'], { appearances }: View) {
  return appearances.find(({ report }) => yearOf(report.scorecard.period) === year)?.report.scorecard.record;
}

function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
