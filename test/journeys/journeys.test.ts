/**
 * Journeys through the site in a real browser. One browser and one server for all, so that they start once; each
 * file of journeys names what it proves.
 */
import { after, before, describe } from 'node:test';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../browser.ts';
import { accessibilityJourneys } from './accessibility.ts';
import { downloadJourneys } from './downloads.ts';
import { keyboardJourneys } from './keyboard.ts';
import { readingJourneys } from './reading.ts';
import { type Site, startSite } from './site.ts';
import { welshJourneys } from './welsh.ts';

/** What every journey needs; ready once the tests run. */
export interface Stage {
  readonly site: () => Site;
  readonly browser: () => Browser;
}

describe('journeys', () => {
  let site: Site;
  let browser: Browser;
  before(async () => {
    [site, browser] = await Promise.all([startSite(), openBrowser()]);
  });
  after(async () => {
    await browser.close();
    await site.close();
  });
  const stage: Stage = { site: () => site, browser: () => browser };
  readingJourneys(stage);
  keyboardJourneys(stage);
  downloadJourneys(stage);
  welshJourneys(stage);
  accessibilityJourneys(stage);
});
