import { accountChangeText, formatMoment, grantText, type Scopes } from '../../locale/index.ts';
import {
  type ChangedAccount,
  listReports,
  listSessions,
  type OwnWays,
  untoldChanges,
  type Visitor,
  waysOf,
} from '../../use-cases/index.ts';
import type { Session } from '../../use-cases/sign-in/ports.ts';
import { button, summaryList } from '../govuk/index.ts';
import { type Html, html } from '../html.ts';
import { page } from '../layout.ts';
import { linkTo, pathOf, safeNext } from '../links.ts';
import { absent, dataTable, doneBanner, postForm } from '../parts/index.ts';
import type { PageRequest } from '../route.ts';
import type { SignInServices } from '../sign-in/index.ts';
import { ACCOUNT_WORDS } from './words.ts';

/** The page of one's own account: who one is here, how one signs in, and where one is signed in. */
export async function accountPage({
  services,
  request,
  visitor,
}: {
  readonly services: SignInServices;
  readonly request: PageRequest;
  readonly visitor: Visitor;
}): Promise<Html> {
  const { language } = request;
  const { person } = visitor;
  const [ways, sessions, listings] = await Promise.all([
    waysOf(services)(person),
    listSessions(services)(person),
    listReports(services.store, person.authority),
  ]);
  const told = await toldChanges(services, person);
  const scopes = { language, directorates: listings.map(({ directorate }) => directorate) };
  const words = ACCOUNT_WORDS[language];
  return page({
    request,
    title: words.title,
    breadcrumbs: [{ text: words.title }],
    main: html`${doneBanner(request, words.done)}
<h1 class="govuk-heading-l">${words.title}</h1>
${told.length > 0 && changedSection({ told, request, scopes })}
${aboutPerson(visitor, scopes)}
<p class="govuk-body">${words.changeAsk}</p>
<h2 class="govuk-heading-m">${words.ways}</h2>
${waysIn(ways, request)}
<h2 class="govuk-heading-m">${words.sessions}</h2>
<p class="govuk-body">${words.sessionsHint}</p>
${sessionTable({ sessions, visitor, request })}
${postForm({
  request,
  action: '/account/sessions',
  body: html`<p class="govuk-body">${words.signOutHint}</p>
<div class="govuk-button-group">
${sessions.length > 1 && button({ text: words.signOutOthers, name: 'do', value: 'others', classes: 'govuk-button--secondary' })}
${button({ text: words.signOutEverywhere, classes: 'govuk-button--secondary' })}
</div>`,
})}`,
  });
}

/** What others and the person changed since they were told; shown now, they are told. With mail, letters tell it. */
async function toldChanges(
  { accounts, mail }: SignInServices,
  person: Visitor['person'],
): Promise<readonly (ChangedAccount & { readonly name: string | null })[]> {
  if (mail !== null) return [];
  const [changes, people] = await Promise.all([
    untoldChanges({ accounts })(person),
    accounts.people(person.authority),
  ]);
  const last = changes.at(-1);
  if (last !== undefined) await accounts.markTold({ person, sequence: last.sequence });
  return changes.map((each) => ({
    ...each,
    name: each.by === null ? null : (people.find(({ id }) => id === each.by)?.name ?? each.by),
  }));
}

function changedSection({
  told,
  request: { language, query },
  scopes,
}: {
  readonly told: Awaited<ReturnType<typeof toldChanges>>;
  readonly request: PageRequest;
  readonly scopes: Scopes;
}): Html {
  const words = ACCOUNT_WORDS[language];
  const next = query.get('next');
  return html`<section aria-labelledby="changed">
<h2 class="govuk-heading-m" id="changed">${words.changed}</h2>
<ul class="govuk-list govuk-list--bullet">${told.flatMap(({ at, name, changes }) =>
    changes.map(
      (change) =>
        html`<li>${accountChangeText(change, scopes)} <span class="quiet">${formatMoment(at, language)}${name !== null && html`, ${name}`}</span></li>`,
    ),
  )}</ul>
<p class="govuk-body">${words.changedUnexpected}</p>
${next !== null && html`<p class="govuk-body"><a class="govuk-link" href="${linkTo(language, safeNext(next))}">${words.goOn}</a></p>`}
</section>`;
}

function aboutPerson({ person }: Visitor, scopes: Scopes): Html {
  const words = ACCOUNT_WORDS[scopes.language];
  const roles =
    person.grants.length === 0
      ? words.noRoles
      : html`<ul class="govuk-list">${person.grants.map((grant) => html`<li>${grantText(grant, scopes)}</li>`)}</ul>`;
  return summaryList({
    rows: [
      { key: { text: words.name }, value: { text: person.name } },
      { key: { text: words.email }, value: { text: person.email } },
      { key: { text: words.letters }, value: { text: words.languageName[person.language] } },
      { key: { text: words.roles }, value: { text: roles } },
    ],
  });
}

function waysIn({ hasPassword, hasCodes, hasCouncilAccount }: OwnWays, { language }: PageRequest): Html {
  const words = ACCOUNT_WORDS[language];
  const link = (path: string, text: string) =>
    html`<li><a class="govuk-link" href="${linkTo(language, path)}">${text}</a></li>`;
  return html`${hasCouncilAccount && html`<p class="govuk-body">${words.council}</p>`}
${!hasPassword && html`<p class="govuk-body">${words.noPassword}</p>`}
${
  hasPassword &&
  html`<p class="govuk-body">${hasCodes ? words.codesOn : words.codesOff}</p>
<ul class="govuk-list">
${link('/account/password', words.changePassword)}
${link('/account/codes', hasCodes ? words.removeCodes : words.setUpCodes)}
</ul>`
}`;
}

function sessionTable({
  sessions,
  visitor,
  request,
}: {
  readonly sessions: readonly Session[];
  readonly visitor: Visitor;
  readonly request: PageRequest;
}): Html {
  const { language } = request;
  const words = ACCOUNT_WORDS[language];
  const isOnly = sessions.length === 1;
  return dataTable({
    id: 'sessions',
    caption: words.sessions,
    isCaptionHidden: true,
    isCompact: true,
    columns: [
      { title: words.way },
      { title: words.began },
      { title: words.lastUsed },
      ...(isOnly ? [] : [{ title: words.signOutOne }]),
    ],
    rows: sessions.map(({ id, by, startedAt, seenAt }) => ({
      cells: [
        `${words.byWay[by]}${id === visitor.session.id ? ` (${words.this})` : ''}`,
        formatMoment(startedAt, language),
        formatMoment(seenAt, language),
        ...(isOnly ? [] : [id === visitor.session.id ? absent('–') : endForm({ id, startedAt, request })]),
      ],
    })),
  });
}

/** The button that ends one session; a screen reader is told which. */
function endForm({
  id,
  startedAt,
  request,
}: Pick<Session, 'id' | 'startedAt'> & { readonly request: PageRequest }): Html {
  const words = ACCOUNT_WORDS[request.language];
  const which = html`<span class="govuk-visually-hidden">${words.ofSession(formatMoment(startedAt, request.language))}</span>`;
  return postForm({
    request,
    action: pathOf('account', 'sessions', id),
    body: html`${button({ text: html`${words.signOutOne}${which}`, classes: 'govuk-button--secondary' })}`,
  });
}
