import type { PersonId } from '../../domain/people/index.ts';
import type { QuarterKey } from '../../domain/returns/index.ts';
import type { Store } from '../ports.ts';
import type { Accounts, Instant } from '../sign-in/ports.ts';

/** One thing that happened. `details` is what the event holds besides: before and after, a content as it was sent. */
export interface TrailRow {
  readonly at: Instant;
  /** What it happened to: "person/<id>", "quarter", "return/<kind>/<ref>". */
  readonly thing: string;
  readonly event: string;
  /** Who did it; null for Mesur itself. */
  readonly by: PersonId | null;
  readonly name: string | null;
  readonly reason: string | null;
  readonly details: Readonly<Record<string, unknown>>;
}

/** Everything that happened to the people of an authority, the earliest first. */
export function peopleTrail(accounts: Accounts): (authority: string) => Promise<readonly TrailRow[]> {
  return async (authority) => {
    const people = await accounts.people(authority);
    const nameOf = naming(people);
    const trails = await Promise.all(
      people.map(async (person) => {
        const events = await accounts.personEvents(person);
        return events.map(({ type, by, at, reason, ...details }) => ({
          at,
          thing: `person/${person.id}`,
          event: type,
          by,
          name: nameOf(by),
          reason,
          details,
        }));
      }),
    );
    return inOrder(trails.flat());
  };
}

/** Everything that happened to a quarter and to its returns, the earliest first; null where it is not collected. */
export function quarterTrail({
  store,
  accounts,
}: {
  readonly store: Pick<Store, 'quarters'>;
  readonly accounts: Accounts;
}): (key: QuarterKey) => Promise<readonly TrailRow[] | null> {
  return async (key) => {
    const { quarters } = store;
    const [events, returns, people] = await Promise.all([
      quarters.quarterEvents(key),
      quarters.returns(key),
      accounts.people(key.authority),
    ]);
    if (events.length === 0) return null;
    const nameOf = naming(people);
    const rowOf = (thing: string) => (event: (typeof events)[number] | ReturnEventOf) => {
      const { type, person, at, reason, ...details } = event;
      return { at, thing, event: type, by: person, name: nameOf(person), reason, details };
    };
    const ofReturns = await Promise.all(
      returns.map(async (entry) => {
        const thing = `return/${entry.kind}/${entry.ref}`;
        return (await quarters.returnEvents(entry)).map(rowOf(thing));
      }),
    );
    return inOrder([...events.map(rowOf('quarter')), ...ofReturns.flat()]);
  };
}

type ReturnEventOf = Awaited<ReturnType<Store['quarters']['returnEvents']>>[number];

function naming(people: readonly { readonly id: PersonId; readonly name: string }[]) {
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return (id: PersonId | null) => (id === null ? null : (names.get(id) ?? null));
}

function inOrder(rows: readonly TrailRow[]): readonly TrailRow[] {
  return rows.toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
}
