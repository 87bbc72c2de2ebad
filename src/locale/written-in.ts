import type { Language } from '../domain/value/index.ts';
import { inBoth } from './words.ts';

const WORDS = inBoth<Readonly<Record<Language, string>>>({
  en: {
    en: 'The texts of this report are in English only.',
    cy: 'The texts of this report are in Welsh only.',
  },
  cy: {
    en: 'Yn Saesneg yn unig y mae testunau’r adroddiad hwn.',
    cy: 'Yn Gymraeg yn unig y mae testunau’r adroddiad hwn.',
  },
});

/** That the texts of an edition are in one language only, for a reader of either. */
export function writtenInSentence(writtenIn: Language, language: Language): string {
  return WORDS[language][writtenIn];
}
