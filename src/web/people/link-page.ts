import { formatMoment } from '../../locale/index.ts';
import { type MadeLink, makeLink, proposeLink, sendMade } from '../../use-cases/index.ts';
import { html } from '../html.ts';
import { page } from '../layout.ts';
import { linkTo, pathOf } from '../links.ts';
import type { ActionRequest, PageAnswer, PageRequest } from '../route.ts';
import { NEVER_KEPT, type SignInServices } from '../sign-in/index.ts';
import { ACCESS_WORDS } from './access-words.ts';
import { linkAddress, linkLetter } from './link-letter.ts';
import { personAnswer } from './person-page.ts';
import { namedPerson, type PersonAsks, refusedAnswer } from './services.ts';
import { PEOPLE_WORDS } from './words.ts';

/** Makes a link for a person, and sends it or shows it this once; for somebody who holds a power it is proposed. */
export async function linkAnswer(
  services: SignInServices,
  { request, visitor }: PersonAsks<ActionRequest<'id'>>,
): Promise<PageAnswer> {
  const order = { by: visitor.person, person: namedPerson(request) };
  const made = await makeLink(services)(order);
  if (made.ok) {
    const { mail } = services;
    const isSent = mail !== null && request.form.text('how') === 'send';
    return handedOver(isSent ? services : { ...services, mail: null }, { request, link: made.value });
  }
  const whyNot = made.failure.kind;
  if (whyNot !== 'needs-confirming') return noLink({ kind: whyNot });
  const reason = request.form.text('reason').trim() || null;
  const proposed = await proposeLink(services)({ ...order, reason });
  const path = pathOf('people', order.person);
  if (proposed.ok) return { kind: 'redirect', path, notice: 'proposed' };
  const { kind } = proposed.failure;
  if (kind !== 'proposal-waiting') return noLink({ kind });
  const problems = [{ field: 'link-reason', text: PEOPLE_WORDS[request.language].problems[kind] }];
  return personAnswer(services, { request, visitor, problems });
}

/** Sends a link that was made to its person; without mail, and where the letter does not go, shows it this once. */
export async function handedOver(
  services: SignInServices,
  { request, link }: { readonly request: PageRequest; readonly link: MadeLink },
): Promise<PageAnswer> {
  const { mail, publicUrl } = services;
  if (mail === null) return shownOnce(services, { request, link, isSent: false });
  const sent = await sendMade({ ...services, mail, write: linkLetter(publicUrl) })(link);
  if (sent.ok) return { kind: 'redirect', path: pathOf('people', link.person.id), notice: 'sent' };
  services.log(`the mail server: ${sent.failure.detail}`);
  return shownOnce(services, { request, link, isSent: true });
}

/** The form is not shown for somebody who may not sign in, so only a stale page asks for a link for them. */
function noLink({ kind }: { readonly kind: 'not-allowed' | 'unknown-person' | 'inactive' }): PageAnswer {
  return kind === 'inactive' ? { kind: 'refused' } : refusedAnswer({ kind });
}

/** Not a redirect: what is shown once can stand in no address. */
function shownOnce(
  { publicUrl }: SignInServices,
  {
    request,
    link,
    isSent,
  }: { readonly request: PageRequest; readonly link: MadeLink; readonly isSent: boolean },
): PageAnswer {
  const { language } = request;
  const { person } = link;
  const words = ACCESS_WORDS[language];
  const title = words.linkFor(person.name);
  const back = pathOf('people', person.id);
  return {
    kind: 'page',
    headers: NEVER_KEPT,
    markup: page({
      // The page itself is no address to ask for in the other language.
      request: { ...request, path: back },
      title,
      breadcrumbs: [
        { text: PEOPLE_WORDS[language].title, path: '/people' },
        { text: person.name, path: back },
        { text: title },
      ],
      main: html`<h1 class="govuk-heading-l">${title}</h1>
${isSent && html`<p class="govuk-body">${words.notSent}</p>`}
<p class="govuk-body"><code class="secret" id="link">${linkAddress(link, publicUrl)}</code></p>
<p class="govuk-body">${words.goodUntil(formatMoment(link.expiresAt, language))} ${words.handOver}</p>
<p class="govuk-body">${words.onlyNow}</p>
<p class="govuk-body"><a class="govuk-link" href="${linkTo(language, back)}">${words.backTo(person.name)}</a></p>`,
    }),
  };
}
