import type { CalendarDate } from '../../../domain/period/index.ts';
import { formatDate } from '../../../locale/index.ts';
import { type Chart, chartSubtitle, chartTable, drawChart, SURFACES } from '../../chart/index.ts';
import type { Block, Document } from '../../document/index.ts';
import { showable, textWidth } from '../../typeface/index.ts';
import { repeatsHeading } from '../caption.ts';
import { anchorsOf } from '../link-target.ts';
import { DOCUMENT_WORDS } from '../words.ts';
import type { Sheet, SheetBlock } from './sheet.ts';
import { type Setting, sheetLine } from './sheet-line.ts';
import { sheetTable } from './sheet-table.ts';

/** What is handed to the compiler: the sheet, the drawings by path, and the characters that no font could show. */
export interface Typeset {
  readonly sheet: Sheet;
  readonly drawings: Readonly<Record<string, string>>;
  readonly replaced: readonly string[];
}

/** The room of a page between its margins, in points: landscape A4, 15 mm at the sides. */
export const PAGE_ROOM = 756;
/** What the first page has left under the title and the heading of the contents, in points. */
const FIRST_PAGE_ROOM = 330;
const CHART_WIDTH = 410;
const ROWS_BESIDE_CHART = 32;

/** Puts a document into what the template sets: values written out, characters checked, charts drawn. */
export function typeset(document: Document): Typeset {
  const replaced = new Set<string>();
  const drawings: Record<string, string> = {};
  const shown = (text: string): string => {
    const result = showable(text);
    for (const character of result.replaced) replaced.add(character);
    return result.text;
  };
  const setting: Setting = { document, anchors: anchorsOf(document), shown };
  const blocks = document.blocks.map((block, index): SheetBlock => {
    if (block.kind !== 'figure') return sheetBlock(block, setting);
    const image = `/chart-${index}.svg`;
    drawings[image] = shown(drawChart(block.chart, { language: document.language, id: `chart-${index}` }));
    return sheetFigure({ chart: block.chart, image, setting });
  });
  const { language, title, subtitle, author, footer, date } = document;
  const { page, of } = DOCUMENT_WORDS[language];
  const day = date === null ? null : formatDate(date as CalendarDate, language);
  const sheet: Sheet = {
    language,
    title: shown(title),
    subtitle: shown(subtitle),
    author: shown(author),
    footer: shown(footer),
    date: dateParts(date),
    imprint: [shown(author), day].filter((text) => text !== null && text !== '').join(' · '),
    words: { page, of },
    colours: SURFACES.light,
    blocks,
  };
  return { sheet, drawings, replaced: [...replaced] };
}

function dateParts(date: string | null): Sheet['date'] {
  if (date === null) return null;
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return { year, month, day };
}

function sheetBlock(block: Exclude<Block, { kind: 'figure' }>, setting: Setting): SheetBlock {
  const { document, shown } = setting;
  switch (block.kind) {
    case 'heading':
      // The document's title is the heading of level 1, so that there is one and no level is skipped.
      return { kind: 'heading', level: block.level + 1, text: shown(block.text), id: block.id };
    case 'paragraph':
      return { kind: 'paragraph', content: sheetLine(block.content, setting) };
    case 'list':
      return { kind: 'list', items: block.items.map((item) => sheetLine(item, setting)) };
    case 'table': {
      const table = sheetTable({ table: block, setting, room: PAGE_ROOM });
      const { blocks } = document;
      return repeatsHeading({ table: block, blocks }) ? { ...table, caption: null } : table;
    }
    case 'contents':
      return { kind: 'contents', title: shown(block.title), ...contentsColumns(document) };
    case 'page-break':
      return { kind: 'page-break' };
  }
}

/** How a list of contents stands: in one column while it fits under the title, else in two, balanced while they fit. */
function contentsColumns({ blocks }: Document): { readonly columns: 1 | 2; readonly height: number | null } {
  const columnWidth = (PAGE_ROOM - 28) / 2 - 30;
  const heights = blocks.map((block) => {
    if (block.kind !== 'heading' || block.level > 2) return 0;
    const lines = Math.ceil(textWidth({ text: block.text, size: 10, weight: 'semibold' }) / columnWidth);
    return lines * 12.7 + (block.level === 1 ? 4 : 0);
  });
  const height = heights.reduce((sum, entry) => sum + entry, 0);
  if (height <= FIRST_PAGE_ROOM) return { columns: 1, height: null };
  const balanced = Math.ceil(height / 2) + 24;
  return { columns: 2, height: balanced <= FIRST_PAGE_ROOM ? balanced : null };
}

function sheetFigure({
  chart,
  image,
  setting,
}: {
  chart: Chart;
  image: string;
  setting: Setting;
}): SheetBlock {
  const { shown, document } = setting;
  const table = chartTable(chart, document.language);
  const isTableBeside = table.rows.length <= ROWS_BESIDE_CHART;
  const set = sheetTable({ table, setting, room: PAGE_ROOM - CHART_WIDTH - 28 });
  return {
    kind: 'figure',
    title: shown(chart.title),
    subtitle: shown(chartSubtitle(chart, document.language)),
    image,
    alt: shown(`${chart.title}. ${chart.description}`),
    width: CHART_WIDTH,
    table: { ...set, caption: isTableBeside ? null : set.caption },
    isTableBeside,
  };
}
