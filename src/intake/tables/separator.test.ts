import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { streamDecoder } from './decoder.ts';
import { findSeparator } from './separator.ts';

describe('what parts the cells', () => {
  for (const [what, text, found] of [
    ['commas', 'Code,Value\nA1,5\n', ','],
    ['semicolons, as Excel writes them where a comma is the decimal mark', 'Code;Value\nA1;1,5\n', ';'],
    ['tabs', 'Code\tValue, %\nA1\t5\n', '\t'],
    ['Excel’s own line', 'sep=;\nCode;Value\nA1;1,5\n', ';'],
    ['a comma within quotation marks is text', 'Code;"Name, service"\nA1;"a, b"\n', ';'],
    ['both fit every row', 'Code;Name, service;Value\nA1;Adult, care;5\nA2;Child, care;6\n', 'ask , ;'],
    ['one column only', 'Code\nA1\n', 'ask'],
    ['nothing', '', 'ask'],
  ] as const)
    test(`${what}: ${found}`, () => {
      const answer = findSeparator(text);
      assert.equal(answer.kind === 'found' ? answer.separator : ['ask', ...answer.fitting].join(' '), found);
    });
});

describe('how a streamed text was written', () => {
  const long = 'a,b\n'.repeat(400);
  for (const { what, bytes, text, encoding } of [
    { what: 'plain English', bytes: Buffer.from('a,b\n'), text: 'a,b\n', encoding: 'ascii' },
    { what: 'Welsh', bytes: Buffer.from('Tŷ,ŵ\n'), text: 'Tŷ,ŵ\n', encoding: 'utf-8' },
    { what: 'a mark at the start', bytes: Buffer.from('\ufeffa,ŷ\n'), text: 'a,ŷ\n', encoding: 'utf-8' },
    {
      what: 'Welsh late in the file',
      bytes: Buffer.from(`${long}Tŷ\n`),
      text: `${long}Tŷ\n`,
      encoding: 'utf-8',
    },
    {
      what: 'Excel’s Unicode text',
      bytes: Buffer.from('\ufeffTŷ\tb\n', 'utf16le'),
      text: 'Tŷ\tb\n',
      encoding: 'utf-16le',
    },
    {
      what: 'UTF-16 without a mark',
      bytes: Buffer.from('Code,Name\n', 'utf16le'),
      text: 'Code,Name\n',
      encoding: 'utf-16le',
    },
    {
      what: 'UTF-16, the other way about',
      bytes: Buffer.from('Code,Name\n', 'utf16le').swap16(),
      text: 'Code,Name\n',
      encoding: 'utf-16be',
    },
    {
      what: 'Windows',
      bytes: Buffer.from([0x43, 0xf4, 0x64, 0x92, 0x80]),
      text: 'Côd’€',
      encoding: 'windows-1252',
    },
    {
      what: 'Windows, a letter at the end',
      bytes: Buffer.from([0x61, 0xe9]),
      text: 'aé',
      encoding: 'windows-1252',
    },
    {
      what: 'two files put together: what cannot be read is marked',
      bytes: Buffer.concat([Buffer.from('Tŷ\n'), Buffer.from([0x63, 0xf4, 0x64])]),
      text: 'Tŷ\nc\ufffdd',
      encoding: 'utf-8',
    },
    { what: 'nothing', bytes: Buffer.alloc(0), text: '', encoding: 'ascii' },
  ])
    test(`${what}: ${encoding}, at once and byte by byte`, () => {
      for (const size of [bytes.length + 1, 1, 7]) {
        const decoder = streamDecoder();
        let read = '';
        for (let at = 0; at < bytes.length; at += size) read += decoder.push(bytes.subarray(at, at + size));
        read += decoder.end();
        assert.equal(read, text);
        assert.equal(decoder.encoding(), encoding);
      }
    });
});
