import type { Document } from '../../document/index.ts';
import { type Pressed, press } from './press.ts';
import { typeset } from './typeset.ts';

/** A document as PDF with what was noticed on the way; `replaced` lists characters that no font of ours can show. */
export interface PdfReport extends Pressed {
  readonly replaced: readonly string[];
}

/**
 * Sets a document as PDF on landscape A4: tagged, with bookmarks, checked against PDF/UA-1. A document that the
 * standard refuses is set without the check, and `refusal` says why. The same document gives the same bytes.
 */
export async function pdfReport(document: Document): Promise<PdfReport> {
  const { sheet, drawings, replaced } = typeset(document);
  return { ...(await press({ sheet, drawings })), replaced };
}

/** The file of `pdfReport`. */
export async function writePdf(document: Document): Promise<Buffer> {
  return (await pdfReport(document)).pdf;
}
