import type { Person, PersonId } from '../../domain/people/index.ts';
import { MINUTE_MS, momentAfter, msBetween } from '../../domain/period/index.ts';
import { fail, ok, type Result } from '../../domain/value/index.ts';
import type { DemoPlace } from './demo-people.ts';
import { waysOf } from './own-ways.ts';
import type { Accounts, Clock, Instant, ProvenIdentity, Session } from './ports.ts';
import { type ProofFailure, type ProofPorts, provePassword } from './prove-password.ts';

/** How long it counts that somebody has shown again that it is them. */
const PROOF_MS_MAX = 5 * MINUTE_MS;

/** That somebody who is signed in has just shown again that it is them. Only this file makes one. */
export interface Proof {
  readonly person: PersonId;
  readonly at: Instant;
  readonly brand: 'Proof';
}

/** Somebody who is signed in; `session` is null where only they are known. */
interface Proving {
  readonly person: Person;
  readonly session: Session | null;
}

/** What showing again that it is oneself needs. */
export interface ProveSelfPorts extends ProofPorts {
  /** Where the people of the demo work; null where the demo is not on. */
  readonly demoPlace: DemoPlace | null;
}

/**
 * How somebody shows that it is them: by their password, or where they have none by the council's accounts, to which they
 * have to go now ("council") or just went ("proven"). In the demo nothing is asked.
 */
export type ProofAsked = 'nothing' | 'password' | 'council' | 'proven';

/** Says how somebody has to show again that it is them. */
export function proofAsked({
  accounts,
  clock,
  demoPlace,
}: Pick<ProveSelfPorts, 'accounts' | 'clock' | 'demoPlace'>): (of: Proving) => Promise<ProofAsked> {
  return async ({ person, session }) => {
    if (demoPlace !== null) return 'nothing';
    const { hasPassword, hasCouncilAccount } = await waysOf({ accounts })(person);
    if (hasPassword || !hasCouncilAccount) return 'password';
    const provedAt = session?.provedAt ?? null;
    return provedAt !== null && isFresh(provedAt, clock.now()) ? 'proven' : 'council';
  };
}

/**
 * Takes what somebody shows: their password, or that they have just been to the council's accounts, which counts once.
 * Fails with "not-proven" where they have to go there.
 */
export function proveSelf(
  ports: ProveSelfPorts,
): (
  of: Proving & { readonly password: string },
) => Promise<Result<Proof, ProofFailure | { readonly kind: 'not-proven' }>> {
  return async ({ person, session, password }) => {
    const { accounts, clock } = ports;
    const proof: Proof = { person: person.id, at: clock.now(), brand: 'Proof' };
    switch (await proofAsked(ports)({ person, session })) {
      case 'nothing':
        return ok(proof);
      case 'password': {
        const proved = await provePassword(ports, { person, password });
        return proved.ok ? ok(proof) : proved;
      }
      default: {
        const since = momentAfter(clock.now(), -PROOF_MS_MAX);
        const isProven = session !== null && (await accounts.useProof({ id: session.id, since }));
        return isProven ? ok(proof) : fail({ kind: 'not-proven' });
      }
    }
  };
}

/** Whether a proof is a person's, and recent. */
export function isProofOf({
  proof,
  person,
  now,
}: {
  readonly proof: Proof;
  readonly person: Person;
  readonly now: Instant;
}): boolean {
  return proof.person === person.id && isFresh(proof.at, now);
}

/**
 * Keeps that somebody has been to the council's accounts again, and came back as themselves. Refused where the provider
 * says that they signed in there earlier: then it did not ask them.
 */
export function proveByIdentity({
  accounts,
  clock,
}: {
  readonly accounts: Accounts;
  readonly clock: Clock;
}): (order: {
  readonly person: Person;
  readonly session: Session;
  readonly identity: ProvenIdentity;
}) => Promise<Result<null, { readonly kind: 'another' | 'not-asked' }>> {
  return async ({ person, session, identity }) => {
    const found = await accounts.personOfIdentity(identity);
    if (found === null || found.id !== person.id || found.authority !== person.authority)
      return fail({ kind: 'another' });
    const now = clock.now();
    const { authenticatedAt } = identity;
    // A provider that does not tell when was at least told to ask.
    if (authenticatedAt !== null && !isFresh(authenticatedAt, now)) return fail({ kind: 'not-asked' });
    await accounts.proveSession({ id: session.id, provedAt: now });
    return ok(null);
  };
}

function isFresh(moment: Instant, now: Instant): boolean {
  return msBetween({ from: moment, to: now }) < PROOF_MS_MAX;
}
