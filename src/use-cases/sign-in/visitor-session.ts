import { needsSecondFactor } from '../../access/index.ts';
import type { Person } from '../../domain/people/index.ts';
import { HOUR_MS, MINUTE_MS, msBetween } from '../../domain/period/index.ts';
import type { Accounts, Clock, Instant, Session, Tokens } from './ports.ts';

/** How long a session lasts when nothing is done in it. */
const IDLE_MS_MAX = 30 * MINUTE_MS;

/** How long a session lasts at most, whatever is done in it. */
const SESSION_MS_MAX = 12 * HOUR_MS;

/** How far apart it is written down that a session is in use. */
const TOUCH_MS_MIN = MINUTE_MS;

/** Somebody who is signed in. */
export interface Visitor {
  readonly person: Person;
  readonly session: Session;
  /** Whether their role asks for codes that they have not set up: they do that before anything else. */
  readonly mustSetUpCodes: boolean;
}

/** Whether a session has come to its end by now. */
export function isOver({ startedAt, seenAt }: Session, now: Instant): boolean {
  return (
    msBetween({ from: seenAt, to: now }) >= IDLE_MS_MAX ||
    msBetween({ from: startedAt, to: now }) >= SESSION_MS_MAX
  );
}

/**
 * Who a token belongs to, or null: unknown, ended, unused for half an hour, twelve hours old, or its person may no longer
 * sign in. Sessions of the demo count only where the demo is on.
 */
export function visitorSession({
  accounts,
  tokens,
  clock,
  isDemo,
}: {
  readonly accounts: Accounts;
  readonly tokens: Tokens;
  readonly clock: Clock;
  readonly isDemo: boolean;
}): (token: string) => Promise<Visitor | null> {
  return async (token) => {
    const found = await accounts.session(tokens.hash(token));
    if (found === null) return null;
    const { session, person } = found;
    const now = clock.now();
    const isAllowed = person.isActive && (isDemo || session.by !== 'demo');
    if (!isAllowed) {
      await accounts.endSession(session.id);
      return null;
    }
    if (isOver(session, now)) {
      // It stays known until its person signs in again: it tells whose form it is that is sent too late.
      await accounts.retireSession(session.id);
      return null;
    }
    const mustSetUpCodes = await lacksCodes(accounts, found);
    if (msBetween({ from: session.seenAt, to: now }) < TOUCH_MS_MIN)
      return { person, session, mustSetUpCodes };
    await accounts.touchSession({ id: session.id, seenAt: now });
    return { person, session: { ...session, seenAt: now }, mustSetUpCodes };
  };
}

/** The council's own accounts have their own second factor, and in the demo nobody has anything to prove. */
async function lacksCodes(
  accounts: Accounts,
  { person, session }: { readonly person: Person; readonly session: Session },
): Promise<boolean> {
  const isLocal = session.by === 'password' || session.by === 'link';
  if (!isLocal || !needsSecondFactor(person)) return false;
  const key = await accounts.key(person);
  return key === null || key.codes === null;
}
