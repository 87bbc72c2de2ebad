import type { ContentChange } from '../../../domain/returns/index.ts';
import { formatDate, formatMoment, returnWords } from '../../../locale/index.ts';
import type { ReturnTrail, ReturnVersion } from '../../../use-cases/returns/index.ts';
import { type Content, type Html, html } from '../../html.ts';
import { absent, dataTable, more } from '../../parts/index.ts';
import { type FieldPlace, fieldName, fieldValue } from '../field-names.ts';
import { whoText } from '../moment.ts';
import { TRAIL_WORDS } from './words.ts';

/** Longer than this, a text is shown when it is asked for. */
const SHORT = 160;

/** What the events of a trail are told with. */
interface Told {
  readonly place: FieldPlace;
  readonly names: ReadonlyMap<string, string>;
}

/** Every event of a return, newest first: when, who, what and why, and each field with what it was and became. */
export function eventsTable({ versions }: Pick<ReturnTrail, 'versions'>, told: Told): Html {
  const { language } = told.place;
  const words = TRAIL_WORDS[language];
  return dataTable({
    id: 'events',
    caption: words.events,
    columns: [{ title: words.when }, { title: words.who }, { title: words.what }, { title: words.changes }],
    rows: versions.toReversed().map((version) => ({
      cells: [
        formatMoment(version.event.at, language),
        whoText({ names: told.names, person: version.event.person, language }),
        whatHappened(version, told),
        whatChanged(version, told.place),
      ],
    })),
  });
}

function whatHappened({ event }: ReturnVersion, { place: { language }, names }: Told): Content {
  const words = TRAIL_WORDS[language];
  const { type, reason, assignment } = event;
  const owner = assignment?.owner ?? null;
  const name = owner === null ? null : whoText({ names, person: owner, language });
  return html`<p><strong>${returnWords(language).event[type]}</strong></p>${reason !== null && html`<p>${words.reason} <span class="as-typed">${reason}</span></p>`}${
    assignment !== null &&
    html`<p>${words.owner(name)}, ${words.due(formatDate(assignment.dueOn, language))}</p>`
  }`;
}

function whatChanged({ event, changes }: ReturnVersion, place: FieldPlace): Content {
  if (event.content === null || changes.length === 0) return absent(TRAIL_WORDS[place.language].noChange);
  return html`<ul class="field-changes">${changes.map((change) => html`<li>${changeText(change, place)}</li>`)}</ul>`;
}

function changeText({ field, earlier, later }: ContentChange, place: FieldPlace): Html {
  const words = TRAIL_WORDS[place.language];
  const name = fieldName(field, place);
  const value = (text: string | null) =>
    text === null ? absent(words.nothing) : fieldValue({ field, text }, place);
  if ((earlier?.length ?? 0) + (later?.length ?? 0) <= SHORT)
    return html`<strong>${name}:</strong> <span class="govuk-visually-hidden">${words.from}</span> ${value(earlier)} <span aria-hidden="true">→</span><span class="govuk-visually-hidden">${words.to}</span> ${value(later)}`;
  return html`<strong>${name}</strong>${more({
    summary: words.showText,
    text: html`<p><strong>${words.before}:</strong> ${value(earlier)}</p><p><strong>${words.after}:</strong> ${value(later)}</p>`,
  })}`;
}
