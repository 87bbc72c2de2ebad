import type { PersonId } from '../people/index.ts';
import { type CalendarDate, daysAfter } from '../period/index.ts';
import type { QuarterKey, QuarterReturn } from './return-events.ts';
import { isEditable } from './transitions.ts';

/** When owners are written to about returns that are not in: days from the due date, in order. */
const OCCASIONS = [
  { name: 'week-before', days: -7 },
  { name: 'day-before', days: -1 },
  { name: 'day-after', days: 1 },
  { name: 'week-after', days: 7 },
] as const;

/** An occasion to write. */
export type ReminderOccasion = (typeof OCCASIONS)[number]['name'];

/** A letter that is due: to whom, about which returns, and the key by which it is written once only. */
export interface Reminder extends QuarterKey {
  readonly owner: PersonId;
  readonly occasion: ReminderOccasion;
  readonly dueOn: CalendarDate;
  readonly returns: readonly QuarterReturn[];
  readonly key: string;
}

/** What a reminder is written from. `titles` are in the language of the letter; `address` is where My updates is. */
export interface ReminderFacts extends Pick<Reminder, 'occasion' | 'period' | 'dueOn'> {
  readonly name: string;
  readonly directorate: string;
  readonly titles: readonly string[];
  readonly address: string;
}

/**
 * The reminders of a quarter that are due on a day: one for each owner and due date with returns that are not sent.
 * Only the last occasion reached: a server that stood still for a week does not catch up with old letters.
 */
export function dueReminders(returns: readonly QuarterReturn[], today: CalendarDate): readonly Reminder[] {
  const groups = new Map<string, Reminder>();
  for (const entry of returns) {
    const { authority, directorate, period, owner, dueOn, state } = entry;
    const occasion = occasionOn(dueOn, today);
    if (owner === null || occasion === null || !isEditable(state)) continue;
    const key = ['reminder', directorate, period, owner, dueOn, occasion].join('/');
    const known = groups.get(key);
    groups.set(
      key,
      known === undefined
        ? { authority, directorate, period, owner, occasion, dueOn, key, returns: [entry] }
        : { ...known, returns: [...known.returns, entry] },
    );
  }
  return [...groups.values()];
}

/** The last occasion that has come by a day; null before the first. */
function occasionOn(dueOn: CalendarDate, today: CalendarDate): ReminderOccasion | null {
  return OCCASIONS.findLast(({ days }) => daysAfter(dueOn, days) <= today)?.name ?? null;
}
