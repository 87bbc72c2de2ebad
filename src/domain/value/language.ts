/** The two languages, equal in standing: every text that people read exists in both. */
export type Language = 'en' | 'cy';

export const LANGUAGES: readonly Language[] = ['en', 'cy'];

/** A text in both languages: the title of an indicator, a comment, the name of a service. */
export interface Bilingual {
  readonly en: string;
  readonly cy: string;
}
