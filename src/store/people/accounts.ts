import type { Accounts } from '../../use-cases/sign-in/ports.ts';
import type { Engine } from '../engine.ts';
import { knownDevices } from './known-devices.ts';
import { localKeys } from './local-keys.ts';
import { oneTimeLinks } from './one-time-links.ts';
import { peopleTold } from './people-told.ts';
import { personEvents } from './person-events.ts';
import { proposals } from './proposals.ts';
import { emailKeysOf, personRows, personsOf, readPerson } from './read-people.ts';
import { savePerson } from './save-person.ts';
import type { SecretKeys } from './secret-keys.ts';
import { sessions } from './sessions.ts';
import { signInTries } from './sign-in-tries.ts';

/** People and how they sign in, on an open database whose schema is up to date. */
export function accountsOn(engine: Engine, secrets: SecretKeys): Accounts {
  const { db } = engine;
  return {
    people: async (authority) =>
      personsOf(await personRows(db).where('person.authority_id', '=', authority).execute()),
    person: (key) => readPerson(db, key),
    personsByEmail: async (email) =>
      personsOf(await personRows(db).where('person.email_key', 'in', emailKeysOf(email)).execute()),
    authorityNames: async (authority) => {
      const rows = await db
        .selectFrom('authority')
        .selectAll()
        .where('authority_id', '=', authority)
        .execute();
      return rows.flatMap(({ name_en, name_cy }) => [name_en, name_cy]);
    },
    savePerson: (order) => savePerson(engine, order),
    ...personEvents(engine),
    ...proposals(engine),
    ...peopleTold(engine),
    ...localKeys(engine, secrets),
    ...knownDevices(engine),
    ...sessions(engine),
    ...oneTimeLinks(engine),
    ...signInTries(engine),
  };
}
