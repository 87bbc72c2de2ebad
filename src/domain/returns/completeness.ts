import type { PersonId } from '../people/index.ts';
import { type CalendarDate, dayOf } from '../period/index.ts';
import type { QuarterReturn } from './return-events.ts';
import { isEditable, RETURN_STATES, type ReturnState } from './transitions.ts';

/** Returns counted: how many, where they stand, and how many are not in. */
export interface ReturnCounts {
  readonly total: number;
  readonly byState: Readonly<Record<ReturnState, number>>;
  /** Sent by their owner and not sent back. */
  readonly sent: number;
  /** Not sent, and the due date is past. */
  readonly overdue: number;
  /** Sent after the due date. */
  readonly sentLate: number;
}

/** Counts of one service or owner; null where nobody is named. */
export interface CountsOf<Key> {
  readonly key: Key | null;
  readonly counts: ReturnCounts;
}

/** Completeness and lateness of a quarter on a day: in all, by service, by owner. */
export interface Completeness {
  readonly all: ReturnCounts;
  readonly byService: readonly CountsOf<string>[];
  readonly byOwner: readonly CountsOf<PersonId>[];
}

/** Whether a return has not been sent and its due date is past: derived, never typed. */
export function isLate(
  { state, dueOn }: Pick<QuarterReturn, 'state' | 'dueOn'>,
  today: CalendarDate,
): boolean {
  return isEditable(state) && dueOn < today;
}

/** Counts returns on a day. */
export function completenessOf(returns: readonly QuarterReturn[], today: CalendarDate): Completeness {
  return {
    all: countsOf(returns, today),
    byService: countsBy(returns, ({ service }) => service, today),
    byOwner: countsBy(returns, ({ owner }) => owner, today),
  };
}

function countsBy<Key extends string>(
  returns: readonly QuarterReturn[],
  keyOf: (each: QuarterReturn) => Key | null,
  today: CalendarDate,
): readonly CountsOf<Key>[] {
  const groups = new Map<Key | null, QuarterReturn[]>();
  for (const each of returns) {
    const key = keyOf(each);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }
  return [...groups].map(([key, group]) => ({ key, counts: countsOf(group, today) }));
}

function countsOf(returns: readonly QuarterReturn[], today: CalendarDate): ReturnCounts {
  const byState = Object.fromEntries(
    RETURN_STATES.map((state) => [state, returns.filter((each) => each.state === state).length]),
  ) as Record<ReturnState, number>;
  return {
    total: returns.length,
    byState,
    sent: returns.filter(({ state }) => !isEditable(state)).length,
    overdue: returns.filter((each) => isLate(each, today)).length,
    sentLate: returns.filter(
      ({ state, submittedAt, dueOn }) =>
        !isEditable(state) && submittedAt !== null && dayOf(submittedAt) > dueOn,
    ).length,
  };
}
