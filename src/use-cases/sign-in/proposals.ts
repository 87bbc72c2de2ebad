import { confirmRefusal } from '../../access/index.ts';
import type { Decision, Person, Proposal } from '../../domain/people/index.ts';
import { fail, ok, type Result } from '../../domain/value/index.ts';
import { draftLink, type MadeLink, purposeFor } from './make-link.ts';
import { waysOf } from './own-ways.ts';
import { mayManagePeople, type NotAllowed } from './people.ts';
import type { Accounts, Clock, DecisionRefusal, Tokens } from './ports.ts';

/** What one who looks at a proposal may do with it. */
type ProposalPart = 'confirm' | 'decline' | 'withdraw';

/** A proposal as an administrator looks at it. */
export interface ProposalView {
  readonly proposal: Proposal;
  /** The person as they are now. */
  readonly person: Person;
  /** What the one who looks may do; nothing once it is decided or has lapsed. */
  readonly parts: readonly ProposalPart[];
  /** The administrators who can sign in and may confirm it. None: it is confirmed on the server. */
  readonly confirmers: readonly Person[];
}

/** A decision of an administrator about a proposal as they looked at it. */
interface DecisionOrder {
  readonly by: Person;
  readonly number: number;
  readonly version: number;
  readonly decision: Decision;
  readonly reason: string | null;
}

/**
 * Why nothing was decided. "own-proposal", "for-oneself": see `confirmRefusal`. "not-own": only who proposed withdraws.
 * "reason-missing": who declines says why.
 */
type DecideFailure =
  | NotAllowed
  | {
      readonly kind:
        | 'unknown-proposal'
        | 'own-proposal'
        | 'for-oneself'
        | 'not-own'
        | 'reason-missing'
        | DecisionRefusal;
    };

/** What came of a decision. `link` is there where a link was confirmed: it is shown or sent now, or never. */
export interface Decided {
  readonly proposal: Proposal;
  readonly person: Person;
  readonly link: MadeLink | null;
}

interface Ports {
  readonly accounts: Accounts;
  readonly tokens: Tokens;
  readonly clock: Clock;
}

/** The proposals that wait for a decision, the newest first, as an administrator looks at them. */
export function waitingProposals({
  accounts,
}: Pick<Ports, 'accounts'>): (by: Person) => Promise<Result<readonly ProposalView[], NotAllowed>> {
  return async (by) => {
    if (!mayManagePeople(by)) return fail({ kind: 'not-allowed' });
    const waiting = (await accounts.proposals(by.authority)).filter(({ state }) => state === 'waiting');
    const administrators = waiting.length === 0 ? [] : await administratorsOf(accounts, by.authority);
    return ok(
      await Promise.all(waiting.map((each) => viewOf(accounts, { proposal: each, administrators, by }))),
    );
  };
}

/** One proposal, decided or not, as an administrator looks at it. */
export function readProposal({
  accounts,
}: Pick<Ports, 'accounts'>): (order: {
  readonly by: Person;
  readonly number: number;
}) => Promise<Result<ProposalView, NotAllowed | { readonly kind: 'unknown-proposal' }>> {
  return async ({ by, number }) => {
    if (!mayManagePeople(by)) return fail({ kind: 'not-allowed' });
    const proposal = await accounts.proposal({ authority: by.authority, number });
    if (proposal === null) return fail({ kind: 'unknown-proposal' });
    const administrators = await administratorsOf(accounts, by.authority);
    return ok(await viewOf(accounts, { proposal, administrators, by }));
  };
}

/** Confirms, declines or withdraws a proposal. Never is one confirmed by the hand that made it, or for oneself. */
export function decideProposal(
  ports: Ports,
): (order: DecisionOrder) => Promise<Result<Decided, DecideFailure>> {
  return async ({ by, number, version, decision, reason }) => {
    if (!mayManagePeople(by)) return fail({ kind: 'not-allowed' });
    const proposal = await ports.accounts.proposal({ authority: by.authority, number });
    if (proposal === null) return fail({ kind: 'unknown-proposal' });
    const refusal = refusalOf({ proposal, by, decision, reason });
    if (refusal !== null) return fail({ kind: refusal });
    return decided(ports, { proposal: { ...proposal, version }, decision, by: by.id, reason });
  };
}

/** Why nothing is confirmed on the server. "others-can": these administrators can confirm it on their page. */
export type ServerFailure =
  | { readonly kind: 'unknown-proposal' | DecisionRefusal }
  | { readonly kind: 'others-can'; readonly confirmers: readonly Person[] };

/** The proposals of an authority that wait, with those who can confirm them on a page. */
export function proposalsOnServer({
  accounts,
}: Pick<Ports, 'accounts'>): (
  authority: string,
) => Promise<
  readonly (Pick<ProposalView, 'proposal' | 'person' | 'confirmers'> & { readonly by: Person })[]
> {
  return async (authority) => {
    const waiting = (await accounts.proposals(authority)).filter(({ state }) => state === 'waiting');
    const administrators = await administratorsOf(accounts, authority);
    return Promise.all(
      waiting.map(async (proposal) => ({
        proposal,
        person: await personOf(accounts, { authority, id: proposal.person }),
        by: await personOf(accounts, { authority, id: proposal.proposedBy }),
        confirmers: confirmersOf(proposal, administrators),
      })),
    );
  };
}

/** Confirms a proposal on the server, where no administrator who can sign in may. The trail says that it was there. */
export function confirmOnServer(
  ports: Ports,
): (order: {
  readonly authority: string;
  readonly number: number;
  readonly reason: string;
}) => Promise<Result<Decided, ServerFailure>> {
  return async ({ authority, number, reason }) => {
    const proposal = await ports.accounts.proposal({ authority, number });
    if (proposal === null) return fail({ kind: 'unknown-proposal' });
    const confirmers = confirmersOf(proposal, await administratorsOf(ports.accounts, authority));
    if (confirmers.length > 0) return fail({ kind: 'others-can', confirmers });
    return decided(ports, { proposal, decision: 'confirmed', by: null, reason });
  };
}

async function decided(
  ports: Ports,
  {
    proposal,
    decision,
    by,
    reason,
  }: {
    readonly proposal: Proposal;
    readonly decision: Decision;
    readonly by: Person['id'] | null;
    readonly reason: string | null;
  },
): Promise<Result<Decided, { readonly kind: DecisionRefusal }>> {
  const { accounts, clock } = ports;
  const person = await personOf(accounts, { authority: proposal.authority, id: proposal.person });
  const isLink = decision === 'confirmed' && proposal.change.kind === 'link';
  const link = isLink ? draftLink(ports, { person, purpose: await purposeFor(ports, person) }) : null;
  const change = { by, at: clock.now(), reason };
  const done = await accounts.decide({ proposal, decision, change, link: link?.kept ?? null });
  return done.ok ? ok({ proposal, person, link: link?.made ?? null }) : fail({ kind: done.failure });
}

function refusalOf({
  proposal,
  by,
  decision,
  reason,
}: Pick<DecisionOrder, 'by' | 'decision' | 'reason'> & { readonly proposal: Proposal }) {
  switch (decision) {
    case 'confirmed':
      return confirmRefusal(proposal, by.id);
    case 'withdrawn':
      return proposal.proposedBy === by.id ? null : 'not-own';
    case 'declined':
      if (proposal.proposedBy === by.id) return 'own-proposal';
      return reason === null || reason.trim() === '' ? 'reason-missing' : null;
  }
}

async function viewOf(
  accounts: Accounts,
  {
    proposal,
    administrators,
    by,
  }: { readonly proposal: Proposal; readonly administrators: readonly Person[]; readonly by: Person },
): Promise<ProposalView> {
  const person = await personOf(accounts, { authority: proposal.authority, id: proposal.person });
  const isOwn = proposal.proposedBy === by.id;
  const mayConfirm = confirmRefusal(proposal, by.id) === null;
  const parts: readonly ProposalPart[] =
    proposal.state !== 'waiting'
      ? []
      : isOwn
        ? ['withdraw']
        : [...(mayConfirm ? (['confirm'] as const) : []), 'decline'];
  return { proposal, person, parts, confirmers: confirmersOf(proposal, administrators) };
}

function confirmersOf(proposal: Proposal, administrators: readonly Person[]): readonly Person[] {
  return administrators.filter(({ id }) => confirmRefusal(proposal, id) === null);
}

/** The administrators of an authority who can sign in. */
async function administratorsOf(accounts: Accounts, authority: string): Promise<readonly Person[]> {
  const people = (await accounts.people(authority)).filter(mayManagePeople);
  const ways = await Promise.all(people.map((person) => waysOf({ accounts })(person)));
  return people.filter((_, at) => ways[at]?.hasPassword === true || ways[at]?.hasCouncilAccount === true);
}

async function personOf(
  accounts: Accounts,
  key: { readonly authority: string; readonly id: Person['id'] },
): Promise<Person> {
  const person = await accounts.person(key);
  if (person === null) throw new Error('people are never taken away');
  return person;
}
