import type { Person } from '../../domain/people/index.ts';
import { readPerson, removeCodesOf, savePerson } from '../../use-cases/index.ts';
import { button, input, warningText } from '../govuk/index.ts';
import { html } from '../html.ts';
import { page } from '../layout.ts';
import { linkTo, pathOf } from '../links.ts';
import { errorList, type FieldProblem, fieldError, postForm } from '../parts/index.ts';
import type { ActionRequest, PageAnswer, PageRequest } from '../route.ts';
import type { SignInServices } from '../sign-in/index.ts';
import { ACCESS_WORDS } from './access-words.ts';
import { personAnswer } from './person-page.ts';
import { problemOf } from './problem-of.ts';
import { namedPerson, type PersonAsks, refusedAnswer } from './services.ts';
import { PEOPLE_WORDS } from './words.ts';

/** Asks whether a person is really to be stopped from signing in, and says what that means. */
export async function askStopAnswer(
  services: SignInServices,
  { request, visitor }: PersonAsks,
): Promise<PageAnswer> {
  const read = await readPerson(services)({ by: visitor.person, person: namedPerson(request) });
  if (!read.ok) return refusedAnswer(read.failure);
  const { person } = read.value;
  return askPage({ request, person, isSelf: person.id === visitor.person.id, problems: [] });
}

/** Stops a person from signing in, or lets them again. */
export async function setActiveAnswer(
  services: SignInServices,
  { request, visitor, isActive }: PersonAsks<ActionRequest<'id'>> & { readonly isActive: boolean },
): Promise<PageAnswer> {
  const by = visitor.person;
  const read = await readPerson(services)({ by, person: namedPerson(request) });
  if (!read.ok) return refusedAnswer(read.failure);
  const { person } = read.value;
  const reason = request.form.text('reason').trim() || null;
  const saved = await savePerson(services)({ by, draft: { ...person, isActive }, reason });
  if (saved.ok) {
    const notice = saved.value.isProposed ? 'proposed' : isActive ? 'activated' : 'deactivated';
    return { kind: 'redirect', path: pathOf('people', person.id), notice };
  }
  const { kind } = saved.failure;
  if (kind === 'proposal-waiting')
    return personAnswer(services, { request, visitor, problems: [problemOf(kind, request)] });
  if (kind !== 'last-administrator') return { kind: 'refused' };
  const text = PEOPLE_WORDS[request.language].problems[kind];
  return askPage({ request, person, isSelf: person.id === by.id, problems: [{ field: 'reason', text }] });
}

/** Takes the codes from a person whose device is lost. */
export async function removeCodesAnswer(
  services: SignInServices,
  { request, visitor }: PersonAsks<ActionRequest<'id'>>,
): Promise<PageAnswer> {
  const person = namedPerson(request);
  const reason = request.form.text('reason').trim() || null;
  const removed = await removeCodesOf(services)({ by: visitor.person, person, reason });
  if (removed.ok) {
    const notice = removed.value.isProposed ? 'proposed' : 'codes-removed';
    return { kind: 'redirect', path: pathOf('people', person), notice };
  }
  const { kind } = removed.failure;
  if (kind !== 'proposal-waiting') return refusedAnswer({ kind });
  const problems = [{ field: 'codes-reason', text: PEOPLE_WORDS[request.language].problems[kind] }];
  return personAnswer(services, { request, visitor, problems });
}

function askPage({
  request,
  person,
  isSelf,
  problems,
}: {
  readonly request: PageRequest;
  readonly person: Person;
  readonly isSelf: boolean;
  readonly problems: readonly FieldProblem[];
}): PageAnswer {
  const { language } = request;
  const words = ACCESS_WORDS[language];
  const title = words.ask(person.name);
  const back = pathOf('people', person.id);
  return {
    kind: 'page',
    status: problems.length > 0 ? 422 : 200,
    markup: page({
      request,
      title,
      hasErrors: problems.length > 0,
      breadcrumbs: [
        { text: PEOPLE_WORDS[language].title, path: '/people' },
        { text: person.name, path: back },
        { text: words.deactivate },
      ],
      main: html`${errorList(language, problems)}
<h1 class="govuk-heading-l">${title}</h1>
${isSelf && warningText({ text: words.askYourself, signText: words.warning })}
<ul class="govuk-list govuk-list--bullet">${words.happens.map((text) => html`<li>${text}</li>`)}</ul>
${postForm({
  request,
  action: pathOf('people', person.id, 'stop'),
  body: html`${input({
    name: 'reason',
    label: { text: words.reason },
    hint: { text: PEOPLE_WORDS[language].reasonHint },
    autocomplete: 'off',
    ...fieldError({ language, problems, field: 'reason' }),
  })}
<div class="govuk-button-group">
${button({ text: words.yes })}
<a class="govuk-link" href="${linkTo(language, back)}">${words.no}</a>
</div>`,
})}`,
    }),
  };
}
