import { ADMINISTRATORS_MIN, type PersonId } from '../people/index.ts';
import type { CalendarDate, Instant } from '../period/index.ts';
import type { PeriodRecord } from '../scorecard/index.ts';
import { type Bilingual, fail, ok, type Result } from '../value/index.ts';
import type { ContentChange } from './content-changes.ts';
import { untranslated } from './kinds/index.ts';
import type { QuarterKey, QuarterReturn, ReturnKey } from './return-events.ts';

/** Where a quarter stands. After `sealed` or `published` a return may be reopened, for a correction: it is `open` again. */
export type QuarterState = 'open' | 'signed-off' | 'sealed' | 'published';

/** What happens to a quarter, in the past tense. `sign-off-lapsed`: a return changed after the director signed. */
export type QuarterEventType =
  | 'opened'
  | 'targets-set'
  | 'benchmarks-set'
  | 'signed-off'
  | 'sign-off-lapsed'
  | 'sealed'
  | 'published'
  | 'reopened';

/** Something that happened to a quarter. `sequence` counts from 1; `edition` the number sealed or published. */
export interface QuarterEvent {
  readonly sequence: number;
  readonly type: QuarterEventType;
  readonly person: PersonId | null;
  readonly at: Instant;
  readonly reason: string | null;
  readonly edition: number | null;
  /** What it changed in the frame: targets or figures for Wales, before and after. */
  readonly changes: readonly ContentChange[];
}

/** A quarter that is or was collected. `version` is the sequence of its last event. */
export interface OpenQuarter extends QuarterKey {
  readonly state: QuarterState;
  readonly version: number;
  readonly dueOn: CalendarDate;
  readonly openedAt: Instant;
  /** The newest edition sealed of it; null before the first. */
  readonly edition: number | null;
}

/** A quarter with the frame that its returns are put into. */
export interface QuarterWithFrame extends OpenQuarter {
  readonly frame: PeriodRecord;
}

interface Step {
  readonly type: QuarterEventType;
  readonly from: readonly QuarterState[];
  readonly to: QuarterState;
}

/** Which event may follow in which state of a quarter. */
export const QUARTER_STEPS: readonly Step[] = [
  { type: 'targets-set', from: ['open'], to: 'open' },
  { type: 'benchmarks-set', from: ['open'], to: 'open' },
  { type: 'signed-off', from: ['open'], to: 'signed-off' },
  { type: 'sign-off-lapsed', from: ['signed-off'], to: 'open' },
  { type: 'sealed', from: ['signed-off'], to: 'sealed' },
  { type: 'published', from: ['sealed'], to: 'published' },
  { type: 'reopened', from: ['sealed', 'published'], to: 'open' },
];

/** The state after an event, or null when it may not follow. */
export function quarterAfter(state: QuarterState, type: QuarterEventType): QuarterState | null {
  return QUARTER_STEPS.find((step) => step.type === type && step.from.includes(state))?.to ?? null;
}

/** Why a quarter cannot be signed off or sealed yet, with the returns that stand in the way. */
export type QuarterObstacle =
  | { readonly kind: 'not-approved'; readonly returns: readonly ReturnKey[] }
  | { readonly kind: 'not-accepted'; readonly returns: readonly ReturnKey[] }
  | { readonly kind: 'not-translated'; readonly returns: readonly ReturnKey[] }
  | { readonly kind: 'not-signed-off' }
  /** Fewer administrators have signed in than powers are given by. */
  | { readonly kind: 'administrator-missing' };

/** What keeps the director from signing: every return is approved, or accepted already. */
export function signOffObstacles(returns: readonly QuarterReturn[]): readonly QuarterObstacle[] {
  const waiting = returns.filter(({ state }) => state !== 'approved' && state !== 'accepted');
  return waiting.length === 0 ? [] : [{ kind: 'not-approved', returns: waiting }];
}

/**
 * What keeps an edition from being sealed: it is made of accepted returns, signed for, in both languages; and whoever
 * does that was given the role where two administrators (`ADMINISTRATORS_MIN`) have signed in.
 */
export function sealObstacles({
  quarter: { state },
  returns,
  administrators,
}: {
  readonly quarter: Pick<OpenQuarter, 'state'>;
  readonly returns: readonly QuarterReturn[];
  /** How many administrators of the authority have signed in. */
  readonly administrators: number;
}): readonly QuarterObstacle[] {
  const waiting = returns.filter((each) => each.state !== 'accepted');
  const halfWritten = returns.filter(({ content }) => content !== null && untranslated(content).length > 0);
  return [
    ...(waiting.length === 0 ? [] : [{ kind: 'not-accepted' as const, returns: waiting }]),
    ...(halfWritten.length === 0 ? [] : [{ kind: 'not-translated' as const, returns: halfWritten }]),
    ...(state === 'signed-off' ? [] : [{ kind: 'not-signed-off' as const }]),
    ...(administrators >= ADMINISTRATORS_MIN ? [] : [{ kind: 'administrator-missing' as const }]),
  ];
}

/** A correction's reason is needed from the second edition on, in both languages, since it is published. */
export function revisionReason({
  edition,
  reason,
}: {
  readonly edition: number | null;
  readonly reason: Bilingual;
}): Result<Bilingual | null, 'reason-missing'> {
  if (edition === null) return ok(null);
  return reason.en.trim() === '' || reason.cy.trim() === '' ? fail('reason-missing') : ok(reason);
}
