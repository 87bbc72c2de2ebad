import type { Verb } from '../../access/index.ts';
import {
  type AskedBox,
  type Assignment,
  answersOnly,
  askedInReturn,
  type ContentChange,
  contentChanges,
  type EventRefusal,
  followedBy,
  type GuardFinding,
  guardReturn,
  type NewReturnEvent,
  type OpenQuarter,
  type QuarterReturn,
  type QuarterWithFrame,
  quarterAfter,
  type ReturnContent,
  type ReturnEventType,
  type ReturnKey,
  type TypedText,
  textsOf,
  unanswered,
  untranslated,
  withTexts,
} from '../../domain/returns/index.ts';
import { fail, LANGUAGES, ok, type Result } from '../../domain/value/index.ts';
import {
  type Acting,
  type Forbidden,
  isClosed,
  mayReturn,
  type NotFound,
  ownView,
  quarterKeyOf,
} from './acting.ts';
import type { QuarterChange, ReturnChange } from './ports.ts';

/** What a person does to a return. */
export type ReturnAction =
  | { readonly type: 'saved'; readonly content: ReturnContent }
  | { readonly type: 'submitted'; readonly content: ReturnContent }
  | { readonly type: 'translated'; readonly texts: Readonly<Record<string, TypedText>> }
  | { readonly type: 'assigned'; readonly assignment: Assignment }
  | { readonly type: 'approved' }
  | { readonly type: 'accepted' }
  | { readonly type: 'sent-back'; readonly reason: string }
  | { readonly type: 'reopened'; readonly reason: string };

/** Why nothing came of it, or not all. */
export type ReturnFailure =
  | NotFound
  | Forbidden
  | EventRefusal
  /** The quarter is sealed: a return has to be reopened first. */
  | { readonly kind: 'quarter-closed' }
  /** Somebody was there first: the return as it is now, and what differs from what was sent. Nothing was written. */
  | {
      readonly kind: 'changed';
      readonly current: QuarterReturn;
      readonly differences: readonly ContentChange[];
    }
  /** Not sent: the guards stand in the way. What was typed is kept as a draft. */
  | {
      readonly kind: 'guarded';
      readonly findings: readonly GuardFinding[];
      /** The boxes whose text leaves open what is meant. */
      readonly asked: readonly AskedBox[];
      readonly kept: QuarterReturn;
    };

/** The verb of the table of access that an action needs. */
export const RETURN_VERBS: Readonly<Record<ReturnAction['type'], Verb>> = {
  saved: 'edit-return',
  submitted: 'edit-return',
  translated: 'translate-return',
  assigned: 'assign-return',
  approved: 'approve-return',
  accepted: 'accept-return',
  'sent-back': 'send-back-return',
  reopened: 'reopen-return',
};

/** What a person wants done to a return that stood at `version` when they looked at it. */
interface ReturnOrder {
  readonly key: ReturnKey;
  readonly version: number;
  readonly action: ReturnAction;
}

/** How often a change is looked at anew, since the quarter around it changed in that moment: more than ever meet. */
const LOOKS_MAX = 20;

/**
 * Does one thing to a return that stood at `version` when the person looked at it. A sending that a guard stops is
 * kept as a draft. A change after the director's signature makes that lapse; a return reopened in a sealed quarter
 * opens the quarter again.
 */
export async function changeReturn(
  acting: Acting,
  order: ReturnOrder,
): Promise<Result<QuarterReturn, ReturnFailure>> {
  for (let look = 1; look <= LOOKS_MAX; look++) {
    const changed = await changeInQuarter(acting, order);
    if (changed !== 'quarter-changed') return changed;
  }
  throw new Error(`the quarter of ${order.key.kind} ${order.key.ref} changes too often to follow`);
}

/** "quarter-changed", nothing being written, when the quarter is not as it was when the change was decided on. */
async function changeInQuarter(
  acting: Acting,
  { key, version, action }: ReturnOrder,
): Promise<Result<QuarterReturn, ReturnFailure> | 'quarter-changed'> {
  const { person, clock } = acting;
  const store = ownView(acting);
  const [current, quarter] = await Promise.all([
    store.quarters.returnAt(key),
    store.quarters.quarter(quarterKeyOf(key)),
  ]);
  if (current === null || quarter === null || !mayReturn(person, 'read-return', current))
    return fail({ kind: 'not-found' });
  if (!mayReturn(person, RETURN_VERBS[action.type], current)) return fail({ kind: 'forbidden' });
  // Where it goes has to be theirs too: nobody moves a return to a service that they do not see.
  if (action.type === 'assigned' && !mayReturn(person, 'assign-return', { ...current, ...action.assignment }))
    return fail({ kind: 'forbidden' });
  if (isClosed(quarter) && action.type !== 'reopened') return fail({ kind: 'quarter-closed' });
  if (current.version !== version) return fail(changedFailure(current, action));
  if (action.type === 'translated' && !addsOnly(current.content, action.texts))
    return fail({ kind: 'not-possible', type: 'translated', state: current.state });

  const found = action.type === 'submitted' ? findingsOf({ quarter, key, content: action.content }) : [];
  const findings = action.type === 'submitted' ? unanswered(found, action.content) : [];
  const isSent = action.type === 'submitted' && findings.length === 0;
  const type: ReturnEventType = findings.length > 0 ? 'saved' : action.type;
  const event: NewReturnEvent = {
    // What is sent has the answers to what was asked of it, and none to what was asked of another figure.
    ...eventOf(current, isSent ? { ...action, content: answersOnly(action.content, found) } : action),
    ...{ type, person: person.id, at: clock.now() },
  };
  const followed = followedBy(current, event);
  if (!followed.ok) return followed;
  const recorded = await store.quarters.record({
    returns: [followed.value],
    quarter: quarterChange({ quarter, change: followed.value, acting }),
    seenQuarter: quarter,
  });
  if (!recorded.ok) {
    if (recorded.failure.kind === 'quarter-changed') return 'quarter-changed';
    const now = await store.quarters.returnAt(key);
    return now === null ? fail({ kind: 'not-found' }) : fail(changedFailure(now, action));
  }
  const { next } = followed.value;
  if (findings.length === 0) return ok(next);
  const { frame } = quarter;
  const asked = next.content === null ? [] : askedInReturn(next.content, { frame, ref: key.ref });
  return fail({ kind: 'guarded', findings, asked, kept: next });
}

function findingsOf({
  quarter,
  key,
  content,
}: {
  readonly quarter: QuarterWithFrame;
  readonly key: ReturnKey;
  readonly content: ReturnContent;
}): readonly GuardFinding[] {
  return guardReturn({ frame: quarter.frame, ref: key.ref, content });
}

function eventOf(
  current: QuarterReturn,
  action: ReturnAction,
): Pick<NewReturnEvent, 'reason' | 'content' | 'assignment'> {
  const nothing = { reason: null, content: null, assignment: null };
  switch (action.type) {
    case 'saved':
    case 'submitted':
      return { ...nothing, content: action.content };
    case 'translated':
      return { ...nothing, content: current.content && withTexts(current.content, action.texts) };
    case 'assigned':
      return { ...nothing, assignment: action.assignment };
    case 'sent-back':
    case 'reopened':
      return { ...nothing, reason: action.reason.trim() };
    case 'approved':
    case 'accepted':
      return nothing;
  }
}

/** Whether texts only write what was empty beside what stands: what somebody approved is not said in other words. */
function addsOnly(content: ReturnContent | null, texts: Readonly<Record<string, TypedText>>): boolean {
  const held = content === null ? [] : untranslated(content);
  const written = content === null ? {} : textsOf(content);
  return Object.entries(texts).every(
    ([field, text]) =>
      held.includes(field) &&
      LANGUAGES.every((language) => {
        const before = written[field]?.[language] ?? '';
        return before.trim() === '' || before === text[language];
      }),
  );
}

function changedFailure(current: QuarterReturn, action: ReturnAction): ReturnFailure {
  const typed = 'content' in action ? action.content : null;
  const differences = typed === null ? [] : contentChanges(typed, current.content);
  return { kind: 'changed', current, differences };
}

/** What a return's change does to its quarter: a signature lapses, a sealed quarter is open again. */
export function quarterChange({
  quarter,
  change,
  acting: { person, clock },
}: {
  readonly quarter: OpenQuarter;
  readonly change: ReturnChange;
  readonly acting: Pick<Acting, 'person' | 'clock'>;
}): QuarterChange | null {
  const { type, reason } = change.event;
  // What the performance team accepts, translates or assigns is no change of what the director signed for.
  const leavesSignature = type === 'accepted' || type === 'translated' || type === 'assigned';
  const follows = isClosed(quarter) ? 'reopened' : 'sign-off-lapsed';
  const state = leavesSignature ? null : quarterAfter(quarter.state, follows);
  if (state === null) return null;
  const { authority, directorate, period, dueOn, openedAt, edition } = quarter;
  const version = quarter.version + 1;
  return {
    frame: null,
    next: { authority, directorate, period, dueOn, openedAt, edition, state, version },
    event: {
      sequence: version,
      type: follows,
      person: person.id,
      at: clock.now(),
      reason,
      edition: null,
      changes: [],
    },
  };
}
