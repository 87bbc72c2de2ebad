import { mayAnywhere } from '../../access/index.ts';
import type { Person } from '../../domain/people/index.ts';
import type { Bilingual } from '../../domain/value/index.ts';
import { mayManagePeople } from '../../use-cases/index.ts';
import type { Visitor } from '../route.ts';
import { type SignInServices, sessionOf } from './services.ts';

interface Entry {
  readonly path: string;
  readonly text: Bilingual;
  readonly isFor: (person: Person) => boolean;
}

const ENTRIES: readonly Entry[] = [
  { path: '/my-updates', text: { en: 'My updates', cy: 'Fy niweddariadau' }, isFor: () => true },
  {
    path: '/quarters',
    text: { en: 'Quarters', cy: 'Chwarteri' },
    isFor: (person) => mayAnywhere(person, 'read-quarter'),
  },
  { path: '/people', text: { en: 'People', cy: 'Pobl' }, isFor: mayManagePeople },
];

/** Who a session's token belongs to, as pages know them, with the entries of the navigation that they may follow. */
export function visitorOf(services: SignInServices): (sessionToken: string) => Promise<Visitor | null> {
  const find = sessionOf(services);
  return async (sessionToken) => {
    const found = await find(sessionToken);
    if (found === null) return null;
    const { person, session, mustSetUpCodes } = found;
    return {
      person: { id: person.id, name: person.name },
      authority: person.authority,
      mustSetUpCodes,
      token: session.formToken,
      navigation: ENTRIES.filter(({ isFor }) => !mustSetUpCodes && isFor(person)).map(({ path, text }) => ({
        path,
        text,
      })),
    };
  };
}
