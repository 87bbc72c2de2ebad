import type { Cell, Column, Row, TableBlock } from '../../document/index.ts';
import { escapeMarkup } from '../../markup.ts';
import { repeatsHeading } from '../caption.ts';
import { tableLayout } from '../table-layout.ts';
import { lineHtml, type Page } from './inline-html.ts';

/** The room of a table on a wide screen, in CSS pixels, the size of its words and the padding of its cells. */
const SCREEN = { room: 1340, size: 16, padding: 20 };
/** A table of more columns than this becomes cards on a narrow screen. */
const COLUMNS_OF_CARDS = 3;
/** In a card, a column with at least this share of the table has a line to itself. */
const WIDE_SHARE = 0.18;

/**
 * A table with its caption, column headers, row headers and groups; a wide one in a frame that the keyboard can
 * scroll. The frame is a group and not a region: a report has many tables, and so many landmarks would help nobody.
 */
export function tableHtml({ table, id, page }: { table: TableBlock; id: string; page: Page }): string {
  const { isCompact, columns } = tableLayout({ table, language: page.document.language, ...SCREEN });
  const isCards = table.columns.length > COLUMNS_OF_CARDS;
  const isRepeated = repeatsHeading({ table, blocks: page.document.blocks });
  const kind = [...(isCompact ? ['compact'] : []), ...(isCards ? ['cards'] : [])].join(' ');
  const body = `<table${kind === '' ? '' : ` class="${kind}"`}>
<caption id="${id}"${isRepeated ? ' class="unseen"' : ''}>${escapeMarkup(table.caption)}</caption>
${isCompact ? '' : colgroup(columns)}<thead>
${bandRow(table)}<tr>${table.columns.map(titleCell).join('')}</tr>
</thead>
${bodies(table, page)}
</table>`;
  if (!isCards) return `<div class="table">\n${body}\n</div>`;
  return `<div class="table" role="group" aria-labelledby="${id}" tabindex="0">\n${withRoles(body)}\n</div>`;
}

const ROLES: Readonly<Record<string, string>> = {
  table: 'table',
  thead: 'rowgroup',
  tbody: 'rowgroup',
  tr: 'row',
  td: 'cell',
  col: 'columnheader',
  colgroup: 'columnheader',
  row: 'rowheader',
  rowgroup: 'rowheader',
};

/** The table with its roles written out: as cards, some browsers would no longer tell screen readers that it is one. */
function withRoles(table: string): string {
  return table.replaceAll(
    /<(table|thead|tbody|tr|td|th scope="(\w+)")(?=[ >])/g,
    (tag, name: string, scope: string | undefined) => `${tag} role="${ROLES[scope ?? name]}"`,
  );
}

function colgroup(widths: readonly number[]): string {
  const room = widths.reduce((sum, width) => sum + width, 0);
  const cols = widths.map((width) => `<col class="w${Math.round((width / room) * 1000)}">`);
  return `<colgroup>${cols.join('')}</colgroup>\n`;
}

/** The rules for the column widths in a page, in tenths of a per cent: classes, as a strict policy forbids style attributes. */
export function widthStyle(html: string): string {
  const widths = new Set([...html.matchAll(/<col class="w(\d+)">/g)].map(([, tenths]) => Number(tenths)));
  return [...widths].map((tenths) => `.w${tenths}{width:${tenths / 10}%}`).join('');
}

function bandRow({ bands }: TableBlock): string {
  if (bands === undefined) return '';
  const cells = bands.map(({ title, span }) =>
    title === ''
      ? `<td colspan="${span}"></td>`
      : `<th scope="colgroup" colspan="${span}">${escapeMarkup(title)}</th>`,
  );
  return `<tr class="band">${cells.join('')}</tr>\n`;
}

function titleCell({ title, align }: Column): string {
  // Browsers break "2023-24" after its hyphen; a year is one word.
  const whole = escapeMarkup(title).replaceAll(/\d+-\d+/g, '<span class="number">$&</span>');
  return `<th scope="col"${sideClass(align)}>${whole}</th>`;
}

/** A body for the rows before any group and one for each group, so that a group's header speaks of its rows only. */
function bodies(table: TableBlock, page: Page): string {
  const groups: Row[][] = [];
  for (const row of table.rows) {
    const last = groups.at(-1);
    if (last === undefined || row.role === 'group') groups.push([row]);
    else last.push(row);
  }
  return groups
    .map((rows) => `<tbody>\n${rows.map((row) => rowHtml({ row, table, page })).join('\n')}\n</tbody>`)
    .join('\n');
}

function rowHtml({ row, table, page }: { row: Row; table: TableBlock; page: Page }): string {
  if (row.role === 'group') {
    const span = table.columns.length;
    return `<tr><th scope="rowgroup" class="group" colspan="${span}">${cellLines(row.cell, page)}</th></tr>`;
  }
  const shares = table.columns.reduce((sum, { width }) => sum + width, 0);
  const cells = table.columns.map((column, index) => {
    const cell = row.cells[index] ?? { lines: [] };
    if (index === 0) return `<th scope="row"${sideClass(column.align)}>${cellHtml(cell, page)}</th>`;
    const isWide = column.width / shares >= WIDE_SHARE;
    const content = cellHtml(cell, page);
    return `<td${sideClass(column.align, isWide ? 'wide' : null)} data-column="${escapeMarkup(column.title)}">${content}</td>`;
  });
  return `<tr${row.role === 'total' ? ' class="total"' : ''}>${cells.join('')}</tr>`;
}

function cellHtml(cell: Cell, page: Page): string {
  const lines = cellLines(cell, page);
  return cell.fill === undefined ? lines : `<div class="filled status-${cell.fill}">${lines}</div>`;
}

function cellLines({ lines }: Cell, page: Page): string {
  const [first, ...others] = lines;
  if (first === undefined) return '';
  if (others.length === 0) return lineHtml(first, page);
  return lines.map((line) => `<span class="line">${lineHtml(line, page)}</span>`).join('');
}

function sideClass(align: Column['align'], other: string | null = null): string {
  const names = [align === 'start' ? null : align, other].filter((name) => name !== null);
  return names.length === 0 ? '' : ` class="${names.join(' ')}"`;
}
