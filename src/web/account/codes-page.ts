import { needsSecondFactor } from '../../access/index.ts';
import { confirmCodes, removeCodes, setUpCodes, type Visitor, waysOf } from '../../use-cases/index.ts';
import { button, input, insetText } from '../govuk/index.ts';
import { type Html, html, trusted } from '../html.ts';
import { page } from '../layout.ts';
import { linkTo, safeNext } from '../links.ts';
import { errorList, type FieldProblem, fieldError, postForm } from '../parts/index.ts';
import type { ActionRequest, PageAnswer, PageRequest } from '../route.ts';
import { NEVER_KEPT, nextQuery, type SignInServices, type VisitorAsks } from '../sign-in/index.ts';
import { proofField, proofMissing, proofProblem } from './proof.ts';
import { ACCOUNT_WORDS } from './words.ts';

/** The name that devices show beside the code. */
const ISSUER = 'Mesur';

/** What the form brings back may be anything; a picture of a long text cannot be drawn. */
const SECRET = /^[A-Z2-7]{16,64}$/;

/** Four letters at a time are easier to type. */
const GROUP = /.{1,4}/g;

/** Where somebody wanted to go before they were led here. */
function nextOf({ query }: PageRequest): string {
  const next = query.get('next');
  return next === null ? '/account' : safeNext(next);
}

/** The page of codes from a device: to set them up, or to remove them. */
export async function codesAnswer(services: SignInServices, asked: VisitorAsks): Promise<PageAnswer> {
  const { hasPassword, hasCodes } = await waysOf(services)(asked.visitor.person);
  // Codes stand beside a password; the council's own accounts have their own.
  if (!hasPassword) return { kind: 'redirect', path: '/account' };
  if (hasCodes) return removePage(asked);
  return setUpPage(services, asked);
}

/** Asks for codes from now on, when the device shows the right one. */
export async function confirmAnswer(
  services: SignInServices,
  { request, visitor }: VisitorAsks<ActionRequest>,
): Promise<PageAnswer> {
  const { form, language } = request;
  const { person } = visitor;
  const words = ACCOUNT_WORDS[language].problems;
  const [password, code, secret] = [form.text('password'), form.text('code'), form.text('secret')];
  if (!SECRET.test(secret)) return setUpPage(services, { request, visitor });
  const again = (problems: readonly FieldProblem[]) =>
    secretPage(services, {
      request,
      visitor,
      secret,
      address: addressOf(services, { person, secret }),
      problems,
    });
  const missing = [
    ...proofMissing(request),
    ...(code.trim() === '' ? [{ field: 'code', text: words['code-missing'] }] : []),
  ];
  if (missing.length > 0) return again(missing);
  const confirmed = await confirmCodes(services)({ person, password, secret, code });
  if (confirmed.ok) return recoveryPage(request, confirmed.value, nextOf(request));
  const { failure } = confirmed;
  return again([
    failure.kind === 'code-wrong'
      ? { field: 'code', text: words['code-wrong'] }
      : proofProblem(request, failure),
  ]);
}

/** Asks for codes no more. */
export async function removeAnswer(
  services: SignInServices,
  asked: VisitorAsks<ActionRequest>,
): Promise<PageAnswer> {
  const { request, visitor } = asked;
  const { form, language } = request;
  const words = ACCOUNT_WORDS[language].problems;
  const missing = proofMissing(request);
  if (missing.length > 0) return removePage(asked, missing);
  const removed = await removeCodes(services)({
    person: visitor.person,
    password: form.text('password'),
    code: form.text('code'),
  });
  if (removed.ok) return { kind: 'redirect', path: '/account', notice: 'codes-off' };
  const { failure } = removed;
  switch (failure.kind) {
    case 'code-needed':
    case 'code-wrong':
    case 'code-unreadable':
      return removePage(asked, [{ field: 'code', text: words[failure.kind] }]);
    default:
      return removePage(asked, [proofProblem(request, failure)]);
  }
}

function setUpPage(services: SignInServices, { request, visitor }: VisitorAsks): Promise<PageAnswer> {
  const made = setUpCodes(services)({ person: visitor.person, issuer: ISSUER });
  return secretPage(services, { request, visitor, ...made, problems: [] });
}

function addressOf(
  { codes }: SignInServices,
  { person, secret }: { readonly person: Visitor['person']; readonly secret: string },
): string {
  return codes.address({ secret, account: person.email, issuer: ISSUER });
}

async function secretPage(
  { codePicture }: SignInServices,
  {
    request,
    visitor,
    secret,
    address,
    problems,
  }: VisitorAsks & {
    readonly secret: string;
    readonly address: string;
    readonly problems: readonly FieldProblem[];
  },
): Promise<PageAnswer> {
  const { language } = request;
  const words = ACCOUNT_WORDS[language];
  const picture = await codePicture({ text: address, title: words.codesPicture });
  const main = html`${visitor.mustSetUpCodes && insetText({ text: words.codesNeeded })}<p class="govuk-body">${words.codesWhy}</p>
<ol class="govuk-list govuk-list--number">${words.codesSteps.map((step) => html`<li>${step}</li>`)}</ol>
${trusted(picture)}
<p class="govuk-body">${words.secret} <code class="secret">${(secret.match(GROUP) ?? []).join(' ')}</code></p>
${postForm({
  request,
  action: `/account/codes${nextQuery(request)}`,
  body: html`<input type="hidden" name="secret" value="${secret}">
${proofField(request, problems)}
${codeField({ request, problems, hint: words.codeHint })}
${button({ text: words.confirmCodes })}`,
})}`;
  return codesPage({ request, title: words.setUpCodes, main, problems });
}

function removePage({ request, visitor }: VisitorAsks, problems: readonly FieldProblem[] = []): PageAnswer {
  const words = ACCOUNT_WORDS[request.language];
  const isNeeded = needsSecondFactor(visitor.person);
  const main = html`<p class="govuk-body">${isNeeded ? words.removeNeeded : words.removeWhy}</p>
${postForm({
  request,
  action: '/account/codes/remove',
  body: html`${proofField(request, problems)}
${codeField({ request, problems, hint: words.codeOrRecovery })}
${button({ text: words.removeCodes })}`,
})}`;
  return codesPage({ request, title: words.removeCodes, main, problems });
}

function codeField({
  request: { language },
  problems,
  hint,
}: {
  readonly request: PageRequest;
  readonly problems: readonly FieldProblem[];
  readonly hint: string;
}): Html {
  return input({
    name: 'code',
    label: { text: ACCOUNT_WORDS[language].code },
    hint: { text: hint },
    autocomplete: 'one-time-code',
    spellcheck: false,
    classes: 'govuk-input--width-10',
    ...fieldError({ language, problems, field: 'code' }),
  });
}

/** The recovery codes, this once: no page shows them again. */
function recoveryPage(request: PageRequest, codes: readonly string[], next: string): PageAnswer {
  const words = ACCOUNT_WORDS[request.language];
  const main = html`<p class="govuk-body">${words.done['codes-on']} ${words.recoveryWhy}</p>
<ul class="govuk-list">${codes.map((code) => html`<li><code class="secret">${code}</code></li>`)}</ul>
<p class="govuk-body">${words.recoveryKeep}</p>
${button({ text: words.recoveryDone, href: linkTo(request.language, next) })}`;
  return codesPage({ request, title: words.recoveryTitle, main, problems: [] });
}

function codesPage({
  request,
  title,
  main,
  problems,
}: {
  readonly request: PageRequest;
  readonly title: string;
  readonly main: Html;
  readonly problems: readonly FieldProblem[];
}): PageAnswer {
  const { language } = request;
  return {
    kind: 'page',
    status: problems.length > 0 ? 422 : 200,
    headers: NEVER_KEPT,
    markup: page({
      request,
      title,
      hasErrors: problems.length > 0,
      breadcrumbs: [{ text: ACCOUNT_WORDS[language].title, path: '/account' }, { text: title }],
      main: html`${errorList(language, problems)}
<h1 class="govuk-heading-l">${title}</h1>
${main}`,
    }),
  };
}
