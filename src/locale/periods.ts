import {
  type CalendarDate,
  isQuarter,
  isYear,
  type Period,
  quarterNumber,
  yearOf,
} from '../domain/period/index.ts';
import type { Language } from '../domain/value/index.ts';

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  cy: [
    'Ionawr',
    'Chwefror',
    'Mawrth',
    'Ebrill',
    'Mai',
    'Mehefin',
    'Gorffennaf',
    'Awst',
    'Medi',
    'Hydref',
    'Tachwedd',
    'Rhagfyr',
  ],
};

/** A period in words: "Quarter 2, 2023-24", "2017-18", "October 2023". */
export function formatPeriod(period: Period, language: Language): string {
  if (isYear(period)) return period;
  if (isQuarter(period))
    return `${language === 'en' ? 'Quarter' : 'Chwarter'} ${quarterNumber(period)}, ${yearOf(period)}`;
  const month = Number(period.slice(-2));
  const calendarYear = Number(period.slice(0, 4)) + (month > 9 ? 1 : 0);
  return `${MONTHS[language][(month + 2) % 12]} ${calendarYear}`;
}

/** A period short, for columns and charts: "Q2 2023-24", "2017-18". */
export function shortPeriod(period: Period, language: Language): string {
  if (!isQuarter(period)) return formatPeriod(period, language);
  return `${language === 'en' ? 'Q' : 'Ch'}${quarterNumber(period)} ${yearOf(period)}`;
}

/** A day in words: "23 November 2026", "23 Tachwedd 2026". */
export function formatDate(date: CalendarDate, language: Language): string {
  const [year, month, day] = date.split('-');
  return `${Number(day)} ${MONTHS[language][Number(month) - 1]} ${year}`;
}

/** A month written "2022-05" in words: "May 2022", "Mai 2022". */
export function formatMonth(month: string, language: Language): string {
  const [year, number] = month.split('-');
  return `${MONTHS[language][Number(number) - 1]} ${year}`;
}
