import { RETURN_KINDS, RETURN_STATES } from '../../domain/returns/index.ts';
import type { Language } from '../../domain/value/index.ts';
import { returnWords } from '../../locale/index.ts';
import { button, select } from '../govuk/index.ts';
import { type Html, html } from '../html.ts';
import { linkTo } from '../links.ts';
import type { AskedQuarter } from './asked-quarter.ts';
import { personName } from './return-cells.ts';
import { isNarrowed, type ReturnChoice } from './return-filter.ts';
import { QUARTER_WORDS } from './words.ts';

/** The form that narrows the returns of a page of a quarter. It asks by GET, so that the choice stands in the address. */
export function returnFilterForm({
  asked,
  choice,
  path,
  anchor = 'returns',
  language,
}: {
  readonly asked: AskedQuarter;
  readonly choice: ReturnChoice;
  /** The page's path without language. */
  readonly path: string;
  /** Where on the page the answer stands. */
  readonly anchor?: string;
  readonly language: Language;
}): Html {
  const words = QUARTER_WORDS[language];
  const address = `${linkTo(language, path)}#${anchor}`;
  const { services, owners, kinds, states } = offered(asked, language);
  return html`<form class="filter screen-only" method="get" action="${address}" aria-label="${words.narrow}">
${chooser({ name: 'service', label: words.service, items: services, value: choice.service, language })}
${chooser({ name: 'owner', label: words.owner, items: owners, value: choice.owner, language })}
${chooser({ name: 'kind', label: words.kind, items: kinds, value: choice.kind, language })}
${chooser({ name: 'state', label: words.state, items: states, value: choice.state, language })}
${chooser({
  name: 'late',
  label: words.late,
  items: [
    { value: 'overdue', text: words.overdue },
    { value: 'sent-late', text: words.sentLate },
  ],
  value: choice.late,
  language,
})}
${button({ text: words.apply, classes: 'govuk-button--secondary' })}
${isNarrowed(choice) && html`<a class="govuk-link filter__clear" href="${address}">${words.clear}</a>`}
</form>`;
}

interface Offer {
  readonly value: string;
  readonly text: string;
}

function chooser({
  name,
  label,
  items,
  value,
  language,
}: {
  readonly name: string;
  readonly label: string;
  readonly items: readonly Offer[];
  readonly value: string | null;
  readonly language: Language;
}): Html {
  return select({
    id: `filter-${name}`,
    name,
    label: { text: label },
    items: [{ value: '', text: QUARTER_WORDS[language].any }, ...items],
    value: value ?? '',
  });
}

/** Only what the quarter's returns have is offered. */
function offered(asked: AskedQuarter, language: Language) {
  const words = QUARTER_WORDS[language];
  const entries = asked.view.returns.map(({ entry }) => entry);
  const { services } = asked.view.quarter.frame.directorate;
  const owners = [...new Set(entries.flatMap(({ owner }) => (owner === null ? [] : [owner])))]
    .map((owner): Offer => ({ value: owner, text: personName(asked, owner, language) }))
    .toSorted((one, other) => one.text.localeCompare(other.text, language));
  const hasState = (state: string) => entries.some((entry) => entry.state === state);
  const { kind: kindWords, state: stateWords } = returnWords(language);
  return {
    services: [
      ...services
        .filter(({ id }) => entries.some(({ service }) => service === id))
        .map(({ id, name }): Offer => ({ value: id, text: name[language] })),
      ...(entries.some(({ service }) => service === null)
        ? [{ value: 'none', text: words.wholeDirectorate }]
        : []),
    ],
    owners: [
      ...owners,
      ...(entries.some(({ owner }) => owner === null) ? [{ value: 'none', text: words.nobody }] : []),
    ],
    kinds: RETURN_KINDS.filter((kind) => entries.some((entry) => entry.kind === kind)).map(
      (kind): Offer => ({ value: kind, text: kindWords[kind] }),
    ),
    states: [
      ...RETURN_STATES.filter(hasState).map((state): Offer => ({ value: state, text: stateWords[state] })),
      ...(hasState('sent-back') || hasState('reopened') ? [{ value: 'again', text: words.again }] : []),
    ],
  };
}
