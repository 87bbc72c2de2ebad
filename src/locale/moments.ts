import { dayOf, type Instant } from '../domain/period/index.ts';
import type { Language } from '../domain/value/index.ts';
import { formatDate } from './periods.ts';

const CLOCK = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** The time of day of a moment where councils are: "14:05". The same in both languages. */
export function formatTime(at: Instant): string {
  return CLOCK.format(new Date(at));
}

/** A moment in words where councils are: "23 November 2026, 14:05". */
export function formatMoment(at: Instant, language: Language): string {
  return `${formatDate(dayOf(at), language)}, ${formatTime(at)}`;
}
