/**
 * People: who uses Mesur, and the roles that they hold.
 *
 * What always holds: a role is held in a scope: the whole authority, one directorate, or one service of it; nobody holds
 * a role in an authority that is not their own. A person without roles owns returns and nothing else.
 *
 * @example coversPlace({ role: 'director', directorate: 'ssw', service: null }, { directorate: 'ssw', service: 'adult-social-care' }) // true
 */
export type { AccountChange } from './account-changes.ts';
export {
  ADMINISTRATORS_MIN,
  coversPlace,
  type Grant,
  type Person,
  type PersonId,
  ROLES,
  type Role,
} from './people.ts';
export {
  DECISIONS,
  type Decision,
  PROPOSAL_KINDS,
  type Proposal,
  type ProposalKind,
  type ProposalState,
  type ProposedChange,
} from './proposals.ts';
