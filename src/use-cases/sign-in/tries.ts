import { fail, ok, type Result } from '../../domain/value/index.ts';
import { MINUTE_MS, momentAfter } from './moments.ts';
import type { Accounts, Clock, Instant, Tokens } from './ports.ts';

/** Too many tries have failed. `tryAgainAt` is when the next one is looked at. */
export interface TooManyTries {
  readonly kind: 'too-many';
  readonly tryAgainAt: Instant;
}

/** Whose tries are counted: an e-mail's, or an address's of the network. */
export interface Tried {
  readonly by: 'email' | 'address';
  readonly text: string;
}

const WINDOW_MS = 15 * MINUTE_MS;

/** How many may fail within the window. Many people of a council share one address. */
const TRIES_MAX: Readonly<Record<Tried['by'], number>> = { email: 10, address: 50 };

/** What counting tries needs. */
export interface TriesPorts {
  readonly accounts: Accounts;
  readonly clock: Clock;
  readonly tokens: Tokens;
}

/** A try that is counted as failed until it is taken back. */
export interface CountedTry {
  readonly takeBack: () => Promise<void>;
}

/**
 * Counts a try as failed before it is looked at, so that tries made all at once cannot pass the limit together. Fails
 * with when to try again once it is one too many.
 */
export async function countTry(ports: TriesPorts, tried: Tried): Promise<Result<CountedTry, TooManyTries>> {
  const { accounts, clock, tokens } = ports;
  const triesMax = TRIES_MAX[tried.by];
  const refused = await overLimit(ports, { tried, triesMax });
  if (refused !== null) return fail(refused);
  const id = await accounts.noteFailure({ subject: subjectOf(tokens, tried), at: clock.now() });
  const oneTooMany = await overLimit(ports, { tried, triesMax: triesMax + 1 });
  return oneTooMany === null ? ok({ takeBack: () => accounts.forgetFailure(id) }) : fail(oneTooMany);
}

/** Forgets the tries of an e-mail or address: one has succeeded. */
export async function clearTries({ accounts, tokens }: TriesPorts, tried: Tried): Promise<void> {
  await accounts.clearFailures(subjectOf(tokens, tried));
}

async function overLimit(
  { accounts, clock, tokens }: TriesPorts,
  { tried, triesMax }: { readonly tried: Tried; readonly triesMax: number },
): Promise<TooManyTries | null> {
  const since = momentAfter(clock.now(), -WINDOW_MS);
  const failures = await accounts.failuresSince({ subject: subjectOf(tokens, tried), since });
  const oldestThatCounts = failures.at(-triesMax);
  if (oldestThatCounts === undefined) return null;
  return { kind: 'too-many', tryAgainAt: momentAfter(oldestThatCounts, WINDOW_MS) };
}

/** Hashed: what a stranger types may be long, or a password in the wrong box. */
function subjectOf(tokens: Tokens, { by, text }: Tried): string {
  return `${by} ${tokens.hash(text.trim().toLowerCase())}`;
}
