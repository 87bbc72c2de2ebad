import { may } from '../../access/index.ts';
import type { Grant, Person, PersonId } from '../../domain/people/index.ts';
import { fail, ok, type Result } from '../../domain/value/index.ts';
import type { Accounts, Clock, PersonEvent, PersonRefusal, Tokens } from './ports.ts';

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
export interface SaveOrder {
  readonly by: Person;
  readonly draft: PersonDraft;
  readonly reason: string | null;
}

/**
 * Why a person is not saved. "scope-not-allowed": an administrator's role is for the whole authority, and a service
 * belongs to a directorate. "last-administrator": nobody would be left to manage people.
 */
export type SaveFailure =
  | NotAllowed
  | {
      readonly kind:
        | PersonRefusal
        | 'unknown-person'
        | 'name-missing'
        | 'email-malformed'
        | 'scope-not-allowed';
    };

/** A person and what happened to them, the earliest first. */
export interface PersonHistory {
  readonly person: Person;
  readonly events: readonly PersonEvent[];
}

const EMAIL = /^[^\s@]+@[^\s@]+$/;
const EMAIL_LENGTH_MAX = 254;

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

/** Adds or changes a person. Who may not sign in any more is signed out everywhere. */
export function savePerson({
  accounts,
  tokens,
  clock,
}: {
  readonly accounts: Accounts;
  readonly tokens: Tokens;
  readonly clock: Clock;
}): (order: SaveOrder) => Promise<Result<Person, SaveFailure>> {
  return async ({ by, draft, reason }) => {
    if (!mayManagePeople(by)) return fail({ kind: 'not-allowed' });
    const fault = draftFault(draft);
    if (fault !== null) return fail({ kind: fault });
    const { authority } = by;
    const isKnown = draft.id === null || (await accounts.person({ authority, id: draft.id })) !== null;
    if (!isKnown) return fail({ kind: 'unknown-person' });
    const person: Person = {
      id: draft.id ?? (tokens.make() as PersonId),
      authority,
      name: draft.name.trim(),
      email: draft.email.trim(),
      language: draft.language,
      isActive: draft.isActive,
      grants: draft.grants,
    };
    const saved = await accounts.savePerson({ person, change: { by: by.id, at: clock.now(), reason } });
    if (!saved.ok) return fail({ kind: saved.failure });
    if (!person.isActive) await accounts.endSessionsOf(person);
    return ok(person);
  };
}

/** Takes the codes from a person whose device is lost. Their password stays. */
export function removeCodesOf({
  accounts,
  clock,
}: {
  readonly accounts: Accounts;
  readonly clock: Clock;
}): (order: {
  readonly by: Person;
  readonly person: PersonId;
  readonly reason: string | null;
}) => Promise<Result<null, NotAllowed | { readonly kind: 'unknown-person' }>> {
  return async ({ by, person: id, reason }) => {
    if (!mayManagePeople(by)) return fail({ kind: 'not-allowed' });
    const person = await accounts.person({ authority: by.authority, id });
    if (person === null) return fail({ kind: 'unknown-person' });
    const key = await accounts.key(person);
    if (key === null || key.codeSecret === null) return ok(null);
    await accounts.saveKey({ ...key, codeSecret: null, codeStep: null });
    const change = { by: by.id, at: clock.now(), reason };
    await accounts.notePersonEvent({ person, type: 'codes-removed', change });
    return ok(null);
  };
}

function draftFault({ name, email, grants }: PersonDraft) {
  if (name.trim() === '') return 'name-missing';
  const address = email.trim();
  if (!EMAIL.test(address) || address.length > EMAIL_LENGTH_MAX) return 'email-malformed';
  return grants.every(hasAllowedScope) ? null : 'scope-not-allowed';
}

function hasAllowedScope({ role, directorate, service }: Grant): boolean {
  if (role === 'administrator') return directorate === null && service === null;
  return service === null || directorate !== null;
}
