/**
 * The pages by which files come in and go out: a workbook of a quarter, downloaded, filled in, brought back, looked at
 * and taken; a past report, looked at row by row and sealed as an edition.
 *
 * What always holds: a file is read in a worker and never here; nothing is recorded before its reader has seen what
 * would be; what of a file was not taken is said with its reason; nothing here needs script.
 *
 * @example fileRoutes({ store, accounts, clock, uploads: store.uploads, tokens })
 */
export { fileRoutes } from './routes.ts';
