import type { Person } from '../../domain/people/index.ts';
import { roleWord } from '../../locale/index.ts';
import { ensureDemoPeople } from '../../use-cases/index.ts';
import { button, input, insetText, passwordInput } from '../govuk/index.ts';
import { type Html, html } from '../html.ts';
import { page } from '../layout.ts';
import { linkTo } from '../links.ts';
import { doneBanner, errorList, type FieldProblem, fieldError, postForm } from '../parts/index.ts';
import type { PageRequest } from '../route.ts';
import type { SignInServices } from './services.ts';
import { SIGN_IN_WORDS } from './words.ts';

/** What the page of signing in shows besides itself. */
export interface SignInView {
  readonly services: SignInServices;
  readonly request: PageRequest;
  /** What was typed; a password never comes back. */
  readonly email?: string;
  /** Whether a code is asked for too. */
  readonly asksCode?: boolean;
  readonly problems?: readonly FieldProblem[];
}

/** The page of signing in: by the people of the demo, the council's own accounts, or e-mail and password. */
export async function signInPage(view: SignInView): Promise<Html> {
  const { services, request, problems = [], asksCode = false } = view;
  const { language } = request;
  const words = SIGN_IN_WORDS[language];
  const people = services.demoPlace === null ? [] : await ensureDemoPeople(services)(services.demoPlace);
  const all = [...problems, ...councilProblem(request)];
  return page({
    request,
    title: words.title,
    hasErrors: all.length > 0,
    breadcrumbs: [{ text: words.title }],
    main: html`${doneBanner(request, words.done)}${errorList(language, all)}
<h1 class="govuk-heading-l">${words.title}</h1>
<p class="govuk-body">${words.description} ${words.everybody}</p>
${people.length > 0 && demoForm(view, people)}
${services.identityProvider !== null && councilLink(view, services.identityProvider.name[language])}
${(people.length > 0 || services.identityProvider !== null) && html`<h2 class="govuk-heading-m">${words.withPassword}</h2>`}
${asksCode && problems.length === 0 && insetText({ text: words.codeNeeded })}
${passwordForm(view)}
<p class="govuk-body">${words.forgotten}</p>`,
  });
}

/** The query of the page that somebody wanted to go on to, to be handed on from page to form. */
export function nextQuery({ query }: Pick<PageRequest, 'query'>): string {
  const next = query.get('next');
  return next === null ? '' : `?${new URLSearchParams({ next })}`;
}

/** What became of the way through the council's own accounts: said by the address that it came back to. */
function councilProblem({ query, language }: PageRequest): readonly FieldProblem[] {
  const failed = query.get('council') ?? '';
  const texts: Readonly<Record<string, string>> = SIGN_IN_WORDS[language].councilFailed;
  const text = Object.hasOwn(texts, failed) ? texts[failed] : undefined;
  return text === undefined ? [] : [{ field: 'council', text }];
}

function passwordForm({ request, email = '', asksCode = false, problems = [] }: SignInView): Html {
  const { language } = request;
  const words = SIGN_IN_WORDS[language];
  const errorOf = (field: string) => fieldError({ language, problems, field });
  return postForm({
    request,
    action: `/sign-in${nextQuery(request)}`,
    body: html`${input({
      name: 'email',
      type: 'email',
      label: { text: words.email },
      value: email,
      autocomplete: 'username',
      spellcheck: false,
      ...errorOf('email'),
    })}
${passwordInput({
  name: 'password',
  label: { text: words.password },
  ...(asksCode && problems.length === 0 && { attributes: { autofocus: '' } }),
  ...errorOf('password'),
})}
${
  asksCode &&
  input({
    name: 'code',
    label: { text: words.code },
    hint: { text: words.codeHint },
    autocomplete: 'one-time-code',
    spellcheck: false,
    classes: 'govuk-input--width-10',
    ...errorOf('code'),
  })
}
${button({ text: words.button })}`,
  });
}

function councilLink({ request }: SignInView, name: string): Html {
  const { language } = request;
  return html`<p class="govuk-body">${button({
    id: 'council',
    text: SIGN_IN_WORDS[language].council(name),
    href: linkTo(language, `/sign-in/council${nextQuery(request)}`),
  })}</p>`;
}

function demoForm({ request }: SignInView, people: readonly Person[]): Html {
  const { language } = request;
  const words = SIGN_IN_WORDS[language];
  return html`<section aria-labelledby="demo">
<h2 class="govuk-heading-m" id="demo">${words.demo}</h2>
<p class="govuk-body">${words.demoHint}</p>
${postForm({
  request,
  action: `/sign-in/demo${nextQuery(request)}`,
  classes: 'demo-people',
  body: html`${people.map((person) =>
    button({
      text: words.signInAs(person.name, rolesOf(person, request)),
      name: 'person',
      value: person.id,
      classes: 'govuk-button--secondary',
    }),
  )}`,
})}
</section>`;
}

/** Roles within a sentence, so without capitals. */
function rolesOf({ grants }: Person, { language }: PageRequest): string {
  return grants.map(({ role }) => roleWord(role, language).toLowerCase()).join(', ');
}
