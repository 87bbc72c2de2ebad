import {
  coversPlace,
  type Grant,
  type Person,
  type PersonId,
  type Proposal,
} from '../domain/people/index.ts';
import { POWERFUL_ROLES } from './may.ts';

/** Whether a role that is held, or to be held, decides for the council. */
export function isPower({ role }: Grant): boolean {
  return POWERFUL_ROLES.includes(role);
}

/** Whether somebody holds a power, also while they may not sign in. */
export function holdsPower({ grants }: Pick<Person, 'grants'>): boolean {
  return grants.some(isPower);
}

/** A change of a person: what may be done at once, and what it comes to when the rest is confirmed. */
interface PartedChange {
  readonly atOnce: Person;
  /** Null where nothing has to be confirmed. */
  readonly proposed: Person | null;
}

/**
 * Parts a change of a person (null before: a new one) by what has to be confirmed: a powerful role given or widened,
 * letting somebody who holds one sign in again, and another e-mail for them. Taking away is done at once.
 */
export function partedChange({
  before,
  after,
}: {
  readonly before: Person | null;
  readonly after: Person;
}): PartedChange {
  const grants = after.grants.filter((grant) => !isNewPower(grant, before));
  const keepsPower = before !== null && holdsPower(before) && holdsPower(after);
  const email = keepsPower && before.email !== after.email ? before.email : after.email;
  const isLetIn = before !== null && !before.isActive && after.isActive && holdsPower(after);
  const atOnce = { ...after, grants, email, isActive: after.isActive && !isLetIn };
  const isAll = grants.length === after.grants.length && email === after.email && !isLetIn;
  return isAll ? { atOnce: after, proposed: null } : { atOnce, proposed: after };
}

/** Whether a change gives its person a power: a role, or signing in with one they hold. */
export function gainsPower({
  before,
  after,
}: {
  readonly before: Person | null;
  readonly after: Person;
}): boolean {
  return (
    after.grants.some((grant) => isNewPower(grant, before)) ||
    (before !== null && !before.isActive && after.isActive && holdsPower(after))
  );
}

/**
 * Why an administrator may not confirm a proposal, or null: nobody confirms what they proposed themselves, or a power
 * that they would gain.
 */
export function confirmRefusal(
  { proposedBy, person, change }: Pick<Proposal, 'proposedBy' | 'person' | 'change'>,
  by: PersonId,
): 'own-proposal' | 'for-oneself' | null {
  if (by === proposedBy) return 'own-proposal';
  return by === person && change.kind === 'person' && gainsPower(change) ? 'for-oneself' : null;
}

/** A powerful role that is not held already, in this scope or a wider one. */
function isNewPower(grant: Grant, before: Person | null): boolean {
  const held = before?.grants ?? [];
  return isPower(grant) && !held.some((each) => each.role === grant.role && coversPlace(each, grant));
}
