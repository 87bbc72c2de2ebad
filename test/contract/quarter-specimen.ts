/** A quarter being collected, and how tests take its returns further. */
import assert from 'node:assert/strict';
import type { PersonId } from '../../src/domain/people/index.ts';
import type { CalendarDate, Instant, Quarter } from '../../src/domain/period/index.ts';
import {
  type DueReturn,
  emptyContent,
  foldedReturn,
  followedBy,
  frameFor,
  type NewReturnEvent,
  openedReturn,
  type QuarterEvent,
  type QuarterKey,
  type QuarterReturn,
  type QuarterWithFrame,
  type ReturnContent,
  type ReturnKey,
} from '../../src/domain/returns/index.ts';
import { ok } from '../../src/domain/value/index.ts';
import type { QuarterChange, Quarters, ReturnChange } from '../../src/use-cases/returns/ports.ts';
import { SPECIMEN } from './publication-specimen.ts';

/** The quarter of the specimen's first directorate that is collected. */
export const Q3 = '2023-24-Q3' as Quarter;
export const COLLECTED: QuarterKey = { authority: 'aberwy', directorate: 'ssw', period: Q3 };

/** Who does what no test says otherwise. */
export const MAIR = 'mair' as PersonId;

/** A moment, so many minutes after noon. */
export function minute(minutes: number): Instant {
  return new Date(Date.UTC(2023, 11, 1, 12, minutes)).toISOString() as Instant;
}

/** A quarter on the newest edition of the specimen, open. */
export function quarterOf(key: QuarterKey = COLLECTED): QuarterWithFrame {
  const base = SPECIMEN.records.find(({ edition }) => edition.directorate === 'ssw');
  assert.ok(base);
  const frame = frameFor({ base, period: Q3, plans: SPECIMEN.plans, schemes: SPECIMEN.schemes });
  assert.ok(frame.ok);
  return {
    ...key,
    state: 'open',
    version: 1,
    dueOn: '2024-01-31' as CalendarDate,
    openedAt: minute(0),
    edition: null,
    frame: frame.value,
  };
}

/** So many returns of indicators, each with an owner of its own ("owner-0"). */
export function indicatorReturns(count: number): readonly Opened[] {
  return Array.from({ length: count }, (_, at) => ({
    kind: 'indicator',
    ref: `PM${at}`,
    service: at % 2 === 0 ? 'children' : 'adults',
    owner: `owner-${at}` as PersonId,
  }));
}

/** A return to open a quarter with. */
export interface Opened extends DueReturn {
  readonly owner: PersonId | null;
}

/** The order that opens a quarter with returns. */
export function opening(returns: readonly Opened[], quarter = quarterOf(), person: PersonId | null = MAIR) {
  const event: QuarterEvent = {
    sequence: 1,
    type: 'opened',
    person,
    at: minute(0),
    reason: null,
    edition: null,
    changes: [],
  };
  const { authority, directorate, period, dueOn } = quarter;
  const opened = returns.map(({ kind, ref, service, owner }) =>
    openedReturn({
      key: { authority, directorate, period, kind, ref },
      assignment: { service, owner, dueOn },
      person,
      at: minute(0),
    }),
  );
  return { quarter, event, returns: opened };
}

/** The key of a return of the quarter. */
export function keyOf(kind: ReturnKey['kind'], ref: string): ReturnKey {
  return { ...COLLECTED, kind, ref };
}

/** An indicator's content with a value. */
export function valued(value: string): ReturnContent {
  return { ...emptyContent('indicator'), value } as ReturnContent;
}

/** What a return becomes by an event, which the domain must allow. */
export function after(held: QuarterReturn, event: Partial<NewReturnEvent>): ReturnChange {
  const followed = followedBy(held, {
    type: 'saved',
    person: MAIR,
    at: minute(held.version),
    reason: null,
    content: null,
    assignment: null,
    ...event,
  });
  assert.ok(followed.ok, JSON.stringify(followed));
  return followed.value;
}

/** What a quarter becomes by an event. */
export function quarterAfter(
  held: QuarterWithFrame,
  changes: Pick<QuarterChange['next'], 'state'> & { readonly edition?: number },
  type: QuarterEvent['type'],
): QuarterChange {
  const { frame: _, ...quarter } = held;
  const sequence = held.version + 1;
  return {
    next: { ...quarter, ...changes, version: sequence },
    event: {
      sequence,
      type,
      person: MAIR,
      at: minute(sequence),
      reason: null,
      edition: changes.edition ?? null,
      changes: [],
    },
    frame: null,
  };
}

/** A return that must be there. */
export async function heldAt(quarters: Quarters, key: ReturnKey): Promise<QuarterReturn> {
  const held = await quarters.returnAt(key);
  assert.ok(held, `${key.kind} ${key.ref} is held`);
  return held;
}

/** Asserts that a return is what its events make of it, one for each of its versions. */
export async function assertFolds(quarters: Quarters, key: ReturnKey): Promise<QuarterReturn> {
  const [held, events] = [await heldAt(quarters, key), await quarters.returnEvents(key)];
  assert.deepEqual(foldedReturn({ key, events }), held);
  assert.deepEqual(
    events.map(({ sequence }) => sequence),
    Array.from({ length: held.version }, (_, at) => at + 1),
  );
  return held;
}

/** Somebody else, who approves what Mair sent. */
export const SIONED = 'sioned' as PersonId;

/** Takes every return of a quarter to where the director may sign, or to where it may be sealed. */
export async function readied(
  { quarters, colleagues }: { readonly quarters: Quarters; readonly colleagues: Quarters },
  to: 'approved' | 'accepted',
): Promise<void> {
  const record = async (of: Quarters, change: ReturnChange) =>
    assert.deepEqual(await of.record({ returns: [change], quarter: null }), ok(null));
  for (const { kind, ref } of await quarters.returns(COLLECTED)) {
    const key = keyOf(kind, ref);
    await record(quarters, after(await heldAt(quarters, key), { type: 'submitted', content: valued('1') }));
    await record(colleagues, after(await heldAt(quarters, key), { type: 'approved', person: SIONED }));
    if (to === 'accepted') await record(quarters, after(await heldAt(quarters, key), { type: 'accepted' }));
  }
}

/** The quarter as the director's signature leaves it. */
export async function signedOff(quarters: Quarters, quarter: QuarterWithFrame): Promise<QuarterWithFrame> {
  const signed = quarterAfter(quarter, { state: 'signed-off' }, 'signed-off');
  assert.deepEqual(await quarters.record({ returns: [], quarter: signed }), ok(null));
  return { ...quarter, ...signed.next };
}
