import { INDICATOR_TYPES } from '../../domain/framework/index.ts';
import type { Scorecard } from '../../domain/scorecard/index.ts';
import { STATUSES } from '../../domain/scoring/index.ts';
import type { Language } from '../../domain/value/index.ts';
import { sharedWords } from '../../locale/index.ts';
import { objectiveLabel } from '../../report/compose/index.ts';
import { button, type SelectItem, select } from '../govuk/index.ts';
import { type Html, html } from '../html.ts';
import { type Choice, isNarrowed } from './filter.ts';
import { DASHBOARD_WORDS } from './words.ts';

/** The form that narrows the rows of the dashboard. It asks by GET, so that the choice stands in the address. */
export function filterForm({
  scorecard,
  choice,
  address,
  language,
}: {
  readonly scorecard: Scorecard;
  readonly choice: Choice;
  readonly address: string;
  readonly language: Language;
}): Html {
  const words = DASHBOARD_WORDS[language];
  const { objectives, services, types } = offered(scorecard, language);
  return html`<form class="filter" method="get" action="${address}#all" aria-labelledby="filter-title">
<p id="filter-title" class="govuk-visually-hidden">${words.filter}. ${words.filterHint}</p>
${chooser({ name: 'status', label: words.status, any: words.anyStatus, items: statuses(scorecard, language), value: choice.status })}
${objectives.length > 1 && chooser({ name: 'objective', label: words.objective, any: words.anyObjective, items: objectives, value: choice.objective })}
${services.length > 1 && chooser({ name: 'service', label: words.service, any: words.anyService, items: services, value: choice.service })}
${types.length > 1 && chooser({ name: 'type', label: words.type, any: words.anyType, items: types, value: choice.type })}
${button({ text: words.apply })}
${isNarrowed(choice) && html`<a class="govuk-link filter__clear" href="${address}#all">${words.clear}</a>`}
</form>`;
}

interface Offer {
  readonly value: string;
  readonly text: string;
}

function chooser({
  name,
  label,
  any,
  items,
  value,
}: {
  readonly name: string;
  readonly label: string;
  readonly any: string;
  readonly items: readonly Offer[];
  readonly value: string | null;
}): Html {
  const options: readonly SelectItem[] = [
    { value: '', text: any, selected: value === null },
    ...items.map((item) => ({ ...item, selected: item.value === value })),
  ];
  return select({ id: `filter-${name}`, name, label: { text: label }, items: options });
}

function statuses({ indicators, commitments }: Scorecard, language: Language): readonly Offer[] {
  const shared = sharedWords(language);
  const given = new Set([
    ...indicators.map(({ score }) => score.status),
    ...commitments.map(({ update }) => update?.status ?? null),
  ]);
  return [
    ...STATUSES.filter((status) => given.has(status)).map((status) => ({
      value: status,
      text: shared.status[status],
    })),
    ...(given.has(null) ? [{ value: 'none', text: DASHBOARD_WORDS[language].noStatus }] : []),
  ];
}

/** Only what the report's rows use is offered. */
function offered({ record, indicators, commitments }: Scorecard, language: Language) {
  const placed = [
    ...indicators.map(({ definition }) => definition),
    ...commitments.map(({ commitment }) => commitment),
  ];
  const shared = sharedWords(language);
  return {
    objectives: record.plan.objectives
      .filter(({ code }) => placed.some(({ objective }) => objective === code))
      .map(({ code, title }) => {
        const label = objectiveLabel(code, language);
        const name = title[language];
        return { value: code, text: label === name ? name : `${label}: ${name}` };
      }),
    services: record.directorate.services
      .filter(({ id }) => placed.some(({ service }) => service === id))
      .map(({ id, name }) => ({ value: id, text: name[language] })),
    types: INDICATOR_TYPES.filter((type) =>
      indicators.some(({ definition }) => definition.types.includes(type)),
    ).map((type) => ({ value: type, text: shared.type[type] })),
  };
}
