import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyContent } from '../../../domain/returns/index.ts';
import { unshownIn } from './unshown.ts';

for (const { text, told } of [
  { text: 'Ŵyr, ŷd, “30” – £2 ↑', told: [] },
  { text: 'Done 😀 and 😀, 中', told: ['😀 [U+1F600]', '中 [U+4E2D]'] },
])
  test(`${text}: ${told.length} characters that the PDF cannot show`, () => {
    const content = { ...emptyContent('commitment'), progress: { en: text, cy: '' } };
    assert.deepEqual(unshownIn({ entry: { content } } as Parameters<typeof unshownIn>[0]), told);
  });
