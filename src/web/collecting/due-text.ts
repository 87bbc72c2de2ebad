import { type CalendarDate, daysAfter } from '../../domain/period/index.ts';
import type { Language } from '../../domain/value/index.ts';
import { formatDate, inBoth } from '../../locale/index.ts';

const WORDS = inBoth({
  en: {
    days: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
    due: (day: string, when: string) => `due ${day}, ${when}`,
    wasDue: (day: string, late: string) => `overdue: was due ${day}, ${late}`,
    today: 'today',
    tomorrow: 'tomorrow',
    inDays: (days: number) => `in ${days} days`,
    yesterday: 'yesterday',
    ago: (days: number) => `${days} days ago`,
  },
  cy: {
    days: ['dydd Sul', 'dydd Llun', 'dydd Mawrth', 'dydd Mercher', 'dydd Iau', 'dydd Gwener', 'dydd Sadwrn'],
    due: (day: string, when: string) => `i’w hanfon erbyn ${day}, ${when}`,
    wasDue: (day: string, late: string) => `yn hwyr: roedd i’w hanfon erbyn ${day}, ${late}`,
    today: 'heddiw',
    tomorrow: 'yfory',
    inDays: (days: number) => `ymhen ${days} ${days === 2 ? 'ddiwrnod' : 'diwrnod'}`,
    yesterday: 'ddoe',
    ago: (days: number) => `${days} ${days === 2 ? 'ddiwrnod' : 'diwrnod'} yn ôl`,
  },
});

/** A day with its name: "Friday 19 January 2024". */
function formatWeekday(day: CalendarDate, language: Language): string {
  const name = WORDS[language].days[new Date(`${day}T00:00:00.000Z`).getUTCDay()] ?? '';
  return `${name} ${formatDate(day, language)}`;
}

/** When something is due, in words and days: "due Friday 19 January 2024, in 5 days", and clearly when it is past. */
export function dueSentence({
  dueOn,
  today,
  language,
}: {
  readonly dueOn: CalendarDate;
  readonly today: CalendarDate;
  readonly language: Language;
}): string {
  const words = WORDS[language];
  const day = formatWeekday(dueOn, language);
  if (dueOn === today) return words.due(day, words.today);
  if (dueOn === daysAfter(today, 1)) return words.due(day, words.tomorrow);
  if (dueOn === daysAfter(today, -1)) return words.wasDue(day, words.yesterday);
  const days = Math.round((Date.parse(dueOn) - Date.parse(today)) / 86_400_000);
  return days > 0 ? words.due(day, words.inDays(days)) : words.wasDue(day, words.ago(-days));
}
