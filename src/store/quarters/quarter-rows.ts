import type { PersonId } from '../../domain/people/index.ts';
import type { Instant } from '../../domain/period/index.ts';
import type {
  OpenQuarter,
  QuarterKey,
  QuarterReturn,
  QuarterState,
  ReturnKey,
} from '../../domain/returns/index.ts';
import { RETURN_KINDS, RETURN_STATES } from '../../domain/returns/index.ts';
import { day, quarter } from '../../record/index.ts';
import { oneOf } from '../closed-words.ts';
import type { Schema } from '../schema.ts';
import { contentFrom, contentText } from './parse-return.ts';

const QUARTER_STATES: readonly QuarterState[] = ['open', 'signed-off', 'sealed', 'published'];

/** The columns that name a quarter. */
export function quarterColumns({ authority, directorate, period }: QuarterKey) {
  return { authority_id: authority, directorate_id: directorate, period };
}

/** The columns that name a return. */
export function returnColumns(key: ReturnKey) {
  return { ...quarterColumns(key), kind: key.kind, ref: key.ref };
}

/** The stream of the trail that a quarter's events are in. */
export function quarterStream({ directorate, period }: QuarterKey): string {
  return `quarter/${directorate}/${period}`;
}

/** The stream of the trail that a return's events are in. */
export function returnStream({ directorate, period, kind, ref }: ReturnKey): string {
  return `return/${directorate}/${period}/${kind}/${ref}`;
}

/** The columns of a quarter that events change. */
export function quarterState({ state, version, dueOn, edition }: OpenQuarter) {
  return { state, version, due_on: dueOn, edition };
}

/** The columns of a return that events change. */
export function returnState(held: QuarterReturn) {
  return {
    owner_id: held.owner,
    service_id: held.service,
    due_on: held.dueOn,
    state: held.state,
    version: held.version,
    submitted_by: held.submittedBy,
    submitted_at: held.submittedAt,
    approved_by: held.approvedBy,
    changed_at: held.changedAt,
    changed_by: held.changedBy,
    reason: held.reason,
    content: contentText(held.content),
    approved_content: contentText(held.approvedContent),
  };
}

/** The quarter of a row. */
export function quarterOfRow(row: Omit<Schema['quarter'], 'frame' | 'frame_hash'>): OpenQuarter {
  return {
    authority: row.authority_id,
    directorate: row.directorate_id,
    period: quarter.parse(row.period),
    state: oneOf(QUARTER_STATES, row.state),
    version: row.version,
    dueOn: day.parse(row.due_on),
    openedAt: row.opened_at as Instant,
    edition: row.edition,
  };
}

/** The return of a row. */
export function returnOfRow(row: Schema['quarter_return']): QuarterReturn {
  return {
    authority: row.authority_id,
    directorate: row.directorate_id,
    period: quarter.parse(row.period),
    kind: oneOf(RETURN_KINDS, row.kind),
    ref: row.ref,
    service: row.service_id,
    owner: row.owner_id as PersonId | null,
    dueOn: day.parse(row.due_on),
    state: oneOf(RETURN_STATES, row.state),
    version: row.version,
    content: contentFrom(row.content),
    submittedBy: row.submitted_by as PersonId | null,
    submittedAt: row.submitted_at as Instant | null,
    approvedBy: row.approved_by as PersonId | null,
    approvedContent: contentFrom(row.approved_content),
    changedAt: row.changed_at as Instant,
    changedBy: row.changed_by as PersonId | null,
    reason: row.reason,
  };
}
