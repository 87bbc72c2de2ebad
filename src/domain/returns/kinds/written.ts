import type { Source } from '../../framework/index.ts';
import type { PeriodRecord } from '../../scorecard/index.ts';
import type { Bilingual } from '../../value/index.ts';
import type { TypedText } from './field.ts';

/** A text that is written in at least one language; null of none. A missing language stays empty until it is sealed. */
export function written(text: TypedText | null): Bilingual | null {
  return text === null || (text.en.trim() === '' && text.cy.trim() === '')
    ? null
    : { en: text.en.trim(), cy: text.cy.trim() };
}

/** The source of what is returned: the edition that it will be sealed in. */
export function sourceOf({ edition }: PeriodRecord): Source {
  return { edition: edition.id, line: null };
}
