/** The specimen as PDF: read back by another library, and by the structure that screen readers use. */

import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Language } from '../../src/domain/value/index.ts';
import type { Block, Document, Inline, TableBlock } from '../../src/report/document/index.ts';
import { showable } from '../../src/report/typeface/index.ts';
import {
  childrenOf,
  descendantsOf,
  idOf,
  roleOf,
  type StructureElement,
  tableAttributes,
} from '../../src/report/write/pdf/structure.ts';
import { type PdfReport, pdfReport } from '../../src/report/write/pdf/write-pdf.ts';
import { HOSTILE, longReport, specimen, WELSH_LETTERS } from './specimen.ts';
import { textsOf } from './texts.ts';

/** A PDF opened for reading: its structure's root and the text of each page. */
interface Opened {
  readonly report: PdfReport;
  readonly file: PDFDocument;
  readonly root: { readonly dict: PDFDict };
  readonly reader: PDFDocumentProxy;
  readonly pages: readonly string[];
}

async function open(document: Document): Promise<Opened> {
  const report = await pdfReport(document);
  const file = await PDFDocument.load(report.pdf, { updateMetadata: false });
  const root = file.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  const reader = await getDocument({ data: new Uint8Array(report.pdf), verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= reader.numPages; number += 1) {
    const { items } = await (await reader.getPage(number)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? ' ' : ''}` : '')).join(''));
  }
  return { report, file, root: { dict: root }, reader, pages };
}

/** Text without what typesetting changes: spaces, line ends, hyphens that only divide, letters joined. */
function bare(text: string): string {
  return text.normalize('NFKC').replaceAll(/[\s\u00ad]/g, '');
}

function textOf(object: unknown): string {
  return object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : '';
}

const WORDS = {
  en: { lang: 'en-GB', other: 'cy-GB', page: (page: number, pages: number) => `Page ${page} of ${pages}` },
  cy: { lang: 'cy-GB', other: 'en-GB', page: (page: number, pages: number) => `Tudalen ${page} o ${pages}` },
} as const;

for (const language of ['en', 'cy'] as const satisfies readonly Language[]) {
  describe(`the specimen as PDF, ${language}`, () => {
    const document = specimen(language);
    let opened: Opened;
    before(async () => {
      opened = await open(document);
    });

    test('meets the standard, without a warning, with only what no font has replaced', () => {
      const { refusal, warnings, replaced } = opened.report;
      assert.deepEqual(
        { refusal, warnings, replaced },
        { refusal: null, warnings: [], replaced: ['一', '😀'] },
      );
    });

    test('says its title, language, date and conformance', async () => {
      const { file, reader } = opened;
      assert.equal(file.getTitle(), document.title);
      assert.equal(file.getAuthor(), document.author);
      assert.equal(textOf(file.catalog.lookup(PDFName.of('Lang'))), WORDS[language].lang);
      assert.equal(file.getCreationDate()?.toISOString(), '2023-11-20T00:00:00.000Z');
      assert.equal((await reader.getMarkInfo())?.Marked, true);
      assert.deepEqual(await reader.getViewerPreferences(), { DisplayDocTitle: true, Direction: 'L2R' });
      const { metadata } = await reader.getMetadata();
      assert.match(String(metadata?.getRaw()), /<pdfuaid:part>1<\/pdfuaid:part>/);
    });

    test('is set in our typeface alone, embedded', () => {
      const fonts = opened.file.context
        .enumerateIndirectObjects()
        .flatMap(([, object]) => (object instanceof PDFDict ? [object] : []))
        .filter((object) => object.get(PDFName.of('Type')) === PDFName.of('FontDescriptor'));
      const names = fonts.map((font) => font.lookup(PDFName.of('FontName'), PDFName).decodeText().slice(7));
      assert.deepEqual([...new Set(names)].toSorted(), ['SourceSans3-Regular', 'SourceSans3-SemiBold']);
      assert.ok(fonts.every((font) => font.has(PDFName.of('FontFile2'))));
    });

    test('has its headings as bookmarks and in the structure, the title first', async () => {
      const headings = document.blocks.filter((block) => block.kind === 'heading');
      const outline = (await opened.reader.getOutline()) ?? [];
      assert.deepEqual(
        outline.map(({ title }) => title),
        headings.filter(({ level }) => level === 1).map(({ text }) => text),
      );
      const counts = [1, 2, 3, 4, 5].map((level) => descendantsOf(opened.root, `H${level}`).length);
      // One title; three parts and the contents; then two and one and one below.
      assert.deepEqual(counts, [1, 4, 2, 1, 1]);
    });

    test('has every chart with its description, and its table; charts at a glance are told by the tables after them', () => {
      const { blocks } = document;
      const figures = blocks.filter((block) => block.kind === 'figure');
      const charts = blocks.flatMap((block) => {
        if (block.kind === 'figure') return [block.chart];
        return block.kind === 'figures' ? block.charts : [];
      });
      const alts = descendantsOf(opened.root, 'Figure').map(({ dict }) =>
        textOf(dict.lookup(PDFName.of('Alt'))),
      );
      assert.deepEqual(
        alts,
        charts.map(({ title, description }) => `${title}. ${description}`),
      );
      assert.deepEqual([figures.length, charts.length], [5, 7]);
      const tables = blocks.filter((block) => block.kind === 'table');
      assert.equal(descendantsOf(opened.root, 'Table').length, figures.length + tables.length);
    });

    test('names the other language where a run is in it', () => {
      const langs = [...descendantsOf(opened.root, 'Span'), ...descendantsOf(opened.root, 'LBody')]
        .map(({ dict }) => textOf(dict.lookup(PDFName.of('Lang'))))
        .filter((lang) => lang !== '' && lang !== WORDS[language].lang);
      assert.deepEqual(langs, [WORDS[language].other]);
    });

    test('says every text of the document', () => {
      const said = bare(opened.pages.join(''));
      for (const text of textsOf(document)) {
        assert.ok(said.includes(bare(showable(text).text)), `${text} is not said`);
      }
      assert.ok(said.includes(bare(HOSTILE)));
      assert.ok(said.includes(bare(WELSH_LETTERS)));
    });

    test('numbers its pages', () => {
      for (const [index, text] of opened.pages.entries()) {
        const wanted = WORDS[language].page(index + 1, opened.pages.length);
        assert.ok(text.includes(wanted), `page ${index + 1} does not say "${wanted}"`);
      }
    });

    test('is the same to the byte when it is written again after another', async () => {
      await pdfReport(specimen(language === 'en' ? 'cy' : 'en'));
      assert.ok((await pdfReport(specimen(language))).pdf.equals(opened.report.pdf));
    });

    test('links within the document only where there is a place to go', () => {
      const annotations = opened.file.getPages().flatMap((page) => page.node.Annots()?.asArray() ?? []);
      const addresses = annotations.flatMap((ref) => {
        const action = opened.file.context.lookup(ref, PDFDict).lookup(PDFName.of('A'));
        return action instanceof PDFDict ? [textOf(action.lookup(PDFName.of('URI')))] : [];
      });
      assert.deepEqual(
        addresses.filter((address) => address !== ''),
        ['https://example.org/?a=1&b=2'],
      );
    });
  });

  describe(`the tables of the specimen as PDF, ${language}`, () => {
    const document = specimen(language);
    const wide = document.blocks.findLast((block): block is TableBlock => block.kind === 'table');
    let root: Opened['root'];
    let tables: readonly StructureElement[];
    before(async () => {
      ({ root } = await open(document));
      tables = descendantsOf(root, 'Table');
    });

    test('each column has a header with scope Column, each row one with scope Row', () => {
      const table = tables.at(-1);
      assert.ok(table !== undefined && wide !== undefined);
      const groups = wide.rows.filter(({ role }) => role === 'group').length;
      const scopes = descendantsOf(table, 'TH').map((cell) => scopeOf(cell));
      assert.equal(
        scopes.filter((scope) => scope === 'Column').length,
        wide.columns.length + (wide.bands?.length ?? 0) + groups,
      );
      assert.equal(scopes.filter((scope) => scope === 'Row').length, wide.rows.length - groups);
      assert.equal(
        descendantsOf(table, 'TD').length,
        (wide.rows.length - groups) * (wide.columns.length - 1),
      );
      assert.equal(descendantsOf(table, 'Caption').length, 1);
    });

    test('a caption that repeats the heading above it, or the title of a chart, is not set again', () => {
      const captions = tables.map((table) => descendantsOf(table, 'Caption').length);
      assert.deepEqual(captions, [0, 0, 0, 0, 0, 1]);
    });

    test('in every table each cell names its own column and row, and each name is found', () => {
      const known = new Set(idTreeOf(root.dict));
      for (const table of tables) {
        const rows = descendantsOf(table, 'TR').map(childrenOf);
        for (const cells of rows) {
          if (cells.every((cell) => scopeOf(cell) === 'Column')) continue;
          const [first, ...others] = cells;
          assert.ok(first !== undefined && scopeOf(first) === 'Row');
          const rowId = textOf(idOf(first));
          for (const cell of others) {
            const headers = headersOf(cell);
            assert.ok(headers.includes(rowId));
            assert.ok(headers.length >= 2);
            assert.ok(
              headers.every((id) => known.has(id)),
              headers.join(' '),
            );
          }
        }
      }
    });

    test('a cell under a group names its band, its column, its group and its row, and nothing else', () => {
      const table = tables.at(-1);
      assert.ok(table !== undefined);
      const rows = descendantsOf(table, 'TR').map(childrenOf);
      const [bands = [], titles = []] = rows;
      const groups = rows.filter((cells) => cells.length === 1);
      const second = groups[1]?.[0];
      const after = rows[rows.findIndex((cells) => cells[0] === second) + 1] ?? [];
      assert.ok(second !== undefined);
      assert.deepEqual(
        headersOf(after[3] ?? second),
        [bands[1], titles[3], second, after[0]].map((cell) => (cell === undefined ? '' : textOf(idOf(cell)))),
      );
    });
  });
}

test('wherever on the page a table begins, its heading, caption, headers and first row stay together', async () => {
  const says = (text: string): Inline => ({ kind: 'text', text });
  const fillers = Array.from({ length: 36 }, (_, count) => count);
  const blocks = fillers.flatMap((count): readonly Block[] => [
    { kind: 'page-break' },
    { kind: 'heading', level: 1, text: `Part ${count}.`, id: `part-${count}` },
    ...Array.from({ length: count }, (): Block => ({ kind: 'paragraph', content: [says('Filler')] })),
    { kind: 'heading', level: 2, text: `Heading ${count}.`, id: `heading-${count}` },
    {
      kind: 'table',
      caption: `Caption ${count}.`,
      columns: [
        { title: 'Column', align: 'start', width: 1 },
        { title: 'Other', align: 'start', width: 1 },
      ],
      rows: [
        { role: 'group', cell: { lines: [[says(`Group ${count}.`)]] } },
        {
          role: 'body',
          cells: [{ lines: [[says(`Row ${count}.`)]] }, { lines: [[says('x '.repeat(500))]] }],
        },
      ],
    },
  ]);
  const { pages, report } = await open({ ...longReport('en'), blocks });
  assert.equal(report.refusal, null);
  // Some of the tables have to move to another page, or this shows nothing.
  assert.ok(pages.length > fillers.length + 4, `${pages.length} pages`);
  for (const count of fillers) {
    const together = [`Heading ${count}.`, `Caption ${count}.`, `Group ${count}.`, `Row ${count}.`];
    assert.ok(
      pages.some((text) => together.every((part) => text.includes(part))),
      `with ${count} lines above, ${together.join(', ')} part`,
    );
  }
});

function scopeOf(cell: StructureElement): string {
  const scope = tableAttributes(cell).lookup(PDFName.of('Scope'));
  return roleOf(cell) === 'TH' && scope instanceof PDFName ? scope.decodeText() : '';
}

function headersOf(cell: StructureElement): readonly string[] {
  const headers = tableAttributes(cell).lookup(PDFName.of('Headers'));
  return headers instanceof PDFArray ? headers.asArray().map(textOf) : [];
}

function idTreeOf(root: PDFDict): readonly string[] {
  const names = root.lookup(PDFName.of('IDTree'), PDFDict).lookup(PDFName.of('Names'), PDFArray).asArray();
  return names.filter((_, index) => index % 2 === 0).map(textOf);
}
