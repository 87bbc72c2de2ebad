import type { Person } from '../../domain/people/index.ts';
import type { QuarterKey } from '../../domain/returns/index.ts';
import { type Acting, namesOf, type QuarterView, readQuarter } from '../../use-cases/returns/index.ts';
import { actingFor, type CollectingServices, quarterKeyFrom } from '../collecting/services.ts';
import type { Answering, PageRequest } from '../route.ts';

/** A quarter as it was asked for, by somebody who may see it or a part of it. */
export interface AskedQuarter {
  readonly acting: Acting;
  readonly key: QuarterKey;
  readonly view: QuarterView;
  /** Everybody of the authority, to be named and chosen. */
  readonly people: readonly Person[];
  readonly names: ReadonlyMap<string, string>;
}

type QuarterRequest = PageRequest<'directorate' | 'period'>;

/** What answers for a quarter: whoever is not signed in is asked to, and what they may not see is not found. */
export function forQuarter<Request extends QuarterRequest>(
  services: CollectingServices,
  answer: (asked: AskedQuarter, request: Request) => Answering,
): (request: Request) => Answering {
  return async (request) => {
    const acting = await actingFor(services, request);
    if (acting === null) return { kind: 'sign-in' };
    const asked = await askedQuarter({ services, acting, parameters: request.parameters });
    return asked === null ? { kind: 'not-found' } : answer(asked, request);
  };
}

/** The quarter that an address names as it is now; null when there is none for this person. */
export async function askedQuarter({
  services,
  acting,
  parameters,
}: {
  readonly services: CollectingServices;
  readonly acting: Acting;
  readonly parameters: { readonly directorate: string; readonly period: string };
}): Promise<AskedQuarter | null> {
  const key = quarterKeyFrom(acting, parameters);
  if (key === null) return null;
  const [view, people] = await Promise.all([
    readQuarter(acting, key),
    services.accounts.people(acting.person.authority),
  ]);
  return view === null ? null : { acting, key, view, people, names: namesOf(people) };
}
