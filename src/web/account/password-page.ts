import { changePassword, type Visitor } from '../../use-cases/index.ts';
import { button } from '../govuk/index.ts';
import { html } from '../html.ts';
import { page } from '../layout.ts';
import { errorList, type FieldProblem, postForm } from '../parts/index.ts';
import type { ActionRequest, PageAnswer, PageRequest } from '../route.ts';
import {
  NEVER_KEPT,
  newPasswordFields,
  newPasswordProblems,
  passwordProblem,
  type SignInServices,
} from '../sign-in/index.ts';
import { proofField, proofMissing, proofProblem } from './proof.ts';
import { ACCOUNT_WORDS } from './words.ts';

/** The page on which a password is changed. */
export function passwordPage(request: PageRequest, problems: readonly FieldProblem[] = []): PageAnswer {
  const { language } = request;
  const words = ACCOUNT_WORDS[language];
  return {
    kind: 'page',
    status: problems.length > 0 ? 422 : 200,
    headers: NEVER_KEPT,
    markup: page({
      request,
      title: words.changePassword,
      hasErrors: problems.length > 0,
      breadcrumbs: [{ text: words.title, path: '/account' }, { text: words.changePassword }],
      main: html`${errorList(language, problems)}
<h1 class="govuk-heading-l">${words.changePassword}</h1>
<p class="govuk-body">${words.othersEnd}</p>
${postForm({
  request,
  action: '/account/password',
  body: html`${proofField(request, problems)}
${newPasswordFields(request, problems)}
${button({ text: words.savePassword })}`,
})}`,
    }),
  };
}

/** Changes the password of whoever is signed in. */
export async function changeAnswer(
  services: SignInServices,
  { request, visitor }: { readonly request: ActionRequest; readonly visitor: Visitor },
): Promise<PageAnswer> {
  const { form } = request;
  const problems = [...proofMissing(request), ...newPasswordProblems(request)];
  if (problems.length > 0) return passwordPage(request, problems);
  const changed = await changePassword(services)({
    visitor,
    password: form.text('password'),
    newPassword: form.text('new-password'),
  });
  if (changed.ok) return { kind: 'redirect', path: '/account', notice: 'password-changed' };
  const { failure } = changed;
  switch (failure.kind) {
    case 'wrong':
    case 'no-password':
    case 'too-many':
      return passwordPage(request, [proofProblem(request, failure)]);
    default:
      return passwordPage(request, [passwordProblem(request, failure.kind)]);
  }
}
