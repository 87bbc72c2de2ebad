/**
 * The document: a small closed set of blocks that every writer knows. Made by `compose`, written by `write`.
 *
 * What always holds: numbers, statuses and directions stay typed until a writer formats them; every text is in
 * the document's language or says which it is in; a status in a cell is a word and not only a fill.
 */
export { chartTable } from './chart-table.ts';
export * from './document.ts';
