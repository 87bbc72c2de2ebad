import { createHash } from 'node:crypto';
import type { CalendarDate } from '../../../domain/period/index.ts';
import { formatDate } from '../../../locale/index.ts';
import { type Chart, chartSubtitle, drawChart, NARROW_CHART, ROW_CHART } from '../../chart/index.ts';
import type { Block, Document } from '../../document/index.ts';
import { chartTable } from '../../document/index.ts';
import { escapeMarkup } from '../../markup.ts';
import { anchorsOf } from '../link-target.ts';
import { isTableBeside } from '../table-layout.ts';
import { DOCUMENT_WORDS } from '../words.ts';
import { lineHtml, type Page } from './inline-html.ts';
import { REPORT_STYLE } from './style.ts';
import { tableHtml, widthStyle } from './table-html.ts';

/** The ids of our own places; a document's headings keep theirs, which do not start so. */
const MAIN = 'mesur-main';
const CONTENTS = 'mesur-contents';

/**
 * Writes a document as one HTML file that needs no other: readable on paper, in the dark and on a telephone,
 * by keyboard and by screen reader. Every text is escaped.
 */
export function writeHtml(document: Document): string {
  const page: Page = { document, anchors: anchorsOf(document) };
  const { language, title, subtitle, author, footer } = document;
  const words = DOCUMENT_WORDS[language];
  const body = blocksHtml(page);
  const style = `${REPORT_STYLE}\n${widthStyle(body)}\n`;
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeMarkup(policyFor(style))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${escapeMarkup(subtitle)}">
<meta name="author" content="${escapeMarkup(author)}">
<title>${escapeMarkup(title)}</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#${MAIN}">${escapeMarkup(words.skipToMain)}</a>
${headHtml(document)}
<main class="page" id="${MAIN}">
${body}
</main>
${footer === '' ? '' : `<footer class="page"><p class="quiet">${escapeMarkup(footer)}</p></footer>\n`}</body>
</html>
`;
}

/** The file needs nothing from anywhere and runs nothing; it says so, and browsers hold it to that. */
function policyFor(style: string): string {
  const hash = createHash('sha256').update(style).digest('base64');
  return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
}

function headHtml({ title, subtitle, author, date, language }: Document): string {
  const day = date === null ? '' : formatDate(date as CalendarDate, language);
  const imprint = [author, day].filter((text) => text !== '').join(' · ');
  return `<header class="page"><div>
<h1>${escapeMarkup(title)}</h1>
${subtitle === '' ? '' : `<p class="subtitle">${escapeMarkup(subtitle)}</p>\n`}${imprint === '' ? '' : `<p class="imprint">${escapeMarkup(imprint)}</p>\n`}</div></header>`;
}

/** The blocks in order, each part of level 1 ending with a way back to the contents where there are any. */
function blocksHtml(page: Page): string {
  const { blocks, language } = page.document;
  const hasContents = blocks.some(({ kind }) => kind === 'contents');
  const back = hasContents
    ? `<p class="back"><a href="#${CONTENTS}">${escapeMarkup(DOCUMENT_WORDS[language].backToContents)}</a></p>\n`
    : '';
  const parts = blocks.filter((block) => block.kind === 'heading' && block.level === 1);
  const written = blocks.map((block, index) => {
    const endsPart = block.kind === 'heading' && block.level === 1 && block !== parts[0];
    return `${endsPart ? back : ''}${blockHtml({ block, index, page })}`;
  });
  return `${written.join('\n')}\n${parts.length > 0 ? back : ''}`;
}

function blockHtml({ block, index, page }: { block: Block; index: number; page: Page }): string {
  switch (block.kind) {
    case 'heading': {
      // The document's title is the heading of level 1.
      const name = `h${block.level + 1}`;
      return `<${name} id="${escapeMarkup(block.id)}">${escapeMarkup(block.text)}</${name}>`;
    }
    case 'paragraph':
      return `<p>${lineHtml(block.content, page)}</p>`;
    case 'list':
      return `<ul>\n${block.items.map((item) => `<li>${lineHtml(item, page)}</li>`).join('\n')}\n</ul>`;
    case 'table':
      return tableHtml({ table: block, id: `mesur-table-${index}`, page });
    case 'figure':
      return figureHtml({ figure: block, id: `mesur-figure-${index}`, page });
    case 'figures':
      return rowHtml({ charts: block.charts, id: `mesur-figure-${index}`, page });
    case 'contents':
      return contentsHtml(block.title, page);
    case 'page-break':
      return '<div class="page-break"></div>';
  }
}

/** A chart over its own table folded away, or beside the fuller table that it is told by. */
function figureHtml({
  figure: { chart, table },
  id,
  page,
}: {
  figure: Extract<Block, { kind: 'figure' }>;
  id: string;
  page: Page;
}): string {
  const drawing = drawnTwice({ chart, id, page });
  if (table === undefined)
    return `<figure>\n${captionHtml(chart, page)}\n${drawing}\n${foldedTable({ chart, id, page })}\n</figure>`;
  return `<div class="${isTableBeside(table) ? 'pair' : 'stack'}">
<figure>\n${captionHtml(chart, page)}\n${drawing}\n</figure>
${tableHtml({ table, id: `${id}-table`, page })}
</div>`;
}

/** Small charts side by side, each over its table folded away. */
function rowHtml({ charts, id, page }: { charts: readonly Chart[]; id: string; page: Page }): string {
  const { language } = page.document;
  const figures = charts.map((chart, index) => {
    const own = `${id}-${index}`;
    const drawing = drawChart(chart, { language, id: own, width: ROW_CHART });
    return `<figure>\n${captionHtml(chart, page)}\n${drawing}\n${foldedTable({ chart, id: own, page })}\n</figure>`;
  });
  return `<div class="figures">\n${figures.join('\n')}\n</div>`;
}

function captionHtml(chart: Chart, { document }: Page): string {
  const subtitle = chartSubtitle(chart, document.language);
  return `<figcaption><strong>${escapeMarkup(chart.title)}</strong><span class="quiet">${escapeMarkup(subtitle)}</span></figcaption>`;
}

/** A chart drawn for wide and for narrow screens, of which one is shown. */
function drawnTwice({ chart, id, page }: { chart: Chart; id: string; page: Page }): string {
  const { language } = page.document;
  const wide = drawChart(chart, { language, id: `${id}-wide` });
  const narrow = drawChart(chart, { language, id: `${id}-narrow`, width: NARROW_CHART });
  return `<div class="broad">${wide}</div>\n<div class="narrow">${narrow}</div>`;
}

function foldedTable({ chart, id, page }: { chart: Chart; id: string; page: Page }): string {
  const { language } = page.document;
  return `<details>
<summary>${escapeMarkup(DOCUMENT_WORDS[language].showTable)}</summary>
${tableHtml({ table: chartTable(chart, language), id: `${id}-table`, page })}
</details>`;
}

function contentsHtml(title: string, { document }: Page): string {
  const headings = document.blocks.filter((block) => block.kind === 'heading' && block.level <= 2);
  const entries: { readonly own: string; readonly under: string[] }[] = [];
  for (const heading of headings) {
    if (heading.kind !== 'heading') continue;
    const link = `<a href="#${escapeMarkup(heading.id)}">${escapeMarkup(heading.text)}</a>`;
    const last = entries.at(-1);
    if (heading.level === 1 || last === undefined) entries.push({ own: link, under: [] });
    else last.under.push(`<li>${link}</li>`);
  }
  const items = entries.map(
    ({ own, under }) => `<li>${own}${under.length === 0 ? '' : `\n<ul>\n${under.join('\n')}\n</ul>`}</li>`,
  );
  return `<nav aria-labelledby="${CONTENTS}">
<h2 id="${CONTENTS}">${escapeMarkup(title)}</h2>
<ul>
${items.join('\n')}
</ul>
</nav>`;
}
