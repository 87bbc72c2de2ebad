import type { ReminderFacts, ReminderOccasion } from '../domain/returns/index.ts';
import type { Language } from '../domain/value/index.ts';
import { formatDate, formatPeriod } from './periods.ts';
import { inBoth } from './words.ts';

interface LetterWords {
  readonly subject: Readonly<Record<ReminderOccasion, (period: string) => string>>;
  readonly opening: Readonly<Record<ReminderOccasion, (count: number, day: string) => string>>;
  readonly greeting: (name: string) => string;
  readonly about: (directorate: string, period: string) => string;
  readonly more: (count: number) => string;
  readonly where: string;
  readonly closing: string;
}

const returns = (count: number) => (count === 1 ? '1 return' : `${count} returns`);

const WORDS = inBoth<LetterWords>({
  en: {
    subject: {
      'week-before': (period) => `Your returns for ${period} are due in a week`,
      'day-before': (period) => `Your returns for ${period} are due tomorrow`,
      'day-after': (period) => `Your returns for ${period} are overdue`,
      'week-after': (period) => `Your returns for ${period} are a week overdue`,
    },
    opening: {
      'week-before': (count, day) => `${returns(count)} of yours still to be sent by ${day}:`,
      'day-before': (count, day) => `${returns(count)} of yours still to be sent by ${day}:`,
      'day-after': (count, day) => `${returns(count)} of yours should have been sent by ${day}:`,
      'week-after': (count, day) => `${returns(count)} of yours should have been sent by ${day}:`,
    },
    greeting: (name) => `Dear ${name},`,
    about: (directorate, period) => `${directorate}, ${period}`,
    more: (count) => `and ${count} more`,
    where: 'Send them here:',
    closing: 'This email was sent by Mesur. Replies are not read.',
  },
  cy: {
    subject: {
      'week-before': (period) => `Mae eich ffurflenni ar gyfer ${period} i’w hanfon ymhen wythnos`,
      'day-before': (period) => `Mae eich ffurflenni ar gyfer ${period} i’w hanfon yfory`,
      'day-after': (period) => `Mae eich ffurflenni ar gyfer ${period} yn hwyr`,
      'week-after': (period) => `Mae eich ffurflenni ar gyfer ${period} wythnos yn hwyr`,
    },
    opening: {
      'week-before': (count, day) => `Nifer eich ffurflenni sydd i’w hanfon erbyn ${day}: ${count}.`,
      'day-before': (count, day) => `Nifer eich ffurflenni sydd i’w hanfon erbyn ${day}: ${count}.`,
      'day-after': (count, day) => `Nifer eich ffurflenni a ddylai fod wedi’u hanfon erbyn ${day}: ${count}.`,
      'week-after': (count, day) =>
        `Nifer eich ffurflenni a ddylai fod wedi’u hanfon erbyn ${day}: ${count}.`,
    },
    greeting: (name) => `Annwyl ${name},`,
    about: (directorate, period) => `${directorate}, ${period}`,
    more: (count) => `nifer nas rhestrir yma: ${count}`,
    where: 'Anfonwch nhw yma:',
    closing: 'Anfonwyd yr e-bost hwn gan Mesur. Ni ddarllenir atebion.',
  },
});

/** As many titles as a letter lists; the page lists them all. */
const MOST_TITLES = 12;

/** A reminder in one language: its subject and its text. */
export function reminderLetter(
  facts: ReminderFacts,
  language: Language,
): { readonly subject: string; readonly text: string } {
  const words = WORDS[language];
  const { occasion, titles } = facts;
  const period = formatPeriod(facts.period, language);
  const more = titles.length - MOST_TITLES;
  const lines = [
    words.greeting(facts.name),
    '',
    words.about(facts.directorate, period),
    words.opening[occasion](titles.length, formatDate(facts.dueOn, language)),
    '',
    ...titles.slice(0, MOST_TITLES).map((title) => `- ${title}`),
    ...(more > 0 ? [`- ${words.more(more)}`] : []),
    '',
    words.where,
    facts.address,
    '',
    words.closing,
  ];
  return { subject: words.subject[occasion](period), text: `${lines.join('\n')}\n` };
}
