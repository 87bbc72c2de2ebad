import { type CalendarDate, isCalendarDate } from '../domain/period/index.ts';
import type { Language } from '../domain/value/index.ts';
import { formatDate, inBoth } from '../locale/index.ts';

const WORDS = inBoth({
  en: { example: (day: string) => `For example, ${day}.` },
  cy: { example: (day: string) => `Er enghraifft, ${day}.` },
});

/** The months by their names in both languages, from January; no three letters begin two of them. */
const MONTHS: readonly (readonly string[])[] = Array.from({ length: 12 }, (_, at) =>
  (['en', 'cy'] as const).map((language) =>
    monthName(`2024-${twoDigits(at + 1)}-01` as CalendarDate, language),
  ),
);

/**
 * A day as people write it, day before month: "19 January 2024", "19 Ion 2024", "19/1/2024", "2024-01-19". Null when it
 * is none. The browser's own box for dates is not used: it puts the month first where its language is American.
 */
export function typedDay(text: string): CalendarDate | null {
  const typed = text.trim();
  if (isCalendarDate(typed)) return typed;
  const [, day = '', month = '', year = ''] =
    /^(\d{1,2})(?:\s*[/.-]\s*|\s+)(\d{1,2}|\p{L}{3,})(?:\s*[/.-]\s*|\s+)(\d{4})$/u.exec(typed) ?? [];
  const found = `${year}-${twoDigits(monthNumber(month))}-${twoDigits(Number(day))}`;
  return isCalendarDate(found) ? found : null;
}

/** A day in the box that it was typed or suggested in: in words where it is one, else as it was typed. */
export function dayInBox(text: string, language: Language): string {
  return isCalendarDate(text) ? formatDate(text, language) : text;
}

/** How a day can be written, to stand with a box for one. */
export function dayExample(language: Language): string {
  return WORDS[language].example(formatDate('2024-01-19' as CalendarDate, language));
}

function monthNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const begun = text.toLowerCase();
  return MONTHS.findIndex((names) => begun !== '' && names.some((name) => name.startsWith(begun))) + 1;
}

function monthName(day: CalendarDate, language: Language): string {
  return (formatDate(day, language).split(' ')[1] ?? '').toLowerCase();
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
