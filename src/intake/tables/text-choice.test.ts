import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { givenSource, streamedSource } from './index.ts';
import { encodingWatch } from './text-choice.ts';

const MAC = Buffer.from('Code,Comment\nPM28,Ynys M\x99n \xd0 \xd2good\xd3\n', 'latin1');
const CELTIC = Buffer.from('Code,Comment\nPM28,D\xf0r y t\xfe\n', 'latin1');

/** How a text is found to be written, given in pieces of so many bytes. */
function found(bytes: Uint8Array, size = bytes.length) {
  const watch = encodingWatch();
  for (let at = 0; at < bytes.length; at += size) watch.look(bytes.subarray(at, at + size));
  return watch.found();
}

async function read(bytes: Uint8Array, encoding?: 'macintosh' | 'iso-8859-14') {
  const source = await givenSource({ name: 'list.csv', bytes }, ',', encoding);
  assert.ok(source.ok, JSON.stringify(source));
  const rows: string[] = [];
  for await (const batch of source.value) rows.push(...batch.map(({ cells }) => cells[1] ?? ''));
  return rows[1];
}

describe('how the letters of a list are written is certain, or asked', () => {
  for (const { what, bytes, is } of [
    { what: 'UTF-8', bytes: Buffer.from('tŷ'), is: 'proved' },
    { what: 'plain letters', bytes: Buffer.from('Gwerth;12'), is: 'proved' },
    { what: 'what Excel saves: Môn', bytes: Buffer.from('M\xf4n,\x931\x94', 'latin1'), is: 'likely' },
  ])
    test(`${what}: certain`, () => {
      for (const size of [1, 2, 3, bytes.length]) assert.equal(found(bytes, size).kind, is);
    });

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
      const asked = found(bytes);
      assert.ok(asked.kind === 'encoding');
      for (const size of [1, 2, 5]) assert.deepEqual(found(bytes, size), asked);
      assert.deepEqual(asked.choices[0], { encoding: first, words });
      assert.ok(asked.choices.length > 1);
      const source = await givenSource({ name: 'list.csv', bytes }, ',');
      assert.ok(!source.ok && source.failure.kind === 'encoding');
    });

  test('as somebody says it is written, it is read', async () => {
    assert.equal(await read(MAC, 'macintosh'), 'Ynys Môn – “good”');
    assert.equal(await read(CELTIC, 'iso-8859-14'), 'Dŵr y tŷ');
  });

  test('a list that proves itself UTF-8 stays so, whatever is said of another one', async () => {
    assert.equal(await read(Buffer.from('Code,Comment\nPM28,Dŵr\n'), 'macintosh'), 'Dŵr');
  });

  test('a long list is judged by all of it: letters far from its start are asked about, and read as is said', async () => {
    const pieces = async function* () {
      yield Buffer.from('Code,Comment\n');
      for (let at = 0; at < 20; at++) yield Buffer.from('PM28,as planned\n'.repeat(1000));
      yield MAC.subarray(MAC.indexOf('PM28'));
    };
    const long = { name: 'long.csv', head: Buffer.from('Code,Comment\n'), pieces };
    const asked = await streamedSource(long);
    assert.ok(!asked.ok && asked.failure.kind === 'encoding');
    assert.deepEqual(asked.failure.choices[0], { encoding: 'macintosh', words: ['Môn', '–', '“good”'] });
    const source = await streamedSource({ ...long, encoding: 'macintosh' });
    assert.ok(source.ok);
    let last = '';
    for await (const batch of source.value) last = batch.at(-1)?.cells[1] ?? last;
    assert.equal(last, 'Ynys Môn – “good”');
  });
});
