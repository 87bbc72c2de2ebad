/**
 * Composition: from scored facts to documents. A report's definition is a short list of parts; a part gives blocks.
 * The titles, sentences and charts of a report are made here for pages too, so that both say the same.
 *
 * What always holds: nothing is scored or counted here; statuses and sums come from the scorecard, and
 * numbers go into cells as values.
 *
 * @example directorateReport({ scorecard, problems, language: 'cy' }).title
 */
export { type Context, contextOf } from './context.ts';
export { directorateReport, partBlocksOf } from './directorate-report.ts';
export { objectiveLabel, REVISED, withRevisedNote } from './indicator-table.ts';
export { markdownBlocks } from './markdown.ts';
export { serviceCommentsOf } from './narrative-part.ts';
export { placeText } from './problems-part.ts';
export { recommendationsTable, reportTitle, trackerChart } from './recommendations-part.ts';
export { partTitle, sectionTitle } from './rows-part.ts';
export { scrutinyAsk } from './scrutiny.ts';
export { SECTION_WORDS } from './section-words.ts';
export { headline, statusesOf } from './summary-part.ts';
