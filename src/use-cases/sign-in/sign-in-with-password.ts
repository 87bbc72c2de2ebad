import type { Person } from '../../domain/people/index.ts';
import { fail, ok, type Result } from '../../domain/value/index.ts';
import { beginSession, type SignedIn } from './begin-session.ts';
import type { Accounts, Clock, LocalKey, OneTimeCodes, Passwords, Tokens } from './ports.ts';
import { clearTries, countTry, type TooManyTries, type Tried } from './tries.ts';

/** What somebody signs in with. `address` is the network's, for counting. */
export interface PasswordOrder {
  readonly email: string;
  readonly password: string;
  /** From the person's own device; null when it was not asked for yet. */
  readonly code: string | null;
  readonly address: string;
}

/**
 * Why nobody is signed in. "wrong" is all that is told of an unknown e-mail, a wrong password, a person without one
 * and one who may not sign in any more; it takes as long for each.
 */
export type PasswordFailure = { readonly kind: 'wrong' | 'code-needed' | 'code-wrong' } | TooManyTries;

/** What signing in with a password needs. */
export interface PasswordPorts {
  readonly accounts: Accounts;
  readonly passwords: Passwords;
  readonly codes: OneTimeCodes;
  readonly tokens: Tokens;
  readonly clock: Clock;
}

/** Signs a person in by e-mail and password, and by a code where they have set that up. */
export function signInWithPassword(
  ports: PasswordPorts,
): (order: PasswordOrder) => Promise<Result<SignedIn, PasswordFailure>> {
  return async (order) => {
    const address = await countTry(ports, { by: 'address', text: order.address });
    if (!address.ok) return address;
    const email: Tried = { by: 'email', text: order.email };
    const counted = await countTry(ports, email);
    // Whoever is not looked at has guessed nothing, and shares the address with others.
    if (!counted.ok) await address.value.takeBack();
    if (!counted.ok) return counted;
    const known = await personWithPassword(ports, order);
    if (known === null) return fail({ kind: 'wrong' });
    const failure = await codeFailure(ports, { key: known.key, code: order.code });
    if (failure !== 'code-wrong') await address.value.takeBack();
    if (failure !== null) return fail({ kind: failure });
    await clearTries(ports, email);
    return ok(await beginSession(ports, { person: known.person, by: 'password' }));
  };
}

/** The active person, of whatever authority, whose e-mail and password these are. */
async function personWithPassword(
  { accounts, passwords }: PasswordPorts,
  { email, password }: PasswordOrder,
): Promise<{ readonly person: Person; readonly key: LocalKey } | null> {
  const persons = await accounts.personsByEmail(email);
  const keys = await Promise.all(
    persons.map(async (person) => {
      const key = person.isActive ? await accounts.key(person) : null;
      return key === null || key.passwordHash === null ? [] : [{ person, key }];
    }),
  );
  const known = keys.flat();
  if (known.length === 0) await passwords.verify({ password, kept: null });
  for (const each of known)
    if (await passwords.verify({ password, kept: each.key.passwordHash })) return each;
  return null;
}

async function codeFailure(
  { accounts, codes, clock }: PasswordPorts,
  { key, code }: { readonly key: LocalKey; readonly code: string | null },
): Promise<'code-needed' | 'code-wrong' | null> {
  if (key.codeSecret === null) return null;
  if (code === null || code.trim() === '') return 'code-needed';
  const step = codes.stepOf({ secret: key.codeSecret, code, now: clock.now() });
  if (step === null) return 'code-wrong';
  const { person, authority } = key;
  return (await accounts.useCodeStep({ person, authority, step })) ? null : 'code-wrong';
}
