import type { Person } from '../../domain/people/index.ts';
import { formatMoment } from '../../locale/index.ts';
import type { ProposalView } from '../../use-cases/index.ts';
import { type Html, html } from '../html.ts';
import { linkTo, pathOf } from '../links.ts';
import type { PageRequest } from '../route.ts';
import { PROPOSAL_WORDS } from './proposal-words.ts';

/** The path of a proposal. */
export function proposalPath(number: number): string {
  return pathOf('people', 'proposals', String(number));
}

/** The name of one of the people, their id where they are none of them. */
export function nameOf(people: readonly Person[], id: string): string {
  return people.find((person) => person.id === id)?.name ?? id;
}

/** What waits for a second administrator: each with the way to it, by whom and when it was proposed. */
export function waitingList({
  request: { language },
  waiting,
  people,
}: {
  readonly request: Pick<PageRequest, 'language'>;
  readonly waiting: readonly ProposalView[];
  readonly people: readonly Person[];
}): Html {
  const words = PROPOSAL_WORDS[language];
  return html`<section aria-labelledby="waiting">
<h2 class="govuk-heading-m" id="waiting">${words.waiting}</h2>
<ul class="govuk-list govuk-list--bullet">${waiting.map(
    ({ proposal, person }) =>
      html`<li><a class="govuk-link" href="${linkTo(language, proposalPath(proposal.number))}">${words.kind[proposal.change.kind](person.name)}</a>
<div class="quiet">${words.proposedBy(nameOf(people, proposal.proposedBy), formatMoment(proposal.proposedAt, language))}</div></li>`,
  )}</ul>
</section>`;
}
