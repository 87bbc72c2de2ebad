import type { ReturnKey } from '../../domain/returns/index.ts';
import {
  type Acting,
  myUpdates,
  type NamedReturn,
  namesOf,
  type ReturnView,
  readReturn,
  todayFor,
} from '../../use-cases/returns/index.ts';
import type { UnsavedForm } from '../../use-cases/unsaved/index.ts';
import type { FieldProblem } from '../parts/index.ts';
import type { Answering, PageRequest } from '../route.ts';
import { type Shown, shownOf } from './form/shown.ts';
import { actingFor, type CollectingServices, returnKeyFrom, returnPath, unsavedAt } from './services.ts';

/** A request that names a return. */
export type ReturnRequest = PageRequest<'directorate' | 'period' | 'kind' | 'ref'>;

/** A return as it was asked for, by somebody who may see it. */
export interface AskedReturn {
  readonly acting: Acting;
  readonly key: ReturnKey;
  readonly view: ReturnView;
  readonly names: ReadonlyMap<string, string>;
  /** What the person typed into a form of its page and did not save, by the form's path; null when there is nothing. */
  readonly unsavedAt: (path: string) => Promise<UnsavedForm | null>;
}

/** What answers for a return: whoever is not signed in is asked to, and what they may not see is not found. */
export function forReturn<Request extends ReturnRequest>(
  services: CollectingServices,
  answer: (asked: AskedReturn, request: Request) => Answering,
): (request: Request) => Promise<Awaited<Answering>> {
  return async (request) => {
    const acting = await actingFor(services, request);
    if (acting === null) return { kind: 'sign-in' };
    const key = returnKeyFrom(acting, request.parameters);
    if (key === null) return { kind: 'not-found' };
    const [view, people] = await Promise.all([
      readReturn(acting, key),
      services.accounts.people(acting.person.authority),
    ]);
    return view === null
      ? { kind: 'not-found' }
      : answer(
          {
            ...{ acting, key, view, names: namesOf(people) },
            unsavedAt: (path) => unsavedAt(services, acting, path),
          },
          request,
        );
  };
}

/** What the pages of a return are made from; `view` as it is after what was done, where something was. */
export async function shownFor(
  { acting, view: asked, names }: AskedReturn,
  {
    request,
    view = asked,
    problems = [],
  }: {
    readonly request: PageRequest;
    readonly view?: ReturnView;
    readonly problems?: readonly FieldProblem[];
  },
): Promise<Shown> {
  const beside = await besideIn(acting, view);
  return shownOf({ request, view, today: todayFor(acting), names, beside }, problems);
}

/** The returns before and after one in the person's own list of its quarter; none where it is not theirs. */
async function besideIn(acting: Acting, { entry }: ReturnView): Promise<Shown['beside']> {
  if (entry.owner !== acting.person.id) return { previous: null, next: null };
  const path = returnPath(entry);
  const lists = (await myUpdates(acting)).map(({ returns }) => returns);
  const list: readonly NamedReturn[] =
    lists.find((returns) => returns.some((each) => returnPath(each.entry) === path)) ?? [];
  const at = list.findIndex((each) => returnPath(each.entry) === path);
  return { previous: list[at - 1] ?? null, next: list[at + 1] ?? null };
}
