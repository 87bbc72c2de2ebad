import type { Person, Role } from '../domain/people/index.ts';

/** The roles that a password alone is not enough for: they manage people, sign for a directorate, seal and publish. */
const SECOND_FACTOR_ROLES: readonly Role[] = ['administrator', 'performance-team', 'director'];

/** Whether somebody has to sign in with a code besides their password. */
export function needsSecondFactor({ grants }: Pick<Person, 'grants'>): boolean {
  return grants.some(({ role }) => SECOND_FACTOR_ROLES.includes(role));
}
