import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import { type ReadText, readRuns, type SetApart, type TextRun } from './set-apart.ts';
import { type SourceLine, sourceLine } from './source-lines.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** Elements that hold nothing to read. */
const SILENT = new Set([
  'head',
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'select',
  'object',
  'iframe',
]);
/** Elements that stand within a line; every other one begins and ends lines. */
const WITHIN = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'bdo',
  'cite',
  'code',
  'data',
  'del',
  'dfn',
  'em',
  'font',
  'i',
  'ins',
  'kbd',
  'label',
  'mark',
  'q',
  's',
  'samp',
  'small',
  'ruby',
  'rb',
  'span',
  'strike',
  'strong',
  'sub',
  'sup',
  'time',
  'u',
  'var',
  'wbr',
  'img',
  'br',
]);
/** Deeper than any page that people write; what lies deeper is read as text. */
const DEEPEST = 200;
const WIDEST_SPAN = 60;
const LONGEST_SPAN = 2000;
/** Cells that reach over rows or columns do so up to here: no table of a report is a fifth as wide. */
const WIDEST_ROW = 100;
/** Elements that a page is made of at most: marks of format that nothing closes are made anew in every paragraph. */
const MOST_ELEMENTS = 500_000;

/**
 * The lines of an HTML page: one for each heading, paragraph, item of a list and row of a table, numbered in their order.
 * A cell that reaches over several rows of the body stands in each of them, as the page says that it is of all; a cell that
 * reaches over several columns stands in the first.
 */
export function linesOfHtml(html: string): readonly SourceLine[] {
  const page = new PageLines();
  page.take(parse(html, { treeAdapter: countingAdapter() }).childNodes, 0);
  return page.done();
}

const NOTHING: ReadText = { text: '', whole: '', apart: [] };

/** Makes elements of a page, and no more than it may have. */
function countingAdapter(): typeof defaultTreeAdapter {
  let elements = 0;
  return {
    ...defaultTreeAdapter,
    createElement: (...made) => {
      if (++elements > MOST_ELEMENTS) throw new Error(`the page has more than ${MOST_ELEMENTS} elements`);
      return defaultTreeAdapter.createElement(...made);
    },
  };
}

/** Gathers lines while a page is gone through. */
class PageLines {
  readonly #lines: SourceLine[] = [];
  #runs: TextRun[] = [];

  done(): readonly SourceLine[] {
    this.#endLine(null);
    return this.#lines;
  }

  take(nodes: readonly Node[], depth: number, apart: SetApart | null = null): void {
    for (const node of nodes) {
      if ('value' in node) this.#runs.push({ text: node.value, apart });
      else if ('tagName' in node && !SILENT.has(node.tagName))
        this.#takeElement(node, depth, apartIn(node, apart));
    }
  }

  #takeElement(element: Element, depth: number, apart: SetApart | null): void {
    const { tagName } = element;
    if (isParted(tagName)) this.#runs.push(SPACE);
    if (WITHIN.has(tagName) && depth < DEEPEST) {
      this.take(element.childNodes, depth + 1, apart);
      return;
    }
    this.#endLine(null);
    if (tagName === 'table') this.#takeTable(element, apart);
    else if (depth >= DEEPEST) this.#runs.push(...runsIn(element, apart));
    else this.take(element.childNodes, depth + 1, apart);
    this.#endLine(/^h[1-6]$/.test(tagName) ? Number(tagName[1]) : null);
  }

  #endLine(level: number | null): void {
    const read = readRuns(this.#runs);
    this.#runs = [];
    if (read.whole !== '') this.#add([read], level);
  }

  #add(read: readonly ReadText[], level: number | null): void {
    this.#lines.push(sourceLine({ number: this.#lines.length + 1, read, level }));
  }

  #takeTable(table: Element, apart: SetApart | null): void {
    for (const caption of childrenNamed(table, ['caption'])) {
      this.#runs.push(...runsIn(caption, apart));
      this.#endLine(null);
    }
    const parts = [table, ...childrenNamed(table, ['thead', 'tbody', 'tfoot'])];
    const rows = parts.flatMap((part) =>
      childrenNamed(part, ['tr']).map((row) => ({
        row,
        isHead: part.tagName === 'thead',
        apart: apartIn(row, apartIn(part, apart)),
      })),
    );
    for (const cells of gridOf(rows)) this.#add(cells, null);
  }
}

const SPACE: TextRun = { text: ' ', apart: null };

/** Pages set two spans in a row as two lines of a cell: "12" and "5" must not become "125". */
function isParted(tagName: string): boolean {
  return tagName === 'br' || tagName === 'span';
}

const TAGS_APART: Readonly<Record<string, SetApart>> = {
  sup: 'raised',
  sub: 'lowered',
  s: 'struck',
  strike: 'struck',
  del: 'deleted',
  rt: 'hidden',
  rp: 'hidden',
};

/** How the text of an element is set apart: by its tag, its own style, or what it lies in. Style sheets are not read. */
function apartIn(element: Element, outer: SetApart | null): SetApart | null {
  const of = (name: string): string | undefined => element.attrs.find((each) => each.name === name)?.value;
  const style = (of('style') ?? '').toLowerCase().replaceAll(/\s+/g, '');
  const isHidden =
    of('hidden') !== undefined ||
    /(^|;)(display:none|visibility:(hidden|collapse)|font-size:0(?![.\d]*[1-9])|opacity:0(?![.\d]*[1-9]))/.test(
      style,
    ) ||
    // What is hidden from readers of screens alone is decoration, unless it says a figure.
    (of('aria-hidden') === 'true' &&
      /\d/.test(
        runsIn(element, null)
          .map(({ text }) => text)
          .join(''),
      ));
  if (isHidden || outer === 'hidden') return 'hidden';
  if (outer !== null) return outer;
  const isNote = /noteref/.test(`${of('role') ?? ''} ${of('epub:type') ?? ''}`);
  if (isNote) return 'note';
  if (/text-decoration(-line)?:[^;]*line-through/.test(style)) return 'struck';
  if (/vertical-align:(super|text-top)/.test(style)) return 'raised';
  if (/vertical-align:(sub|text-bottom)(;|$)/.test(style)) return 'lowered';
  return TAGS_APART[element.tagName] ?? null;
}

function childrenNamed({ childNodes }: Element, names: readonly string[]): readonly Element[] {
  return childNodes.filter((node): node is Element => 'tagName' in node && names.includes(node.tagName));
}

interface TableRow {
  readonly row: Element;
  readonly isHead: boolean;
  readonly apart: SetApart | null;
}

/** The cells of a table's rows in their columns, with what reaches down from the rows above. */
function gridOf(rows: readonly TableRow[]): readonly (readonly ReadText[])[] {
  const reaching = new Map<number, { text: ReadText; rows: number }>();
  return rows.map(({ row, isHead, apart }) => {
    const own = childrenNamed(row, ['td', 'th']);
    const isOfHeadings = isHead || own.every(({ tagName }) => tagName === 'th');
    const cells: ReadText[] = [];
    const takeReaching = (): void => {
      for (let above = reaching.get(cells.length); above !== undefined; above = reaching.get(cells.length)) {
        if (above.rows === 1) reaching.delete(cells.length);
        else reaching.set(cells.length, { ...above, rows: above.rows - 1 });
        cells.push(above.text);
      }
    };
    for (const cell of own) {
      takeReaching();
      const text = readRuns(runsIn(cell, apartIn(cell, apart)));
      const [columns, down] = [spanOf(cell, 'colspan', WIDEST_SPAN), spanOf(cell, 'rowspan', LONGEST_SPAN)];
      for (let column = 0; column < columns; column++) {
        const held = column === 0 ? text : NOTHING;
        if (column > 0 && cells.length >= WIDEST_ROW) break;
        if (down > 1 && cells.length < WIDEST_ROW)
          reaching.set(cells.length, { text: isOfHeadings ? NOTHING : held, rows: down - 1 });
        cells.push(held);
      }
    }
    takeReaching();
    return cells;
  });
}

function spanOf({ attrs }: Element, name: string, most: number): number {
  const span = Number(attrs.find((attribute) => attribute.name === name)?.value ?? '1');
  return Number.isInteger(span) && span > 0 ? Math.min(span, most) : 1;
}

/** The text of an element however deep it lies, with a space where something within it begins a line. */
function runsIn(element: Element, outer: SetApart | null): readonly TextRun[] {
  const runs: TextRun[] = [];
  const open: { readonly node: Node; readonly apart: SetApart | null }[] = [{ node: element, apart: outer }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node } = next;
    if ('value' in node) runs.push({ text: node.value, apart: next.apart });
    if (!('tagName' in node) || SILENT.has(node.tagName)) continue;
    if (!WITHIN.has(node.tagName) || isParted(node.tagName)) runs.push(SPACE);
    const apart = node === element ? outer : apartIn(node, next.apart);
    for (let at = node.childNodes.length - 1; at >= 0; at--) {
      const child = node.childNodes[at];
      if (child !== undefined) open.push({ node: child, apart });
    }
  }
  return runs;
}
