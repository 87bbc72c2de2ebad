import type { AccountChange, Grant, Person } from '../../domain/people/index.ts';
import type { Accounts, Instant, PersonEvent, PersonEventType } from './ports.ts';

/** Changes of an account as they happened at once: when, and by whom (null: Mesur, or the server). */
export interface ChangedAccount {
  readonly sequence: number;
  readonly at: Instant;
  readonly by: Person['id'] | null;
  readonly changes: readonly AccountChange[];
}

const KINDS: Readonly<Partial<Record<PersonEventType, Exclude<AccountChange['kind'], 'email' | 'roles'>>>> = {
  'password-set': 'password',
  'identity-tied': 'council-account',
  'codes-set-up': 'codes-on',
  'codes-removed': 'codes-off',
  'recovery-code-used': 'recovery-code',
};

/** What an event of a person's trail changed on their account; nothing for the other events. */
function accountChanges({ type, before, after }: PersonEvent): readonly AccountChange[] {
  const kind = KINDS[type];
  if (kind !== undefined) return [{ kind }];
  if (type !== 'person-changed' || before === null || after === null) return [];
  const email =
    before.email === after.email ? [] : [{ kind: 'email' as const, from: before.email, to: after.email }];
  const isSame = names(before.grants) === names(after.grants);
  return [...email, ...(isSame ? [] : [{ kind: 'roles' as const, from: before.grants, to: after.grants }])];
}

/** What changed on a person's account since they were last told, the earliest first. */
export function untoldChanges({
  accounts,
}: {
  readonly accounts: Accounts;
}): (person: Pick<Person, 'authority' | 'id'>) => Promise<readonly ChangedAccount[]> {
  return async (person) => {
    const [events, told] = await Promise.all([accounts.personEvents(person), accounts.toldUntil(person)]);
    // The events of a stream are counted from 1.
    return events.flatMap((event, at) => {
      const changes = accountChanges(event);
      const { by } = event;
      return at + 1 <= told || changes.length === 0 ? [] : [{ sequence: at + 1, at: event.at, by, changes }];
    });
  };
}

function names(grants: readonly Grant[]): string {
  return JSON.stringify(
    grants.map(({ role, directorate, service }) => JSON.stringify([role, directorate, service])).toSorted(),
  );
}
