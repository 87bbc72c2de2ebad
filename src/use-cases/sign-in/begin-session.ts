import type { Person } from '../../domain/people/index.ts';
import type { Accounts, Clock, SignInWay, Tokens } from './ports.ts';
import { isOver } from './visitor-session.ts';

/** Somebody who has just signed in. `token` goes into their cookie and is kept nowhere. */
export interface SignedIn {
  readonly person: Person;
  readonly token: string;
  /** What a cookie keeps of the device for a long time; null where nothing was proved that tries are made of. */
  readonly device: string | null;
}

/** What a cookie may hold that was made here. */
const DEVICE = /^[\w-]{43}$/;

/** Begins a session with a token of its own, and ends those of the person that were over without anyone noticing. */
export async function beginSession(
  {
    accounts,
    tokens,
    clock,
  }: { readonly accounts: Accounts; readonly tokens: Tokens; readonly clock: Clock },
  {
    person,
    by,
    device = null,
  }: {
    readonly person: Person;
    readonly by: SignInWay;
    /** What the browser's cookie holds of a sign-in before. */
    readonly device?: string | null;
  },
): Promise<SignedIn> {
  const now = clock.now();
  for (const session of await accounts.sessionsOf(person))
    if (isOver(session, now)) await accounts.endSession(session.id);
  const token = tokens.make();
  await accounts.startSession({
    tokenHash: tokens.hash(token),
    session: {
      id: tokens.make(),
      authority: person.authority,
      person: person.id,
      formToken: tokens.make(),
      startedAt: now,
      seenAt: now,
      by,
      provedAt: null,
    },
  });
  if (by !== 'password' && by !== 'link') return { person, token, device: null };
  const known = device !== null && DEVICE.test(device) ? device : tokens.make();
  await accounts.saveDevice({ tokenHash: tokens.hash(known), person, seenAt: now });
  return { person, token, device: known };
}
