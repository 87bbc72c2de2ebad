/**
 * The checks of a report: everything found that does not add up.
 *
 * What always holds: every problem is listed, with its place, its severity as a word and its figures; what must be
 * answered comes before what is for the record.
 *
 * @example checksPage({ report, request })
 */
export { checksPage, problemCount, problemLists } from './page.ts';
