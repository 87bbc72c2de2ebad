import type { AccountChange, Person } from '../../domain/people/index.ts';
import type { Instant } from '../../domain/period/index.ts';
import { untoldChanges } from '../sign-in/index.ts';
import type { Accounts, Clock } from '../sign-in/ports.ts';
import type { Letters, QueuedLetter } from './ports.ts';

/** What a letter about a change of somebody's account says; `by` is null for Mesur itself, or the server. */
interface AccountLetterFacts {
  readonly person: Person;
  readonly at: Instant;
  readonly by: string | null;
  readonly changes: readonly AccountChange[];
}

/** What telling people needs. */
interface Telling {
  readonly accounts: Accounts;
  readonly letters: Pick<Letters, 'queue'>;
  readonly clock: Clock;
  /** The words of such a letter, in the language of its person. */
  readonly write: (facts: AccountLetterFacts) => Pick<QueuedLetter, 'subject' | 'text'>;
}

/** Addresses that are nobody's (RFC 2606). */
const NOBODYS_EMAIL = /\.invalid$/i;

/**
 * Writes to the people of an authority what was changed on their accounts since they were last told, whatever changed
 * it; where the address was changed, to the old one too. Gives how many letters were written.
 */
export async function tellPeople(
  { accounts, letters, clock, write }: Telling,
  { authority }: { readonly authority: string },
): Promise<number> {
  let written = 0;
  const people = await accounts.people(authority);
  for (const id of await accounts.peopleToTell(authority)) {
    const person = people.find((each) => each.id === id);
    if (person === undefined) continue;
    for (const { sequence, at, by, changes } of await untoldChanges({ accounts })(person)) {
      const name = by === null ? null : (people.find((each) => each.id === by)?.name ?? by);
      const letter = write({ person, at, by: name, changes });
      const moved = changes.flatMap((change) => (change.kind === 'email' ? [change.from, change.to] : []));
      const addresses = new Set([person.email, ...moved].filter((to) => !NOBODYS_EMAIL.test(to)));
      for (const to of addresses) {
        const key = `account/${id}/${sequence}/${to}`;
        const isNew = await letters.queue({ letter: { authority, key, to, ...letter }, at: clock.now() });
        if (isNew) written++;
      }
    }
    const { length } = await accounts.personEvents(person);
    await accounts.markTold({ person, sequence: length });
  }
  return written;
}
