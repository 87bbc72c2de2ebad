import { formatMoment } from '../../locale/index.ts';
import {
  acceptLink,
  type LinkFailure,
  lookAtLink,
  type OpenLink,
  type TooManyTries,
} from '../../use-cases/index.ts';
import { button, input } from '../govuk/index.ts';
import { type Html, html } from '../html.ts';
import { page } from '../layout.ts';
import { linkTo, pathOf } from '../links.ts';
import { errorList, type FieldProblem, postForm } from '../parts/index.ts';
import type { ActionRequest, PageAnswer, PageRequest } from '../route.ts';
import { letIn } from './entering.ts';
import { LINK_WORDS } from './link-words.ts';
import { NEVER_KEPT } from './never-kept.ts';
import { newPasswordFields, newPasswordProblems, passwordProblem } from './new-password.ts';
import { type SignInServices, secondsUntil } from './services.ts';
import { toCouncil } from './with-council.ts';

type Asked = PageRequest<'token'>;

/** The page of a link: to choose how to sign in, while the link is good. */
export async function linkAnswer(services: SignInServices, request: Asked): Promise<PageAnswer> {
  const looked = await look(services, request);
  if (!looked.ok) return notGood(services, request, looked.failure);
  const problems = councilProblem(request);
  return linkAnswerWith({ services, request, link: looked.value, problems });
}

/** Sets the password that was chosen, and lets the person in. */
export async function acceptAnswer(
  services: SignInServices,
  request: ActionRequest<'token'>,
): Promise<PageAnswer> {
  const { token } = request.parameters;
  const looked = await look(services, request);
  if (!looked.ok) return notGood(services, request, looked.failure);
  const again = (problems: readonly FieldProblem[]) =>
    linkAnswerWith({ services, request, link: looked.value, problems, status: 422 });
  const problems = newPasswordProblems(request);
  if (problems.length > 0) return again(problems);
  const way = { kind: 'password', password: request.form.text('new-password') } as const;
  const accepted = await acceptLink(services)({ token, way });
  if (!accepted.ok) {
    const { kind } = accepted.failure;
    if (kind === 'unknown' || kind === 'expired') return notGood(services, request, { kind });
    if (kind === 'identity-taken') throw new Error('a password is tied to no account');
    return again([passwordProblem(request, kind)]);
  }
  const { person, token: session, device } = accepted.value;
  if (session === null) return { kind: 'redirect', path: '/sign-in', notice: 'password-set' };
  return letIn({ services, request, signedIn: { person, token: session, device }, next: null });
}

/** Leads to the council's own accounts, to tie the one that is used there. By a form, so that no other site can. */
export async function tieAnswer(
  services: SignInServices,
  request: ActionRequest<'token'>,
): Promise<PageAnswer> {
  const { token } = request.parameters;
  const looked = await look(services, request);
  return looked.ok
    ? toCouncil(services, { request, link: token })
    : notGood(services, request, looked.failure);
}

function look(services: SignInServices, { parameters: { token }, clientAddress }: Asked) {
  return lookAtLink(services)({ token, address: clientAddress });
}

interface LinkView {
  readonly services: SignInServices;
  readonly request: Asked;
  readonly link: OpenLink;
  readonly problems: readonly FieldProblem[];
}

function linkAnswerWith({ status = 200, ...view }: LinkView & { readonly status?: 200 | 422 }): PageAnswer {
  return { kind: 'page', status, markup: linkPage(view), headers: NEVER_KEPT };
}

function linkPage({ services, request, link, problems }: LinkView): Html {
  const { language } = request;
  const { person, purpose, expiresAt } = link;
  const words = LINK_WORDS[language];
  const provider = services.identityProvider;
  return page({
    request,
    title: words.title[purpose],
    hasErrors: problems.length > 0,
    main: html`${errorList(language, problems)}
<h1 class="govuk-heading-l">${words.title[purpose]}</h1>
<p class="govuk-body">${words.introduction[purpose](person.name)} ${words.goodUntil(formatMoment(expiresAt, language))}</p>
${postForm({
  request,
  action: pathOf('link', request.parameters.token),
  body: html`${input({
    name: 'email',
    type: 'email',
    label: { text: words.email },
    hint: { text: words.emailHint },
    value: person.email,
    autocomplete: 'username',
    attributes: { readonly: '' },
  })}
${newPasswordFields(request, problems)}
${button({ text: words.save })}`,
})}
${
  provider !== null &&
  html`<h2 class="govuk-heading-m">${words.or}</h2>
<p class="govuk-body">${words.councilHint}</p>
${postForm({
  request,
  action: pathOf('link', request.parameters.token, 'council'),
  body: button({
    id: 'council',
    text: words.council(provider.name[language]),
    classes: 'govuk-button--secondary',
  }),
})}`
}`,
  });
}

/** Said, not shown as missing: the person did what they were told to, and has to know what to do next. */
function notGood(
  services: SignInServices,
  request: PageRequest,
  failure: LinkFailure | TooManyTries,
): PageAnswer {
  const { language } = request;
  const words = LINK_WORDS[language];
  services.security.note({ event: 'link-refused', level: 'warning', because: failure.kind });
  if (failure.kind === 'too-many')
    return { kind: 'too-many', retryAfterSeconds: secondsUntil(services, failure) };
  return {
    kind: 'page',
    headers: NEVER_KEPT,
    markup: page({
      request,
      title: words.notGood,
      main: html`<h1 class="govuk-heading-l">${words.notGood}</h1>
<p class="govuk-body">${words.why[failure.kind]}</p>
<p class="govuk-body">${words.ask}</p>
<p class="govuk-body"><a class="govuk-link" href="${linkTo(language, '/sign-in')}">${words.signIn}</a></p>`,
    }),
  };
}

function councilProblem({ query, language }: PageRequest): readonly FieldProblem[] {
  const failed = query.get('council') ?? '';
  const texts: Readonly<Record<string, string>> = LINK_WORDS[language].councilFailed;
  const text = Object.hasOwn(texts, failed) ? texts[failed] : undefined;
  return text === undefined ? [] : [{ field: 'council', text }];
}
