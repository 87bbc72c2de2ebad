/** One report as text, HTML and Word: the same rows come out, and what is no report is refused. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { madeArchive } from '../../../test/made-archive.ts';
import { readReportFile, readReportText } from '../../../test/read-reports.ts';
import type { ReadReport } from './index.ts';

const SPECIMENS = ['other-columns', 'cymraeg', 'doubtful'] as const;
const textOf = (name: string): string =>
  readFileSync(new URL(`specimens/${name}.txt`, import.meta.url), 'utf8');
const escaped = (text: string): string =>
  text
    .replaceAll(/<\/?b>/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;');

/** Runs of lines with tabs, and the lines between them. */
function blocksOf(text: string): readonly (string | readonly (readonly string[])[])[] {
  const blocks: (string | string[][])[] = [];
  for (const line of text.split('\n')) {
    const last = blocks.at(-1);
    if (!line.includes('\t')) blocks.push(line);
    else if (Array.isArray(last)) last.push(line.split('\t'));
    else blocks.push([line.split('\t')]);
  }
  return blocks;
}

function htmlOf(text: string): string {
  const row = (cells: readonly string[]): string =>
    `<tr>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`;
  const blocks = blocksOf(text).map((block) =>
    typeof block === 'string' ? `<p>${escaped(block)}</p>` : `<table>${block.map(row).join('\n')}</table>`,
  );
  return `<!doctype html><html><head><title>x</title></head><body>${blocks.join('\n')}</body></html>`;
}

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

function docxOf(text: string): Uint8Array {
  const paragraph = (content: string): string =>
    `<w:p><w:r><w:t xml:space="preserve">${escaped(content)}</w:t></w:r></w:p>`;
  const row = (cells: readonly string[]): string =>
    `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`;
  const body = blocksOf(text).map((block) =>
    typeof block === 'string' ? paragraph(block) : `<w:tbl>${block.map(row).join('')}</w:tbl>`,
  );
  return madeArchive([
    {
      name: '[Content_Types].xml',
      content: `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${WORD}"/></Types>`,
    },
    {
      name: '_rels/.rels',
      content: `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    },
    {
      name: 'word/document.xml',
      content: `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body.join('')}</w:body></w:document>`,
    },
  ]);
}

/** What was read, but for the lines, which are counted in each kind of file in its own way. */
function withoutLines(read: ReadReport): unknown {
  const { fates, narrative, ...rest } = read;
  return JSON.parse(
    JSON.stringify(rest, (key, value) =>
      key === 'line' || key === 'lines' || key === 'headerLine' ? 0 : value,
    ),
  );
}

describe('the same report in another kind of file gives the same rows and problems', () => {
  for (const name of SPECIMENS) {
    const text = textOf(name);
    const wanted = withoutLines(readReportText(text));
    for (const [kind, bytes] of [
      ['txt', new TextEncoder().encode(text)],
      ['html', new TextEncoder().encode(htmlOf(text))],
      ['docx', docxOf(text)],
    ] as const)
      test(`${name}.${kind}`, async () => {
        const read = await readReportFile({ bytes, name: `${name}.${kind}` });
        assert.ok(read.ok, JSON.stringify(read));
        assert.deepEqual(withoutLines(read.value), wanted);
      });
  }
});

test('cells merged in the page itself say which rows they are of', async () => {
  const html = `<table><thead><tr><th>Report issued</th><th>Regulator</th><th>Recommendation</th><th>Due date</th><th>Status</th></tr></thead><tbody>
    <tr><td rowspan="2">May 2024</td><td rowspan="2">Estyn</td><td>R1 Teach more</td><td>March 2025</td><td>Green</td></tr>
    <tr><td>R2 Train more</td><td>Ongoing</td><td>Amber</td></tr>
    <tr><td>June 2024</td><td>Audit Wales</td><td>R1 Count more</td><td>2024/25</td><td>Red</td></tr></tbody></table>`;
  const read = await readReportFile({ bytes: new TextEncoder().encode(html), name: 'tracker.html' });
  assert.ok(read.ok);
  assert.deepEqual(
    read.value.recommendations.map(({ issuedMonth, regulator, code, status }) => [
      issuedMonth,
      regulator,
      code,
      status,
    ]),
    [
      ['2024-05', 'Estyn', 'R1', 'green'],
      ['2024-05', 'Estyn', 'R2', 'amber'],
      ['2024-06', 'Audit Wales', 'R1', 'red'],
    ],
  );
});

describe('what is no report is refused, as a value', () => {
  for (const [what, name, bytes] of [
    ['nothing', 'a.txt', new Uint8Array()],
    ['a broken PDF', 'a.pdf', new TextEncoder().encode('%PDF-1.7\nnothing more\n%%EOF')],
    ['a picture', 'a.docx', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
    ['far too many lines', 'a.txt', new TextEncoder().encode('a\n'.repeat(60_000))],
  ] as const)
    test(what, async () => {
      const read = await readReportFile({ bytes, name });
      assert.equal(read.ok, false);
    });
});

test('a page nested deeper than people write is read, not refused', async () => {
  const html = `${'<div>'.repeat(20_000)}Report${'</div>'.repeat(20_000)}`;
  const read = await readReportFile({
    bytes: new TextEncoder().encode(`<html>${html}</html>`),
    name: 'deep.html',
  });
  assert.ok(read.ok);
  assert.equal(read.value.title, 'Report');
});
