import mammoth from 'mammoth';
import { linesOfHtml } from './html-lines.ts';
import type { SourceLine } from './source-lines.ts';

/**
 * The lines of a Word document: one for each heading, paragraph and row of a table, numbered in their order. Headers and
 * footers of its pages are not in them. Rejects where the document cannot be opened: it is read in a worker, after
 * inspection, where that becomes a refusal.
 */
export async function linesOfDocx(bytes: Uint8Array): Promise<readonly SourceLine[]> {
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) },
    {
      convertImage: mammoth.images.imgElement(async () => ({ src: 'data:,' })),
      styleMap: ["p[style-name='Title'] => h1:fresh"],
      externalFileAccess: false,
    },
  );
  return linesOfHtml(value);
}
