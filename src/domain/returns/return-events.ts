import type { PersonId } from '../people/index.ts';
import type { CalendarDate, Instant, Quarter } from '../period/index.ts';
import { fail, ok, type Result } from '../value/index.ts';
import type { ReturnContent, ReturnKind } from './kinds/index.ts';
import { type ReturnEventType, type ReturnState, transitionOf } from './transitions.ts';

/** A directorate's quarter. */
export interface QuarterKey {
  readonly authority: string;
  readonly directorate: string;
  readonly period: Quarter;
}

/**
 * A return of a quarter. `ref`: an indicator's reference, a commitment's code, "report/code" of a recommendation, a
 * risk's or narrative section's id; "finance" and "workforce" for theirs.
 */
export interface ReturnKey extends QuarterKey {
  readonly kind: ReturnKind;
  readonly ref: string;
}

/**
 * Who answers for a return, by when, and in which service: its head approves it. `service` null for what is the whole
 * directorate's, and its director's to approve.
 */
export interface Assignment {
  readonly owner: PersonId | null;
  readonly service: string | null;
  readonly dueOn: CalendarDate;
}

/** Something that happened to a return. `sequence` counts from 1. `person` null: Mesur itself. */
export interface ReturnEvent {
  readonly sequence: number;
  readonly type: ReturnEventType;
  readonly person: PersonId | null;
  readonly at: Instant;
  readonly reason: string | null;
  /** The whole content as it was after a save, a sending or a translation; else null. */
  readonly content: ReturnContent | null;
  /** What was assigned, when the return was opened or assigned; else null. */
  readonly assignment: Assignment | null;
}

/** A return as its events leave it. `version` is the sequence of the last one. */
export interface QuarterReturn extends ReturnKey, Assignment {
  readonly state: ReturnState;
  readonly version: number;
  readonly content: ReturnContent | null;
  readonly submittedBy: PersonId | null;
  readonly submittedAt: Instant | null;
  readonly approvedBy: PersonId | null;
  /** The content that was last approved, to list what has changed since; null before the first approval. */
  readonly approvedContent: ReturnContent | null;
  readonly changedAt: Instant;
  readonly changedBy: PersonId | null;
  /** The reason of the last event that needed one, while it matters (sent back, reopened); else null. */
  readonly reason: string | null;
}

/** Why an event may not follow. */
export type EventRefusal =
  | { readonly kind: 'not-possible'; readonly type: ReturnEventType; readonly state: ReturnState }
  | { readonly kind: 'by-another'; readonly type: ReturnEventType }
  | { readonly kind: 'reason-missing'; readonly type: ReturnEventType };

/** An event about to happen: its sequence follows from the return. */
export type NewReturnEvent = Omit<ReturnEvent, 'sequence'>;

/** A return that has just been opened, and its first event. */
export function openedReturn({
  key,
  assignment,
  person,
  at,
}: {
  readonly key: ReturnKey;
  readonly assignment: Assignment;
  readonly person: PersonId | null;
  readonly at: Instant;
}): { readonly next: QuarterReturn; readonly event: ReturnEvent } {
  const event: ReturnEvent = {
    sequence: 1,
    type: 'opened',
    person,
    at,
    reason: null,
    content: null,
    assignment,
  };
  const { authority, directorate, period, kind, ref } = key;
  return {
    next: {
      authority,
      directorate,
      period,
      kind,
      ref,
      ...assignment,
      state: 'not-started',
      version: 1,
      content: null,
      submittedBy: null,
      submittedAt: null,
      approvedBy: null,
      approvedContent: null,
      changedAt: at,
      changedBy: person,
      reason: null,
    },
    event,
  };
}

/** What a return becomes by an event, with the event numbered; or why it may not follow. */
export function followedBy(
  current: QuarterReturn,
  event: NewReturnEvent,
): Result<{ readonly next: QuarterReturn; readonly event: ReturnEvent }, EventRefusal> {
  const { type, person, reason } = event;
  const transition = transitionOf(type);
  if (!transition.from.includes(current.state))
    return fail({ kind: 'not-possible', type, state: current.state });
  if (transition.byAnother && person === current.submittedBy) return fail({ kind: 'by-another', type });
  if (transition.needsReason && (reason ?? '').trim() === '') return fail({ kind: 'reason-missing', type });
  const sequence = current.version + 1;
  return ok({ next: applied(current, { ...event, sequence }), event: { ...event, sequence } });
}

/** The state of a return after its events, in their order; null of none. Events are taken as they happened. */
export function foldedReturn({
  key,
  events,
}: {
  readonly key: ReturnKey;
  readonly events: readonly ReturnEvent[];
}): QuarterReturn | null {
  const [first, ...rest] = events;
  if (first?.assignment == null) return null;
  const opened = openedReturn({
    key,
    assignment: first.assignment,
    person: first.person,
    at: first.at,
  });
  return rest.reduce(applied, opened.next);
}

function applied(current: QuarterReturn, event: ReturnEvent): QuarterReturn {
  const { type, person, at } = event;
  const content = event.content ?? current.content;
  return {
    ...current,
    ...(event.assignment ?? {}),
    state: transitionOf(type).to ?? current.state,
    version: event.sequence,
    content,
    changedAt: at,
    changedBy: person,
    ...(type === 'submitted' && { submittedBy: person, submittedAt: at }),
    ...(type === 'approved' && { approvedBy: person, approvedContent: content }),
    reason: reasonAfter(current, event),
  };
}

/** A reason stays beside the return until it is sent again. */
function reasonAfter(current: QuarterReturn, { type, reason }: ReturnEvent): string | null {
  if (type === 'sent-back' || type === 'reopened') return reason;
  return type === 'submitted' || type === 'approved' || type === 'accepted' ? null : current.reason;
}
