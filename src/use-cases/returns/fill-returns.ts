import {
  type ContentChange,
  contentChanges,
  emptyContent,
  followedBy,
  isEditable,
  type QuarterKey,
  type QuarterReturn,
  type QuarterWithFrame,
  type ReturnContent,
} from '../../domain/returns/index.ts';
import { fail, ok, type Result } from '../../domain/value/index.ts';
import { type Acting, isClosed, mayInPart, mayReturn, type NotFound, ownView } from './acting.ts';
import { quarterChange } from './change-return.ts';
import type { ReturnChange } from './ports.ts';
import { type NamedReturn, namedReturn, startingContent } from './read-returns.ts';

/** Why a return is not filled from a file: not there or not theirs to see, not theirs to change, or locked. */
export type FillRefusal = 'unknown' | 'not-yours' | 'locked';

/** A return as a file would fill it; `named` as it was looked at. */
export interface Fill {
  readonly named: NamedReturn;
  readonly content: ReturnContent;
  /** Against what stands in the form. */
  readonly changes: readonly ContentChange[];
}

/** What would become of a return. */
export type FillOutcome =
  | ({ readonly outcome: 'taken' } & Fill)
  | { readonly outcome: 'unchanged'; readonly named: NamedReturn }
  | {
      readonly outcome: 'refused';
      /** Null where there is none, or not for this person. */
      readonly named: NamedReturn | null;
      readonly reason: FillRefusal;
    };

/** Why a quarter cannot be filled at all. */
export type FillFailure = NotFound | { readonly kind: 'quarter-closed' };

/** A quarter with its returns, as somebody may fill it from a file. */
export interface FillPlace {
  readonly quarter: QuarterWithFrame;
  readonly returns: readonly QuarterReturn[];
}

/** A quarter that a person may fill something of; its returns are those that they may see. */
export async function fillPlace(acting: Acting, key: QuarterKey): Promise<Result<FillPlace, FillFailure>> {
  const { quarters } = ownView(acting);
  const [quarter, all] = await Promise.all([quarters.quarter(key), quarters.returns(key)]);
  const returns = all.filter((entry) => mayReturn(acting.person, 'read-return', entry));
  const isSeen = returns.length > 0 || mayInPart(acting.person, 'read-quarter', key);
  if (quarter === null || !isSeen) return fail({ kind: 'not-found' });
  return isClosed(quarter) ? fail({ kind: 'quarter-closed' }) : ok({ quarter, returns });
}

/** What would become of a return, were its content what `content` makes of what stands in it. */
export function filledReturn(
  { person }: Pick<Acting, 'person'>,
  {
    place: { quarter, returns },
    kind,
    ref,
    content,
  }: {
    readonly place: FillPlace;
    readonly kind: QuarterReturn['kind'];
    readonly ref: string;
    readonly content: (before: ReturnContent) => ReturnContent;
  },
): FillOutcome {
  const entry = returns.find((each) => each.kind === kind && each.ref === ref);
  if (entry === undefined) return { outcome: 'refused', named: null, reason: 'unknown' };
  const named = namedReturn(quarter.frame, entry);
  const after = content(entry.content ?? startingContent(quarter.frame, entry));
  const changes = contentChanges(entry.content ?? emptyContent(kind), after);
  // Asked before anything else: a file that is brought twice says nothing new the second time.
  if (changes.length === 0) return { outcome: 'unchanged', named };
  if (!mayReturn(person, 'edit-return', entry)) return { outcome: 'refused', named, reason: 'not-yours' };
  if (!isEditable(entry.state)) return { outcome: 'refused', named, reason: 'locked' };
  return { outcome: 'taken', named, content: after, changes };
}

/** What was recorded, and what was not since somebody changed the return after it was looked at. */
export interface SavedFills {
  readonly saved: readonly NamedReturn[];
  readonly left: readonly NamedReturn[];
}

/**
 * Records fills as drafts in one transaction, each with the reason in its trail. A return that says something else than
 * when it was looked at, or was sent meanwhile, is left.
 */
export async function saveFills(
  acting: Acting,
  {
    key,
    fills,
    reason,
  }: { readonly key: QuarterKey; readonly fills: readonly Fill[]; readonly reason: string },
): Promise<Result<SavedFills, FillFailure>> {
  const place = await fillPlace(acting, key);
  if (!place.ok) return place;
  const { quarter, returns } = place.value;
  const changes: ReturnChange[] = [];
  const saved: NamedReturn[] = [];
  const left: NamedReturn[] = [];
  for (const { named, content } of fills) {
    const { kind, ref } = named.entry;
    const current = returns.find((each) => each.kind === kind && each.ref === ref);
    const followed = current === undefined ? null : savedReturn(acting, { named, current, content, reason });
    if (followed === null) {
      left.push(named);
      continue;
    }
    changes.push(followed);
    saved.push({ ...named, entry: followed.next });
  }
  const [first] = changes;
  if (first !== undefined) {
    const recorded = await ownView(acting).quarters.record({
      returns: changes,
      quarter: quarterChange({ quarter, change: first, acting }),
      seenQuarter: quarter,
    });
    // Between reading and writing somebody was faster: look again.
    if (!recorded.ok) return saveFills(acting, { key, fills, reason });
  }
  return ok({ saved, left });
}

function savedReturn(
  { person, clock }: Acting,
  {
    named,
    current,
    content,
    reason,
  }: {
    readonly named: NamedReturn;
    readonly current: QuarterReturn;
    readonly content: ReturnContent;
    readonly reason: string;
  },
): ReturnChange | null {
  const isAsSeen = contentChanges(named.entry.content, current.content).length === 0;
  if (!isAsSeen || !mayReturn(person, 'edit-return', current)) return null;
  const followed = followedBy(current, {
    type: 'saved',
    person: person.id,
    at: clock.now(),
    reason,
    content,
    assignment: null,
  });
  return followed.ok ? followed.value : null;
}
