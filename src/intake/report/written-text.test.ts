/** How the letters of a past report are written: proved, declared, said, or asked. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { reportRefusalMessage } from './index.ts';
import { reportFileLines } from './report-file.ts';

/** Letters beyond ASCII in each encoding, as far as these texts need them. */
const BYTES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  macintosh: { ê: 0x90, ô: 0x99, â: 0x89, '’': 0xd5, '£': 0xa3 },
  'iso-8859-14': { ŵ: 0xf0, ŷ: 0xfe, â: 0xe2 },
  'windows-1252': { ô: 0xf4, â: 0xe2, '’': 0x92, '£': 0xa3 },
};

function written(text: string, encoding: string): Uint8Array {
  const letters = BYTES[encoding] ?? {};
  return Uint8Array.from([...text].map((letter) => letters[letter] ?? letter.charCodeAt(0)));
}

const MAC = 'Gofal cymdeithasol: gêm, môr a thân, y cyngor’n talu £5\n';
const CELTIC = "Y tŷ a'r dŵr";
const pageOf = (text: string, head = '') =>
  `<!doctype html><html><head>${head}<title>x</title></head><body><p>${text}</p></body></html>`;

async function textsOf(bytes: Uint8Array, name: string, encoding?: 'macintosh' | 'iso-8859-14') {
  const lines = await reportFileLines({ bytes, name, encoding: encoding ?? null });
  return lines.ok
    ? lines.value.map(({ cells }) => cells.join(' ').trim()).filter((text) => text !== '')
    : lines.failure;
}

describe('a text that proves how it is written, or says so, is read without a question', () => {
  for (const [because, bytes, name, text] of [
    ['UTF-8', new TextEncoder().encode(MAC), 'q1.txt', MAC],
    ['only Windows makes words of it', written('y môr a’r tân', 'windows-1252'), 'q1.txt', 'y môr a’r tân'],
    [
      'a page that names its encoding',
      written(pageOf(MAC.trim(), '<meta charset="macintosh">'), 'macintosh'),
      'q1.html',
      MAC,
    ],
    [
      'a page that names it as older pages do',
      written(
        pageOf(CELTIC, '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-14">'),
        'iso-8859-14',
      ),
      'q1.html',
      CELTIC,
    ],
  ] as const)
    test(because, async () => assert.deepEqual(await textsOf(bytes, name), [text.trim()]));
});

describe('where it is not certain, a person is asked, the likeliest first, and what they say counts', () => {
  for (const { text, encoding, name } of [
    { text: MAC.trim(), encoding: 'macintosh', name: 'q1.txt' },
    { text: CELTIC, encoding: 'iso-8859-14', name: 'q1.txt' },
    { text: pageOf(CELTIC), encoding: 'iso-8859-14', name: 'q1.html' },
    // It says UTF-8 of itself, and is not.
    { text: pageOf(MAC.trim(), '<meta charset="utf-8">'), encoding: 'macintosh', name: 'q1.html' },
  ] as const)
    test(`${name} in ${encoding}: ${text.slice(0, 60)}`, async () => {
      const bytes = written(text, encoding);
      const asked = await reportFileLines({ bytes, name });
      assert.ok(!asked.ok && asked.failure.kind === 'encoding');
      assert.equal(asked.failure.choices[0]?.encoding, encoding);
      assert.match(reportRefusalMessage(asked.failure, 'en'), /How is this file encoded\? .*(môr|gêm|tŷ)/);
      const plain = /<p>(.*)<\/p>/.exec(text)?.[1] ?? text;
      assert.deepEqual(await textsOf(bytes, name, encoding), [plain]);
    });
});
