import { holdsPower } from '../../access/index.ts';
import {
  actsAlone,
  listPeople,
  type PersonHistory,
  purposeFor,
  readPerson,
  savePerson,
  waitingProposals,
  waysOf,
} from '../../use-cases/index.ts';
import { tag } from '../govuk/index.ts';
import { type Html, html } from '../html.ts';
import { page } from '../layout.ts';
import { pathOf } from '../links.ts';
import { doneBanner, errorList, type FieldProblem } from '../parts/index.ts';
import type { ActionRequest, PageAnswer, PageRequest } from '../route.ts';
import type { SignInServices } from '../sign-in/index.ts';
import { accessSection } from './access-section.ts';
import { ACCESS_WORDS } from './access-words.ts';
import { personForm } from './person-form.ts';
import { problemOf } from './problem-of.ts';
import { namedPerson, type PersonAsks, refusedAnswer, scopesFor } from './services.ts';
import { trailTable } from './trail.ts';
import { areScopesKnown, type TypedPerson, typedBy, typedFrom } from './typed-person.ts';
import { waitingList } from './waiting-list.ts';
import { PEOPLE_WORDS } from './words.ts';

/** The page of one person, with what was typed and what is wrong with it when a change was not saved. */
export async function personAnswer(
  services: SignInServices,
  {
    request,
    visitor,
    typed,
    problems = [],
  }: PersonAsks & { readonly typed?: TypedPerson; readonly problems?: readonly FieldProblem[] },
): Promise<PageAnswer> {
  const by = visitor.person;
  const read = await readPerson(services)({ by, person: namedPerson(request) });
  if (!read.ok) return refusedAnswer(read.failure);
  const history = read.value;
  const { person } = history;
  const [ways, purpose, isAlone, people, waiting, scopes] = await Promise.all([
    waysOf(services)(person),
    purposeFor(services, person),
    actsAlone(services, person.authority),
    listPeople(services)(by),
    waitingProposals(services)(by),
    scopesFor(services, { visitor, language: request.language }),
  ]);
  if (!people.ok) return refusedAnswer(people.failure);
  const ofPerson = waiting.ok ? waiting.value.filter(({ proposal }) => proposal.person === person.id) : [];
  const isConfirmed = holdsPower(person) && !isAlone;
  const main = html`${ofPerson.length > 0 && waitingList({ request, waiting: ofPerson, people: people.value })}
${personForm({ request, action: pathOf('people', person.id), typed: typed ?? typedFrom(person), scopes, problems })}
${accessSection({ request, person, ways, purpose, isConfirmed, hasMail: services.mail !== null })}
<h2 class="govuk-heading-m">${ACCESS_WORDS[request.language].trail}</h2>
${trailTable({ events: history.events, people: people.value, scopes })}`;
  return {
    kind: 'page',
    status: problems.length > 0 ? 422 : 200,
    markup: personPage({ request, history, main, problems }),
  };
}

function personPage({
  request,
  history: { person },
  main,
  problems,
}: {
  readonly request: PageRequest;
  readonly history: PersonHistory;
  readonly main: Html;
  readonly problems: readonly FieldProblem[];
}): Html {
  const { language } = request;
  const words = PEOPLE_WORDS[language];
  return page({
    request,
    title: person.name,
    hasErrors: problems.length > 0,
    breadcrumbs: [{ text: words.title, path: '/people' }, { text: person.name }],
    main: html`${doneBanner(request, words.done)}${errorList(language, problems)}
<h1 class="govuk-heading-l">${person.name}${!person.isActive && html` ${tag({ text: ACCESS_WORDS[language].mayNot })}`}</h1>
${main}`,
  });
}

/** Saves what was changed of a person. */
export async function saveAnswer(
  services: SignInServices,
  { request, visitor }: PersonAsks<ActionRequest<'id'>>,
): Promise<PageAnswer> {
  const by = visitor.person;
  const read = await readPerson(services)({ by, person: namedPerson(request) });
  if (!read.ok) return refusedAnswer(read.failure);
  const { id, isActive, grants: held } = read.value.person;
  const typed = typedBy(request.form);
  const { directorates } = await scopesFor(services, { visitor, language: request.language });
  if (!areScopesKnown(typed.grants, { directorates, held })) return { kind: 'refused' };
  const { reason, ...fields } = typed;
  const saved = await savePerson(services)({
    by,
    draft: { id, isActive, ...fields },
    reason: reason || null,
  });
  const notice = saved.ok && saved.value.isProposed ? 'proposed' : 'saved';
  if (saved.ok) return { kind: 'redirect', path: pathOf('people', id), notice };
  const { kind } = saved.failure;
  if (kind === 'not-allowed' || kind === 'unknown-person') return refusedAnswer({ kind });
  return personAnswer(services, { request, visitor, typed, problems: [problemOf(kind, request)] });
}
