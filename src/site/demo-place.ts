import { type DemoPlace, listReports, type Store, servedAuthority } from '../use-cases/index.ts';

/** Where the people of the demo work: the first directorate and its first service. Null while nothing is held. */
export async function demoPlaceIn(store: Store): Promise<DemoPlace | null> {
  const authority = await servedAuthority(store);
  const [listing] = authority === null ? [] : await listReports(store, authority.id);
  const [service] = listing?.directorate.services ?? [];
  if (authority === null || listing === undefined || service === undefined) return null;
  return { authority: authority.id, directorate: listing.directorate.id, service: service.id };
}
