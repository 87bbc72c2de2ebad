import type { SectionFigure, SectionTable } from '../../domain/returns/index.ts';
import { columnName, inBoth, type SectionPlace, tableName } from '../../locale/index.ts';
import { type Content, type Html, html } from '../html.ts';
import { type DataRow, dataTable } from '../parts/index.ts';

const WORDS = inBoth({
  en: {
    figure: 'Figure',
    thisQuarter: 'This quarter',
    lastQuarter: 'Last quarter',
    row: 'Name',
    thousands: '£000',
  },
  cy: {
    figure: 'Ffigur',
    thisQuarter: 'Y chwarter hwn',
    lastQuarter: 'Y chwarter diwethaf',
    row: 'Enw',
    thousands: '£000',
  },
});

/** What stands in a cell, and what the quarter before said, told beside it. */
interface Cells {
  readonly now: (figure: SectionFigure) => Content;
  /** `isUnder`: it stands under the cell, and has to say that it is last quarter’s. */
  readonly before: (figure: SectionFigure, isUnder: boolean) => Content;
}

/** A figure as its cell: what stands there over what the quarter before said. */
function stacked({ now, before }: Cells, figure: SectionFigure): Html {
  return html`${now(figure)}<span class="last-figure">${before(figure, true)}</span>`;
}

/**
 * The figures of one table of a section: of a position without rows a line each, else a row for each thing. The first
 * cell heads its row; amounts in thousands say so in their column’s name.
 */
export function sectionGrid({
  table,
  cells,
  place,
}: {
  readonly table: SectionTable;
  readonly cells: Cells;
  readonly place: SectionPlace;
}): Html {
  const { name, figures } = table;
  const words = WORDS[place.language];
  const title = (column: string) => columnName({ table: name, column }, place);
  const caption = tableName(name, place);
  const id = `table-${name}`;
  if (figures.every(({ row }) => row === null))
    return dataTable({
      id,
      caption,
      isCompact: true,
      columns: [{ title: words.figure }, { title: words.thisQuarter }, { title: words.lastQuarter }],
      rows: figures.map((figure) => ({
        cells: [title(figure.column), cells.now(figure), cells.before(figure, false)],
      })),
    });
  const columns = [...new Set(figures.map(({ column }) => column))];
  const [only] = columns;
  const money = figures[0]?.money === 'gbp-thousand' ? `, ${words.thousands}` : '';
  if (columns.length === 1 && only !== undefined)
    return dataTable({
      id,
      caption,
      isCompact: true,
      columns: [{ title: words.row }, { title: `${title(only)}${money}` }, { title: words.lastQuarter }],
      rows: figures.map((figure) => ({
        cells: [figure.row?.[place.language] ?? '', cells.now(figure), cells.before(figure, false)],
      })),
    });
  return dataTable({
    id,
    caption,
    isCompact: columns.length <= 2,
    columns: [{ title: words.row }, ...columns.map((column) => ({ title: `${title(column)}${money}` }))],
    rows: [...rowsOf(figures)].map(
      ([, row]): DataRow => ({
        cells: [
          row[0]?.row?.[place.language] ?? '',
          ...columns.map((column) => {
            const figure = row.find((each) => each.column === column);
            return figure === undefined ? '' : stacked(cells, figure);
          }),
        ],
      }),
    ),
  });
}

/** The figures by the place of their row: "savings.0". */
function rowsOf(figures: readonly SectionFigure[]): ReadonlyMap<string, readonly SectionFigure[]> {
  return Map.groupBy(figures, ({ path }) => path.split('.').slice(0, 2).join('.'));
}
