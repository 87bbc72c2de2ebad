import type { Scorecard } from '../../domain/scorecard/index.ts';
import type { Language } from '../../domain/value/index.ts';
import type { KEY_WORDS } from './words.ts';

/** What every part of the key is made from. */
export interface View {
  readonly scorecard: Scorecard;
  readonly language: Language;
  readonly words: (typeof KEY_WORDS)['en'];
}
