import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { givenSource } from './index.ts';
import { encodingQuestion } from './text-choice.ts';

const MAC = Buffer.from('Code,Comment\nPM28,Ynys M\x99n \xd0 \xd2good\xd3\n', 'latin1');
const CELTIC = Buffer.from('Code,Comment\nPM28,D\xf0r y t\xfe\n', 'latin1');

async function read(bytes: Uint8Array, encoding?: 'macintosh' | 'iso-8859-14') {
  const source = await givenSource({ name: 'list.csv', bytes }, ',', encoding);
  assert.ok(source.ok, JSON.stringify(source));
  const rows: string[] = [];
  for await (const batch of source.value) rows.push(...batch.map(({ cells }) => cells[1] ?? ''));
  return rows[1];
}

describe('how the letters of a list are written is certain, or asked', () => {
  for (const { what, bytes } of [
    { what: 'UTF-8', bytes: Buffer.from('tŷ') },
    { what: 'plain letters', bytes: Buffer.from('Gwerth;12') },
    { what: 'what Excel saves: Môn', bytes: Buffer.from('M\xf4n,\x931\x94', 'latin1') },
  ])
    test(`${what}: certain`, () => assert.equal(encodingQuestion(bytes), null));

  for (const { what, bytes, first, words } of [
    { what: 'an old Mac', bytes: MAC, first: 'macintosh', words: ['Môn', '–', '“good”'] },
    {
      what: 'an old Mac’s ê',
      bytes: Buffer.from('a,tr\x90n\n', 'latin1'),
      first: 'macintosh',
      words: ['trên'],
    },
    { what: 'Celtic letters', bytes: CELTIC, first: 'iso-8859-14', words: ['Dŵr', 'tŷ'] },
  ] as const)
    test(`${what}: asked, with its words, the likeliest first`, async () => {
      const asked = encodingQuestion(bytes);
      assert.deepEqual(asked?.choices[0], { encoding: first, words });
      assert.ok(asked.choices.length > 1);
      const source = await givenSource({ name: 'list.csv', bytes }, ',');
      assert.ok(!source.ok && source.failure.kind === 'encoding');
    });

  test('as somebody says it is written, it is read', async () => {
    assert.equal(await read(MAC, 'macintosh'), 'Ynys Môn – “good”');
    assert.equal(await read(CELTIC, 'iso-8859-14'), 'Dŵr y tŷ');
  });
});
