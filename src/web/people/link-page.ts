import { formatMoment } from '../../locale/index.ts';
import { type MadeLink, makeLink, readPerson, sendLink, waysOf } from '../../use-cases/index.ts';
import { html } from '../html.ts';
import { page } from '../layout.ts';
import { linkTo, pathOf } from '../links.ts';
import type { ActionRequest, PageAnswer, PageRequest } from '../route.ts';
import { NEVER_KEPT, type SignInServices } from '../sign-in/index.ts';
import { purposeFor } from './access-section.ts';
import { ACCESS_WORDS } from './access-words.ts';
import { linkAddress, linkLetter } from './link-letter.ts';
import { namedPerson, type PersonAsks, refusedAnswer } from './services.ts';
import { PEOPLE_WORDS } from './words.ts';

/** Makes a link for a person: sends it by letter, or shows it this once. */
export async function linkAnswer(
  services: SignInServices,
  { request, visitor }: PersonAsks<ActionRequest<'id'>>,
): Promise<PageAnswer> {
  const by = visitor.person;
  const read = await readPerson(services)({ by, person: namedPerson(request) });
  if (!read.ok) return refusedAnswer(read.failure);
  const { person } = read.value;
  const order = { by, person: person.id, purpose: purposeFor(await waysOf(services)(person)) };
  const { mail, publicUrl } = services;
  if (mail === null || request.form.text('how') !== 'send') {
    const made = await makeLink(services)(order);
    return made.ok ? shownOnce(services, { request, link: made.value, isSent: false }) : noLink(made.failure);
  }
  const sent = await sendLink({ ...services, mail, write: linkLetter(publicUrl) })(order);
  if (sent.ok) return { kind: 'redirect', path: pathOf('people', person.id), notice: 'sent' };
  if (sent.failure.kind !== 'not-sent') return noLink(sent.failure);
  services.log(`the mail server: ${sent.failure.detail}`);
  return shownOnce(services, { request, link: sent.failure.link, isSent: true });
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
