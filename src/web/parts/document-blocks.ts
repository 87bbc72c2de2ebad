import type { Language } from '../../domain/value/index.ts';
import { formatNumber } from '../../locale/index.ts';
import {
  type Chart,
  chartSubtitle,
  drawChart,
  NARROW_CHART,
  ROW_CHART,
  WIDE_CHART,
} from '../../report/chart/index.ts';
import type { Block, Cell, Inline, TableBlock } from '../../report/document/index.ts';
import { chartTable } from '../../report/document/index.ts';
import { linkTarget } from '../../report/write/index.ts';
import { type Content, type Html, html, trusted } from '../html.ts';
import { type DataRow, dataTable } from './data-table.ts';
import { absent, directionMark, statusChip } from './status-chip.ts';

/**
 * Blocks of a document as parts of a page, so that a page says what the report says. A heading of level 1 becomes
 * one of `topLevel`. Contents lists and page breaks belong to documents and are left out. `idPrefix` keeps the ids of
 * tables unique on the page.
 */
export function documentBlocks(
  blocks: readonly Block[],
  {
    language,
    topLevel,
    idPrefix,
  }: { readonly language: Language; readonly topLevel: 1 | 2 | 3; readonly idPrefix: string },
): Html {
  return html`${blocks.map((block, at) =>
    blockHtml(block, {
      language,
      topLevel,
      id: `${idPrefix}-${at}`,
      before: blocks[at - 1] ?? null,
    }),
  )}`;
}

/** A table with no more columns than this has room beside a chart on a wide page. */
const MOST_COLUMNS_BESIDE = 4;

/** A table of figures with no more columns than this does not stretch over a wide page. */
const MOST_COMPACT_COLUMNS = 5;

const NO_ANCHORS: ReadonlySet<string> = new Set();

const HEADING_CLASSES = ['govuk-heading-l', 'govuk-heading-l', 'govuk-heading-m', 'govuk-heading-s'];

/** Where a block stands: the language, the level of its headings, its id, and the block before it. */
interface Standing {
  readonly language: Language;
  readonly topLevel: number;
  readonly id: string;
  readonly before: Block | null;
}

function blockHtml(block: Block, { language, topLevel, id, before }: Standing): Html {
  switch (block.kind) {
    case 'heading': {
      const level = Math.min(6, block.level + topLevel - 1);
      const size = HEADING_CLASSES[Math.min(level, HEADING_CLASSES.length) - 1] ?? 'govuk-heading-s';
      return trusted(
        `<h${level} class="${size}" id="${html`${block.id}`}">${html`${block.text}`}</h${level}>`,
      );
    }
    case 'paragraph':
      return html`<p class="govuk-body">${inlines(block.content, language)}</p>`;
    case 'list':
      return html`<ul class="govuk-list govuk-list--bullet">${block.items.map((item) => html`<li>${inlines(item, language)}</li>`)}</ul>`;
    case 'table':
      return tableHtml({ block, language, id, before });
    case 'figure':
      return figureHtml({ figure: block, language, id, before });
    case 'figures':
      return html`<div class="figure-row">${block.charts.map(
        (chart, at) =>
          html`<figure class="figure">${figureCaption(chart, language)}${trusted(drawChart(chart, { language, id: `${id}-${at}`, width: ROW_CHART }))}${ownTable({ chart, language, id: `${id}-${at}` })}</figure>`,
      )}</div>`;
    case 'contents':
    case 'page-break':
      return html``;
  }
}

/** A chart for wide and for narrow screens, with its own table folded away or over the fuller one of the report. */
function figureHtml({
  figure: { chart, table },
  language,
  id,
  before,
}: Omit<Standing, 'topLevel'> & { readonly figure: Extract<Block, { kind: 'figure' }> }): Html {
  const drawn = (name: string, width: number) =>
    html`<div class="chart--${name}">${trusted(drawChart(chart, { language, id: `${id}-${name}`, width }))}</div>`;
  const own = table === undefined && ownTable({ chart, language, id });
  const figure = html`<figure class="figure">${figureCaption(chart, language)}${drawn('wide', WIDE_CHART)}${drawn('narrow', NARROW_CHART)}${own}</figure>`;
  if (table === undefined) return figure;
  const told = tableHtml({ block: table, language, id: `${id}-table`, before });
  const isBeside = table.bands === undefined && table.columns.length <= MOST_COLUMNS_BESIDE;
  return isBeside ? html`<div class="figure-pair">${figure}${told}</div>` : html`${figure}${told}`;
}

function figureCaption(chart: Chart, language: Language): Html {
  return html`<figcaption><p class="figure__title">${chart.title}</p><p class="figure__subtitle">${chartSubtitle(chart, language)}</p></figcaption>`;
}

function ownTable({
  chart,
  language,
  id,
}: {
  readonly chart: Chart;
  readonly language: Language;
  readonly id: string;
}): Html {
  const table = chartTable(chart, language);
  return html`<details class="more"><summary>${table.caption}</summary>${tableHtml({ block: table, language, id: `${id}-table`, before: null })}</details>`;
}

function tableHtml({
  block,
  language,
  id,
  before,
}: Omit<Standing, 'topLevel'> & { readonly block: TableBlock }): Html {
  const isNamedAbove = before?.kind === 'heading' && before.text === block.caption;
  const isOfFigures = block.columns.slice(1).every(({ align }) => align === 'end');
  return dataTable({
    id,
    caption: block.caption,
    isCaptionHidden: isNamedAbove,
    isCompact: isOfFigures && block.columns.length <= MOST_COMPACT_COLUMNS,
    ...(block.bands !== undefined && { bands: block.bands, narrow: 'scroll' as const }),
    columns: block.columns.map(({ title, align }) => ({ title, isNumber: align === 'end' })),
    rows: block.rows.map(
      (row): DataRow =>
        row.role === 'group'
          ? { role: 'group', title: cellHtml(row.cell, language) }
          : { role: row.role, cells: row.cells.map((cell) => cellHtml(cell, language)) },
    ),
  });
}

function cellHtml({ lines }: Cell, language: Language): Content {
  if (lines.length === 1) return inlines(lines[0] ?? [], language);
  return html`${lines.map((line) => html`<p>${inlines(line, language)}</p>`)}`;
}

function inlines(content: readonly Inline[], language: Language): Html {
  return html`${content.map((inline) => inlineHtml(inline, language))}`;
}

function inlineHtml(inline: Inline, language: Language): Content {
  switch (inline.kind) {
    case 'text': {
      const text =
        inline.language === undefined
          ? html`${inline.text}`
          : html`<span lang="${inline.language}">${inline.text}</span>`;
      if (inline.strong === true) return html`<strong>${text}</strong>`;
      return inline.quiet === true ? html`<span class="quiet">${text}</span>` : text;
    }
    case 'link': {
      // A page's blocks link to addresses only; anchors are for documents.
      const target = linkTarget(inline, NO_ANCHORS);
      return target?.kind === 'address'
        ? html`<a class="govuk-link" href="${target.address}">${inline.text}</a>`
        : inline.text;
    }
    case 'number':
      return formatNumber({ ...inline, language });
    case 'status':
      return statusChip(inline);
    case 'direction':
      return directionMark(inline);
    case 'absent':
      return absent(inline.reason);
  }
}
