import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { inPage } from './in-page.ts';
import type { Stage } from './journeys.test.ts';

/** More than any page has to tab through; who is still going by then is caught. */
const MOST_STOPS = 600;

/** With the keyboard alone: everything in reach, nothing that holds, the focus always to be seen. */
export function keyboardJourneys(stage: Stage): void {
  describe('by keyboard', () => {
    for (const { path, reaches } of [
      {
        path: '/',
        reaches: ['a: Neidio i’r prif gynnwys', 'a: English', 'input: q', 'a: Chwarter 2, 2023-24'],
      },
      {
        path: '/ssw/2023-24-Q2',
        reaches: [
          'a: Neidio i’r prif gynnwys',
          'a: English',
          'select: status',
          'button: Cymhwyso',
          'a: Canran y pecynnau ailalluogi a gwblhawyd a leihaodd yr angen am gymorth',
          'summary: Mwy',
        ],
      },
      { path: '/indicators/SSWB39', reaches: ['summary: Ffigurau’r siart', 'a: Chwarter 2, 2023-24'] },
      { path: '/ssw/2017-18-Q4/checks', reaches: ['summary: 2 o hysbysiadau, er gwybodaeth'] },
    ])
      test(`/cy${path}`, async () => {
        const context = await stage.browser().newContext({ viewport: { width: 1400, height: 900 } });
        try {
          const page = await context.newPage();
          await page.goto(`${stage.site().url}/cy${path === '/' ? '' : path}`);
          const stops = await tabThrough(page);
          assert.equal(stops[0]?.name, 'a: Neidio i’r prif gynnwys');
          for (const wanted of reaches)
            assert.ok(
              stops.some(({ name }) => name.startsWith(wanted)),
              `${wanted} is out of reach`,
            );
          assert.deepEqual(
            stops.filter(({ isVisible }) => !isVisible).map(({ name }) => name),
            [],
            'the focus cannot be seen',
          );
          assert.equal(stops.length, await inPage(page, 'focusable'), 'something is skipped or comes twice');
        } finally {
          await context.close();
        }
      });

    test('the skip link leads past the navigation, and Enter opens what is folded', async () => {
      const context = await stage.browser().newContext();
      try {
        const page = await context.newPage();
        await page.goto(`${stage.site().url}/indicators/SSWB39`);
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        assert.match(page.url(), /#main-content$/);
        await page.keyboard.press('Tab');
        assert.equal(await page.locator('main :focus').count(), 1);
        await page.locator('figure summary').focus();
        await page.keyboard.press('Enter');
        assert.equal(await page.locator('figure table').isVisible(), true);
      } finally {
        await context.close();
      }
    });
  });
}

/** Tabs from the top of the page until the focus leaves it. A stop that comes again is a trap. */
async function tabThrough(page: Page) {
  const stops: { readonly name: string; readonly isVisible: boolean }[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const stop = await inPage(page, 'focus');
    if (stop === null) return stops;
    stops.push(stop);
    assert.ok(stops.length < MOST_STOPS, `the focus goes round at ${stop.name}`);
  }
}
