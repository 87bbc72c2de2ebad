import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import type { Stage } from './journeys.test.ts';

/** What people come for: from the first page to a red indicator, into Welsh and back, with and without script. */
export function readingJourneys(stage: Stage): void {
  const visit = async (options: BrowserContextOptions, go: (page: Page) => Promise<void>) => {
    const context = await stage.browser().newContext({ baseURL: stage.site().url, ...options });
    try {
      await go(await context.newPage());
    } finally {
      await context.close();
    }
  };

  describe('a councillor looks for what is red', () => {
    for (const javaScriptEnabled of [true, false])
      test(`${javaScriptEnabled ? 'with' : 'without'} script`, () =>
        visit({ javaScriptEnabled }, async (page) => {
          await page.goto('/');
          await page.getByRole('link', { name: 'Quarter 2, 2023-24' }).click();
          assert.match(await heading(page), /^Social Services and Wellbeing/);

          await page.getByLabel('Status', { exact: true }).selectOption('red');
          await page.getByRole('button', { name: 'Apply' }).click();
          assert.match(page.url(), /status=red/);
          const all = page.locator('section:has(> #all)');
          assert.match(await textOf(all), /Showing 9 of 36 indicators/);
          const chips = await all.locator('.status').allInnerTexts();
          assert.equal(chips.filter((chip) => chip.includes('Red')).length, chips.length);

          await all.getByRole('link', { name: /independent advocacy.*children/ }).click();
          assert.match(await heading(page), /independent advocacy/);
          assert.match(await textOf(page.locator('.newest')), /20 .*Red.*78\.3% worse/);

          await page.getByRole('link', { name: 'Cymraeg' }).click();
          assert.match(page.url(), /\/cy\/indicators\/SSWB61a$/);
          assert.match(await textOf(page.locator('.newest')), /Coch/);
          await page.getByRole('link', { name: 'English' }).click();
          assert.match(await textOf(page.locator('.newest')), /Red/);
        }));
  });

  test('a member of the public looks an indicator up by words, without script', () =>
    visit({ javaScriptEnabled: false }, async (page) => {
      await page.goto('/');
      await page.getByLabel('Find an indicator').fill('carers assessment');
      await page.getByRole('button', { name: 'Find' }).click();
      assert.match(await textOf(page.getByRole('status')), /“carers assessment”/);
      await page.getByRole('link', { name: /carers who were offered/ }).click();
      assert.match(await textOf(page.locator('.newest')), /100%/);
    }));

  test('the figures of a chart are its table, folded under it', () =>
    visit({ javaScriptEnabled: false }, async (page) => {
      await page.goto('/indicators/SSWB39');
      const figure = page.locator('figure');
      assert.match(await figure.getByRole('img').first().innerHTML(), /<title[^>]*>Rose from 377/);
      assert.equal(await figure.getByRole('table').count(), 0);
      await figure.locator('summary').click();
      assert.equal(
        await textOf(figure.locator('tbody')),
        'Q2 2022-23 377 Not stated End of 2022-23 398 Not stated Q2 2023-24 384 374',
      );
    }));

  test('from a problem to the indicator it is about', () =>
    visit({}, async (page) => {
      await page.goto('/ssw/2017-18-Q4/checks');
      await page.getByRole('link', { name: /individual injury/ }).click();
      assert.match(page.url(), /\/indicators\/SSWB15$/);
    }));

  for (const { path, lang, title } of [
    { path: '/ssw/1999-00-Q1', lang: 'en', title: 'Page not found' },
    { path: '/cy/ssw/1999-00-Q1', lang: 'cy', title: 'Heb ddod o hyd i’r dudalen' },
    { path: '/indicators/NO/SUCH', lang: 'en', title: 'Page not found' },
    { path: '/cy/indicators/NO/SUCH', lang: 'cy', title: 'Heb ddod o hyd i’r dudalen' },
  ])
    test(`${path} is not found, in the language and style of the site`, () =>
      visit({}, async (page) => {
        const response = await page.goto(path);
        assert.equal(response?.status(), 404);
        assert.equal(await heading(page), title);
        assert.equal(await page.locator('html').getAttribute('lang'), lang);
        assert.equal(await page.locator('header a', { hasText: 'Mesur' }).count(), 1);
      }));
}

function heading(page: Page): Promise<string> {
  return textOf(page.getByRole('heading', { level: 1 }));
}

/** What is read of an element, its white space as single spaces. */
async function textOf(locator: Locator): Promise<string> {
  return (await locator.allInnerTexts()).join(' ').replaceAll(/\s+/g, ' ').trim();
}
