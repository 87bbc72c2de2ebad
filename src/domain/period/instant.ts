import type { CalendarDate } from './period.ts';

/** A moment as ISO text in UTC with milliseconds: "2024-01-31T09:30:00.000Z". Sorts as text. */
export type Instant = string & { readonly brand: 'Instant' };

const LONDON = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The day that a moment falls on where councils are: from March to October an hour before UTC's midnight is the next day. */
export function dayOf(instant: Instant): CalendarDate {
  const [day, month, year] = LONDON.format(new Date(instant)).split('/');
  return `${year}-${month}-${day}` as CalendarDate;
}

/** The day some days after another; before it when `days` is negative. */
export function daysAfter(day: CalendarDate, days: number): CalendarDate {
  const moved = new Date(`${day}T00:00:00.000Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10) as CalendarDate;
}

/** Whether a text is a day of the calendar: "2024-02-29" is, "2023-02-29" is not. */
export function isCalendarDate(text: string): text is CalendarDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00.000Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text;
}
