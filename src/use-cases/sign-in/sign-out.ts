import type { Person } from '../../domain/people/index.ts';
import type { Accounts, Clock, Session } from './ports.ts';
import { isOver } from './visitor-session.ts';

/** Ends one session of a person, this one or another of theirs. One that is not theirs is left alone. */
export function signOut({
  accounts,
}: {
  readonly accounts: Accounts;
}): (order: { readonly person: Person; readonly session: string }) => Promise<void> {
  return async ({ person, session }) => {
    const own = await accounts.sessionsOf(person);
    if (own.some(({ id }) => id === session)) await accounts.endSession(session);
  };
}

/** Ends all sessions of a person but one. */
export function signOutOthers({
  accounts,
}: {
  readonly accounts: Accounts;
}): (order: { readonly person: Person; readonly session: string }) => Promise<void> {
  return async ({ person, session }) => {
    const own = await accounts.sessionsOf(person);
    for (const { id } of own) if (id !== session) await accounts.endSession(id);
  };
}

/** Ends all sessions of a person, on every device. */
export function signOutEverywhere({
  accounts,
}: {
  readonly accounts: Accounts;
}): (person: Person) => Promise<void> {
  return (person) => accounts.endSessionsOf(person);
}

/** The sessions of a person that are not over, the last used first. */
export function listSessions({
  accounts,
  clock,
}: {
  readonly accounts: Accounts;
  readonly clock: Clock;
}): (person: Person) => Promise<readonly Session[]> {
  return async (person) => {
    const sessions = await accounts.sessionsOf(person);
    return sessions.filter((session) => !isOver(session, clock.now()));
  };
}
