import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js';
import { joinedText, piecesOf, type TagNode, type TextPiece, visualLines } from './pdf-text.ts';
import type { ReadText } from './set-apart.ts';
import { type SourceLine, sourceLine } from './source-lines.ts';

/** A council's report has tens of pages; more than this is another kind of document. */
const MOST_PAGES = 500;
const DEEPEST = 60;

/**
 * The lines of a PDF: of its tagged headings, paragraphs and rows of tables, numbered in their order, each with its page.
 * What the file marks as furniture of the page is marked so. A page without tags gives the lines that a reader sees, each
 * one cell: where columns begin and rows end is not certain there, and no table is made of them. Rejects where the
 * document cannot be opened: it is read in a worker, after inspection, where that becomes a refusal.
 */
export async function linesOfPdf(bytes: Uint8Array): Promise<readonly SourceLine[]> {
  const loading = getDocument({
    data: new Uint8Array(bytes),
    disableFontFace: true,
    isEvalSupported: false,
    verbosity: 0,
  });
  try {
    const document = await loading.promise;
    const gatherer = new PdfLines();
    for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number++) {
      const page = await document.getPage(number);
      await gatherer.takePage(page, number);
      page.cleanup();
    }
    return gatherer.lines;
  } finally {
    await loading.destroy();
  }
}

const NOTHING: ReadText = { text: '', whole: '', apart: [] };

/** A cell of a tagged row: its text, and where it begins. */
interface TaggedCell {
  readonly text: ReadText;
  readonly x: number;
}

class PdfLines {
  readonly lines: SourceLine[] = [];
  /** The left edges of the columns of the table in hand, from its widest rows: it may go on over the page. */
  #edges: readonly number[] = [];
  #page = 0;

  async takePage(page: PDFPageProxy, number: number): Promise<void> {
    this.#page = number;
    const pieces = await piecesOf(page);
    const tree = (await page.getStructTree()) as TagNode | null;
    const isTagged = tree !== null && tree.children.length > 0;
    const byMark = Map.groupBy(pieces, ({ mark }) => mark);
    const used = new Set<string>();
    if (isTagged) this.#takeNode({ node: tree, byMark, used, depth: 0 });
    const rest = pieces.filter(({ mark }) => !isTagged || mark === null || !used.has(mark));
    for (const line of visualLines(rest)) {
      this.#add([joinedText(line)], null, isTagged && line.every(({ isArtifact }) => isArtifact));
    }
  }

  #add(read: readonly ReadText[], level: number | null = null, isFurniture = false): void {
    if (read.every(({ whole }) => whole === '')) return;
    const number = this.lines.length + 1;
    this.lines.push(sourceLine({ number, page: this.#page, read, level, isFurniture }));
  }

  #takeNode(in_: InTree): void {
    const { node, depth } = in_;
    if (node.role === 'Table') {
      this.#takeTable(in_);
      return;
    }
    const isBlock = /^(H\d?|P|LI|Lbl|LBody|Caption|Title|TOCI|Note|BlockQuote)$/.test(node.role);
    if (isBlock || depth >= DEEPEST) {
      const level = /^H([1-6])$/.exec(node.role)?.[1];
      const tables = nodesWithin(node, 'Table');
      this.#add([joinedText(piecesIn(in_, 'Table'))], level === undefined ? null : Number(level));
      for (const table of tables) this.#takeTable({ ...in_, node: table });
      return;
    }
    const loose: TextPiece[] = [];
    for (const child of node.children) {
      if ('role' in child) this.#takeNode({ ...in_, node: child, depth: depth + 1 });
      else loose.push(...contentOf(child.id, in_));
    }
    this.#add([joinedText(loose)]);
  }

  #takeTable(in_: InTree): void {
    // A caption lies in its table, often after the rows; put before them, it does not part them from those of the next page.
    this.#add([joinedText(piecesIn(in_, 'TR'))]);
    const rows = nodesWithin(in_.node, 'TR').map((row) =>
      [...nodesWithin(row, 'TH', 'TD')].map((node): TaggedCell => {
        const pieces = piecesIn({ ...in_, node }, null);
        return { text: joinedText(pieces), x: Math.min(...pieces.map(({ x }) => x)) };
      }),
    );
    if (nodesWithin(in_.node, 'THead').length > 0) this.#edges = [];
    this.#edges = edgesOf(rows, this.#edges);
    for (const row of rows) this.#add(placed(row, this.#edges));
  }
}

interface InTree {
  readonly node: TagNode;
  readonly byMark: ReadonlyMap<string | null, readonly TextPiece[]>;
  readonly used: Set<string>;
  readonly depth: number;
}

function contentOf(id: string, { byMark, used }: InTree): readonly TextPiece[] {
  used.add(id);
  return byMark.get(id) ?? [];
}

/** Tags of what belongs to a note; entries of contents have them too, and are no marks. */
const NOTES = new Set(['Reference', 'Note', 'FENote']);

/** All text in an element, but what lies in elements of a role within it. */
function piecesIn(in_: InTree, but: string | null): readonly TextPiece[] {
  return in_.node.children.flatMap((child) => {
    if (!('role' in child)) return contentOf(child.id, in_);
    if (child.role === but) return [];
    const pieces = piecesIn({ ...in_, node: child }, but);
    const isMark = NOTES.has(child.role) && /^[^\p{L}]{1,4}$/u.test(pieces.map(({ text }) => text).join(''));
    return isMark ? pieces.map((piece) => ({ ...piece, apart: 'note' as const })) : pieces;
  });
}

/** The nearest elements of some roles within an element, in order; those within them are not looked for. */
function nodesWithin(node: TagNode, ...roles: readonly string[]): readonly TagNode[] {
  return node.children.flatMap((child) => {
    if (!('role' in child)) return [];
    return roles.includes(child.role) ? [child] : nodesWithin(child, ...roles);
  });
}

/** The left edge of each column, from the rows with the most cells; the edges known before where none has as many. */
function edgesOf(rows: readonly (readonly TaggedCell[])[], known: readonly number[]): readonly number[] {
  const widest = Math.max(0, ...rows.map((row) => row.length));
  if (widest < known.length) return known;
  const full = rows.filter((row) => row.length === widest);
  const start = widest === known.length ? known : (full[0]?.map(() => Number.POSITIVE_INFINITY) ?? []);
  return start.map((edge, column) => Math.min(edge, ...full.map((row) => row[column]?.x ?? edge)));
}

/**
 * The cells of a row under the columns of its table. Tags leave empty cells out, so that a row with fewer cells is placed by
 * where they begin; where two would share a column, the row keeps its cells as they are, and its table judges it.
 */
function placed(row: readonly TaggedCell[], edges: readonly number[]): readonly ReadText[] {
  const texts = row.map(({ text }) => text);
  if (row.length >= edges.length) return texts;
  const columns = row.map(({ x }) => edges.findLastIndex((edge) => edge <= x + 1));
  const isClear = columns.every(
    (column, at) => column !== -1 && (at === 0 || column > (columns[at - 1] ?? -1)),
  );
  return isClear ? edges.map((_, column) => texts[columns.indexOf(column)] ?? NOTHING) : texts;
}
