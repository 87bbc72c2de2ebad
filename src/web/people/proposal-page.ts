import { DECISIONS, type Person } from '../../domain/people/index.ts';
import { formatMoment, type Scopes } from '../../locale/index.ts';
import {
  decideProposal,
  listPeople,
  type ProposalView,
  readPerson,
  readProposal,
} from '../../use-cases/index.ts';
import type { PersonEvent } from '../../use-cases/sign-in/ports.ts';
import { button, input, insetText, summaryList } from '../govuk/index.ts';
import { type Html, html } from '../html.ts';
import { page } from '../layout.ts';
import { linkTo, pathOf } from '../links.ts';
import { dataTable, errorList, type FieldProblem, fieldError, postForm } from '../parts/index.ts';
import type { ActionRequest, PageAnswer, PageRequest } from '../route.ts';
import type { SignInServices, VisitorAsks } from '../sign-in/index.ts';
import { handedOver } from './link-page.ts';
import { PROPOSAL_WORDS } from './proposal-words.ts';
import { scopesFor } from './services.ts';
import { fieldChanges, trailTable } from './trail.ts';
import { nameOf, proposalPath } from './waiting-list.ts';
import { PEOPLE_WORDS } from './words.ts';

type Asks = VisitorAsks<PageRequest<'number'>>;

/** The page of a proposal: what it would change, who proposed it, and what whoever looks may decide. */
export async function proposalAnswer(
  services: SignInServices,
  { request, visitor, problems = [] }: Asks & { readonly problems?: readonly FieldProblem[] },
): Promise<PageAnswer> {
  const by = visitor.person;
  const number = numberOf(request);
  const read = await readProposal(services)({ by, number });
  if (!read.ok) return { kind: read.failure.kind === 'not-allowed' ? 'refused' : 'not-found' };
  const view = read.value;
  const [people, history, scopes] = await Promise.all([
    listPeople(services)(by),
    readPerson(services)({ by, person: view.person.id }),
    scopesFor(services, { visitor, language: request.language }),
  ]);
  if (!people.ok || !history.ok) return { kind: 'refused' };
  const shown: Shown = {
    request,
    view,
    problems,
    scopes,
    people: people.value,
    events: history.value.events,
    by,
    hasMail: services.mail !== null,
  };
  return { kind: 'page', status: problems.length > 0 ? 422 : 200, markup: proposalPage(shown) };
}

/** Decides a proposal as it was looked at; a link that is confirmed is sent, or shown this once. */
export async function decideAnswer(
  services: SignInServices,
  { request, visitor }: VisitorAsks<ActionRequest<'number'>>,
): Promise<PageAnswer> {
  const { form, language } = request;
  const decision = DECISIONS.find((each) => each === form.text('decision'));
  if (decision === undefined) return { kind: 'refused' };
  const reason = form.text('reason').trim() || null;
  const version = Number(form.text('version'));
  const order = { by: visitor.person, number: numberOf(request), version, decision, reason };
  const decided = await decideProposal(services)(order);
  if (decided.ok) {
    const { link, person } = decided.value;
    if (link !== null) return handedOver(services, { request, link });
    return { kind: 'redirect', path: pathOf('people', person.id), notice: decision };
  }
  const { kind } = decided.failure;
  switch (kind) {
    case 'unknown-proposal':
      return { kind: 'not-found' };
    case 'reason-missing':
    case 'decided':
    case 'lapsed': {
      const text = PROPOSAL_WORDS[language].problems[kind];
      const field = kind === 'reason-missing' ? 'reason' : 'decision';
      return proposalAnswer(services, { request, visitor, problems: [{ field, text }] });
    }
    case 'email-taken':
    case 'last-administrator': {
      const text = PEOPLE_WORDS[language].problems[kind];
      return proposalAnswer(services, { request, visitor, problems: [{ field: 'decision', text }] });
    }
    default:
      return { kind: 'refused' };
  }
}

function numberOf({ parameters }: PageRequest<'number'>): number {
  return /^\d{1,9}$/.test(parameters.number) ? Number(parameters.number) : 0;
}

interface Shown {
  readonly request: PageRequest;
  readonly view: ProposalView;
  readonly problems: readonly FieldProblem[];
  readonly scopes: Scopes;
  readonly people: readonly Person[];
  readonly events: readonly PersonEvent[];
  /** Who looks. */
  readonly by: Person;
  readonly hasMail: boolean;
}

function proposalPage(shown: Shown): Html {
  const { request, view, problems, people, events, scopes } = shown;
  const { language } = request;
  const words = PROPOSAL_WORDS[language];
  const { proposal, person } = view;
  const title = words.kind[proposal.change.kind](person.name);
  return page({
    request,
    title,
    hasErrors: problems.length > 0,
    breadcrumbs: [
      { text: PEOPLE_WORDS[language].title, path: '/people' },
      { text: person.name, path: pathOf('people', person.id) },
      { text: words.title },
    ],
    main: html`${errorList(language, problems)}
<h1 class="govuk-heading-l"><span class="govuk-caption-l">${words.title}</span> ${title}</h1>
${about(shown)}
<h2 class="govuk-heading-m">${words.changes}</h2>
${changes(shown)}
${view.parts.length > 0 && decision(shown)}
<h2 class="govuk-heading-m">${words.history}</h2>
${trailTable({ events, people, scopes })}`,
  });
}

function about({ request: { language }, view: { proposal, person }, people }: Shown): Html {
  const words = PROPOSAL_WORDS[language];
  const { proposedBy, proposedAt, reason, state, decidedAt, decidedBy, decisionReason } = proposal;
  const decidedText =
    decidedAt !== null &&
    words.decided(
      decidedBy === null ? words.onServer : nameOf(people, decidedBy),
      formatMoment(decidedAt, language),
    );
  return summaryList({
    rows: [
      {
        key: { text: words.person },
        value: {
          text: html`<a class="govuk-link" href="${linkTo(language, pathOf('people', person.id))}">${person.name}</a>, <span class="address">${person.email}</span>`,
        },
      },
      { key: { text: words.by }, value: { text: nameOf(people, proposedBy) } },
      { key: { text: words.when }, value: { text: formatMoment(proposedAt, language) } },
      { key: { text: words.reason }, value: { text: reason ?? words.noReason } },
      {
        key: { text: words.state },
        value: {
          text: html`${words.states[state]}${decidedText !== false && html` (${decidedText})`}${decisionReason !== null && html`<div>${decisionReason}</div>`}`,
        },
      },
    ],
  });
}

function changes({ request: { language }, view: { proposal, person }, scopes, hasMail }: Shown): Html {
  const words = PROPOSAL_WORDS[language];
  const { change } = proposal;
  if (change.kind === 'person')
    return html`${dataTable({
      id: 'changes',
      caption: words.changes,
      isCaptionHidden: true,
      columns: [{ title: words.field }, { title: words.now }, { title: words.after }],
      rows: fieldChanges({ ...change, scopes }).map(({ field, from, to }) => ({ cells: [field, from, to] })),
    })}
<p class="govuk-body">${words.linksEnd}</p>`;
  return html`<p class="govuk-body">${words.effect[change.kind](person.name)}${
    change.kind === 'link' && html` ${words.linkGoes[hasMail ? 'sent' : 'shown'](person.email)}`
  }</p>`;
}

function decision(shown: Shown): Html {
  const { request, view, problems, by } = shown;
  const { language } = request;
  const words = PROPOSAL_WORDS[language];
  const { proposal, parts, person, confirmers } = view;
  const isOwn = proposal.proposedBy === by.id;
  const act = (value: string, text: string, classes?: string) =>
    button({ text, name: 'decision', value, ...(classes !== undefined && { classes }) });
  return html`<h2 class="govuk-heading-m" id="decision">${words.decide}</h2>
${isOwn && html`<p class="govuk-body">${words.own}</p>`}
${!isOwn && !parts.includes('confirm') && html`<p class="govuk-body">${words.forOneself}</p>`}
${
  confirmers.length === 0 &&
  html`<p class="govuk-body">${words.nobody}</p>
<p class="govuk-body"><code>mesur people confirm ${String(proposal.number)} --reason "…"</code></p>`
}
${parts.includes('confirm') && insetText({ text: words.check(person.name) })}
${postForm({
  request,
  action: proposalPath(proposal.number),
  body: html`<input type="hidden" name="version" value="${String(proposal.version)}">
${input({
  name: 'reason',
  label: { text: words.decisionReason },
  ...(!isOwn && { hint: { text: words.declineHint } }),
  autocomplete: 'off',
  ...fieldError({ language, problems, field: 'reason' }),
})}
<div class="govuk-button-group">
${parts.includes('confirm') && act('confirmed', words.confirm)}
${parts.includes('decline') && act('declined', words.decline, 'govuk-button--secondary')}
${parts.includes('withdraw') && act('withdrawn', words.withdraw, 'govuk-button--secondary')}
</div>`,
})}`;
}
