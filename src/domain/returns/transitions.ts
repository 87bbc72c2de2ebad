/** Where a return stands. */
export type ReturnState =
  | 'not-started'
  | 'draft'
  | 'submitted'
  | 'sent-back'
  | 'approved'
  | 'accepted'
  | 'reopened';

export const RETURN_STATES: readonly ReturnState[] = [
  'not-started',
  'draft',
  'submitted',
  'sent-back',
  'approved',
  'accepted',
  'reopened',
];

/** What happens to a return, in the past tense (RULES section 10; `assigned` and `translated` are ours). */
export type ReturnEventType =
  | 'opened'
  | 'assigned'
  | 'saved'
  | 'submitted'
  | 'sent-back'
  | 'approved'
  | 'accepted'
  | 'reopened'
  | 'translated';

/** States in which the figures may be edited; in the others a return is locked. */
const EDITABLE: readonly ReturnState[] = ['not-started', 'draft', 'sent-back', 'reopened'];

interface Transition {
  readonly type: ReturnEventType;
  readonly from: readonly ReturnState[];
  /** Null: stays as it is. */
  readonly to: ReturnState | null;
  readonly needsReason?: true;
  /** Not by the person who sent it (RULES section 10). */
  readonly byAnother?: true;
}

/** Which event may follow in which state, and what it leads to. What is not here is refused. */
export const TRANSITIONS: readonly Transition[] = [
  { type: 'opened', from: [], to: 'not-started' },
  { type: 'assigned', from: [...EDITABLE, 'submitted'], to: null },
  { type: 'saved', from: EDITABLE, to: 'draft' },
  { type: 'submitted', from: EDITABLE, to: 'submitted' },
  { type: 'sent-back', from: ['submitted', 'approved'], to: 'sent-back', needsReason: true },
  { type: 'approved', from: ['submitted'], to: 'approved', byAnother: true },
  { type: 'accepted', from: ['approved'], to: 'accepted' },
  { type: 'reopened', from: ['approved', 'accepted'], to: 'reopened', needsReason: true },
  // Adds the other language and touches no figure, so it needs no second approval; it is listed as changed since.
  { type: 'translated', from: ['submitted', 'approved', 'accepted'], to: null },
];

/** The rule for an event, whatever the state. */
export function transitionOf(type: ReturnEventType): Transition {
  const transition = TRANSITIONS.find((candidate) => candidate.type === type);
  if (transition === undefined) throw new Error(`no transition for ${type}`);
  return transition;
}

/** Whether the figures of a return in this state may be edited. */
export function isEditable(state: ReturnState): boolean {
  return EDITABLE.includes(state);
}

/** Whether an event may follow in a state, persons and reasons aside. */
export function mayFollow(state: ReturnState, type: ReturnEventType): boolean {
  return transitionOf(type).from.includes(state);
}
