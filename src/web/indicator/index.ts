/**
 * An indicator's page: its newest figure with target and status in words, its figures over time, its definition,
 * every figure with where it was printed, and every report that has it.
 *
 * What always holds: a status is that of the report it was given in; charts join only what may be compared; a
 * figure's printed text stands beside it.
 *
 * @example indicatorPage({ request, found, authority, newestEdition })
 */
export { codesText } from './codes.ts';
export { indicatorPage } from './page.ts';
