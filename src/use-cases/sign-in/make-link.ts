import type { Person, PersonId } from '../../domain/people/index.ts';
import { fail, ok, type Result } from '../../domain/value/index.ts';
import { DAY_MS, HOUR_MS, momentAfter } from './moments.ts';
import { mayManagePeople, type NotAllowed } from './people.ts';
import type { Accounts, Clock, Instant, Letter, LinkPurpose, Mail, Tokens } from './ports.ts';

/** A link that has just been made. `token` is kept nowhere: it is shown or sent now, or never. */
export interface MadeLink {
  readonly person: Person;
  readonly purpose: LinkPurpose;
  readonly token: string;
  readonly expiresAt: Instant;
}

/** A link to make. `by` is the administrator. */
export interface LinkOrder {
  readonly by: Person;
  readonly person: PersonId;
  readonly purpose: LinkPurpose;
}

/** Why no link was made. "inactive": the person may not sign in. */
export type MakeLinkFailure = NotAllowed | { readonly kind: 'unknown-person' | 'inactive' };

/** A link was made, and the letter with it did not go: it can still be handed over. */
export interface LinkNotSent {
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
export function makeLink(ports: LinkPorts): (order: LinkOrder) => Promise<Result<MadeLink, MakeLinkFailure>> {
  return async ({ by, person: id, purpose }) => {
    if (!mayManagePeople(by)) return fail({ kind: 'not-allowed' });
    const person = await ports.accounts.person({ authority: by.authority, id });
    if (person === null) return fail({ kind: 'unknown-person' });
    if (!person.isActive) return fail({ kind: 'inactive' });
    return ok(await newLink(ports, { by: by.id, person, purpose, lastsMs: LASTS_MS[purpose] }));
  };
}

/** Makes a link and sends it to the person. `write` puts it into words, in the person's language. */
export function sendLink({
  mail,
  write,
  ...ports
}: LinkPorts & {
  readonly mail: Mail;
  readonly write: (link: MadeLink) => Pick<Letter, 'subject' | 'text'>;
}): (order: LinkOrder) => Promise<Result<MadeLink, MakeLinkFailure | LinkNotSent>> {
  return async (order) => {
    const made = await makeLink(ports)(order);
    if (!made.ok) return made;
    const link = made.value;
    const id = `link-${ports.tokens.hash(link.token)}`;
    const sent = await mail.send({ to: link.person.email, ...write(link), id });
    return sent.ok ? ok(link) : fail({ kind: 'not-sent', link, detail: sent.failure.detail });
  };
}

/** Makes and keeps a link, whoever may. */
export async function newLink(
  { accounts, tokens, clock }: LinkPorts,
  {
    by,
    person,
    purpose,
    lastsMs,
  }: {
    readonly by: PersonId | null;
    readonly person: Person;
    readonly purpose: LinkPurpose;
    readonly lastsMs: number;
  },
): Promise<MadeLink> {
  const now = clock.now();
  const token = tokens.make();
  const expiresAt = momentAfter(now, lastsMs);
  const { authority, id } = person;
  await accounts.saveLink({
    tokenHash: tokens.hash(token),
    link: { authority, person: id, purpose, expiresAt },
  });
  await accounts.notePersonEvent({ person, type: 'link-made', change: { by, at: now, reason: null } });
  return { person, purpose, token, expiresAt };
}
