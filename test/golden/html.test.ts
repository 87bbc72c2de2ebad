/** The specimen as one HTML file: its structure as text, and how a browser shows it. */

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { escapeMarkup } from '../../src/report/markup.ts';
import { writeHtml } from '../../src/report/write/html/write-html.ts';
import { openBrowser } from '../browser.ts';
import { HOSTILE, longReport, specimen } from './specimen.ts';
import { textsOf } from './texts.ts';

function all(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([, found = '']) => found);
}

for (const language of ['en', 'cy'] as const) {
  describe(`the specimen as HTML, ${language}`, () => {
    const document = specimen(language);
    const html = writeHtml(document);
    const body = html.slice(html.indexOf('<body>'));

    test('needs nothing from anywhere, runs nothing, and says so to the browser', () => {
      assert.doesNotMatch(html, /<script|<link|<img|<iframe|url\(|@import| style=| on\w+="/);
      const [style = ''] = all(html, /<style>([\s\S]*?)<\/style>/g);
      const hash = createHash('sha256').update(style).digest('base64');
      assert.ok(html.includes(`default-src &#39;none&#39;; style-src &#39;sha256-${hash}&#39;`));
      assert.deepEqual(all(body, /href="([^#][^"]*)"/g), ['https://example.org/?a=1&amp;b=2']);
    });

    test('says every text of the document, escaped', () => {
      const said = body.replaceAll(/<[^>]+>/g, '');
      for (const text of textsOf(document)) {
        assert.ok(said.includes(escapeMarkup(text)), `${text} is not said`);
      }
      assert.ok(html.includes(escapeMarkup(HOSTILE)));
    });

    test('names its language, and the other where a run is in it', () => {
      assert.deepEqual(all(html, / lang="(\w+)"/g), [language, language === 'en' ? 'cy' : 'en']);
    });

    test('has ids that are used once, and every reference leads to one', () => {
      const ids = all(body, / id="([^"]+)"/g);
      assert.equal(new Set(ids).size, ids.length);
      const references = [
        ...all(body, /href="#([^"]+)"/g),
        ...all(body, /aria-labelledby="([^"]+)"/g).flatMap((list) => list.split(' ')),
      ];
      assert.ok(references.length > 10);
      for (const reference of references) assert.ok(ids.includes(reference), `#${reference} is nowhere`);
    });

    test('has one title, and headings that skip no level', () => {
      const levels = all(body, /<h([1-6])[ >]/g).map(Number);
      assert.equal(levels.filter((level) => level === 1).length, 1);
      for (const [index, level] of levels.entries()) assert.ok(level <= (levels[index - 1] ?? 0) + 1);
    });

    test('has for every table a caption, column headers, row headers and group headers', () => {
      const tables = all(body, /(<table[\s\S]*?<\/table>)/g);
      const counts = document.blocks.map((block) => {
        if (block.kind === 'figures') return block.charts.length;
        return block.kind === 'table' || block.kind === 'figure' ? 1 : 0;
      });
      assert.equal(
        tables.length,
        counts.reduce((sum: number, count) => sum + count, 0),
      );
      for (const table of tables) assert.match(table, /<caption id="[^"]+"[^>]*>[^<]+<\/caption>/);
      const unseen = tables.filter((table) => table.includes('class="unseen"'));
      assert.equal(unseen.length, 1, 'the caption that repeats its heading, and no other, is not seen');
      const wide = tables.at(-1) ?? '';
      const block = document.blocks.findLast((candidate) => candidate.kind === 'table');
      const rows = block?.rows ?? [];
      const groups = rows.filter(({ role }) => role === 'group').length;
      assert.equal(all(wide, /<th scope="(col)"/g).length, block?.columns.length);
      assert.equal(all(wide, /<th scope="(row)"/g).length, rows.length - groups);
      assert.equal(all(wide, /(<tbody[ >])/g).length, groups);
      assert.equal(all(wide, /<th scope="(rowgroup)"[^>]* colspan="9"/g).length, groups);
      assert.equal(all(wide, /(<td[^>]* data-column)/g).length, (rows.length - groups) * 8);
      assert.equal(all(wide, /role="(row)"/g).length, rows.length + 2);
      assert.equal(all(wide, /role="(rowheader)"/g).length, rows.length);
    });

    test('says each status by word and shape, the shape not read aloud', () => {
      const chips = all(body, /<span class="status status-\w+">(.*?<\/span>.*?)<\/span>/g);
      assert.ok(chips.length > 20);
      for (const chip of chips) assert.match(chip, /^<span aria-hidden="true">[✓●◆▲■]&nbsp;<\/span>\p{L}+$/u);
    });

    test('folds the table of each chart away under it; a fuller one of the report stands open beside it', () => {
      const figures = all(body, /(<figure>[\s\S]*?<\/figure>)/g);
      assert.equal(figures.length, 7);
      for (const figure of figures) assert.match(figure, /<figcaption><strong>[^<]+<\/strong>/);
      const folded = figures.filter((figure) =>
        /<details>\n<summary>[^<]+<\/summary>\n<div class="table"[^>]*>\n<table/.test(figure),
      );
      assert.equal(folded.length, 6);
      assert.equal(
        all(body, /(<div class="pair">\n<figure>[\s\S]*?<\/figure>\n<div class="table">)/g).length,
        1,
      );
      assert.deepEqual(
        figures.map((figure) => all(figure, /<svg [^>]*role="(img)"/g).length),
        [2, 2, 2, 1, 1, 2, 2],
      );
    });
  });
}

describe('in a browser', () => {
  const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
  const documents = { en: specimen('en'), cy: specimen('cy'), long: longReport('en') };
  let browser: Browser;
  before(async () => {
    browser = await openBrowser();
  });
  after(() => browser.close());

  /** Opens a document; what the browser complains of on the way is in `complaints`. */
  async function shown(
    name: keyof typeof documents,
    { width, colorScheme }: { width: number; colorScheme: 'light' | 'dark' },
  ): Promise<{ page: Page; complaints: readonly string[] }> {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    await page.setContent(writeHtml(documents[name]));
    return { page, complaints };
  }

  const screens = [
    { name: 'en', width: 1400, colorScheme: 'light' },
    { name: 'cy', width: 1400, colorScheme: 'dark' },
    { name: 'long', width: 1000, colorScheme: 'light' },
    { name: 'en', width: 390, colorScheme: 'dark' },
    { name: 'cy', width: 320, colorScheme: 'light' },
  ] as const;
  for (const { name, ...screen } of screens) {
    test(`${name} at ${screen.width}, ${screen.colorScheme}: accessible, and nothing runs off the side`, async () => {
      const { page, complaints } = await shown(name, screen);
      await page.locator('details').evaluateAll((all) => {
        for (const one of all) one.setAttribute('open', '');
      });
      // Evaluated by the debugger, which the page's policy does not bind.
      await page.evaluate(AXE);
      const violations = await page.evaluate<readonly string[]>(
        `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
          violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))`,
      );
      assert.deepEqual(violations, []);
      const overflow = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
      assert.equal(overflow, 0);
      assert.deepEqual(complaints, []);
      await page.context().close();
    });
  }

  test('a narrow screen shows narrow charts and each row as a card with its labels', async () => {
    const { page } = await shown('en', { width: 390, colorScheme: 'light' });
    assert.equal(await page.locator('figure .broad').first().isVisible(), false);
    assert.equal(await page.locator('figure .narrow').first().isVisible(), true);
    const label = await page.evaluate(
      `getComputedStyle(document.querySelector('main > .table > .cards tbody td'), '::before').content`,
    );
    assert.equal(label, '"Description and preferred outcome"');
    await page.context().close();
  });

  test('print shows the tables of charts, and no navigation', async () => {
    const { page } = await shown('en', { width: 1100, colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    assert.ok((await page.locator('details table').first().boundingBox())?.height ?? 0 > 50);
    assert.equal(await page.locator('summary').first().isVisible(), false);
    assert.equal(await page.locator('.back').first().isVisible(), false);
    const paper = await page.evaluate(`getComputedStyle(document.documentElement).backgroundColor`);
    assert.equal(paper, 'rgb(255, 255, 255)');
    await page.context().close();
  });
});
