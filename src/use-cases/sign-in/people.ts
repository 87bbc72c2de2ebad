import { gainsPower, holdsPower, may, partedChange } from '../../access/index.ts';
import type { Grant, Person, PersonId } from '../../domain/people/index.ts';
import { fail, ok, type Result } from '../../domain/value/index.ts';
import { actsAlone, type PeoplePorts } from './act-alone.ts';
import { type EmailFault, emailFault } from './email-address.ts';
import type { Accounts, PersonEvent, PersonRefusal } from './ports.ts';

/** The one who asks may not manage people. */
export interface NotAllowed {
  readonly kind: 'not-allowed';
}

/** A person as an administrator fills them in; `id` null for a new one. */
export interface PersonDraft {
  readonly id: PersonId | null;
  readonly name: string;
  readonly email: string;
  readonly language: Person['language'];
  readonly isActive: boolean;
  readonly grants: readonly Grant[];
}

/** A draft to save. `by` is the administrator; the reason stands in the trail. */
interface SaveOrder {
  readonly by: Person;
  readonly draft: PersonDraft;
  readonly reason: string | null;
}

/** What came of saving: the person as they are now, and whether a part of it waits to be confirmed. */
interface SavedPerson {
  readonly person: Person;
  readonly isProposed: boolean;
}

/**
 * Why a person is not saved. "scope-not-allowed": an administrator's role is for the whole authority, and a service
 * belongs to a directorate. "last-administrator": nobody would be left to manage people. "not-for-oneself": nobody
 * gives themselves a power. "proposal-waiting": another change of the person has to be decided first.
 */
export type SaveFailure =
  | NotAllowed
  | {
      readonly kind:
        | PersonRefusal
        | 'unknown-person'
        | 'name-missing'
        | EmailFault
        | 'scope-not-allowed'
        | 'not-for-oneself';
    };

/** A person and what happened to them, the earliest first. */
export interface PersonHistory {
  readonly person: Person;
  readonly events: readonly PersonEvent[];
}

/** Whether somebody may manage the people of their authority: of all of it, or of none. */
export function mayManagePeople(person: Person): boolean {
  const thing = { authority: person.authority, directorate: null, service: null, owner: null };
  return may({ person, verb: 'manage-people', thing });
}

/** All people of the authority of the one who asks, by name. */
export function listPeople({
  accounts,
}: {
  readonly accounts: Accounts;
}): (by: Person) => Promise<Result<readonly Person[], NotAllowed>> {
  return async (by) => {
    if (!mayManagePeople(by)) return fail({ kind: 'not-allowed' });
    return ok(await accounts.people(by.authority));
  };
}

/** One person of the authority of the one who asks, with their trail. */
export function readPerson({
  accounts,
}: {
  readonly accounts: Accounts;
}): (order: {
  readonly by: Person;
  readonly person: PersonId;
}) => Promise<Result<PersonHistory, NotAllowed | { readonly kind: 'unknown-person' }>> {
  return async ({ by, person: id }) => {
    if (!mayManagePeople(by)) return fail({ kind: 'not-allowed' });
    const person = await accounts.person({ authority: by.authority, id });
    if (person === null) return fail({ kind: 'unknown-person' });
    return ok({ person, events: await accounts.personEvents(person) });
  };
}

/**
 * Adds or changes a person. What gives a power waits for another administrator, the rest is done at once. Who may not
 * sign in any more is signed out everywhere.
 */
export function savePerson(
  ports: PeoplePorts,
): (order: SaveOrder) => Promise<Result<SavedPerson, SaveFailure>> {
  const { accounts, tokens, clock } = ports;
  return async ({ by, draft, reason }) => {
    if (!mayManagePeople(by)) return fail({ kind: 'not-allowed' });
    const fault = draftFault(draft);
    if (fault !== null) return fail({ kind: fault });
    const { authority } = by;
    const before = draft.id === null ? null : await accounts.person({ authority, id: draft.id });
    if (draft.id !== null && before === null) return fail({ kind: 'unknown-person' });
    const after: Person = {
      id: draft.id ?? (tokens.make() as PersonId),
      authority,
      name: draft.name.trim(),
      email: draft.email.normalize('NFC').trim(),
      language: draft.language,
      isActive: draft.isActive,
      grants: draft.grants,
    };
    const isForOneself = after.id === by.id && gainsPower({ before, after });
    if (isForOneself && ports.demoPlace === null) return fail({ kind: 'not-for-oneself' });
    const isAlone = await actsAlone(ports, authority);
    const { atOnce, proposed } = isAlone
      ? { atOnce: after, proposed: null }
      : partedChange({ before, after });
    const change = { by: by.id, at: clock.now(), reason };
    const saved = await accounts.savePerson({ person: atOnce, proposed, change });
    if (!saved.ok) return fail({ kind: saved.failure });
    if (!atOnce.isActive) await accounts.endSessionsOf(atOnce);
    return ok({ person: atOnce, isProposed: proposed !== null });
  };
}

/**
 * Takes the codes from a person whose device is lost; for somebody who holds a power it is proposed. Their password
 * stays.
 */
export function removeCodesOf(
  ports: PeoplePorts,
): (order: {
  readonly by: Person;
  readonly person: PersonId;
  readonly reason: string | null;
}) => Promise<
  Result<
    { readonly isProposed: boolean },
    NotAllowed | { readonly kind: 'unknown-person' | 'proposal-waiting' }
  >
> {
  const { accounts, clock } = ports;
  return async ({ by, person: id, reason }) => {
    if (!mayManagePeople(by)) return fail({ kind: 'not-allowed' });
    const person = await accounts.person({ authority: by.authority, id });
    if (person === null) return fail({ kind: 'unknown-person' });
    const key = await accounts.key(person);
    if (key === null || key.codes === null) return ok({ isProposed: false });
    const change = { by: by.id, at: clock.now(), reason };
    if (holdsPower(person) && !(await actsAlone(ports, by.authority))) {
      const proposed = await accounts.propose({ person, kind: 'codes', change });
      return proposed.ok ? ok({ isProposed: true }) : fail({ kind: proposed.failure });
    }
    await accounts.removeCodes(person);
    await accounts.notePersonEvent({ person, type: 'codes-removed', change });
    return ok({ isProposed: false });
  };
}

function draftFault({ name, email, grants }: PersonDraft) {
  if (name.trim() === '') return 'name-missing';
  const fault = emailFault(email);
  if (fault !== null) return fault;
  return grants.every(hasAllowedScope) ? null : 'scope-not-allowed';
}

function hasAllowedScope({ role, directorate, service }: Grant): boolean {
  if (role === 'administrator') return directorate === null && service === null;
  return service === null || directorate !== null;
}
