import type { Person } from '../../domain/people/index.ts';
import { fail, ok, type Result } from '../../domain/value/index.ts';
import type { Accounts, Clock, LocalKey, Passwords, Tokens } from './ports.ts';
import { clearTries, countTry, type TooManyTries, type Tried } from './tries.ts';

/** Why somebody who is signed in has not shown again that it is them. */
export type ProofFailure = { readonly kind: 'wrong' | 'no-password' } | TooManyTries;

/** What asking for a password again needs. */
export interface ProofPorts {
  readonly accounts: Accounts;
  readonly passwords: Passwords;
  readonly tokens: Tokens;
  readonly clock: Clock;
}

/**
 * Asks somebody who is signed in for their password again. Wrong ones are spaced out, apart from those of
 * whoever is not signed in: no stranger keeps anybody from proving who they are. Gives their key.
 */
export async function provePassword(
  ports: ProofPorts,
  { person, password }: { readonly person: Person; readonly password: string },
): Promise<Result<LocalKey, ProofFailure>> {
  const key = await ports.accounts.key(person);
  if (key === null || key.passwordHash === null) return fail({ kind: 'no-password' });
  const tried: readonly Tried[] = [{ by: 'proof', text: `${person.authority}/${person.id}` }];
  const counted = await countTry(ports, tried);
  if (!counted.ok) return counted;
  if (!(await ports.passwords.verify({ password, kept: key.passwordHash }))) return fail({ kind: 'wrong' });
  await clearTries(ports, tried);
  return ok(key);
}
