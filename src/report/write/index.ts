/**
 * Writers: a document in, a file out. `report/render.ts` has the one list of formats, which pages, commands and tests walk.
 *
 * What always holds: a writer sees the document and nothing of how it was composed; the same document gives the
 * same file; every format says the same words, in the same order, with a table for every chart.
 *
 * @example await writePdf(document) // a Buffer
 */
export { writeHtml } from './html/write-html.ts';
export { linkTarget } from './link-target.ts';
export { writePdf } from './pdf/write-pdf.ts';
