import type { Person, PersonId } from '../domain/people/index.ts';
import { type Accounts, PERSON_EVENT_TYPES, type PersonEvent } from '../use-cases/sign-in/ports.ts';
import { oneOf } from './closed-words.ts';
import type { Engine } from './engine.ts';
import { appendEvent, type HeldEvent, readEvents } from './events.ts';

/** The stream of what happened to a person. */
export function personStream({ authority, id }: Pick<Person, 'authority' | 'id'>) {
  return { authority, stream: `person/${id}` };
}

/** The trail of people, besides the changes that `savePerson` notes. */
export function personEvents({
  db,
  takeWriteLock,
}: Engine): Pick<Accounts, 'notePersonEvent' | 'personEvents'> {
  return {
    notePersonEvent: async ({ person, type, change }) => {
      await db.transaction().execute(async (transaction) => {
        await takeWriteLock(transaction);
        await appendEvent(transaction, {
          ...personStream(person),
          type,
          person: change.by,
          at: change.at,
          reason: change.reason,
          directorate: null,
          period: null,
          content: null,
        });
      });
    },
    personEvents: async (person) => (await readEvents(db, personStream(person))).map(personEventOf),
  };
}

function personEventOf({ type, person, at, reason, content }: HeldEvent): PersonEvent {
  // Written by `savePerson` alone, and never changed since.
  const change = content as { readonly before: Person | null; readonly after: Person } | null;
  return {
    type: oneOf(PERSON_EVENT_TYPES, type),
    by: person as PersonId | null,
    at,
    reason,
    before: change?.before ?? null,
    after: change?.after ?? null,
  };
}
