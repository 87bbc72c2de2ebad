import { isClosed, mayReturn, type NamedReturn } from '../../use-cases/returns/index.ts';
import type { AskedQuarter } from './asked-quarter.ts';

/** What can be done to many returns at once. */
export type BulkAction = 'approved' | 'accepted';

/** What this person may do now to a return together with others; null for nothing. */
export function bulkActionFor(
  { acting: { person }, view }: Pick<AskedQuarter, 'acting' | 'view'>,
  { entry }: NamedReturn,
): BulkAction | null {
  if (isClosed(view.quarter)) return null;
  // Nobody approves what they sent themselves.
  if (
    entry.state === 'submitted' &&
    entry.submittedBy !== person.id &&
    mayReturn(person, 'approve-return', entry)
  )
    return 'approved';
  return entry.state === 'approved' && mayReturn(person, 'accept-return', entry) ? 'accepted' : null;
}
