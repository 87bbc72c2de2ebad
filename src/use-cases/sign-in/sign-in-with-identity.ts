import { fail, ok, type Result } from '../../domain/value/index.ts';
import { beginSession, type SignedIn } from './begin-session.ts';
import type { Accounts, Clock, ProvenIdentity, Tokens } from './ports.ts';

/** Signs the person in whom a proven identity is tied to. Unknown, too, is one who may not sign in any more. */
export function signInWithIdentity(ports: {
  readonly accounts: Accounts;
  readonly tokens: Tokens;
  readonly clock: Clock;
}): (identity: ProvenIdentity) => Promise<Result<SignedIn, { readonly kind: 'unknown' }>> {
  return async (identity) => {
    const person = await ports.accounts.personOfIdentity(identity);
    if (person === null || !person.isActive) return fail({ kind: 'unknown' });
    return ok(await beginSession(ports, { person, by: 'identity-provider' }));
  };
}
