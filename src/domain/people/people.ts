import type { Language } from '../value/index.ts';

/** A person's name in keys and trails: a random text that says nothing about them. */
export type PersonId = string & { readonly brand: 'PersonId' };

/**
 * What somebody is to a quarter (DESIGN section 1). An owner answers for the returns that name them; the others hold
 * their role in a scope.
 */
export type Role =
  | 'owner'
  | 'data-manager'
  | 'head-of-service'
  | 'director'
  | 'performance-team'
  | 'scrutiny-member'
  | 'administrator';

export const ROLES: readonly Role[] = [
  'owner',
  'data-manager',
  'head-of-service',
  'director',
  'performance-team',
  'scrutiny-member',
  'administrator',
];

/** How many administrators have to have signed in before an edition is sealed: powers are given by two. */
export const ADMINISTRATORS_MIN = 2;

/** A role in its scope: `directorate` null for the whole authority, `service` null for the whole directorate. */
export interface Grant {
  readonly role: Role;
  readonly directorate: string | null;
  readonly service: string | null;
}

/** A person of an authority. `isActive` false: may not sign in, and is still named in the trail. */
export interface Person {
  readonly id: PersonId;
  readonly authority: string;
  readonly name: string;
  readonly email: string;
  /** The language that Mesur writes to them in. */
  readonly language: Language;
  readonly isActive: boolean;
  readonly grants: readonly Grant[];
}

/** Where a thing stands in the council: a directorate's, and perhaps one service's. Null speaks of the whole. */
interface Place {
  readonly directorate: string | null;
  readonly service: string | null;
}

/** Whether a grant's scope holds all of a place. A thing of a whole directorate is not one service's. */
export function coversPlace(grant: Grant, place: Place): boolean {
  if (grant.directorate === null) return true;
  if (grant.directorate !== place.directorate) return false;
  return grant.service === null || grant.service === place.service;
}
