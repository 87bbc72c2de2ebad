import { holdsPower } from '../../access/index.ts';
import type { Person, PersonId } from '../../domain/people/index.ts';
import { DAY_MS, HOUR_MS, momentAfter } from '../../domain/period/index.ts';
import { fail, ok, type Result } from '../../domain/value/index.ts';
import { actsAlone, type PeoplePorts } from './act-alone.ts';
import { waysOf } from './own-ways.ts';
import { mayManagePeople, type NotAllowed } from './people.ts';
import type { Accounts, Clock, Instant, Letter, LinkPurpose, Mail, OneTimeLink, Tokens } from './ports.ts';

/** A link that has just been made. `token` is kept nowhere: it is shown or sent now, or never. */
export interface MadeLink {
  readonly person: Person;
  readonly purpose: LinkPurpose;
  readonly token: string;
  readonly expiresAt: Instant;
}

/** A link to make. `by` is the administrator. */
interface LinkOrder {
  readonly by: Person;
  readonly person: PersonId;
}

/**
 * Why no link was made. "inactive": the person may not sign in. "needs-confirming": they hold a power, so that a link for
 * them is proposed.
 */
type MakeLinkFailure = NotAllowed | { readonly kind: 'unknown-person' | 'inactive' | 'needs-confirming' };

/** A link was made, and the letter with it did not go: it can still be handed over. */
interface LinkNotSent {
  readonly kind: 'not-sent';
  readonly link: MadeLink;
  readonly detail: string;
}

/** What making links needs. */
export interface LinkPorts {
  readonly accounts: Accounts;
  readonly tokens: Tokens;
  readonly clock: Clock;
}

/** How long a link is good: time to come back from leave, or to open one's mail. */
const LASTS_MS: Readonly<Record<LinkPurpose, number>> = {
  'first-sign-in': 7 * DAY_MS,
  'new-password': HOUR_MS,
};

/** Makes a link for a person to sign in for the first time, or to set a new password. */
export function makeLink(
  ports: PeoplePorts,
): (order: LinkOrder) => Promise<Result<MadeLink, MakeLinkFailure>> {
  return async (order) => {
    const found = await personForLink(ports, order);
    if (!found.ok) return found;
    const { by } = order;
    const person = found.value;
    if (holdsPower(person) && !(await actsAlone(ports, by.authority)))
      return fail({ kind: 'needs-confirming' });
    const purpose = await purposeFor(ports, person);
    return ok(await newLink(ports, { by: by.id, person, purpose, lastsMs: LASTS_MS[purpose] }));
  };
}

/** Proposes a link for somebody who holds a power: another administrator makes it by confirming. */
export function proposeLink(
  ports: PeoplePorts,
): (
  order: LinkOrder & { readonly reason: string | null },
) => Promise<
  Result<null, NotAllowed | { readonly kind: 'unknown-person' | 'inactive' | 'proposal-waiting' }>
> {
  return async ({ reason, ...order }) => {
    const found = await personForLink(ports, order);
    if (!found.ok) return found;
    const change = { by: order.by.id, at: ports.clock.now(), reason };
    const proposed = await ports.accounts.propose({ person: found.value, kind: 'link', change });
    return proposed.ok ? ok(null) : fail({ kind: proposed.failure });
  };
}

async function personForLink(
  { accounts }: Pick<PeoplePorts, 'accounts'>,
  { by, person: id }: LinkOrder,
): Promise<Result<Person, NotAllowed | { readonly kind: 'unknown-person' | 'inactive' }>> {
  if (!mayManagePeople(by)) return fail({ kind: 'not-allowed' });
  const person = await accounts.person({ authority: by.authority, id });
  if (person === null) return fail({ kind: 'unknown-person' });
  return person.isActive ? ok(person) : fail({ kind: 'inactive' });
}

/** What a link would be for: whoever has a way in already needs a new password, others begin. */
export async function purposeFor(ports: Pick<PeoplePorts, 'accounts'>, person: Person): Promise<LinkPurpose> {
  const { hasPassword, hasCouncilAccount } = await waysOf(ports)(person);
  return hasPassword || hasCouncilAccount ? 'new-password' : 'first-sign-in';
}

/** Sends a link that was made to its person. `write` puts it into words, in the person's language. */
export function sendMade({
  tokens,
  mail,
  write,
}: {
  readonly tokens: Tokens;
  readonly mail: Mail;
  readonly write: (link: MadeLink) => Pick<Letter, 'subject' | 'text'>;
}): (link: MadeLink) => Promise<Result<MadeLink, LinkNotSent>> {
  return async (link) => {
    const id = `link-${tokens.hash(link.token)}`;
    const sent = await mail.send({ to: link.person.email, ...write(link), id });
    return sent.ok ? ok(link) : fail({ kind: 'not-sent', link, detail: sent.failure.detail });
  };
}

/** A link that is not kept yet: what to give to the person, and what to keep of it. */
export function draftLink(
  { tokens, clock }: Pick<LinkPorts, 'tokens' | 'clock'>,
  {
    person,
    purpose,
    lastsMs = LASTS_MS[purpose],
  }: { readonly person: Person; readonly purpose: LinkPurpose; readonly lastsMs?: number },
): { readonly made: MadeLink; readonly kept: { readonly tokenHash: string; readonly link: OneTimeLink } } {
  const token = tokens.make();
  const expiresAt = momentAfter(clock.now(), lastsMs);
  const link = { authority: person.authority, person: person.id, purpose, expiresAt };
  return { made: { person, purpose, token, expiresAt }, kept: { tokenHash: tokens.hash(token), link } };
}

/** Makes and keeps a link, whoever may. */
export async function newLink(
  ports: LinkPorts,
  {
    by,
    ...of
  }: {
    readonly by: PersonId | null;
    readonly person: Person;
    readonly purpose: LinkPurpose;
    readonly lastsMs: number;
  },
): Promise<MadeLink> {
  const { accounts, clock } = ports;
  const { made, kept } = draftLink(ports, of);
  await accounts.saveLink(kept);
  const change = { by, at: clock.now(), reason: null };
  await accounts.notePersonEvent({ person: of.person, type: 'link-made', change });
  return made;
}
