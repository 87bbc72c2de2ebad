import { DAY_MS } from './moments.ts';
import type { CalendarDate } from './period.ts';

/** Days since 1 January 1970. Days as numbers are compared and subtracted a million times in an extract. */
export type DayNumber = number;

/** A day of the calendar as a number. */
export function dayNumberOf(day: CalendarDate): DayNumber {
  return Date.parse(`${day}T00:00:00.000Z`) / DAY_MS;
}

/** The day of a number. */
export function calendarDay(day: DayNumber): CalendarDate {
  return new Date(day * DAY_MS).toISOString().slice(0, 10) as CalendarDate;
}
