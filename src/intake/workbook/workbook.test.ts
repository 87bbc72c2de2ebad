import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Cell, CellValue, Sheet } from 'hucre/xlsx';
import { readXlsx } from 'hucre/xlsx';
import { madeArchive, workbookParts } from '../../../test/made-archive.ts';
import { council, recordOf } from '../../../test/published/council.ts';
import {
  changed,
  columnOf,
  FRAME,
  filledReturns,
  filledWorkbook,
  frameOf,
  sheetNamed,
} from '../../../test/workbook/filled.ts';
import { emptyContent } from '../../domain/returns/index.ts';
import {
  contentTyped,
  type ReadRow,
  readWorkbook,
  rowFaultMessage,
  workbookFor,
  workbookRefusalMessage,
} from './index.ts';

const RECORD_2018 = recordOf(await council(), '2017-18-Q4');
const BOOK = await filledWorkbook();
const RETURNS = filledReturns(FRAME).filter(({ entry }) => entry.kind !== 'narrative');

async function rowsOf(bytes: Uint8Array): Promise<readonly ReadRow[]> {
  const read = await readWorkbook(bytes);
  assert.ok(read.ok, read.ok ? '' : JSON.stringify(read.failure));
  return read.value.rows;
}

/** Every return comes back as it was written. */
function assertAllThere(rows: readonly ReadRow[], returns = RETURNS) {
  for (const { entry, content } of returns) {
    const row = rows.find(
      (each) => each.outcome === 'read' && each.kind === entry.kind && each.ref === entry.ref,
    );
    assert.ok(row?.outcome === 'read', `${entry.kind} ${entry.ref}`);
    assert.equal(row.version, entry.version);
    assert.deepEqual(row.content, content);
  }
}

describe('a workbook comes back as it was written', () => {
  for (const { frame, of } of [
    { frame: FRAME, of: 'a quarter of objectives and aims' },
    { frame: frameOf('2023-24-Q2', '2024-25-Q1'), of: 'a quarter of another year' },
    { frame: RECORD_2018, of: 'a year end of services and categories, with finance and staff' },
  ])
    test(`${of}, in either language`, async () => {
      const returns = filledReturns(frame);
      for (const language of ['en', 'cy'] as const) {
        const book = await workbookFor({ frame, returns, who: { en: 'All', cy: 'Pawb' }, language });
        const rows = await rowsOf(book);
        assertAllThere(
          rows,
          returns.filter(({ entry }) => entry.kind !== 'narrative'),
        );
        assert.deepEqual(
          rows.filter(({ outcome }) => outcome !== 'read'),
          [],
        );
      }
    });

  test('knows its quarter', async () => {
    const read = await readWorkbook(BOOK);
    assert.ok(read.ok);
    assert.deepEqual(read.value.quarter, { authority: 'bridgend', directorate: 'ssw', period: '2023-24-Q3' });
  });

  test('what Mesur knows is locked and what is asked is not; drop-downs, frozen head, A4', async () => {
    const { sheets } = await readXlsx(BOOK, { readStyles: true });
    const sheet = sheetNamed(sheets, 'Indicators');
    assert.equal(sheet.name, 'Indicators - Dangosyddion');
    const value = sheet.cells?.get(`3,${columnOf(sheet, 'value')}`)?.style;
    assert.equal(value?.protection?.locked, false);
    assert.equal(value?.numFmt, '@');
    assert.notEqual(sheet.cells?.get('3,2')?.style?.protection?.locked, false);
    assert.equal(sheet.protection?.sheet, true);
    assert.equal(sheet.dataValidations?.[0]?.formula1, 'MesurReasons');
    assert.equal(sheet.freezePane?.rows, 3);
    assert.equal(sheet.pageSetup?.orientation, 'landscape');
    assert.equal(sheet.pageSetup?.fitToWidth, 1);
    assert.match(String(sheet.rows[2]?.[2]), /Title\nTeitl/);
    const hidden = sheets.filter((each) => each.hidden).map(({ name }) => name);
    assert.deepEqual(hidden, ['Lists', 'Mesur']);
  });

  test('a return that was sent is shown and locked', async () => {
    const returns = RETURNS.map((each) => ({
      ...each,
      entry: { ...each.entry, state: 'submitted' as const },
    }));
    const book = await workbookFor({ frame: FRAME, returns, who: { en: 'All', cy: 'Pawb' } });
    const { sheets } = await readXlsx(book, { readStyles: true });
    const open = sheets.flatMap((sheet) =>
      [...(sheet.cells?.values() ?? [])].filter(({ style }) => style?.protection?.locked === false),
    );
    assert.deepEqual(open, []);
  });

  test('a text that no cell can hold is not cut short', async () => {
    const [first] = RETURNS;
    assert.ok(first?.content.kind === 'indicator');
    const content = { ...first.content, comment: { en: 'x'.repeat(40_000), cy: '' } };
    const book = await workbookFor({
      frame: FRAME,
      returns: [{ ...first, content }],
      who: { en: 'All', cy: 'Pawb' },
    });
    assert.deepEqual(await rowsOf(book), []);
  });
});

describe('whatever is done to its order, nothing is lost', () => {
  const cases: readonly {
    readonly what: string;
    readonly change: (sheets: Sheet[]) => Sheet[] | undefined;
  }[] = [
    { what: 'sheets in another order', change: (sheets) => sheets.toReversed() },
    {
      what: 'sheets renamed',
      change: (sheets) => sheets.map((sheet, at) => ({ ...sheet, name: `Sheet ${at}` })),
    },
    {
      what: 'rows sorted',
      change: (sheets) => each(sheets, ([head, ...rows]) => [head ?? [], ...rows.toReversed()]),
    },
    { what: 'columns turned about', change: (sheets) => each(sheets, (rows) => rows.map(turned)) },
    {
      what: 'a column of their own put in front',
      change: (sheets) =>
        each(sheets, (rows) => rows.map((row, at) => [at === 0 ? null : `note ${at}`, ...row])),
    },
    {
      what: 'a title and empty rows put above',
      change: (sheets) => each(sheets, (rows) => [['Our return'], [], ...rows]),
    },
    {
      what: 'a row copied as it is',
      change: (sheets) => each(sheets, (rows) => [...rows, rows.at(-1) ?? []]),
    },
  ];
  for (const { what, change } of cases)
    test(what, async () => {
      assertAllThere(await rowsOf(await changed(BOOK, change)));
    });

  test('a column that is deleted is not emptied', async () => {
    const book = await changed(BOOK, (sheets) => {
      const sheet = sheetNamed(sheets, 'Indicators');
      const column = columnOf(sheet, 'comment.en');
      sheet.cells = new Map();
      sheet.rows = sheet.rows.map((row) => row.toSpliced(column, 1));
      return undefined;
    });
    const row = (await rowsOf(book)).find((each) => each.outcome === 'read' && each.kind === 'indicator');
    assert.ok(row?.outcome === 'read');
    assert.equal('comment.en' in row.typed, false);
    const before = RETURNS.find(({ entry }) => entry.ref === row.ref)?.content;
    assert.ok(before);
    assert.equal(contentTyped(before, row.typed), before, 'the very same content: nothing changed');
  });

  test('rows and sheets of their own are passed over, and said so', async () => {
    const rows = await rowsOf(
      await changed(BOOK, (sheets) => {
        const sheet = sheetNamed(sheets, 'Commitments');
        sheet.rows.push([null, 'NEW', 'A new promise']);
        return [...sheets, { name: 'Workings', rows: [['x', 1]] }];
      }),
    );
    assertAllThere(rows);
    const ignored = rows.filter((row) => row.outcome === 'ignored');
    assert.deepEqual(
      ignored.map(({ reason }) => reason),
      ['own-row', 'own-sheet'],
    );
    assert.match(String(ignored[0]?.at.sheet), /^Commitments/);
  });
});

describe('what a person puts into a box', () => {
  interface Put {
    readonly what: string;
    readonly box: string;
    readonly value: CellValue;
    readonly cell?: Partial<Cell>;
    readonly merge?: true;
    readonly is?: string | null;
    readonly fault?: string;
  }
  const cases: readonly Put[] = [
    { what: 'a number', box: 'value', value: 12.5, is: '12.5' },
    { what: 'a number of Excel’s own rounding', box: 'value', value: 0.1 + 0.2, is: '0.3' },
    { what: 'a very small number', box: 'value', value: 0.00000012, is: '0.00000012' },
    { what: 'a number typed as text', box: 'value', value: ' 1,234.50 ', is: '1,234.50' },
    {
      what: '91.4% as Excel keeps it',
      box: 'value',
      value: 0.914,
      cell: { style: { numFmt: '0.0%' } },
      is: '91.4%',
    },
    {
      what: 'a literal sign is no per cent',
      box: 'value',
      value: 0.914,
      cell: { style: { numFmt: '0.0"%"' } },
      is: '0.914',
    },
    { what: 'words for a figure stay as typed', box: 'value', value: 'see comment', is: 'see comment' },
    {
      what: 'a date for a figure',
      box: 'value',
      value: new Date(Date.UTC(2024, 0, 2)),
      cell: { style: { numFmt: 'dd/mm/yyyy' } },
      is: '02/01/2024',
    },
    { what: 'true for a figure', box: 'value', value: true, fault: 'truth' },
    {
      what: 'a formula with the value that was saved',
      box: 'value',
      value: null,
      cell: { formula: 'B4*2', formulaResult: 24 },
      is: '24',
    },
    {
      what: 'a formula that failed',
      box: 'value',
      value: null,
      cell: { formula: '#REF!+1', formulaResult: '#REF!' },
      fault: 'error',
    },
    {
      what: 'a formula without a saved value',
      box: 'value',
      value: null,
      cell: { formula: 'B4*2' },
      fault: 'formula',
    },
    {
      what: 'thousands of pounds',
      box: 'value',
      value: 1234567,
      cell: { style: { numFmt: '"£"#,##0,' } },
      is: '£1234.567k',
    },
    { what: 'merged with the box beside it', box: 'value', value: 5, merge: true, fault: 'merged' },
    { what: 'a number for a comment', box: 'comment.en', value: 2024, is: '2024' },
    {
      what: 'a date for a comment',
      box: 'comment.en',
      value: new Date(Date.UTC(2024, 0, 2)),
      cell: { style: { numFmt: 'dd/mm/yyyy' } },
      is: '02/01/2024',
    },
    { what: 'a comment that looks like a formula', box: 'comment.en', value: '=1+1', is: '=1+1' },
    { what: 'a reason by its English word', box: 'absence', value: 'not applicable', is: 'not-applicable' },
    { what: 'a reason by its Welsh word', box: 'absence', value: "Wedi'i atal", is: 'suppressed' },
    { what: 'a reason that is none', box: 'absence', value: 'N/A', fault: 'not-in-list' },
    { what: 'nothing', box: 'comment.en', value: null, is: '' },
  ];
  const all = changed(BOOK, (sheets) => {
    const sheet = sheetNamed(sheets, 'Indicators');
    sheet.merges = [];
    for (const [at, { box, value, cell, merge }] of cases.entries()) {
      const column = columnOf(sheet, box);
      (sheet.rows[at + 3] ?? [])[column] = value;
      sheet.cells?.set(`${at + 3},${column}`, { type: 'string', value, ...cell });
      const merged = { startRow: at + 3, endRow: at + 3, startCol: column, endCol: column + 1 };
      if (merge === true) sheet.merges.push(merged);
    }
    return undefined;
  }).then(rowsOf);
  for (const [at, { what, box, is, fault }] of cases.entries())
    test(`${what}: ${fault ?? JSON.stringify(is)}`, async () => {
      const rows = await all;
      const row = rows.find((each) => each.at.row === at + 4 && each.at.sheet.startsWith('Indicators'));
      if (fault === undefined) assert.equal(row?.outcome === 'read' && row.typed[box], is);
      else {
        assert.ok(row?.outcome === 'refused', JSON.stringify(row));
        assert.deepEqual(row.fault, { kind: 'cell', fault, box });
        assert.match(rowFaultMessage(row.fault, 'en'), /^“.+\.$/);
        assert.match(rowFaultMessage(row.fault, 'cy'), /“.+\.$/);
      }
    });

  test('a row copied and changed is refused, both', async () => {
    const book = await changed(BOOK, (sheets) => {
      const sheet = sheetNamed(sheets, 'Indicators');
      const copy = sheet.rows[3]?.with(columnOf(sheet, 'value'), '99') ?? [];
      sheet.rows.push(copy);
      return undefined;
    });
    const refused = (await rowsOf(book)).filter((row) => row.outcome === 'refused');
    assert.equal(refused.length, 2);
    assert.equal(refused[0]?.fault.kind, 'twice');
  });

  test('columns sorted apart from the keys are seen', async () => {
    const book = await changed(BOOK, (sheets) => {
      const sheet = sheetNamed(sheets, 'Indicators');
      const keys = sheet.rows.slice(3).map(([key]) => key ?? null);
      sheet.rows = sheet.rows.map((row, at) => (at < 3 ? row : [keys.at(at - 4) ?? null, ...row.slice(1)]));
      return undefined;
    });
    const rows = (await rowsOf(book)).filter((row) => row.at.sheet.startsWith('Indicators'));
    assert.ok(rows.length > 10);
    for (const row of rows) assert.equal(row.outcome === 'refused' && row.fault.kind, 'moved-apart');
  });
});

describe('what is no return', () => {
  test('a workbook of somebody else', async () => {
    const read = await readWorkbook(madeArchive(workbookParts()));
    assert.ok(!read.ok);
    assert.equal(read.failure.kind, 'not-ours');
    assert.match(workbookRefusalMessage(read.failure, 'cy'), /Mesur/);
  });

  test('a workbook of another version', async () => {
    const book = await changed(BOOK, (sheets) => {
      const facts = sheetNamed(sheets, 'Mesur');
      facts.rows[1] = ['format', '2'];
      return undefined;
    });
    assert.deepEqual(await readWorkbook(book), { ok: false, failure: { kind: 'other-format', found: '2' } });
  });

  test('a PDF, a cut file, and a cell at the far corner', async () => {
    const pdf = await readWorkbook(new TextEncoder().encode('%PDF-1.7\n%%EOF'), { name: 'a.pdf' });
    assert.equal(pdf.ok ? null : pdf.failure.kind, 'not-a-workbook');
    const cut = await readWorkbook(BOOK.slice(0, BOOK.length / 2));
    assert.equal(cut.ok ? null : cut.failure.kind, 'damaged');
    const corner = madeArchive(
      workbookParts({
        rows: '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
      }),
    );
    const started = performance.now();
    const far = await readWorkbook(corner, { limits: { work: 2000, memory: 128 } });
    assert.ok(!far.ok);
    assert.ok(performance.now() - started < 2500);
  });
});

test('a content keeps what the workbook does not speak of', () => {
  const before = {
    ...emptyContent('indicator'),
    confirmations: { 'same-as-before:value': { because: 'checked', of: { value: '120' } } },
  };
  const after = contentTyped(before, { value: '3', 'comment.en': 'Because' });
  assert.deepEqual(after, { ...before, value: '3', comment: { en: 'Because', cy: '' } });
  const finance = contentTyped(emptyContent('finance'), {
    'figures.revenue.outturn': '5',
    'texts.note.cy': 'Nodyn',
  });
  assert.deepEqual(
    contentTyped(finance, { 'figures.revenue.outturn': '', 'texts.note.cy': '' }),
    emptyContent('finance'),
  );
});

function each(sheets: Sheet[], change: (rows: CellValue[][]) => CellValue[][]): Sheet[] {
  return sheets.map((sheet) => (sheet.hidden ? sheet : { name: sheet.name, rows: change(sheet.rows) }));
}

function turned(row: CellValue[]): CellValue[] {
  return Array.from({ length: 30 }, (_, at) => row[at] ?? null).toReversed();
}
