import { mayManagePeople, savePerson } from '../../use-cases/index.ts';
import { html } from '../html.ts';
import { page } from '../layout.ts';
import { pathOf } from '../links.ts';
import { errorList, type FieldProblem } from '../parts/index.ts';
import type { ActionRequest, PageAnswer } from '../route.ts';
import type { SignInServices, VisitorAsks } from '../sign-in/index.ts';
import { personForm } from './person-form.ts';
import { problemOf } from './problem-of.ts';
import { scopesFor } from './services.ts';
import { areScopesKnown, NOBODY_YET, type TypedPerson, typedBy } from './typed-person.ts';
import { PEOPLE_WORDS } from './words.ts';

/** The page on which a person is added. */
export async function newAnswer(
  services: SignInServices,
  {
    request,
    visitor,
    typed = NOBODY_YET,
    problems = [],
  }: VisitorAsks & { readonly typed?: TypedPerson; readonly problems?: readonly FieldProblem[] },
): Promise<PageAnswer> {
  if (!mayManagePeople(visitor.person)) return { kind: 'refused' };
  const { language } = request;
  const words = PEOPLE_WORDS[language];
  const scopes = await scopesFor(services, { visitor, language });
  return {
    kind: 'page',
    status: problems.length > 0 ? 422 : 200,
    markup: page({
      request,
      title: words.add,
      hasErrors: problems.length > 0,
      breadcrumbs: [{ text: words.title, path: '/people' }, { text: words.add }],
      main: html`${errorList(language, problems)}
<h1 class="govuk-heading-l">${words.add}</h1>
${personForm({ request, action: '/people/new', typed, scopes, problems })}`,
    }),
  };
}

/** Adds a person. */
export async function addAnswer(
  services: SignInServices,
  { request, visitor }: VisitorAsks<ActionRequest>,
): Promise<PageAnswer> {
  const typed = typedBy(request.form);
  const { directorates } = await scopesFor(services, { visitor, language: request.language });
  if (!areScopesKnown(typed.grants, { directorates, held: [] })) return { kind: 'refused' };
  const { reason, ...fields } = typed;
  const saved = await savePerson(services)({
    by: visitor.person,
    draft: { id: null, isActive: true, ...fields },
    reason: reason || null,
  });
  if (saved.ok) {
    const { person, isProposed } = saved.value;
    const notice = isProposed ? 'added-proposed' : 'added';
    return { kind: 'redirect', path: pathOf('people', person.id), notice };
  }
  const { kind } = saved.failure;
  if (kind === 'not-allowed' || kind === 'unknown-person') return { kind: 'refused' };
  return newAnswer(services, { request, visitor, typed, problems: [problemOf(kind, request)] });
}
