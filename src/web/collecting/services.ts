import type { Person, PersonId } from '../../domain/people/index.ts';
import { parseQuarter } from '../../domain/period/index.ts';
import {
  type QuarterKey,
  RETURN_KINDS,
  type ReturnKey,
  type ReturnKind,
} from '../../domain/returns/index.ts';
import type { DemoPlace, Store } from '../../use-cases/index.ts';
import type { Acting } from '../../use-cases/returns/index.ts';
import type { Accounts, Clock } from '../../use-cases/sign-in/ports.ts';
import type { UnsavedForm, UnsavedForms } from '../../use-cases/unsaved/index.ts';
import { pathOf } from '../links.ts';
import type { PageRequest } from '../route.ts';

/** What the pages of collecting stand on. */
export interface CollectingServices {
  readonly store: Store;
  readonly accounts: Accounts;
  readonly clock: Clock;
  /** What people typed and did not save. */
  readonly unsaved: UnsavedForms;
  /** Where the people of the demo work; null where the demo is not on. */
  readonly demoPlace: DemoPlace | null;
}

/** Who asks, ready to act; null when nobody is signed in, or they may not be any more. */
export async function actingFor(
  { store, accounts, clock, demoPlace }: CollectingServices,
  { visitor }: Pick<PageRequest, 'visitor'>,
): Promise<Acting | null> {
  if (visitor === null) return null;
  const person: Person | null = await accounts.person({
    authority: visitor.authority,
    id: visitor.person.id as PersonId,
  });
  return person === null ? null : { store, clock, person, isDemo: demoPlace !== null };
}

/** What somebody typed into the form that is sent to a path, and did not save; null when there is nothing. */
export function unsavedAt(
  { unsaved }: Pick<CollectingServices, 'unsaved'>,
  { person: { authority, id } }: Pick<Acting, 'person'>,
  path: string,
): Promise<UnsavedForm | null> {
  return unsaved.read({ authority, person: id, path });
}

/** The quarter that an address names, for a person's authority; null when it is no quarter. */
export function quarterKeyFrom(
  { person }: Pick<Acting, 'person'>,
  { directorate, period }: { readonly directorate: string; readonly period: string },
): QuarterKey | null {
  const quarter = parseQuarter(period);
  return quarter.ok ? { authority: person.authority, directorate, period: quarter.value } : null;
}

/** The return that an address names; null when it names none. */
export function returnKeyFrom(
  acting: Pick<Acting, 'person'>,
  parameters: {
    readonly directorate: string;
    readonly period: string;
    readonly kind: string;
    readonly ref: string;
  },
): ReturnKey | null {
  const quarter = quarterKeyFrom(acting, parameters);
  const kind = RETURN_KINDS.find((known): known is ReturnKind => known === parameters.kind);
  return quarter === null || kind === undefined ? null : { ...quarter, kind, ref: parameters.ref };
}

/** The path of a return's form. */
export function returnPath({ directorate, period, kind, ref }: ReturnKey): string {
  return pathOf('returns', directorate, period, kind, ref);
}

/** The path that a part of a return's page is sent to: each keeps what is typed into it by itself. */
export function returnPartPath(key: ReturnKey, part: string): string {
  return `${returnPath(key)}?${new URLSearchParams({ part })}`;
}

/** The path of a return's trail. */
export function trailPath({ directorate, period, kind, ref }: ReturnKey): string {
  return pathOf('trail', directorate, period, kind, ref);
}

/** The path of a quarter being collected; `page` is one of its pages ("grid"). */
export function quarterPath({ directorate, period }: QuarterKey, page?: string): string {
  return page === undefined
    ? pathOf('quarters', directorate, period)
    : pathOf('quarters', directorate, period, page);
}
