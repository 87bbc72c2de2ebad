import type { Person } from '../../domain/people/index.ts';
import { formatMoment, grantText, type Scopes } from '../../locale/index.ts';
import type { PersonEvent } from '../../use-cases/sign-in/ports.ts';
import { type Html, html } from '../html.ts';
import { dataTable } from '../parts/index.ts';
import { ACCESS_WORDS } from './access-words.ts';
import { PEOPLE_WORDS } from './words.ts';

/** What happened to a person, the newest first: when, by whom, what changed and why. */
export function trailTable({
  events,
  people,
  scopes,
}: {
  readonly events: readonly PersonEvent[];
  /** Those who may have done it. */
  readonly people: readonly Person[];
  readonly scopes: Scopes;
}): Html {
  const { language } = scopes;
  const words = ACCESS_WORDS[language];
  const nameOf = (event: PersonEvent) =>
    event.by === null ? words.mesur : (people.find(({ id }) => id === event.by)?.name ?? event.by);
  return dataTable({
    id: 'trail',
    caption: words.trail,
    isCaptionHidden: true,
    isCompact: true,
    columns: [{ title: words.when }, { title: words.who }, { title: words.what }],
    rows: events.toReversed().map((event) => ({
      cells: [formatMoment(event.at, language), nameOf(event), whatCell(event, scopes)],
    })),
  });
}

function whatCell(event: PersonEvent, scopes: Scopes): Html {
  const words = ACCESS_WORDS[scopes.language];
  const { before, after, reason } = event;
  const changes = before !== null && after !== null ? fieldChanges({ before, after, scopes }) : [];
  return html`${words.events[event.type]}${changes.map(({ field, from, to }) => html`<div>${words.fromTo(field, from, to)}</div>`)}${
    reason !== null && reason !== '' && html`<div class="quiet">${words.because(reason)}</div>`
  }`;
}

const FIELDS = ['name', 'email', 'language', 'isActive', 'grants'] as const;

/** What a change of a person changes: each field in words, as it was and as it becomes. */
export function fieldChanges({
  before,
  after,
  scopes,
}: {
  readonly before: Person;
  readonly after: Person;
  readonly scopes: Scopes;
}): readonly { readonly field: string; readonly from: string; readonly to: string }[] {
  return FIELDS.flatMap((field) => {
    const [from, to] = [told(before, field, scopes), told(after, field, scopes)];
    return from === to ? [] : [{ field: ACCESS_WORDS[scopes.language].fields[field], from, to }];
  });
}

function told(person: Person, field: (typeof FIELDS)[number], scopes: Scopes): string {
  const words = PEOPLE_WORDS[scopes.language];
  switch (field) {
    case 'name':
    case 'email':
      return person[field];
    case 'language':
      return words.languages[person.language];
    case 'isActive':
      return person.isActive ? words.active : words.inactive;
    case 'grants': {
      const texts = person.grants.map((grant) => grantText(grant, scopes)).toSorted();
      return texts.length === 0 ? ACCESS_WORDS[scopes.language].none : texts.join('; ');
    }
  }
}
