import type { ReturnKey } from '../../domain/returns/index.ts';
import { type Acting, mayReturn, ownView, quarterKeyOf } from './acting.ts';

/** The quarters, newest first, in which an indicator is collected and whose trail of it this person may read. */
export async function trailsOfIndicator(
  acting: Acting,
  { directorate, ref }: Pick<ReturnKey, 'directorate' | 'ref'>,
): Promise<readonly ReturnKey[]> {
  const store = ownView(acting);
  const quarters = await store.quarters.list(acting.person.authority);
  const entries = await Promise.all(
    quarters
      .filter((quarter) => quarter.directorate === directorate)
      .map((quarter) => store.quarters.returnAt({ ...quarterKeyOf(quarter), kind: 'indicator', ref })),
  );
  return entries.flatMap((entry) =>
    entry !== null && mayReturn(acting.person, 'read-trail', entry)
      ? [{ ...quarterKeyOf(entry), kind: entry.kind, ref: entry.ref }]
      : [],
  );
}
