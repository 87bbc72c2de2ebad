import { type Person, ROLES } from '../../domain/people/index.ts';
import { grantText, roleWord, type Scopes } from '../../locale/index.ts';
import type { ProposalView, SettingUp } from '../../use-cases/index.ts';
import type { LetterCounts } from '../../use-cases/letters/ports.ts';
import { button, input, select } from '../govuk/index.ts';
import { type Html, html } from '../html.ts';
import { page } from '../layout.ts';
import { linkTo, pathOf } from '../links.ts';
import { absent, dataTable } from '../parts/index.ts';
import type { PageRequest } from '../route.ts';
import { trailFileLinks } from '../trail-file.ts';
import { lettersLine } from './letters-line.ts';
import { settingUpSection } from './setting-up-section.ts';
import { waitingList } from './waiting-list.ts';
import { PEOPLE_WORDS } from './words.ts';

/** The page of all people of the authority, narrowed by what the address asks for. */
export function listPage({
  request,
  people,
  scopes,
  letters,
  waiting,
  progress,
}: {
  readonly request: PageRequest;
  readonly people: readonly Person[];
  readonly scopes: Scopes;
  /** How the letters to them stand; null where no mail server is configured. */
  readonly letters: LetterCounts | null;
  /** What waits for a second administrator. */
  readonly waiting: readonly ProposalView[];
  /** What is left of setting up; null when nothing is. */
  readonly progress: SettingUp | null;
}): Html {
  const { language } = request;
  const words = PEOPLE_WORDS[language];
  const shown = people.filter((person) => fits(person, request.query));
  return page({
    request,
    title: words.title,
    breadcrumbs: [{ text: words.title }],
    main: html`<h1 class="govuk-heading-l">${words.title}</h1>
<p class="govuk-body">${words.introduction}</p>
${letters !== null && lettersLine(letters, request)}
${waiting.length > 0 && waitingList({ request, waiting, people })}
${progress !== null && settingUpSection({ progress, people, scopes })}
${button({ text: words.add, href: linkTo(language, '/people/new') })}
${filterForm(request)}
<p class="govuk-body" role="status">${shown.length === 0 ? words.nobody : words.shown(shown.length, people.length)}</p>
${shown.length > 0 && peopleTable(shown, scopes)}
${trailFileLinks('/people', language)}`,
  });
}

/** Every word of what is looked for stands in the name or the e-mail. */
function fits({ name, email, grants, isActive }: Person, query: URLSearchParams): boolean {
  const text = `${name} ${email}`.toLowerCase();
  const wanted = (query.get('q') ?? '').toLowerCase().split(/\s+/);
  const role = query.get('role') ?? '';
  const state = query.get('state') ?? '';
  return (
    wanted.every((word) => text.includes(word)) &&
    (role === '' || grants.some((grant) => grant.role === role)) &&
    (state === '' || (state === 'active') === isActive)
  );
}

function filterForm({ language, query }: PageRequest): Html {
  const words = PEOPLE_WORDS[language];
  return html`<form class="filter" method="get" role="search" action="${linkTo(language, '/people')}">
${input({ name: 'q', type: 'search', label: { text: words.find }, value: query.get('q') ?? '', autocomplete: 'off', spellcheck: false })}
${select({
  name: 'role',
  label: { text: words.role },
  items: [
    { value: '', text: words.anyRole },
    ...ROLES.map((role) => ({ value: role, text: roleWord(role, language) })),
  ],
  value: query.get('role') ?? '',
})}
${select({
  name: 'state',
  label: { text: words.state },
  items: [
    { value: '', text: words.anyState },
    { value: 'active', text: words.active },
    { value: 'inactive', text: words.inactive },
  ],
  value: query.get('state') ?? '',
})}
${button({ text: words.show })}
</form>`;
}

function peopleTable(people: readonly Person[], scopes: Scopes): Html {
  const { language } = scopes;
  const words = PEOPLE_WORDS[language];
  return dataTable({
    id: 'people',
    caption: words.title,
    isCaptionHidden: true,
    columns: [{ title: words.name }, { title: words.email }, { title: words.roles }, { title: words.state }],
    rows: people.map((person) => ({
      cells: [
        html`<a class="govuk-link" href="${linkTo(language, pathOf('people', person.id))}">${person.name}</a>`,
        html`<span class="address">${person.email}</span>`,
        person.grants.length === 0
          ? absent(words.noRole)
          : html`${person.grants.map((grant) => html`<div>${grantText(grant, scopes)}</div>`)}`,
        person.isActive ? words.active : words.inactive,
      ],
    })),
  });
}
