import type { Instant } from '../period/index.ts';
import type { Person, PersonId } from './people.ts';

/**
 * What is proposed of somebody who has, or would get, a powerful role: to be another person than before (roles, e-mail,
 * signing in again), to get a link to sign in with, or to lose the codes of their device.
 */
export type ProposedChange =
  | { readonly kind: 'person'; readonly before: Person; readonly after: Person }
  | { readonly kind: 'link' }
  | { readonly kind: 'codes' };

/** A kind of what is proposed. */
export type ProposalKind = ProposedChange['kind'];

export const PROPOSAL_KINDS: readonly ProposalKind[] = ['person', 'link', 'codes'];

/** What was decided of a proposal. */
export type Decision = 'confirmed' | 'declined' | 'withdrawn';

export const DECISIONS: readonly Decision[] = ['confirmed', 'declined', 'withdrawn'];

/** Where a proposal stands. "lapsed": its person was changed before anybody decided; nothing comes of it. */
export type ProposalState = 'waiting' | 'lapsed' | Decision;

/** What one administrator proposed of a person, for another to confirm. Numbers count in the authority, from 1. */
export interface Proposal {
  readonly authority: string;
  readonly number: number;
  /** How many events it has come to: 1, and 2 once it is decided. */
  readonly version: number;
  readonly person: PersonId;
  readonly change: ProposedChange;
  readonly state: ProposalState;
  readonly proposedBy: PersonId;
  readonly proposedAt: Instant;
  readonly reason: string | null;
  /** Null while it waits, and where it was confirmed on the server. */
  readonly decidedBy: PersonId | null;
  readonly decidedAt: Instant | null;
  readonly decisionReason: string | null;
}
