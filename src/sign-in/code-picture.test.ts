import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { encode } from 'uqr';
import { codePicture } from './code-picture.ts';

const ADDRESS =
  'otpauth://totp/Mesur:sian%40cyngor.example?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Mesur';

describe('the picture of a code', () => {
  test('has black exactly where the code has it', async () => {
    const picture = await codePicture({ text: ADDRESS, title: 'Set-up code' });
    const { data, size } = encode(ADDRESS, { ecc: 'M', border: 4 });
    const drawn = data.map((row) => row.map(() => false));
    const path = /fill="#000" d="([^"]*)"/.exec(picture)?.[1] ?? '';
    for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
      drawn[Number(y)]?.fill(true, Number(x), Number(x) + Number(width));
    assert.deepEqual(drawn, data);
    assert.ok(picture.includes(`viewBox="0 0 ${size} ${size}"`));
  });

  test('has four free squares on each side, which readers need', async () => {
    const { data } = encode(ADDRESS, { ecc: 'M', border: 4 });
    const blackRows = data.flatMap((row, y) => (row.includes(true) ? [y] : []));
    assert.deepEqual([blackRows[0], blackRows.at(-1)], [4, data.length - 5]);
  });

  test('is an image with a title, holds nothing that the pages’ policy refuses, and lets no text out', async () => {
    const picture = await codePicture({ text: ADDRESS, title: 'Cod <script>alert("x")</script> & mwy' });
    assert.match(picture, /^<svg [^>]*role="img"/);
    assert.match(picture, /<title>Cod &lt;script>alert\(&quot;x&quot;\)&lt;\/script> &amp; mwy<\/title>/);
    assert.doesNotMatch(picture, /style|<script|href|GEZDG/);
  });
});
