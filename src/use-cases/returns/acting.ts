import { may, type Verb } from '../../access/index.ts';
import { ADMINISTRATORS_MIN, type Person } from '../../domain/people/index.ts';
import type { OpenQuarter, QuarterKey, QuarterReturn } from '../../domain/returns/index.ts';
import type { UnviewedStore, ViewedStore } from '../ports.ts';
import type { Clock } from '../sign-in/ports.ts';
import type { Viewer } from './ports.ts';

/** Who acts, when, and on what store: nothing is to be had of it but in the person's own view. */
export interface Acting {
  readonly store: UnviewedStore;
  readonly clock: Clock;
  readonly person: Person;
  /** In the demo nobody is asked for a second administrator. */
  readonly isDemo?: boolean;
}

/** How many administrators have signed in, for what keeps an edition from being sealed; in the demo always enough. */
export async function administratorsFor({ store, person, isDemo = false }: Acting): Promise<number> {
  return isDemo ? ADMINISTRATORS_MIN : store.administratorsSignedIn(person.authority);
}

/** The store as a person may see it. */
export function ownView({ store, person }: Pick<Acting, 'store' | 'person'>): ViewedStore {
  return store.as(viewerOf(person));
}

/** A person as the store knows them. */
function viewerOf(person: Person): Viewer {
  return { kind: 'person', authority: person.authority, person: person.id };
}

/** Whether a person may do this to a return. */
export function mayReturn(
  person: Person,
  verb: Verb,
  { authority, directorate, service, owner }: QuarterReturn,
): boolean {
  return may({ person, verb, thing: { authority, directorate, service, owner } });
}

/** Whether a person may do this to a quarter as a whole. */
export function mayQuarter(
  person: Person,
  verb: Verb,
  { authority, directorate }: Pick<QuarterKey, 'authority' | 'directorate'>,
): boolean {
  return may({ person, verb, thing: { authority, directorate, service: null, owner: null } });
}

/**
 * Whether a person may do this to some part of a quarter: a head of one service may look at the quarter, and sees
 * their own service's part of it.
 */
export function mayInPart(
  person: Person,
  verb: Verb,
  { authority, directorate }: Pick<QuarterKey, 'authority' | 'directorate'>,
): boolean {
  const services = person.grants
    .filter((grant) => grant.directorate === directorate)
    .map(({ service }) => service);
  return [null, ...services].some((service) =>
    may({ person, verb, thing: { authority, directorate, service, owner: null } }),
  );
}

/** The key of a quarter alone, out of anything that lies in it. */
export function quarterKeyOf({ authority, directorate, period }: QuarterKey): QuarterKey {
  return { authority, directorate, period };
}

/** Something that is not there, or not for this person: the two are told apart to nobody. */
export interface NotFound {
  readonly kind: 'not-found';
}

/** Seen, and not to be done by this person. */
export interface Forbidden {
  readonly kind: 'forbidden';
}

/** A quarter that takes no more changes until it is reopened. */
export function isClosed({ state }: Pick<OpenQuarter, 'state'>): boolean {
  return state === 'sealed' || state === 'published';
}
