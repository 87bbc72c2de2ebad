/**
 * The scorecard: everything held of a directorate and quarter (`PeriodRecord`), scored and counted.
 *
 * What always holds: pages, documents, data files and checks read their statuses and counts from here; the
 * counts by status and by reason add up to the total.
 *
 * @example scorecardOf(record).summary.indicators.byStatus.red // 9 for 2017-18 Q4
 */
export * from './record.ts';
export * from './revision.ts';
export * from './scorecard.ts';
export * from './scored-rows.ts';
export * from './sections.ts';
export { shownFigures } from './shown-figures.ts';
export * from './summary.ts';
