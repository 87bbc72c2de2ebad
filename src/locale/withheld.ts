import type { Absence, Language } from '../domain/value/index.ts';
import { inBoth, sharedWords } from './words.ts';

/** What people see in the place of a withheld figure (RULES section 9). */
export const WITHHELD_MARKER = '[c]';

const WORDS = inBoth({
  en: {
    note: '[c] stands for a number that is withheld so that nobody can be recognised.',
    officers: 'For officers only: numbers marked [c] are withheld from the public.',
  },
  cy: {
    note: 'Mae [c] yn cymryd lle rhif sydd wedi’i atal fel na ellir adnabod neb.',
    officers: 'I swyddogion yn unig: mae’r rhifau sydd wedi’u nodi â [c] wedi’u hatal rhag y cyhoedd.',
  },
});

/** Why there is no figure, in words; with the marker where it is withheld. */
export function absenceWords(reason: Absence, language: Language): string {
  const words = sharedWords(language).noStatus[reason];
  return reason === 'suppressed' ? `${WITHHELD_MARKER} ${words}` : words;
}

/** What the marker means, in a sentence. */
export function withheldNote(language: Language): string {
  return WORDS[language].note;
}

/** What stands on every page of a report for officers. */
export function officersNotice(language: Language): string {
  return WORDS[language].officers;
}
