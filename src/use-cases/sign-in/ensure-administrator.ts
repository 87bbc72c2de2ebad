import type { Person, PersonId } from '../../domain/people/index.ts';
import { DAY_MS } from '../../domain/period/index.ts';
import { type LinkPorts, type MadeLink, newLink } from './make-link.ts';
import type { Accounts } from './ports.ts';

const LINK_LASTS_MS = DAY_MS;

/** The same at every start: it is one person, however often they are let in. */
const FIRST_ADMINISTRATOR = 'first-administrator' as PersonId;

/**
 * Lets the first administrator in: where no administrator of an authority can sign in, and none was given a link by
 * another that is good, gives a link for "Administrator", to be printed; else null. Links given before stay good until
 * one is used. It also opens the door again where every administrator has been locked out.
 */
export function ensureAdministrator(
  ports: LinkPorts,
): (order: { readonly authority: string }) => Promise<MadeLink | null> {
  const { accounts, clock } = ports;
  return async ({ authority }) => {
    const people = await accounts.people(authority);
    const administrators = people.filter(
      ({ isActive, grants }) => isActive && grants.some(({ role }) => role === 'administrator'),
    );
    for (const person of administrators) {
      if (await canSignIn(accounts, person)) return null;
      // Whoever starts Mesur again may have lost what it printed before, so its own link is made anew.
      const isOurs = person.id === FIRST_ADMINISTRATOR;
      if (!isOurs && (await accounts.hasLinkAfter({ person, moment: clock.now() }))) return null;
    }
    const person = firstAdministrator(authority);
    const held = administrators.find(({ id }) => id === person.id);
    if (held === undefined) await addPerson(ports, person);
    return newLink(ports, {
      by: null,
      person: held ?? person,
      purpose: 'first-sign-in',
      lastsMs: LINK_LASTS_MS,
    });
  };
}

async function canSignIn(accounts: Accounts, person: Person): Promise<boolean> {
  const key = await accounts.key(person);
  return (key !== null && key.passwordHash !== null) || accounts.hasIdentity(person);
}

async function addPerson({ accounts, clock }: LinkPorts, person: Person): Promise<void> {
  const change = { by: null, at: clock.now(), reason: null };
  const saved = await accounts.savePerson({ person, change });
  if (!saved.ok) throw new Error(`the first administrator cannot be added: ${saved.failure}`);
}

/** Nobody has this e-mail: ".invalid" is kept free for such names (RFC 2606). The person changes it. */
function firstAdministrator(authority: string): Person {
  return {
    id: FIRST_ADMINISTRATOR,
    authority,
    name: 'Administrator',
    email: 'administrator@mesur.invalid',
    language: 'en',
    isActive: true,
    grants: [{ role: 'administrator', directorate: null, service: null }],
  };
}
