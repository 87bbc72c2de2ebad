/**
 * Narrative: what a report says in prose, by section, as Markdown in both languages.
 *
 * What always holds: the text is Markdown of paragraphs, lists, strong and links only; it is parsed before it is shown.
 */
import type { Bilingual } from '../value/index.ts';

/** What a section speaks of. */
export type NarrativeKind =
  | 'directors-comment'
  | 'head-of-service-comment'
  | 'risks'
  | 'consultation'
  | 'financial-implications'
  | 'sickness';

export const NARRATIVE_KINDS: readonly NarrativeKind[] = [
  'directors-comment',
  'head-of-service-comment',
  'risks',
  'consultation',
  'financial-implications',
  'sickness',
];

/** A section of narrative: its kind, the service it speaks for where it is one service's, and its text. */
export interface NarrativeSection {
  readonly id: string;
  readonly kind: NarrativeKind;
  readonly service: string | null;
  readonly markdown: Bilingual;
}
