import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { plainCell, type SourceLine } from './source-lines.ts';

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
  'span',
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

/**
 * The lines of an HTML page: one for each heading, paragraph, item of a list and row of a table, numbered in their order.
 * A cell that reaches over several rows of the body stands in each of them, as the page says that it is of all; a cell that
 * reaches over several columns stands in the first.
 */
export function linesOfHtml(html: string): readonly SourceLine[] {
  const page = new PageLines();
  page.take(parse(html).childNodes, 0);
  return page.done();
}

/** Gathers lines while a page is gone through. */
class PageLines {
  readonly #lines: SourceLine[] = [];
  #text = '';

  done(): readonly SourceLine[] {
    this.#endLine(null);
    return this.#lines;
  }

  take(nodes: readonly Node[], depth: number): void {
    for (const node of nodes) {
      if ('value' in node) this.#text += node.value;
      else if ('tagName' in node && !SILENT.has(node.tagName)) this.#takeElement(node, depth);
    }
  }

  #takeElement(element: Element, depth: number): void {
    const { tagName } = element;
    // Pages set two spans in a row as two lines of a cell: "12" and "5" must not become "125".
    if (tagName === 'br' || tagName === 'span') this.#text += ' ';
    if (WITHIN.has(tagName) && depth < DEEPEST) {
      this.take(element.childNodes, depth + 1);
      return;
    }
    this.#endLine(null);
    if (tagName === 'table') this.#takeTable(element);
    else if (depth >= DEEPEST) this.#text += textIn(element);
    else this.take(element.childNodes, depth + 1);
    this.#endLine(/^h[1-6]$/.test(tagName) ? Number(tagName[1]) : null);
  }

  #endLine(level: number | null): void {
    const text = plainCell(this.#text);
    this.#text = '';
    if (text !== '') this.#add([text], level);
  }

  #add(cells: readonly string[], level: number | null): void {
    this.#lines.push({ number: this.#lines.length + 1, page: null, cells, level, isFurniture: false });
  }

  #takeTable(table: Element): void {
    for (const caption of childrenNamed(table, ['caption'])) {
      this.#text += textIn(caption);
      this.#endLine(null);
    }
    const parts = [table, ...childrenNamed(table, ['thead', 'tbody', 'tfoot'])];
    const rows = parts.flatMap((part) =>
      childrenNamed(part, ['tr']).map((row) => ({ row, isHead: part.tagName === 'thead' })),
    );
    for (const cells of gridOf(rows)) this.#add(cells, null);
  }
}

function childrenNamed({ childNodes }: Element, names: readonly string[]): readonly Element[] {
  return childNodes.filter((node): node is Element => 'tagName' in node && names.includes(node.tagName));
}

interface TableRow {
  readonly row: Element;
  readonly isHead: boolean;
}

/** The cells of a table's rows in their columns, with what reaches down from the rows above. */
function gridOf(rows: readonly TableRow[]): readonly (readonly string[])[] {
  const reaching = new Map<number, { text: string; rows: number }>();
  return rows.map(({ row, isHead }) => {
    const own = childrenNamed(row, ['td', 'th']);
    const isOfHeadings = isHead || own.every(({ tagName }) => tagName === 'th');
    const cells: string[] = [];
    const takeReaching = (): void => {
      for (let above = reaching.get(cells.length); above !== undefined; above = reaching.get(cells.length)) {
        if (above.rows === 1) reaching.delete(cells.length);
        else reaching.set(cells.length, { ...above, rows: above.rows - 1 });
        cells.push(above.text);
      }
    };
    for (const cell of own) {
      takeReaching();
      const text = plainCell(textIn(cell));
      const [columns, down] = [spanOf(cell, 'colspan', WIDEST_SPAN), spanOf(cell, 'rowspan', LONGEST_SPAN)];
      for (let column = 0; column < columns; column++) {
        const held = column === 0 ? text : '';
        if (down > 1) reaching.set(cells.length, { text: isOfHeadings ? '' : held, rows: down - 1 });
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
function textIn(element: Element): string {
  let text = '';
  const open: Node[] = [element];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if ('value' in node) text += node.value;
    if (!('tagName' in node) || SILENT.has(node.tagName)) continue;
    if (!WITHIN.has(node.tagName) || ['br', 'span'].includes(node.tagName)) text += ' ';
    for (let at = node.childNodes.length - 1; at >= 0; at--) {
      const child = node.childNodes[at];
      if (child !== undefined) open.push(child);
    }
  }
  return text;
}
