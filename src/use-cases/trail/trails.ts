import type { PersonId } from '../../domain/people/index.ts';
import type { QuarterKey } from '../../domain/returns/index.ts';
import type { Erasure } from '../erasing/index.ts';
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
    const [people, erasures] = await Promise.all([accounts.people(authority), accounts.erasures(authority)]);
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
    return inOrder([...trails.flat(), ...erasedRows(erasures, /^(?=person\/)/)]);
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
    const [events, returns, people, erasures] = await Promise.all([
      quarters.quarterEvents(key),
      quarters.returns(key),
      accounts.people(key.authority),
      accounts.erasures(key.authority),
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
    const own = new RegExp(`(?<=^return/)${key.directorate}/${key.period}/`);
    return inOrder([...events.map(rowOf('quarter')), ...ofReturns.flat(), ...erasedRows(erasures, own)]);
  };
}

type ReturnEventOf = Awaited<ReturnType<Store['quarters']['returnEvents']>>[number];

/** That something was erased by law, of what `of` finds in the name of its stream; what is found is left out of the thing. */
function erasedRows(erasures: readonly Erasure[], of: RegExp): readonly TrailRow[] {
  return erasures
    .filter(({ stream }) => of.test(stream))
    .map(({ stream, sequence, at, reason }) => ({
      ...{ at, thing: stream.replace(of, ''), event: 'erased', by: null, name: null, reason },
      details: { erasedEvent: sequence },
    }));
}

function naming(people: readonly { readonly id: PersonId; readonly name: string }[]) {
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return (id: PersonId | null) => (id === null ? null : (names.get(id) ?? null));
}

function inOrder(rows: readonly TrailRow[]): readonly TrailRow[] {
  return rows.toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
}
