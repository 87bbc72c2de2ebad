import type { ContentOf } from './field.ts';

/** A section that is collected as tables. */
export type TableSection = 'finance' | 'workforce';

/**
 * The figures and texts of a section that is tables, as typed, each by its place in the section
 * ("budgetLines.3.outturn"); a place that is not here is as it was in the frame.
 */
export const SECTION_FIELDS = {
  figures: { holds: 'figures-by-place' },
  texts: { holds: 'texts-by-place' },
} as const;

/** What is sent of a section that is tables. */
export type SectionContent<Kind extends TableSection = TableSection> = ContentOf<Kind, typeof SECTION_FIELDS>;
