import { type Grant, type Person, type PersonId, ROLES } from '../../domain/people/index.ts';
import { fail, ok, type Result } from '../../domain/value/index.ts';
import { beginSession, type SignedIn } from './begin-session.ts';
import type { Accounts, Clock, Tokens } from './ports.ts';

/** Where the people of the demo work. */
export interface DemoPlace {
  readonly authority: string;
  readonly directorate: string;
  readonly service: string;
}

/** One person for each role, invented, without a password: they are signed in by a button, in the demo only. */
function demoPeople({ authority, directorate, service }: DemoPlace): readonly Person[] {
  const everywhere = { directorate: null, service: null };
  const inDirectorate = { directorate, service: null };
  const people: readonly (readonly [name: string, language: Person['language'], grant: Grant])[] = [
    ['Elin Rees', 'cy', { role: 'owner', directorate, service }],
    ['Thomas Fletcher', 'en', { role: 'data-manager', ...inDirectorate }],
    ['Bethan Llewellyn', 'cy', { role: 'head-of-service', directorate, service }],
    ['Margaret Ashworth', 'en', { role: 'director', ...inDirectorate }],
    ['Gareth Pugh', 'cy', { role: 'performance-team', ...everywhere }],
    ['Susan Whitcombe', 'en', { role: 'scrutiny-member', ...everywhere }],
    ['Dafydd Morris', 'cy', { role: 'administrator', ...everywhere }],
  ];
  return people.map(([name, language, grant]) => ({
    id: demoId(grant.role),
    authority,
    name,
    email: `${grant.role}@demo.invalid`,
    language,
    isActive: true,
    grants: [grant],
  }));
}

/** Adds those people of the demo who are not there yet, and gives all as they are kept. */
export function ensureDemoPeople({
  accounts,
  clock,
}: {
  readonly accounts: Accounts;
  readonly clock: Clock;
}): (place: DemoPlace) => Promise<readonly Person[]> {
  return async (place) => {
    const kept: Person[] = [];
    for (const person of demoPeople(place)) {
      const held = await accounts.person(person);
      kept.push(held ?? person);
      if (held !== null) continue;
      const change = { by: null, at: clock.now(), reason: null };
      const saved = await accounts.savePerson({ person, change });
      if (!saved.ok) throw new Error(`${person.id} cannot be added: ${saved.failure}`);
    }
    return kept;
  };
}

/** Signs in as a person of the demo. Refused where the demo is not on, and for everybody else. */
export function signInAsDemo(ports: {
  readonly accounts: Accounts;
  readonly tokens: Tokens;
  readonly clock: Clock;
  readonly isDemo: boolean;
}): (key: Pick<Person, 'authority' | 'id'>) => Promise<Result<SignedIn, { readonly kind: 'refused' }>> {
  return async (key) => {
    if (!ports.isDemo || !DEMO_IDS.includes(key.id)) return fail({ kind: 'refused' });
    const person = await ports.accounts.person(key);
    if (person === null || !person.isActive) return fail({ kind: 'refused' });
    return ok(await beginSession(ports, { person, by: 'demo' }));
  };
}

const DEMO_IDS: readonly PersonId[] = ROLES.map(demoId);

function demoId(role: Grant['role']): PersonId {
  return `demo-${role}` as PersonId;
}
