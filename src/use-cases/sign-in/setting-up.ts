import { holdsPower, isPower } from '../../access/index.ts';
import { ADMINISTRATORS_MIN, type Grant, type Person, type PersonId } from '../../domain/people/index.ts';
import type { Instant } from '../../domain/period/index.ts';
import { fail, ok, type Result } from '../../domain/value/index.ts';
import type { Store } from '../ports.ts';
import { mayManagePeople, type NotAllowed } from './people.ts';
import type { Accounts, PersonEvent } from './ports.ts';

/** A power that one administrator gave by themselves while the authority was being set up. */
interface GivenPower {
  readonly person: Person;
  readonly grant: Grant;
  readonly by: PersonId;
  readonly at: Instant;
}

/** How far an authority is with being set up. */
export interface SettingUp {
  /** Whether one administrator may still give powers by themselves. */
  readonly isOpen: boolean;
  /** How many administrators have signed in so far. */
  readonly administrators: number;
  readonly given: readonly GivenPower[];
}

/** What is left of setting up, for an administrator; null once a quarter is open and two administrators have signed in. */
export function settingUp({
  accounts,
  store,
}: {
  readonly accounts: Accounts;
  readonly store: Pick<Store, 'administratorsSignedIn'>;
}): (by: Person) => Promise<Result<SettingUp | null, NotAllowed>> {
  return async (by) => {
    if (!mayManagePeople(by)) return fail({ kind: 'not-allowed' });
    const { authority } = by;
    const [hasOpened, administrators] = await Promise.all([
      accounts.hasOpenedQuarter(authority),
      store.administratorsSignedIn(authority),
    ]);
    if (hasOpened && administrators >= ADMINISTRATORS_MIN) return ok(null);
    const people = (await accounts.people(authority)).filter(
      (person) => person.isActive && holdsPower(person),
    );
    const given = await Promise.all(
      people.map(async (person) => givenTo(person, await accounts.personEvents(person))),
    );
    return ok({ isOpen: !hasOpened, administrators, given: given.flat() });
  };
}

/** The powers that a person holds by the word of one administrator, by what last gave each. */
function givenTo(person: Person, events: readonly PersonEvent[]): readonly GivenPower[] {
  return person.grants.filter(isPower).flatMap((grant) => {
    const gave = events.findLast(
      ({ type, before, after }) => type !== 'person-proposed' && holds(after, grant) && !holds(before, grant),
    );
    if (gave === undefined || gave.by === null || gave.proposal !== null) return [];
    return [{ person, grant, by: gave.by, at: gave.at }];
  });
}

function holds(person: Person | null, { role, directorate, service }: Grant): boolean {
  const isSame = (held: Grant) =>
    held.role === role && held.directorate === directorate && held.service === service;
  return person?.grants.some(isSame) === true;
}
