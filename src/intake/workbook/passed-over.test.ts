/** What of a workbook is no part of its return, and is said. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { madeArchive } from '../../../test/made-archive.ts';
import { changed, FRAME, filledReturns, filledWorkbook, sheetNamed } from '../../../test/workbook/filled.ts';
import { openArchive } from '../file/archive.ts';
import { FILE_LIMITS } from '../file/index.ts';
import { ignoredMessage, type ReadRow, readWorkbook } from './index.ts';

const BOOK = await filledWorkbook();
const RETURNS = filledReturns(FRAME).filter(({ entry }) => entry.kind !== 'narrative').length;

async function rowsOf(bytes: Uint8Array): Promise<readonly ReadRow[]> {
  const read = await readWorkbook(bytes);
  assert.ok(read.ok, JSON.stringify(read));
  return read.value.rows;
}

/** A workbook with a sheet that holds a chart alone, as Excel adds it. */
function withChartSheet(book: Uint8Array): Uint8Array {
  const archive = openArchive(book, FILE_LIMITS);
  assert.ok(archive.ok);
  const added: Readonly<Record<string, (xml: string) => string>> = {
    'xl/workbook.xml': (xml) =>
      xml.replace('</sheets>', '<sheet name="My chart" sheetId="99" r:id="rId99"/></sheets>'),
    'xl/_rels/workbook.xml.rels': (xml) =>
      xml.replace(
        '</Relationships>',
        '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>',
      ),
  };
  const parts = archive.value.names.map((name) => {
    const content = archive.value.part(name) ?? Buffer.alloc(0);
    return { name, content: added[name]?.(content.toString('utf8')) ?? content };
  });
  const chart = '<chartsheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>';
  return madeArchive([...parts, { name: 'xl/chartsheets/sheet1.xml', content: chart }]);
}

test('a column of their own and a locked cell that was changed are named, and a chart does not stop the reading', async () => {
  const rows = await rowsOf(
    await changed(BOOK, (sheets) => {
      const sheet = sheetNamed(sheets, 'Indicators');
      sheet.cells = new Map();
      const [heading, row] = [sheet.rows[2] ?? [], sheet.rows[3] ?? []];
      const at = heading.length + 1;
      heading[at] = 'Our note';
      row[at] = 'ask Huw';
      // The target of the year, which is locked.
      row[5] = '999';
      return undefined;
    }),
  );
  assert.equal(rows.filter(({ outcome }) => outcome === 'read').length, RETURNS);
  const told = rows.flatMap((row) =>
    row.outcome === 'ignored' ? [[row.at.row, ignoredMessage(row.reason, 'en')]] : [],
  );
  assert.equal(told.length, 2, JSON.stringify(told));
  assert.deepEqual(told[0], [
    null,
    'The column “Our note” is not one of the return. Nothing in it was read.',
  ]);
  assert.match(String(told[1]), /^4,The locked cell under “.*arget.*” was changed/);
});

test('a workbook with a chart sheet is read, and the sheet is named', async () => {
  const rows = await rowsOf(withChartSheet(BOOK));
  assert.equal(rows.filter(({ outcome }) => outcome === 'read').length, RETURNS);
  assert.deepEqual(
    rows.filter(({ outcome }) => outcome === 'ignored'),
    [{ outcome: 'ignored', at: { sheet: 'My chart', row: null }, reason: 'sheet-without-cells' }],
  );
});
