import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { documentParts, type MadePart, madeArchive, workbookParts } from '../../../test/made-archive.ts';
import { LANGUAGES } from '../../domain/value/index.ts';
import {
  endWorkers,
  FILE_LIMITS,
  type FileRefusal,
  fileRefusalMessage,
  type GivenFile,
  inspectFile,
  inWorker,
} from './index.ts';

const SHEET = 'xl/worksheets/sheet1.xml';
const text = (content: string) => new TextEncoder().encode(content);
const book = (more: readonly MadePart[] = []) => madeArchive(workbookParts({ more }));
const LAUGHS = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><worksheet><sheetData><row><c><v>&b;</v></c></row></sheetData></worksheet>`;
const FILES = '<!DOCTYPE w [<!ENTITY f SYSTEM "file:///etc/passwd">]><w>&f;</w>';

/** Made when asked for: some are large once opened, or while being made. */
const HOSTILE: readonly {
  readonly what: string;
  readonly name?: string;
  readonly make: () => Uint8Array;
  readonly refused: FileRefusal['kind'];
}[] = [
  { what: 'nothing at all', make: () => text(''), refused: 'empty' },
  { what: '21 MB', make: () => new Uint8Array(21 << 20).fill(65), refused: 'too-big' },
  {
    what: 'a sheet of 60 MB of spaces in 60 kB',
    make: () => book([{ name: SHEET, content: Buffer.alloc(60 << 20, ' ') }]),
    refused: 'opens-too-big',
  },
  {
    what: 'a part that says it is 3 GB',
    make: () => book([{ name: SHEET, content: 'x', saidSize: 3_000_000_000 }]),
    refused: 'opens-too-big',
  },
  {
    what: 'a part that says it is 100 bytes and is 5 MB',
    make: () => book([{ name: SHEET, content: Buffer.alloc(5 << 20, ' '), saidSize: 100 }]),
    refused: 'unsafe',
  },
  {
    what: 'many parts that are too much together',
    make: () => {
      const content = Buffer.from(Array.from({ length: 4 << 20 }, (_, at) => (at * at) % 251));
      return book(Array.from({ length: 40 }, (_, number) => ({ name: `xl/media/${number}.bin`, content })));
    },
    refused: 'opens-too-big',
  },
  {
    what: '3,000 parts',
    make: () => book(Array.from({ length: 3000 }, (_, at) => ({ name: `xl/media/${at}.png`, content: '' }))),
    refused: 'too-many-parts',
  },
  {
    what: '10,000 sheets that share one part',
    make: () =>
      book([
        {
          name: 'xl/workbook.xml',
          content: `<workbook><sheets>${'<sheet name="S" sheetId="1" r:id="r1"/>'.repeat(10_000)}</sheets></workbook>`,
        },
      ]),
    refused: 'too-many-sheets',
  },
  {
    what: 'a cell of 1 MB',
    make: () =>
      madeArchive(
        workbookParts({
          rows: `<row><c t="inlineStr"><is><t>${'abcdefgh'.repeat(1 << 17)}</t></is></c></row>`,
        }),
      ),
    refused: 'cell-too-big',
  },
  {
    what: 'a Word document of half a million pieces in a megabyte',
    name: 'report.docx',
    make: () => {
      const paragraph = (at: number) => `<w:p><w:r><w:t>${Math.imul(at, 2654435761) >>> 0}</w:t></w:r></w:p>`;
      return madeArchive(documentParts(Array.from({ length: 170_000 }, (_, at) => paragraph(at)).join('')));
    },
    refused: 'too-many-elements',
  },
  { what: 'entities that grow', make: () => book([{ name: SHEET, content: LAUGHS }]), refused: 'unsafe' },
  {
    what: 'an entity that names a file, in a Word document',
    name: 'report.docx',
    make: () =>
      madeArchive([
        { name: '[Content_Types].xml', content: '<Types/>' },
        { name: 'word/document.xml', content: FILES },
      ]),
    refused: 'unsafe',
  },
  {
    what: 'a DOCTYPE hidden in UTF-16',
    make: () => book([{ name: SHEET, content: Buffer.from(`\ufeff${LAUGHS}`, 'utf16le') }]),
    refused: 'damaged',
  },
  {
    what: 'a part named out of the file',
    make: () => book([{ name: '../../etc/cron.d/x', content: '' }]),
    refused: 'unsafe',
  },
  {
    what: 'a part with two names',
    make: () => book([{ name: 'xl/a.xml', localName: 'xl/b.xml', content: '<a/>' }]),
    refused: 'unsafe',
  },
  {
    what: 'two parts of one name',
    make: () => madeArchive([...workbookParts({}), { name: SHEET, content: '<worksheet/>' }]),
    refused: 'unsafe',
  },
  {
    what: 'two parts of one name but for its capitals',
    make: () => madeArchive([...workbookParts({}), { name: SHEET.toUpperCase(), content: '<worksheet/>' }]),
    refused: 'unsafe',
  },
  {
    what: 'a locked part',
    make: () => book([{ name: 'xl/a.xml', content: '<a/>', flags: 1 }]),
    refused: 'encrypted',
  },
  {
    what: 'a workbook locked with a password',
    make: () =>
      Buffer.concat([
        Buffer.from('d0cf11e0a1b11ae1', 'hex'),
        Buffer.alloc(600),
        Buffer.from('EncryptedPackage', 'utf16le'),
      ]),
    refused: 'encrypted',
  },
  {
    what: 'a workbook of 1997',
    name: 'old.xls',
    make: () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]),
    refused: 'old-office',
  },
  { what: 'macros', make: () => book([{ name: 'xl/vbaProject.bin', content: 'x' }]), refused: 'macros' },
  { what: 'a workbook cut short', make: () => book().slice(0, 700), refused: 'damaged' },
  { what: 'a workbook with its middle overwritten', make: () => book().fill(7, 60, 160), refused: 'damaged' },
  {
    what: 'a PDF cut short',
    name: 'a.pdf',
    make: () => text(`%PDF-1.7\n${'1 0 obj\n'.repeat(900)}`),
    refused: 'damaged',
  },
  { what: 'a workbook named CSV', name: 'return.csv', make: () => book(), refused: 'mislabelled' },
  {
    what: 'a web page named as an old workbook',
    name: 'report.xls',
    make: () => text('<html><table></table></html>'),
    refused: 'mislabelled',
  },
  { what: 'plain text named PDF', name: 'report.pdf', make: () => text('not a PDF'), refused: 'mislabelled' },
  {
    what: 'a picture',
    name: 'chart.png',
    make: () => Buffer.from('89504e470d0a1a0a0000000d', 'hex'),
    refused: 'unknown-kind',
  },
  {
    what: 'an archive that is no Office file',
    name: 'all.zip',
    make: () => madeArchive([{ name: 'a.txt', content: 'a' }]),
    refused: 'unknown-kind',
  },
  {
    what: 'XML of no kind',
    name: 'a.xml',
    make: () => text(FILES.replace('<!', '<?xml version="1.0"?><!')),
    refused: 'unknown-kind',
  },
];

const NOTHING = { module: new URL('../../../test/worker-tasks.ts', import.meta.url), name: 'kindOf' };

describe('a hostile file is refused within two seconds of work, in a worker, and in words', () => {
  for (const { what, name = 'return.xlsx', make, refused } of HOSTILE)
    test(what, async () => {
      const bytes = make();
      const read = await inWorker({ task: NOTHING, bytes, name, limits: { work: 2000, memory: 64 } });
      assert.ok(!read.ok, 'it was read');
      assert.equal(read.failure.kind, refused);
      for (const language of LANGUAGES)
        assert.match(fileRefusalMessage(read.failure, language), /^[A-Z].{10,}\.$/);
    });
});

describe('what a file is, by its content', () => {
  const document = madeArchive([
    { name: '[Content_Types].xml', content: '<Types/>' },
    { name: 'word/document.xml', content: '<w:document/>' },
    { name: 'customXml/item1.xml', content: `<a>${'x'.repeat(300_000)}</a>` },
  ]);
  const cases: readonly (GivenFile & { readonly is: string })[] = [
    { name: 'return.xlsx', bytes: book(), is: 'xlsx' },
    { name: 'without an ending', bytes: book(), is: 'xlsx' },
    { name: 'Adroddiad.DOCX', bytes: document, is: 'docx' },
    { name: 'a.pdf', bytes: text(`%PDF-1.7\n%%EOF\n`), is: 'pdf' },
    { name: 'a.html', bytes: text('\n<html lang="cy">'), is: 'html' },
    { name: 'a.htm', bytes: text('<?xml version="1.0"?>\n<html xmlns="x">'), is: 'html' },
    { name: 'a.csv', bytes: text('code,value\nPAM/029,1.5\n'), is: 'text' },
  ];
  for (const { is, ...file } of cases)
    test(`${file.name} is ${is}`, () => {
      const inspected = inspectFile(file);
      assert.ok(inspected.ok, JSON.stringify(inspected));
      assert.equal(inspected.value.kind, is);
    });

  test('a view into a larger buffer is read as itself', () => {
    const larger = Buffer.concat([Buffer.from('before'), book(), Buffer.from('after')]);
    const view = new Uint8Array(larger.buffer, larger.byteOffset + 6, larger.length - 11);
    assert.ok(inspectFile({ name: 'a.xlsx', bytes: view }).ok);
  });

  test('a workbook of our own writing passes, and one at the limits', () => {
    const rows = Array.from(
      { length: 20_000 },
      (_, at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>${at * 7.3}</v></c></row>`,
    ).join('');
    assert.ok(inspectFile({ name: 'a.xlsx', bytes: madeArchive(workbookParts({ rows })) }).ok);
    assert.equal(FILE_LIMITS.size, 20 * 1024 * 1024);
  });
});

describe('how a text is written, and what is said of it', () => {
  const welsh = 'cod;gwerth\nPAM/029;“dŵr” £5\n';
  const windows = Buffer.from('cod;gwerth\nPAM/029;\x93tŷ\x94 \xa35\n'.replace('ŷ', '\xfd'), 'latin1');
  const cases = [
    {
      what: 'UTF-8 with its mark',
      bytes: Buffer.from(`\ufeff${welsh}`),
      encoding: 'utf-8',
      text: welsh,
      said: false,
    },
    { what: 'UTF-8 without', bytes: Buffer.from(welsh), encoding: 'utf-8', text: welsh, said: false },
    {
      what: 'UTF-16 with its mark',
      bytes: Buffer.from(`\ufeff${welsh}`, 'utf16le'),
      encoding: 'utf-16le',
      text: welsh,
      said: false,
    },
    {
      what: 'UTF-16 without',
      bytes: Buffer.from(welsh, 'utf16le'),
      encoding: 'utf-16le',
      text: welsh,
      said: true,
    },
    {
      what: 'UTF-16 the other way',
      bytes: Buffer.from(`\ufeff${welsh}`, 'utf16le').swap16(),
      encoding: 'utf-16be',
      text: welsh,
      said: false,
    },
    {
      what: 'an old Mac, by a letter that Windows lacks',
      bytes: Buffer.from('cod;gwerth\nPAM/029;tr\x90n\n', 'latin1'),
      encoding: 'macintosh',
      text: 'cod;gwerth\nPAM/029;trên\n',
      said: true,
    },
    {
      what: 'Windows-1252',
      bytes: windows,
      encoding: 'windows-1252',
      text: 'cod;gwerth\nPAM/029;“tý” £5\n',
      said: true,
    },
  ] as const;
  for (const { what, bytes, encoding, text: expected, said } of cases)
    test(what, () => {
      const read = inspectFile({ bytes, name: 'dychweliad.csv' });
      assert.ok(read.ok && read.value.kind === 'text', JSON.stringify(read));
      assert.equal(read.value.encoding, encoding);
      assert.equal(read.value.text, expected);
      assert.equal(read.value.separator, ';');
      assert.equal(read.value.certainty === 'assumed', said);
    });
});

describe('a reader in a worker', () => {
  const file = { bytes: book(), name: 'return.xlsx' };
  const task = (name: string) => ({ module: NOTHING.module, name });

  test('gives back what the task makes of the file', async () => {
    const read = await inWorker({ ...file, task: { ...task('kindOf'), with: 'x' } });
    assert.deepEqual(read, { ok: true, value: { kind: 'xlsx', given: 'x' } });
  });

  test('that never ends is ended, and this thread goes on meanwhile', async () => {
    let turns = 0;
    const ticking = setInterval(() => turns++, 10);
    const read = await inWorker({ ...file, task: task('neverEnds'), limits: { work: 500 } });
    clearInterval(ticking);
    assert.deepEqual(read, { ok: false, failure: { kind: 'took-too-long', seconds: 0.5 } });
    assert.ok(turns > 5, `${turns} turns`);
  });

  test('that waits, and does not work, is not refused for it', async () => {
    const read = await inWorker({ ...file, task: task('waits'), limits: { work: 200 } });
    assert.deepEqual(read, { ok: true, value: 'waited' });
  });

  test('is held to the clock too, as a last resort', async () => {
    const read = await inWorker({ ...file, task: task('waitsForEver'), limits: { wall: 300 } });
    assert.equal(read.ok ? null : read.failure.kind, 'took-too-long');
  });

  test('ends with the server that stops', async () => {
    const reading = inWorker({ ...file, task: task('waitsForEver') });
    // It is told again until it has begun: a worker that is not there yet cannot be ended.
    const ending = setInterval(endWorkers, 20);
    assert.equal((await reading).ok, false);
    clearInterval(ending);
  });

  test('that fills its memory is ended, and this process lives', async () => {
    const read = await inWorker({ ...file, task: task('fillsMemory'), limits: { memory: 48 } });
    assert.deepEqual(read, { ok: false, failure: { kind: 'too-much-memory' } });
  });

  test('that throws, or ends itself, is a value', async () => {
    const thrown = await inWorker({ ...file, task: task('throws') });
    assert.deepEqual(thrown, { ok: false, failure: { kind: 'unreadable', detail: 'no such part' } });
    const ended = await inWorker({ ...file, task: task('endsItself') });
    assert.equal(ended.ok ? null : ended.failure.kind, 'unreadable');
  });

  test('more files than workers all get their turn', async () => {
    const reads = await Promise.all(
      Array.from({ length: 6 }, () => inWorker({ ...file, task: task('kindOf') })),
    );
    assert.ok(reads.every(({ ok }) => ok));
  });
});
