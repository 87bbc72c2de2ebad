import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { LANGUAGES } from '../../src/domain/value/index.ts';
import { linkTo } from '../../src/web/links.ts';
import { inPage } from './in-page.ts';
import type { Stage } from './journeys.test.ts';
import { PAGES } from './pages.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const SCREENS = [
  { name: 'wide', width: 1400, colorScheme: 'light' },
  { name: 'telephone', width: 390, colorScheme: 'dark' },
] as const;

/** Every page, both languages, wide and narrow, light and dark: the checker finds nothing, and nothing overflows. */
export function accessibilityJourneys(stage: Stage): void {
  for (const { name, width, colorScheme } of SCREENS)
    describe(`axe, ${name}, ${colorScheme}`, () => {
      for (const path of PAGES)
        for (const language of LANGUAGES)
          test(linkTo(language, path), async () => {
            const context = await stage.browser().newContext({
              viewport: { width, height: 900 },
              colorScheme,
            });
            try {
              const page = await context.newPage();
              await page.goto(stage.site().url + linkTo(language, path));
              assert.equal(await page.locator('html').getAttribute('lang'), language);
              await inPage(page, 'openAll');
              assert.deepEqual(await violations(page), []);
              assert.equal(await inPage(page, 'overflow'), 0, 'the page scrolls sideways');
            } finally {
              await context.close();
            }
          });
    });
  test('nothing overflows, from 400% on a wide screen, which leaves 320 pixels, to a laptop', async () => {
    const wide: string[] = [];
    const context = await stage.browser().newContext({ viewport: { width: 320, height: 640 } });
    const page = await context.newPage();
    for (const path of PAGES)
      for (const language of LANGUAGES) {
        await page.goto(stage.site().url + linkTo(language, path));
        await inPage(page, 'openAll');
        for (const width of [320, 768, 1024, 1280, 1440]) {
          await page.setViewportSize({ width, height: 640 });
          if ((await inPage(page, 'overflow')) > 0) wide.push(`${linkTo(language, path)} at ${width}`);
        }
      }
    await context.close();
    assert.deepEqual(wide, []);
  });
  test('the checker finds what is wrong, so that its silence means something', async () => {
    const context = await stage.browser().newContext();
    const page = await context.newPage();
    await page.setContent('<html lang="en"><title>t</title><main><h1>T</h1><img src="data:,"></main></html>');
    assert.match((await violations(page)).join(), /image-alt/);
    await context.close();
  });
}

/** What the checker finds, a line each: the rule, and where. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return inPage(page, 'violations', STANDARDS);
}
