import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { inPage } from './in-page.ts';
import type { Stage } from './journeys.test.ts';
import { PAGES } from './pages.ts';

/**
 * English words that English sentences cannot do without and that are no Welsh words. Not here, because Welsh has
 * them: a, am, an, at, by, do, had, her, hi, i, in, has, his, is (lower), it, me, no, o, of (raw, of eggs), on, so, to, y.
 */
const ENGLISH = [
  'the',
  'and',
  'with',
  'this',
  'that',
  'these',
  'those',
  'for',
  'from',
  'are',
  'was',
  'were',
  'been',
  'being',
  'have',
  'which',
  'who',
  'what',
  'when',
  'where',
  'why',
  'how',
  'not',
  'only',
  'than',
  'their',
  'there',
  'they',
  'its',
  'you',
  'your',
  'our',
  'will',
  'would',
  'should',
  'could',
  'about',
  'into',
  'over',
  'under',
  'between',
  'because',
  'during',
  'number',
  'percentage',
  'people',
  'children',
  'adults',
  'services',
  'quarter',
  'year',
  'target',
  'status',
  'report',
  'green',
  'amber',
  'yellow',
  'blue',
  'red',
];

/** Names that have no Welsh form: of programmes and campaigns. */
const NAMES = /Active for Life|Bridge the Gap/g;

/** No Welsh page has English in it that is not marked as English. */
export function welshJourneys(stage: Stage): void {
  describe('no English is left on a Welsh page', () => {
    for (const path of PAGES.filter((page) => !page.includes('q=')))
      test(`/cy${path}`, async () => {
        const context = await stage.browser().newContext();
        try {
          const page = await context.newPage();
          await page.goto(`${stage.site().url}/cy${path === '/' ? '' : path}`);
          assert.deepEqual(englishIn(await inPage(page, 'texts', 'cy')), []);
        } finally {
          await context.close();
        }
      });
    test('English is found, so that this can fail', () => {
      assert.deepEqual(englishIn(['Nifer y plant', 'Number of the children who left']), [
        'Number, the, children, who in “Number of the children who left”',
      ]);
    });
  });
}

/** What is English in texts, a line each. */
export function englishIn(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].flatMap((text) => {
    const words = text.replaceAll(NAMES, '').match(/[\p{L}\p{M}’'-]+/gu) ?? [];
    const found = words.filter((word) => ENGLISH.includes(word.toLowerCase()));
    return found.length === 0 ? [] : [`${found.join(', ')} in “${text.slice(0, 120)}”`];
  });
}
