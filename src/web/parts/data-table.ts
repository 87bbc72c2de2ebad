import { classNames } from '../govuk/attributes.ts';
import { type Content, type Html, html } from '../html.ts';

/** A column: its title with the unit if it has one. Numbers stand right, on their decimals. */
interface DataColumn {
  readonly title: string;
  readonly isNumber?: boolean;
}

/** A row: a thing with its values, a total, or a heading over the rows that follow it. The first cell heads its row. */
export type DataRow =
  | { readonly role?: 'body' | 'total'; readonly cells: readonly Content[]; readonly id?: string }
  | { readonly role: 'group'; readonly title: Content };

/** A table. On narrow screens each row becomes a card, or with `narrow: 'scroll'` the table scrolls sideways. */
interface DataTable {
  readonly caption: Content;
  readonly isCaptionHidden?: boolean;
  readonly columns: readonly DataColumn[];
  /** Headings over runs of columns; an empty title heads nothing. */
  readonly bands?: readonly { readonly title: string; readonly span: number }[];
  readonly rows: readonly DataRow[];
  readonly narrow?: 'cards' | 'scroll';
  /** No wider than text, so that the eye keeps the line between few figures. */
  readonly isCompact?: boolean;
  /** Unique on the page; names the region that scrolls. */
  readonly id: string;
}

/** A table of more columns than these needs the room of a wide screen. */
const MANY_COLUMNS = 5;

/** A table of figures or of things. Roles are written out, since cards would otherwise lose them. */
export function dataTable({
  caption,
  isCaptionHidden,
  columns,
  bands,
  rows,
  narrow = 'cards',
  isCompact = false,
  id,
}: DataTable): Html {
  const table = html`<table class="${classNames('table', narrow === 'cards' && 'table--cards', isCompact && 'table--compact')}" id="${id}" role="table">
<caption id="${id}-caption"${isCaptionHidden === true && html` class="govuk-visually-hidden"`}>${caption}</caption>
<thead role="rowgroup">${bands !== undefined && bandRow(bands)}<tr role="row">${columns.map(headCell)}</tr></thead>
<tbody role="rowgroup">${rows.map((row) => tableRow(row, columns))}</tbody>
</table>`;
  if (narrow === 'cards')
    return html`<div class="${classNames('table-room', columns.length > MANY_COLUMNS && 'table-room--wide')}">${table}</div>`;
  return html`<div class="table-scroll" role="region" aria-labelledby="${id}-caption" tabindex="0">${table}</div>`;
}

function bandRow(bands: NonNullable<DataTable['bands']>): Html {
  return html`<tr role="row" class="row--bands">${bands.map(({ title, span }) =>
    title === ''
      ? html`<td role="cell" colspan="${span}"></td>`
      : html`<th role="columnheader" scope="colgroup" colspan="${span}">${title}</th>`,
  )}</tr>`;
}

function headCell({ title, isNumber }: DataColumn): Html {
  return html`<th role="columnheader" scope="col"${isNumber === true && html` class="number"`}>${title}</th>`;
}

function tableRow(row: DataRow, columns: readonly DataColumn[]): Html {
  if (row.role === 'group')
    return html`<tr class="row--group" role="row"><th role="rowheader" scope="rowgroup" colspan="${columns.length}">${row.title}</th></tr>`;
  const [head = '', ...cells] = row.cells;
  return html`<tr role="row"${row.id !== undefined && html` id="${row.id}"`}${row.role === 'total' && html` class="row--total"`}><th role="rowheader" scope="row">${head}</th>${cells.map(
    (cell, index) => dataCell(cell, columns[index + 1]),
  )}</tr>`;
}

function dataCell(cell: Content, column: DataColumn | undefined): Html {
  // The value is one element, so that on a card it stands as a whole beside its label.
  return html`<td role="cell"${column?.isNumber === true && html` class="number"`} data-label="${column?.title}"><div>${cell}</div></td>`;
}
