import type { Person, PersonId } from '../../domain/people/index.ts';
import { type Accounts, PERSON_EVENT_TYPES, type PersonEvent } from '../../use-cases/sign-in/ports.ts';
import { erasuresOf } from '../chain/erase-events.ts';
import { oneOf } from '../closed-words.ts';
import type { Engine } from '../engine.ts';
import { appendEvent, type HeldEvent, readEvents } from '../events.ts';
import type { WriteTransaction } from '../schema.ts';

/** The stream of what happened to a person. */
export function personStream({ authority, id }: Pick<Person, 'authority' | 'id'>) {
  return { authority, stream: `person/${id}` };
}

/** The trail of people, besides the changes that `savePerson` notes. */
export function personEvents({
  db,
  takeWriteLock,
}: Engine): Pick<Accounts, 'notePersonEvent' | 'personEvents' | 'erasures'> {
  return {
    notePersonEvent: async ({ person, type, change }) => {
      await db.transaction().execute(async (transaction) => {
        await takeWriteLock(transaction);
        await appendPersonEvent(transaction, { person, type, change });
      });
    },
    erasures: (authority) => erasuresOf(db, authority),
    personEvents: async (person) => (await readEvents(db, personStream(person))).map(personEventOf),
  };
}

/** Adds to the trail of a person what is no change of the person, within a transaction that holds the write lock. */
export async function appendPersonEvent(
  transaction: WriteTransaction,
  { person, type, change: { by, at, reason } }: Parameters<Accounts['notePersonEvent']>[0],
): Promise<void> {
  const event = { type, person: by, at, reason, directorate: null, period: null, content: null };
  await appendEvent(transaction, { ...personStream(person), ...event });
}

function personEventOf({ type, person, at, reason, content }: HeldEvent): PersonEvent {
  // Written by this folder alone, and never changed since.
  const told = content as Partial<Pick<PersonEvent, 'before' | 'after' | 'proposal'>> | null;
  return {
    type: oneOf(PERSON_EVENT_TYPES, type),
    by: person as PersonId | null,
    at,
    reason,
    before: told?.before ?? null,
    after: told?.after ?? null,
    proposal: told?.proposal ?? null,
  };
}
