import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import { REPORT_FORMATS } from '../../src/report/render.ts';
import type { Stage } from './journeys.test.ts';

/** How each format begins, so that the file is what its name says. */
const BEGINS: Readonly<Record<string, RegExp>> = {
  html: /^<!DOCTYPE html>/i,
  pdf: /^%PDF-/,
  json: /^\{/,
  docx: /^PK/,
  xlsx: /^PK/,
  csv: /^\uFEFF?\w/,
};

const TYPES: Readonly<Record<string, RegExp>> = {
  html: /^text\/html; charset=utf-8$/,
  pdf: /^application\/pdf$/,
  json: /^application\/json/,
  docx: /wordprocessingml\.document$/,
  xlsx: /spreadsheetml\.sheet$/,
  csv: /^(text\/csv|application\/zip)/,
};

/** Every format of a report can be had from its dashboard, under a name that says what it is. */
export function downloadJourneys(stage: Stage): void {
  describe('downloads', () => {
    for (const language of ['en', 'cy'] as const)
      for (const format of REPORT_FORMATS)
        test(`${format}, ${language}`, async () => {
          const prefix = language === 'cy' ? '/cy' : '';
          const context = await stage.browser().newContext({ baseURL: stage.site().url });
          try {
            const page = await context.newPage();
            await page.goto(`${prefix}/ssw/2023-24-Q2`);
            const link = page.locator(`a[href="${prefix}/ssw/2023-24-Q2/report.${format}"]`);
            const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
            assert.equal(download.suggestedFilename(), `ssw-2023-24-Q2-${language}.${format}`);
            const content = await readFile(await download.path(), 'latin1');
            assert.match(content, BEGINS[format] ?? /^$/);
            const response = await page.request.get(`${prefix}/ssw/2023-24-Q2/report.${format}`);
            assert.match(response.headers()['content-type'] ?? '', TYPES[format] ?? /^$/);
          } finally {
            await context.close();
          }
        });
  });
}
