import type { Person } from '../../domain/people/index.ts';
import type { Accounts } from './ports.ts';

/** In which ways somebody can sign in. */
export interface OwnWays {
  readonly hasPassword: boolean;
  /** Whether a code from their device is asked for besides the password. */
  readonly hasCodes: boolean;
  /** Whether an account of the council's is tied to them. */
  readonly hasCouncilAccount: boolean;
}

/** Tells in which ways a person can sign in; nothing of the secrets themselves. */
export function waysOf({
  accounts,
}: {
  readonly accounts: Accounts;
}): (person: Pick<Person, 'authority' | 'id'>) => Promise<OwnWays> {
  return async (person) => {
    const [key, hasCouncilAccount] = await Promise.all([accounts.key(person), accounts.hasIdentity(person)]);
    return {
      hasPassword: key !== null && key.passwordHash !== null,
      hasCodes: key !== null && key.codes !== null,
      hasCouncilAccount,
    };
  };
}
