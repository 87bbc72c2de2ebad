import type { Person } from '../../domain/people/index.ts';
import { fail, ok, type Result } from '../../domain/value/index.ts';
import { beginSession, type SignedIn } from './begin-session.ts';
import type { Accounts, Clock, LocalKey, OneTimeCodes, Passwords, Tokens } from './ports.ts';
import { type CodeFailure, proveCode } from './prove-code.ts';
import { clearTries, countTry, type TooManyTries, triedBy } from './tries.ts';

/** What somebody signs in with. `address` is the network's, for counting. */
export interface PasswordOrder {
  readonly email: string;
  readonly password: string;
  /** From the person's own device, or one of their recovery codes; null when it was not asked for yet. */
  readonly code: string | null;
  readonly address: string;
  /** What the browser's cookie holds of a sign-in before; null where there was none. */
  readonly device: string | null;
}

/**
 * Why nobody is signed in. "wrong" is all that is told of an unknown e-mail, a wrong password, a person without one
 * and one who may not sign in any more; it takes as long for each.
 */
export type PasswordFailure = { readonly kind: 'wrong' | CodeFailure } | TooManyTries;

/** What signing in with a password needs. */
interface PasswordPorts {
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
    const persons = await ports.accounts.personsByEmail(order.email);
    const tried = triedBy({ ...order, device: await knownDevice(ports, order, persons) });
    const counted = await countTry(ports, tried);
    if (!counted.ok) return counted;
    const known = await personWithPassword(ports, { persons, password: order.password });
    if (known === null) return fail({ kind: 'wrong' });
    const failure = await proveCode(ports, { key: known.key, code: order.code });
    // The password was right, and nothing was guessed yet.
    if (failure === 'code-needed') await counted.value.takeBack();
    if (failure !== null) return fail({ kind: failure });
    // Others share the address: a success of one says nothing of what they tried.
    const shared = tried.filter(({ by }) => by === 'network');
    await counted.value.takeBack(shared);
    const own = tried.filter((each) => !shared.includes(each));
    await clearTries(ports, own);
    return ok(await beginSession(ports, { person: known.person, by: 'password', device: order.device }));
  };
}

/** The device that the order names, where one of these people has signed in on it. */
async function knownDevice(
  { accounts, tokens }: PasswordPorts,
  { device }: PasswordOrder,
  persons: readonly Person[],
): Promise<string | null> {
  if (device === null) return null;
  const tokenHash = tokens.hash(device);
  const known = await Promise.all(persons.map((person) => accounts.knowsDevice({ tokenHash, person })));
  return known.includes(true) ? device : null;
}

/** The active person, of whatever authority, whose e-mail and password these are. */
async function personWithPassword(
  { accounts, passwords }: PasswordPorts,
  { persons, password }: { readonly persons: readonly Person[]; readonly password: string },
): Promise<{ readonly person: Person; readonly key: LocalKey } | null> {
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
