import type { Person } from '../../domain/people/index.ts';
import { fail, ok, type Result } from '../../domain/value/index.ts';
import { beginSession } from './begin-session.ts';
import { networkOf } from './network.ts';
import { type PasswordFault, passwordFault } from './password-rules.ts';
import type { Accounts, Clock, Instant, LinkPurpose, Passwords, ProvenIdentity, Tokens } from './ports.ts';
import { countTry, type TooManyTries } from './tries.ts';

/** A link that is good, and whose it is. */
export interface OpenLink {
  readonly person: Person;
  readonly purpose: LinkPurpose;
  readonly expiresAt: Instant;
}

/** Why a link is not good: nobody's, used, or of one who may not sign in; or its time is over. */
export interface LinkFailure {
  readonly kind: 'unknown' | 'expired';
}

/** How somebody wants to sign in from now on. */
type NewWay =
  | { readonly kind: 'password'; readonly password: string }
  | { readonly kind: 'identity'; readonly identity: ProvenIdentity };

/** A link that has been used. `token` is null where the person still has to sign in, with a code. */
interface AcceptedLink {
  readonly person: Person;
  readonly token: string | null;
  readonly device: string | null;
}

/** Why a link was not used; it stays good after a fault of the password or of the identity. */
type AcceptFailure = LinkFailure | PasswordFault | { readonly kind: 'identity-taken' };

interface LookPorts {
  readonly accounts: Accounts;
  readonly tokens: Tokens;
  readonly clock: Clock;
}

/** Looks at a link without using it. Those that are none are spaced out by the address that asks. */
export function lookAtLink(
  ports: LookPorts,
): (order: {
  readonly token: string;
  readonly address: string;
}) => Promise<Result<OpenLink, LinkFailure | TooManyTries>> {
  return async ({ token, address }) => {
    const counted = await countTry(ports, [{ by: 'links', text: networkOf(address) }]);
    if (!counted.ok) return counted;
    const looked = await openLink(ports, token);
    if (looked.ok || looked.failure.kind === 'expired') await counted.value.takeBack();
    return looked;
  };
}

async function openLink(
  { accounts, tokens, clock }: LookPorts,
  token: string,
): Promise<Result<OpenLink, LinkFailure>> {
  const link = await accounts.link(tokens.hash(token));
  const person = link && (await accounts.person({ authority: link.authority, id: link.person }));
  if (link === null || person === null || !person.isActive) return fail({ kind: 'unknown' });
  if (link.expiresAt <= clock.now()) return fail({ kind: 'expired' });
  return ok({ person, purpose: link.purpose, expiresAt: link.expiresAt });
}

/** Uses a link to set a password, or to tie the council's own account, and signs the person in. */
export function acceptLink(
  ports: LookPorts & { readonly passwords: Passwords },
): (order: { readonly token: string; readonly way: NewWay }) => Promise<Result<AcceptedLink, AcceptFailure>> {
  return async ({ token, way }) => {
    const looked = await openLink(ports, token);
    if (!looked.ok) return looked;
    const { person } = looked.value;
    return way.kind === 'password'
      ? setPassword(ports, { token, person, password: way.password })
      : tieIdentity(ports, { token, person, identity: way.identity });
  };
}

async function setPassword(
  ports: LookPorts & { readonly passwords: Passwords },
  { token, person, password }: { readonly token: string; readonly person: Person; readonly password: string },
): Promise<Result<AcceptedLink, AcceptFailure>> {
  const { accounts, tokens, clock, passwords } = ports;
  const fault = await passwordFault(ports, { password, person });
  if (fault !== null) return fail(fault);
  // Before the link is used: nothing slow, and nothing that can fail, should come after.
  const passwordHash = await passwords.hash(password);
  if ((await accounts.useLink(tokens.hash(token))) === null) return fail({ kind: 'unknown' });
  await accounts.savePassword({ person, passwordHash });
  await accounts.endSessionsOf(person);
  await accounts.forgetDevicesOf(person);
  const change = { by: person.id, at: clock.now(), reason: null };
  await accounts.notePersonEvent({ person, type: 'password-set', change });
  const key = await accounts.key(person);
  // A letter that went astray must not get past the codes.
  return ok(
    key === null || key.codes === null
      ? await beginSession(ports, { person, by: 'link' })
      : { person, token: null, device: null },
  );
}

async function tieIdentity(
  ports: LookPorts,
  {
    token,
    person,
    identity,
  }: { readonly token: string; readonly person: Person; readonly identity: ProvenIdentity },
): Promise<Result<AcceptedLink, AcceptFailure>> {
  const { accounts, tokens, clock } = ports;
  const owner = await accounts.personOfIdentity(identity);
  const isOthers = owner !== null && (owner.id !== person.id || owner.authority !== person.authority);
  if (isOthers) return fail({ kind: 'identity-taken' });
  if ((await accounts.useLink(tokens.hash(token))) === null) return fail({ kind: 'unknown' });
  const tied = await accounts.saveIdentity({ identity, person });
  if (!tied.ok) return fail({ kind: tied.failure });
  const change = { by: person.id, at: clock.now(), reason: null };
  await accounts.notePersonEvent({ person, type: 'identity-tied', change });
  return ok(await beginSession(ports, { person, by: 'identity-provider' }));
}
