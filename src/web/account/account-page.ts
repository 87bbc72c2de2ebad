import { formatMoment, grantText, type Scopes } from '../../locale/index.ts';
import { listReports, listSessions, type OwnWays, type Visitor, waysOf } from '../../use-cases/index.ts';
import type { Session } from '../../use-cases/sign-in/ports.ts';
import { button, summaryList } from '../govuk/index.ts';
import { type Html, html } from '../html.ts';
import { page } from '../layout.ts';
import { linkTo } from '../links.ts';
import { dataTable, doneBanner, postForm } from '../parts/index.ts';
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
  const scopes = { language, directorates: listings.map(({ directorate }) => directorate) };
  const words = ACCOUNT_WORDS[language];
  return page({
    request,
    title: words.title,
    breadcrumbs: [{ text: words.title }],
    main: html`${doneBanner(request, words.done)}
<h1 class="govuk-heading-l">${words.title}</h1>
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
${button({ text: words.signOutEverywhere, classes: 'govuk-button--secondary' })}`,
})}`,
  });
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
  request: { language },
}: {
  readonly sessions: readonly Session[];
  readonly visitor: Visitor;
  readonly request: PageRequest;
}): Html {
  const words = ACCOUNT_WORDS[language];
  return dataTable({
    id: 'sessions',
    caption: words.sessions,
    isCaptionHidden: true,
    isCompact: true,
    columns: [{ title: words.way }, { title: words.began }, { title: words.lastUsed }],
    rows: sessions.map(({ id, by, startedAt, seenAt }) => ({
      cells: [
        `${words.byWay[by]}${id === visitor.session.id ? ` (${words.this})` : ''}`,
        formatMoment(startedAt, language),
        formatMoment(seenAt, language),
      ],
    })),
  });
}
