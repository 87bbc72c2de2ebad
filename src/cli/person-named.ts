import type { Person } from '../domain/people/index.ts';
import { fail, ok, type Result } from '../domain/value/index.ts';
import type { OpenedStore } from '../use-cases/index.ts';
import { type Refusal, refusal } from './command.ts';

/** The person of an e-mail address who may act, or why there is none. */
export async function personNamed(
  { accounts }: Pick<OpenedStore, 'accounts'>,
  { authority, email }: { readonly authority: string; readonly email: string },
): Promise<Result<Person, Refusal>> {
  const people = await accounts.people(authority);
  const person = people.find((each) => each.email.toLowerCase() === email.toLowerCase());
  if (person === undefined) return fail(refusal(`nobody has the address ${email}: check it.`));
  return person.isActive ? ok(person) : fail(refusal(`${email} may no longer sign in: name somebody else.`));
}
