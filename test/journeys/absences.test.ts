/**
 * Absences brought and taken in a real browser, in two languages, on a wide and a narrow screen: every page on the way
 * is accessible and scrolls one way only; and once without script.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { linkTo } from '../../src/web/links.ts';
import { serveApp } from '../../src/web/serve.ts';
import { openBrowser } from '../browser.ts';
import { opened, QUARTER_PATH, quarterSite } from '../collecting/quarter-site.ts';
import { violations } from './accessibility.ts';
import { inPage } from './in-page.ts';
import { englishIn } from './welsh.ts';

const STRANGER = 'Ysbyty_dieithr_heb_fwlch_yn_ei_enw_o_gwbl_sy_n_hir_iawn';
const ABSENCES = `Payroll number,Service,First day,Last day,FTE days,Reason
4711,Adult Social Care,02/10/2023,06/10/2023,5,Cancer
4712,${STRANGER},06/11/2023,07/11/2023,1.5,Heintiau
4713,Adult Social Care,08/11/2023,07/11/2023,1.5,Cancer
`;

for (const { who, language, width, hasScript } of [
  { who: 'manager', language: 'en', width: 1300, hasScript: true },
  { who: 'owner', language: 'cy', width: 320, hasScript: true },
  { who: 'owner', language: 'en', width: 1300, hasScript: false },
] as const)
  test(`${who}, ${language}, ${width} pixels${hasScript ? '' : ', no script'}`, async (context) => {
    const site = await quarterSite();
    await opened(site);
    const listening = await serveApp({ app: site.app, port: 0 });
    assert.ok(listening.ok);
    const { url, close } = listening.value;
    const browser = await openBrowser();
    context.after(async () => {
      await browser.close();
      await close();
      await site.close();
    });
    const viewport = { width, height: 900 };
    const colorScheme = width === 320 ? 'dark' : 'light';
    const window = await browser.newContext({ viewport, colorScheme, javaScriptEnabled: hasScript });
    await window.addCookies([{ name: 'mesur-session', value: who, url }]);
    const page = await window.newPage();
    const press = async (button: string) => {
      await Promise.all([page.waitForEvent('load'), page.locator(button).click()]);
      await check(page, hasScript);
    };
    const start = `${url}${linkTo(language, `${QUARTER_PATH}/files/absences`)}`;
    await page.goto(start);
    await check(page, hasScript);
    await press('form[enctype] button');
    assert.equal(await page.locator('.govuk-error-summary').count(), 1);
    const file = { name: 'rhestr.csv', mimeType: 'text/csv', buffer: Buffer.from(ABSENCES) };
    await page.locator('input[name=absences]').setInputFiles(file);
    await press('form[enctype] button');
    assert.equal(await page.locator('button[value=take]').count(), 0, 'a service is not recognised');
    await page.goto(start);
    await page.locator('input[name=absences]').setInputFiles(file);
    await page.locator('textarea[name=elsewhere]').fill(STRANGER);
    await press('form[enctype] button');
    await press('button[value=take]');
    assert.equal(await page.locator('.govuk-notification-banner--success').count(), 1);
  });

async function check(page: Page, hasScript: boolean): Promise<void> {
  // The checkers are scripts themselves.
  if (!hasScript) return;
  await inPage(page, 'openAll');
  assert.deepEqual(await violations(page), [], page.url());
  assert.equal(await inPage(page, 'overflow'), 0, `${page.url()} scrolls sideways`);
  if (new URL(page.url()).pathname.startsWith('/cy'))
    assert.deepEqual(englishIn(await inPage(page, 'texts', 'cy')), [], page.url());
}
