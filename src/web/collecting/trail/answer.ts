import type { ReturnKey } from '../../../domain/returns/index.ts';
import { listReports, readReport } from '../../../use-cases/index.ts';
import { type Acting, namesOf, readTrail, todayFor } from '../../../use-cases/returns/index.ts';
import type { PageAnswer, PageRequest } from '../../route.ts';
import { typedDay } from '../../typed-day.ts';
import { actingFor, type CollectingServices, returnKeyFrom } from '../services.ts';
import { filesPage, trailPage } from './page.ts';

/** The trail of a return; of an indicator that was taken over from data files, where its figures stand. */
export async function trailAnswer(
  services: CollectingServices,
  request: PageRequest<'directorate' | 'period' | 'kind' | 'ref'>,
): Promise<PageAnswer> {
  const acting = await actingFor(services, request);
  if (acting === null) return { kind: 'sign-in' };
  const key = returnKeyFrom(acting, request.parameters);
  if (key === null) return { kind: 'not-found' };
  const asked = request.query.get('day');
  const day = asked === null ? null : typedDay(asked);
  const [trail, people, listings] = await Promise.all([
    readTrail(acting, { key, day }),
    services.accounts.people(acting.person.authority),
    listReports(services.store, acting.person.authority),
  ]);
  const editions = listings.flatMap((listing) => listing.editions);
  if (trail === null) return filesAnswer({ services, acting, request, key, editions });
  const notADay = asked === null || asked === '' || day !== null ? null : asked;
  return {
    kind: 'page',
    ...(notADay !== null && { status: 422 as const }),
    markup: trailPage({
      request,
      trail,
      names: namesOf(people),
      editions,
      day,
      notADay,
      today: todayFor(acting),
    }),
  };
}

/** A quarter that is being collected has returns, and who may not see one is told nothing of it. */
async function filesAnswer({
  services: { store },
  acting: { person },
  request,
  key: { kind, ref, directorate, period },
  editions,
}: {
  readonly services: CollectingServices;
  readonly acting: Acting;
  readonly request: PageRequest;
  readonly key: ReturnKey;
  readonly editions: Parameters<typeof filesPage>[0]['editions'];
}): Promise<PageAnswer> {
  if (kind !== 'indicator') return { kind: 'not-found' };
  const report = await readReport(store, { authority: person.authority, directorate, period });
  if (!report.ok) return { kind: 'not-found' };
  const indicator = report.value.scorecard.record.indicators.find((each) => each.ref === ref);
  if (indicator === undefined) return { kind: 'not-found' };
  return { kind: 'page', markup: filesPage({ request, report: report.value, indicator, editions }) };
}
