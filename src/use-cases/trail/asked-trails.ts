import { may } from '../../access/index.ts';
import type { Person } from '../../domain/people/index.ts';
import type { QuarterKey } from '../../domain/returns/index.ts';
import { type Acting, mayQuarter, ownView } from '../returns/index.ts';
import type { Accounts } from '../sign-in/ports.ts';
import { peopleTrail, quarterTrail, type TrailRow } from './trails.ts';

/** The trail of all people for whoever manages them; null for others. */
export function peopleTrailFor(accounts: Accounts): (by: Person) => Promise<readonly TrailRow[] | null> {
  return async (by) => {
    const thing = { authority: by.authority, directorate: null, service: null, owner: null };
    return may({ person: by, verb: 'manage-people', thing }) ? peopleTrail(accounts)(by.authority) : null;
  };
}

/** Whether somebody may carry away the trail of a quarter: those who may read the trail of all of it. */
export function mayExportQuarter(person: Person, key: QuarterKey): boolean {
  return mayQuarter(person, 'read-trail', key);
}

/** The trail of a quarter for whoever may read all of it; null for others, and where it is not collected. */
export async function quarterTrailFor(
  { accounts, acting }: { readonly accounts: Accounts; readonly acting: Acting },
  key: QuarterKey,
): Promise<readonly TrailRow[] | null> {
  if (!mayExportQuarter(acting.person, key)) return null;
  return quarterTrail({ store: ownView(acting), accounts })(key);
}
