/**
 * The editions of a quarter: each with its seal, why it was made, and what it says otherwise.
 *
 * What always holds: every edition that was ever published is listed and linked, and the whole of its hash is shown.
 */
export { differencesTable, editionsPage } from './page.ts';
export { publicationDay } from './publication-day.ts';
