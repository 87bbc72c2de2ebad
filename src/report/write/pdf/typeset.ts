import type { CalendarDate } from '../../../domain/period/index.ts';
import { formatDate } from '../../../locale/index.ts';
import { type Chart, chartSubtitle, drawChart, SURFACES, WIDE_CHART } from '../../chart/index.ts';
import type { Block, Document } from '../../document/index.ts';
import { chartTable } from '../../document/index.ts';
import { showable, textWidth } from '../../typeface/index.ts';
import { repeatsHeading } from '../caption.ts';
import { anchorsOf } from '../link-target.ts';
import { isTableBeside } from '../table-layout.ts';
import { DOCUMENT_WORDS } from '../words.ts';
import { withBrokenWords } from './broken-words.ts';
import type { Sheet, SheetBlock, SheetDrawing } from './sheet.ts';
import { type Setting, sheetLine } from './sheet-line.ts';
import { sheetTable } from './sheet-table.ts';

/** What is handed to the compiler: the sheet, the drawings by path, and the characters that no font could show. */
interface Typeset {
  readonly sheet: Sheet;
  readonly drawings: Readonly<Record<string, string>>;
  readonly replaced: readonly string[];
}

/** The room of a page between its margins, in points: landscape A4, 15 mm at the sides. */
const PAGE_ROOM = 756;
/** What the first page has left under the title and the heading of the contents, in points. */
const FIRST_PAGE_ROOM = 330;
/** The size of the words outside tables, and how far a list stands in, in points. */
const BODY_SIZE = 10;
const LIST_INDENT = 30;
const CHART_WIDTH = 410;
const ROWS_BESIDE_CHART = 32;
/** A fuller table higher than this, in points, does not stand beside its chart, where it could not break. */
const MOST_HEIGHT_BESIDE = 400;
/** A chart beside a fuller table is a little smaller, so that the table's words have room. */
const PAIRED_CHART_WIDTH = 370;
/** A chart over a table is kept on one page with it where both together are no higher than this. */
const MOST_HEIGHT_WHOLE = 360;
const MOST_CHART_HEIGHT = 400;
/** Between things that stand side by side. */
const GUTTER = 28;

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
  const drawn: Drawn = ({ chart, id, units, width }) => {
    const image = `/${id}.svg`;
    const drawing = drawChart(chart, { language: document.language, id, width: units });
    drawings[image] = shown(drawing);
    const height = (Number(/ height="([\d.]+)"/.exec(drawing)?.[1] ?? 0) * width) / units;
    return {
      title: shown(chart.title),
      subtitle: shown(chartSubtitle(chart, document.language)),
      image,
      alt: shown(`${chart.title}. ${chart.description}`),
      width: width * Math.min(1, MOST_CHART_HEIGHT / height),
      height: Math.min(height, MOST_CHART_HEIGHT),
    };
  };
  const blocks = document.blocks.map((block, index): SheetBlock => {
    const id = `chart-${index}`;
    if (block.kind === 'figure') return sheetFigure({ figure: block, id, drawn, setting });
    if (block.kind === 'figures') return sheetFigures({ charts: block.charts, id, drawn });
    return sheetBlock(block, setting);
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

function sheetBlock(block: Exclude<Block, { kind: 'figure' | 'figures' }>, setting: Setting): SheetBlock {
  const { document, shown } = setting;
  switch (block.kind) {
    case 'heading':
      // The document's title is the heading of level 1, so that there is one and no level is skipped.
      return { kind: 'heading', level: block.level + 1, text: shown(block.text), id: block.id };
    case 'paragraph':
      return {
        kind: 'paragraph',
        content: withBrokenWords(sheetLine(block.content, setting), { width: PAGE_ROOM, size: BODY_SIZE }),
        leadsIn: leadsIn(block, document),
      };
    case 'list':
      return {
        kind: 'list',
        items: block.items.map((item) =>
          withBrokenWords(sheetLine(item, setting), { width: PAGE_ROOM - LIST_INDENT, size: BODY_SIZE }),
        ),
      };
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

/** Whether a paragraph is all that stands between a heading and what it introduces, and so must not be left behind. */
function leadsIn(paragraph: Block, { blocks }: Document): boolean {
  const at = blocks.indexOf(paragraph);
  const next = blocks[at + 1]?.kind;
  return blocks[at - 1]?.kind === 'heading' && (next === 'table' || next === 'figure' || next === 'figures');
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

/** Draws a chart so many units wide, to be set so many points wide; a very high one is set smaller. */
type Drawn = (asked: {
  readonly chart: Chart;
  readonly id: string;
  readonly units: number;
  readonly width: number;
}) => SheetDrawing;

function sheetFigure({
  figure: { chart, table },
  id,
  drawn,
  setting,
}: {
  figure: Extract<Block, { kind: 'figure' }>;
  id: string;
  drawn: Drawn;
  setting: Setting;
}): SheetBlock {
  const { blocks, language } = setting.document;
  if (table === undefined) {
    const own = chartTable(chart, language);
    const isTableBeside = own.rows.length <= ROWS_BESIDE_CHART;
    const set = sheetTable({ table: own, setting, room: PAGE_ROOM - CHART_WIDTH - GUTTER });
    return {
      kind: 'figure',
      ...drawn({ chart, id, units: WIDE_CHART, width: CHART_WIDTH }),
      table: isTableBeside ? { ...set, caption: null } : set,
      isTableBeside,
      isWhole: isTableBeside,
    };
  }
  const beside = sheetTable({ table, setting, room: PAGE_ROOM - PAIRED_CHART_WIDTH - GUTTER });
  const isBeside = isTableBeside(table) && beside.height <= MOST_HEIGHT_BESIDE;
  const set = isBeside ? beside : sheetTable({ table, setting, room: PAGE_ROOM });
  const drawing = drawn({ chart, id, units: WIDE_CHART, width: isBeside ? PAIRED_CHART_WIDTH : CHART_WIDTH });
  return {
    kind: 'figure',
    ...drawing,
    table: repeatsHeading({ table, blocks }) ? { ...set, caption: null } : set,
    isTableBeside: isBeside,
    isWhole: isBeside || drawing.height + set.height <= MOST_HEIGHT_WHOLE,
  };
}

/** Charts side by side over the whole width, drawn so that their words are as large as in a chart by itself. */
function sheetFigures({
  charts,
  id,
  drawn,
}: {
  charts: readonly Chart[];
  id: string;
  drawn: Drawn;
}): SheetBlock {
  const width = (PAGE_ROOM - GUTTER * (charts.length - 1)) / charts.length;
  const units = (width * WIDE_CHART) / CHART_WIDTH;
  return {
    kind: 'figures',
    drawings: charts.map((chart, index) => drawn({ chart, id: `${id}-${index}`, units, width })),
    gap: GUTTER,
  };
}
