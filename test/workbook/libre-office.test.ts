/** The workbook through another program and back: what LibreOffice saves again says the same. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { readXlsx } from 'hucre/xlsx';
import { type ReadRow, readWorkbook } from '../../src/intake/workbook/index.ts';
import { council, recordOf } from '../published/council.ts';
import { FRAME, filledWorkbook, sheetNamed } from './filled.ts';

const isHere = spawnSync('soffice', ['--version']).status === 0;
const YEAR_END = recordOf(await council(), '2017-18-Q4');

for (const frame of [FRAME, YEAR_END])
  test(`every figure and text of ${frame.edition.period} comes back through LibreOffice`, async (context) => {
    if (!isHere) {
      context.skip('LibreOffice is not on this machine');
      return;
    }
    const book = await filledWorkbook(frame);
    const saved = throughLibreOffice(book);
    const [before, after] = await Promise.all([rowsOf(book), rowsOf(saved)]);
    assert.ok(before.length > 20);
    assert.deepEqual(after, before);
    const { sheets } = await readXlsx(saved, { readStyles: true });
    const sheet = sheetNamed(sheets, 'Indicators');
    assert.equal(sheet.protection?.sheet, true);
    assert.ok((sheet.dataValidations?.length ?? 0) > 0);
    assert.equal(sheet.columns?.[0]?.hidden, true);
  });

async function rowsOf(bytes: Uint8Array): Promise<readonly ReadRow[]> {
  const read = await readWorkbook(bytes);
  assert.ok(read.ok, JSON.stringify(read));
  return read.value.rows;
}

function throughLibreOffice(bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'mesur-workbook-'));
  try {
    writeFileSync(join(folder, 'return.xlsx'), bytes);
    const done = spawnSync(
      'soffice',
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        'xlsx',
        '--outdir',
        join(folder, 'saved'),
        join(folder, 'return.xlsx'),
      ],
      { timeout: 120_000 },
    );
    assert.equal(done.status, 0, String(done.stderr));
    return readFileSync(join(folder, 'saved', 'return.xlsx'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
