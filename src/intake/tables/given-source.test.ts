import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeXlsx } from 'hucre/xlsx';
import { madeArchive, workbookParts } from '../../../test/made-archive.ts';
import { givenSource, sourceFaultText, streamedSource } from './index.ts';

const HTML = Buffer.from('<!doctype html><table><tr><td>Code</td></tr></table>');

const LAUGHS = {
  name: 'xl/worksheets/sheet1.xml',
  content:
    '<!DOCTYPE l [<!ENTITY a "ha">]><worksheet><sheetData><row><c><v>&a;</v></c></row></sheetData></worksheet>',
};

async function rowsOf(name: string, bytes: Uint8Array): Promise<readonly string[] | string> {
  const source = await givenSource({ name, bytes });
  if (!source.ok) return sourceFaultText(source.failure, 'en');
  const rows: string[] = [];
  for await (const batch of source.value) rows.push(...batch.map(({ cells }) => cells.join('|')));
  return rows;
}

test('a file is read as what it is', async () => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: 'A',
        rows: [
          ['Code', 'Value'],
          ['PM28', 12.5],
        ],
      },
    ],
  });
  assert.deepEqual(await rowsOf('figures.xlsx', bytes), ['Code|Value', 'PM28|12.5']);
  assert.deepEqual(await rowsOf('figures.csv', Buffer.from('Code;Value\nPM28;12,5\n')), [
    'Code|Value',
    'PM28|12,5',
  ]);
});

for (const { what, name, bytes, says } of [
  { what: 'a web page', name: 'figures.html', bytes: HTML, says: /This is no table/ },
  { what: 'a web page called CSV', name: 'figures.csv', bytes: HTML, says: /web page|HTML/i },
  { what: 'nothing', name: 'figures.csv', bytes: Buffer.of(), says: /empty/ },
  {
    what: 'a workbook with a DOCTYPE',
    name: 'figures.xlsx',
    bytes: madeArchive(workbookParts({ more: [LAUGHS] })),
    says: /entities|own words/,
  },
])
  test(`${what} is refused before a reader of workbooks or rows sees it`, async () => {
    const said = await rowsOf(name, bytes);
    assert.ok(typeof said === 'string', JSON.stringify(said));
    assert.match(said, says);
  });

test('a long file that is no text is not streamed', async () => {
  const source = await streamedSource({
    name: 'long.csv',
    head: HTML,
    pieces: async function* () {
      yield HTML;
    },
  });
  assert.ok(!source.ok && source.failure.kind === 'file-refused');
});
