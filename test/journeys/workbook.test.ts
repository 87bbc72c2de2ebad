/**
 * A workbook out and back in a real browser, by two people in two languages, on a wide and a narrow screen: every page
 * on the way is accessible and scrolls one way only; and once without script.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { linkTo } from '../../src/web/links.ts';
import { type RunningServer, serveApp } from '../../src/web/serve.ts';
import { openBrowser } from '../browser.ts';
import { opened, QUARTER_PATH, quarterSite, type Site } from '../collecting/quarter-site.ts';
import { changed, columnOf, sheetNamed } from '../workbook/filled.ts';
import { violations } from './accessibility.ts';
import { inPage } from './in-page.ts';
import { englishIn } from './welsh.ts';

const PATH = `${QUARTER_PATH}/workbook`;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

describe('a workbook out and back', () => {
  let site: Site;
  let served: RunningServer;
  let browser: Browser;
  before(async () => {
    site = await quarterSite();
    await opened(site);
    const listening = await serveApp({ app: site.app, port: 0 });
    assert.ok(listening.ok);
    served = listening.value;
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    await served?.close();
    await site?.close();
  });

  const check = async (page: Page, hasScript: boolean) => {
    // The checkers are scripts themselves.
    if (!hasScript) return;
    assert.deepEqual(await violations(page), [], page.url());
    assert.equal(await inPage(page, 'overflow'), 0, `${page.url()} scrolls sideways`);
    if (new URL(page.url()).pathname.startsWith('/cy'))
      assert.deepEqual(englishIn(await inPage(page, 'texts', 'cy')), [], page.url());
  };

  /** A figure, a formula, a sheet of one's own, in the workbook that this person downloads. */
  const filled = async (who: 'manager' | 'owner', of: string, figure: string) => {
    const book = await site.download(who, `${PATH}/download?of=${of}`);
    return changed(book, (sheets) => {
      const sheet = sheetNamed(sheets, 'Indicators');
      const column = columnOf(sheet, 'value');
      for (const row of [3, 4]) (sheet.rows[row] ?? [])[column] = figure;
      sheet.cells = new Map([[`3,${column}`, { value: 1, formula: 'A1+2' } as never]]);
      sheets.push({ name: 'Scratch', rows: [['42']] } as never);
      return undefined;
    });
  };

  for (const [who, of, language, width, colorScheme, figure, hasScript] of [
    ['manager', 'all', 'en', 1300, 'light', '12.5', true],
    ['owner', 'own', 'cy', 320, 'dark', '13', true],
    ['owner', 'own', 'en', 1300, 'light', '14', false],
  ] as const)
    test(`${who}, ${language}, ${width} pixels, ${colorScheme}${hasScript ? '' : ', no script'}`, async () => {
      const viewport = { width, height: 900 };
      const context = await browser.newContext({ viewport, colorScheme, javaScriptEnabled: hasScript });
      await context.addCookies([{ name: 'mesur-session', value: who, url: served.url }]);
      const page = await context.newPage();
      const press = (button: string) =>
        Promise.all([page.waitForEvent('load'), page.locator(button).click()]);
      await page.goto(served.url + linkTo(language, PATH));
      await check(page, hasScript);
      await press('form[enctype] button');
      assert.match(page.url(), /\/workbook$/);
      await check(page, hasScript);
      const buffer = Buffer.from(await filled(who, of, figure));
      await page.locator('input[type=file]').setInputFiles({ name: 'q3.xlsx', mimeType: XLSX, buffer });
      await press('form[enctype] button');
      await check(page, hasScript);
      await press('button[value=take]');
      assert.match(page.url(), /\/workbook\/.+count=1/);
      await check(page, hasScript);
      await context.close();
    });

  test('a file that is larger than any form may be gets a page that says so', async () => {
    const context = await browser.newContext();
    await context.addCookies([{ name: 'mesur-session', value: 'owner', url: served.url }]);
    const page = await context.newPage();
    await page.goto(served.url + PATH);
    const buffer = Buffer.alloc(30_000_000, 1);
    await page.locator('input[type=file]').setInputFiles({ name: 'large.xlsx', mimeType: XLSX, buffer });
    await Promise.all([page.waitForEvent('load'), page.locator('form[enctype] button').click()]);
    assert.match(await page.title(), /The file is too large/);
    await context.close();
  });
});
