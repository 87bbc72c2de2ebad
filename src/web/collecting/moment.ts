import type { PersonId } from '../../domain/people/index.ts';
import type { Language } from '../../domain/value/index.ts';
import { inBoth } from '../../locale/index.ts';

const WORDS = inBoth({
  en: { mesur: 'Mesur', left: 'Somebody who has left' },
  cy: { mesur: 'Mesur', left: 'Rhywun sydd wedi gadael' },
});

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
