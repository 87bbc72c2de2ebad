/**
 * Pages for a report's other sections: finance, staff, risks, the regulatory tracker, narrative.
 *
 * What always holds: a page shows the blocks that the report's documents are made of, so both say the same.
 *
 * @example sectionPage({ name: 'finance', report, request })
 */
export { sectionLinks, sectionPage } from './page.ts';
export { sectionTexts } from './section-texts.ts';
export { SECTION_NAMES, type SectionName } from './sections.ts';
export { trackerPage } from './tracker-page.ts';
