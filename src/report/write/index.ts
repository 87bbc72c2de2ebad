/**
 * Writers: a document in, a file out. One list, which pages, commands and tests all walk.
 *
 * What always holds: a writer sees the document and nothing of how it was composed; the same document gives the
 * same file; every format says the same words, in the same order, with a table for every chart.
 *
 * @example await WRITERS.find(({ format }) => format === 'pdf')?.write(document) // a Buffer
 */
import type { Document } from '../document/index.ts';
import { writeHtml } from './html/write-html.ts';
import { writePdf } from './pdf/write-pdf.ts';

/** A way to write a document: its name, what to call the file and how to serve it. */
interface Writer {
  readonly format: 'html' | 'pdf';
  readonly mediaType: string;
  readonly extension: string;
  readonly write: (document: Document) => Promise<Buffer | string>;
}

/** The writers there are. */
export const WRITERS: readonly Writer[] = [
  {
    format: 'html',
    mediaType: 'text/html; charset=utf-8',
    extension: 'html',
    write: async (document) => writeHtml(document),
  },
  { format: 'pdf', mediaType: 'application/pdf', extension: 'pdf', write: writePdf },
];
