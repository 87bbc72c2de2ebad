import { type DayNumber, dayNumberOf, isCalendarDate } from '../../domain/period/index.ts';

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ][\d:.]+Z?)?$/;
const DAY_FIRST = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?: [\d:]+)?$/;
const WITH_WORD =
  /^(\d{1,2})(?:st|nd|rd|th|af|ail|ydd|fed|eg|ain)?[ -]+(?:o )?([a-z]+)\.?,?[ -]+(\d{4}|\d{2})$/i;

const MONTHS: readonly RegExp[] = [
  /^(jan(uary)?|ion(awr)?)$/i,
  /^(feb(ruary)?|chwef(ror)?)$/i,
  /^(mar(ch)?|mawrth|maw)$/i,
  /^(apr(il)?|ebr(ill)?)$/i,
  /^(may|mai)$/i,
  /^(june?|meh(efin)?)$/i,
  /^(july?|gorff(ennaf)?)$/i,
  /^(aug(ust)?|awst)$/i,
  /^(sept?(ember)?|medi)$/i,
  /^(oct(ober)?|hyd(ref)?)$/i,
  /^(nov(ember)?|tach(wedd)?)$/i,
  /^(dec(ember)?|rhag(fyr)?)$/i,
];

/** The number of a month, 1 to 12, of its name in either language, also cut short; null of any other word. */
export function monthNumber(word: string): number | null {
  const at = MONTHS.findIndex((month) => month.test(word));
  return at === -1 ? null : at + 1;
}

/**
 * The day that a cell names: "2024-03-31", "31/03/2024", "31.3.24", "31 Mar 2024", "31 Mawrth 2024", also with a time,
 * which is passed over. The day stands before the month, as people in Wales write it; "03/31/2024" is no day. Years
 * of two digits are of this century. Null of anything else.
 */
export function cellDay(text: string): DayNumber | null {
  const trimmed = text.trim();
  const iso = ISO.exec(trimmed);
  if (iso !== null) return dayNumber(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dayFirst = DAY_FIRST.exec(trimmed);
  if (dayFirst !== null) return dayNumber(fullYear(dayFirst[3]), Number(dayFirst[2]), Number(dayFirst[1]));
  const worded = WITH_WORD.exec(trimmed);
  const month = monthNumber(worded?.[2] ?? '');
  return worded === null || month === null ? null : dayNumber(fullYear(worded[3]), month, Number(worded[1]));
}

/** A year as written with two or four digits. */
export function fullYear(digits: string | undefined): number {
  return digits?.length === 2 ? 2000 + Number(digits) : Number(digits);
}

function dayNumber(year: number, month: number, day: number): DayNumber | null {
  const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isCalendarDate(text) ? dayNumberOf(text) : null;
}
