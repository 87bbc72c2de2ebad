import type { PersonId } from '../../domain/people/index.ts';
import { dayOf, type Instant } from '../../domain/period/index.ts';
import type { Language } from '../../domain/value/index.ts';
import { formatDate, inBoth } from '../../locale/index.ts';

const CLOCK = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

const WORDS = inBoth({
  en: { mesur: 'Mesur', left: 'Somebody who has left' },
  cy: { mesur: 'Mesur', left: 'Rhywun sydd wedi gadael' },
});

/** A moment in words, by the clocks of where councils are: "19 January 2024, 14:05". */
export function momentText(at: Instant, language: Language): string {
  return `${formatDate(dayOf(at), language)}, ${CLOCK.format(new Date(at))}`;
}

/** Who did something; Mesur itself where it was nobody. */
export function whoText({
  names,
  person,
  language,
}: {
  readonly names: ReadonlyMap<string, string>;
  readonly person: PersonId | null;
  readonly language: Language;
}): string {
  const words = WORDS[language];
  return person === null ? words.mesur : (names.get(person) ?? words.left);
}
