import { confirmCodes, removeCodes, setUpCodes, type Visitor, waysOf } from '../../use-cases/index.ts';
import { button, input } from '../govuk/index.ts';
import { type Html, html, trusted } from '../html.ts';
import { page } from '../layout.ts';
import { errorList, type FieldProblem, fieldError, postForm } from '../parts/index.ts';
import type { ActionRequest, PageAnswer, PageRequest } from '../route.ts';
import { NEVER_KEPT, type SignInServices, type VisitorAsks } from '../sign-in/index.ts';
import { proofField, proofMissing, proofProblem } from './proof.ts';
import { ACCOUNT_WORDS } from './words.ts';

/** The name that devices show beside the code. */
const ISSUER = 'Mesur';

/** What the form brings back may be anything; a picture of a long text cannot be drawn. */
const SECRET = /^[A-Z2-7]{16,64}$/;

/** Four letters at a time are easier to type. */
const GROUP = /.{1,4}/g;

/** The page of codes from a device: to set them up, or to remove them. */
export async function codesAnswer(services: SignInServices, asked: VisitorAsks): Promise<PageAnswer> {
  const { hasPassword, hasCodes } = await waysOf(services)(asked.visitor.person);
  // Codes stand beside a password; the council's own accounts have their own.
  if (!hasPassword) return { kind: 'redirect', path: '/account' };
  if (hasCodes) return removePage(asked.request);
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
    secretPage(services, { request, secret, address: addressOf(services, { person, secret }), problems });
  const missing = [
    ...proofMissing(request),
    ...(code.trim() === '' ? [{ field: 'code', text: words['code-missing'] }] : []),
  ];
  if (missing.length > 0) return again(missing);
  const confirmed = await confirmCodes(services)({ person, password, secret, code });
  if (confirmed.ok) return { kind: 'redirect', path: '/account', notice: 'codes-on' };
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
  { request, visitor: { person } }: VisitorAsks<ActionRequest>,
): Promise<PageAnswer> {
  const missing = proofMissing(request);
  if (missing.length > 0) return removePage(request, missing);
  const removed = await removeCodes(services)({ person, password: request.form.text('password') });
  if (removed.ok) return { kind: 'redirect', path: '/account', notice: 'codes-off' };
  return removePage(request, [proofProblem(request, removed.failure)]);
}

function setUpPage(
  services: SignInServices,
  { request, visitor: { person } }: VisitorAsks,
): Promise<PageAnswer> {
  return secretPage(services, { request, ...setUpCodes(services)({ person, issuer: ISSUER }), problems: [] });
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
    secret,
    address,
    problems,
  }: {
    readonly request: PageRequest;
    readonly secret: string;
    readonly address: string;
    readonly problems: readonly FieldProblem[];
  },
): Promise<PageAnswer> {
  const { language } = request;
  const words = ACCOUNT_WORDS[language];
  const picture = await codePicture({ text: address, title: words.codesPicture });
  const main = html`<p class="govuk-body">${words.codesWhy}</p>
<ol class="govuk-list govuk-list--number">${words.codesSteps.map((step) => html`<li>${step}</li>`)}</ol>
${trusted(picture)}
<p class="govuk-body">${words.secret} <code class="secret">${(secret.match(GROUP) ?? []).join(' ')}</code></p>
${postForm({
  request,
  action: '/account/codes',
  body: html`<input type="hidden" name="secret" value="${secret}">
${proofField(request, problems)}
${input({
  name: 'code',
  label: { text: words.code },
  hint: { text: words.codeHint },
  inputmode: 'numeric',
  autocomplete: 'one-time-code',
  spellcheck: false,
  classes: 'govuk-input--width-10',
  ...fieldError({ language, problems, field: 'code' }),
})}
${button({ text: words.confirmCodes })}`,
})}`;
  return codesPage({ request, title: words.setUpCodes, main, problems });
}

function removePage(request: PageRequest, problems: readonly FieldProblem[] = []): PageAnswer {
  const words = ACCOUNT_WORDS[request.language];
  const main = html`<p class="govuk-body">${words.removeWhy}</p>
${postForm({
  request,
  action: '/account/codes/remove',
  body: html`${proofField(request, problems)}
${button({ text: words.removeCodes })}`,
})}`;
  return codesPage({ request, title: words.removeCodes, main, problems });
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
