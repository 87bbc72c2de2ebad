import type { PersonId } from '../../domain/people/index.ts';
import { DAY_MS, msBetween } from '../../domain/period/index.ts';
import type { Accounts, Clock, Tokens } from '../sign-in/ports.ts';
import { UNSAVED_DAYS, type UnsavedForm, type UnsavedForms } from './ports.ts';

/** What a form was sent with: its fields, and the page that it stood on. */
type TypedForm = Pick<UnsavedForm, 'path' | 'fields'>;

/** What keeping stands on. */
export interface KeepingParts {
  readonly accounts: Pick<Accounts, 'session'>;
  readonly tokens: Pick<Tokens, 'hash'>;
  readonly clock: Clock;
  readonly unsaved: UnsavedForms;
}

/** Fields that are never kept: a form that has one is not kept at all. */
const SECRET = /password|code|secret/i;

/** Fields that a form carries and nobody types. */
const CARRIED: readonly string[] = ['version', 'do', 'seen', 'shown', 'stand', 'page'];

/** What of a form somebody typed, without what it carries and what was left empty. */
export function typedFields({ fields }: Pick<UnsavedForm, 'fields'>): UnsavedForm['fields'] {
  return fields.filter(([name, value]) => value.trim() !== '' && !CARRIED.includes(name));
}

/** Keeps what somebody typed who is signed in; null where that is nothing, or a secret is in it. */
export function keepTyped({
  unsaved,
  clock,
}: Pick<KeepingParts, 'unsaved' | 'clock'>): (
  typed: TypedForm & { readonly authority: string; readonly person: PersonId },
) => Promise<UnsavedForm | null> {
  return async ({ authority, person, path, fields }) => {
    const form = { authority, person, path, fields, at: clock.now() };
    if (fields.some(([name]) => SECRET.test(name)) || typedFields(form).length === 0) return null;
    await unsaved.keep(form);
    return form;
  };
}

/**
 * Keeps what was typed by somebody whose session has ended since the form was opened: a form proves whose it is by the
 * session's two tokens. Null where they are of no session of the last week, or its person may not sign in.
 */
export function keepAfterSession(
  parts: KeepingParts,
): (
  typed: TypedForm & { readonly sessionToken: string; readonly formToken: string },
) => Promise<UnsavedForm | null> {
  const keep = keepTyped(parts);
  return async ({ sessionToken, formToken, ...typed }) => {
    const { accounts, tokens, clock } = parts;
    const found = await accounts.session(tokens.hash(sessionToken));
    if (found === null || !found.person.isActive) return null;
    const { session, person } = found;
    // Compared by their hashes: the time it takes tells nothing of the token.
    if (tokens.hash(formToken) !== tokens.hash(session.formToken)) return null;
    if (msBetween({ from: session.startedAt, to: clock.now() }) > UNSAVED_DAYS * DAY_MS) return null;
    return keep({ ...typed, authority: person.authority, person: person.id });
  };
}
