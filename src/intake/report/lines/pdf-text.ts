import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js';
import { type ReadText, readRuns, type SetApart, type TextRun } from './set-apart.ts';

/** A piece of text on a page, in points from the left and from the bottom. `mark` names the tagged content it is of. */
export interface TextPiece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly mark: string | null;
  /** The file marks it as belonging to the page: a footer, a heading repeated over a table. */
  readonly isArtifact: boolean;
  /** How its tag sets it apart; null where none does. */
  readonly apart: SetApart | null;
}

/** A tagged element of a page with what lies in it. */
export interface TagNode {
  readonly role: string;
  readonly children: readonly (TagNode | { readonly type: string; readonly id: string })[];
}

/** The pieces of text of a page in the order in which they are drawn, each with the tag that it is drawn under. */
export async function piecesOf(page: PDFPageProxy): Promise<readonly TextPiece[]> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const pieces: TextPiece[] = [];
  const open: { readonly id: string | null; readonly isArtifact: boolean }[] = [];
  for (const item of items) {
    if ('str' in item) {
      if (item.str.trim() === '') continue;
      const [, , , , x = 0, y = 0] = item.transform as readonly number[];
      pieces.push({
        text: item.str,
        x,
        y,
        width: item.width,
        height: item.height,
        mark: open.findLast(({ id }) => id !== null)?.id ?? null,
        isArtifact: open.some(({ isArtifact }) => isArtifact),
        apart: null,
      });
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push({ id: item.id ?? null, isArtifact: 'tag' in item && item.tag === 'Artifact' });
  }
  return pieces;
}

/**
 * Pieces as they are read together: with no space where one begins where the other ends, with one everywhere else. Small
 * print off the line of the piece beside it is raised or lowered. A line drawn through text, and text drawn so that
 * nobody sees it, are not in what a file says of its text, and cannot be told.
 */
export function joinedText(pieces: readonly TextPiece[]): ReadText {
  const runs: TextRun[] = [];
  const size = Math.max(0, ...pieces.map(({ height }) => height));
  let last: TextPiece | null = null;
  for (const [at, piece] of pieces.entries()) {
    const apart = piece.apart ?? offLine(piece, { size, beside: besideOf(pieces, { at, size }) });
    const isNext =
      last !== null &&
      (apart !== null ||
        Math.abs(piece.y - last.y) < 2 ||
        Math.abs(last.height - piece.height) > 0.1 * size) &&
      Math.abs(piece.y - last.y) < size &&
      Math.abs(piece.x - (last.x + last.width)) < Math.max(0.8, piece.height * 0.12);
    if (last !== null && !isNext) runs.push({ text: ' ', apart: null });
    runs.push({ text: piece.text, apart });
    last = piece;
  }
  return readRuns(runs);
}

/** Print of this share of the largest beside it is small. */
const SMALL = 0.82;

/** The nearest piece in full print, the one before first. */
function besideOf(
  pieces: readonly TextPiece[],
  { at, size }: { readonly at: number; readonly size: number },
): TextPiece | null {
  const isFull = ({ height }: TextPiece): boolean => height > size * SMALL;
  return pieces.slice(0, at).findLast(isFull) ?? pieces.slice(at + 1).find(isFull) ?? null;
}

function offLine(
  { height, y }: TextPiece,
  { size, beside }: { readonly size: number; readonly beside: TextPiece | null },
): SetApart | null {
  if (beside === null || height > size * SMALL) return null;
  const off = (y - beside.y) / size;
  if (off > 0.12 && off < 0.9) return 'raised';
  return off < -0.06 && off > -0.5 ? 'lowered' : null;
}

/** Pieces by the lines that a reader sees, from the top of the page. */
export function visualLines(pieces: readonly TextPiece[]): readonly (readonly TextPiece[])[] {
  const lines: TextPiece[][] = [];
  for (const piece of pieces.toSorted((one, other) => other.y - one.y || one.x - other.x)) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (line !== undefined && first !== undefined && Math.abs(first.y - piece.y) <= 2.5) line.push(piece);
    else lines.push([piece]);
  }
  return lines.map((line) => line.toSorted((one, other) => one.x - other.x));
}
