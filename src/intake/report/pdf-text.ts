import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js';

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
      });
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push({ id: item.id ?? null, isArtifact: 'tag' in item && item.tag === 'Artifact' });
  }
  return pieces;
}

/** Pieces as one text: with no space where one begins where the other ends, with one everywhere else. */
export function joinedText(pieces: readonly TextPiece[]): string {
  let text = '';
  let last: TextPiece | null = null;
  for (const piece of pieces) {
    const isNext =
      last !== null &&
      Math.abs(piece.y - last.y) < 2 &&
      Math.abs(piece.x - (last.x + last.width)) < Math.max(0.8, piece.height * 0.12);
    text += last === null || isNext ? piece.text : ` ${piece.text}`;
    last = piece;
  }
  return text;
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
