/**
 * Composition: from scored facts to documents. A report's definition is a short list of parts; a part gives blocks.
 *
 * What always holds: nothing is scored or counted here; statuses and sums come from the scorecard, and
 * numbers go into cells as values.
 *
 * @example directorateReport({ scorecard, problems, language: 'cy' }).title
 */
export { directorateReport } from './directorate-report.ts';
