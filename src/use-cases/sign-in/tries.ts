import { MINUTE_MS, momentAfter, msBetween } from '../../domain/period/index.ts';
import { fail, ok, type Result } from '../../domain/value/index.ts';
import { networkOf } from './network.ts';
import type { Accounts, Clock, Instant, Tokens } from './ports.ts';

/** Too many tries have failed. `tryAgainAt` is when the next one is looked at. */
export interface TooManyTries {
  readonly kind: 'too-many';
  readonly tryAgainAt: Instant;
}

/** Whose tries are spaced out, by what they are known by: an e-mail, an address of the network, a token. */
export interface Tried {
  readonly by: 'email' | 'email-there' | 'network' | 'device' | 'proof' | 'links';
  readonly text: string;
}

/**
 * How many tries may fail at once, and how long it takes until one of these is given back. Many people of a council
 * share one address. An e-mail is tried from many addresses only by those who guess; its owner's devices are known.
 */
const PACE: Readonly<Record<Tried['by'], { readonly atOnce: number; readonly everyMs: number }>> = {
  'email-there': { atOnce: 10, everyMs: 2 * MINUTE_MS },
  email: { atOnce: 30, everyMs: 10 * MINUTE_MS },
  network: { atOnce: 50, everyMs: MINUTE_MS / 3 },
  device: { atOnce: 10, everyMs: 5 * MINUTE_MS },
  proof: { atOnce: 10, everyMs: 5 * MINUTE_MS },
  links: { atOnce: 20, everyMs: MINUTE_MS },
};

/** What spacing out tries needs. */
interface TriesPorts {
  readonly accounts: Accounts;
  readonly clock: Clock;
  readonly tokens: Tokens;
}

/** A try that counts as failed until it is taken back. */
interface CountedTry {
  /** It was none after all, for these or for all whom it was counted for. */
  readonly takeBack: (of?: readonly Tried[]) => Promise<void>;
}

/** Whose tries to sign in with an e-mail are spaced: those of a known device by themselves, so that no stranger holds them up. */
export function triedBy({
  email,
  address,
  device,
}: {
  readonly email: string;
  readonly address: string;
  /** The token of a device that the person of the e-mail has signed in on. */
  readonly device: string | null;
}): readonly Tried[] {
  if (device !== null) return [{ by: 'device', text: `${device} ${email}` }];
  const network = networkOf(address);
  return [
    { by: 'email-there', text: `${email} ${network}` },
    { by: 'email', text: email },
    { by: 'network', text: network },
  ];
}

/**
 * Counts a try as failed before it is looked at, so that tries made all at once cannot pass the limit together. Where
 * one is too many for any of those whom it counts for, it counts for none, and fails with when to try again.
 */
export async function countTry(
  { accounts, clock, tokens }: TriesPorts,
  tried: readonly Tried[],
): Promise<Result<CountedTry, TooManyTries>> {
  const now = clock.now();
  const tryAgainAt = await accounts.changeTries({
    subjects: tried.map((each) => subjectOf(tokens, each)),
    now,
    change: (freeAt) => {
      const free = freeAt.map((moment) => later(moment, now));
      const waits = tried.flatMap(({ by }, at) => {
        const { atOnce, everyMs } = PACE[by];
        const until = momentAfter(free[at] ?? now, -(atOnce - 1) * everyMs);
        return until > now ? [until] : [];
      });
      if (waits.length > 0) return { freeAt, answer: waits.reduce(later) };
      return {
        freeAt: tried.map(({ by }, at) => momentAfter(free[at] ?? now, PACE[by].everyMs)),
        answer: null,
      };
    },
  });
  if (tryAgainAt !== null) return fail({ kind: 'too-many', tryAgainAt });
  return ok({
    takeBack: async (of = tried) => {
      if (of.length === 0) return;
      await accounts.changeTries({
        subjects: of.map((each) => subjectOf(tokens, each)),
        now,
        change: (freeAt) => ({
          freeAt: of.map(({ by }, at) => later(momentAfter(freeAt[at] ?? now, -PACE[by].everyMs), now)),
          answer: null,
        }),
      });
    },
  });
}

/** Forgets the tries of some: one has succeeded. */
export async function clearTries(
  { accounts, clock, tokens }: TriesPorts,
  tried: readonly Tried[],
): Promise<void> {
  const now = clock.now();
  await accounts.changeTries({
    subjects: tried.map((each) => subjectOf(tokens, each)),
    now,
    change: (freeAt) => ({ freeAt: freeAt.map(() => now), answer: null }),
  });
}

function later(one: Instant, other: Instant): Instant {
  return msBetween({ from: one, to: other }) > 0 ? other : one;
}

/** Hashed: what a stranger types may be long, or a password in the wrong box. */
function subjectOf(tokens: Tokens, { by, text }: Tried): string {
  return `${by} ${tokens.hash(text.trim().toLowerCase())}`;
}
