/**
 * What takes apart what people send does work that grows with its length, not with the square of it: the processor time of
 * this thread for a text and for one eight times as long is compared, never seconds of a clock. Each input is the worst that is
 * known for its reader.
 */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parse as parseCookies } from 'hono/utils/cookie';
import { parsedJson } from '../../src/api/sent-json.ts';
import { caseDefinitionText, readCaseDefinition } from '../../src/intake/extract/index.ts';
import { inspectFile } from '../../src/intake/file/index.ts';
import { readBenchmarks, readReadings } from '../../src/intake/readings/index.ts';
import { linesOfDocx } from '../../src/intake/report/lines/docx-lines.ts';
import { linesOfHtml } from '../../src/intake/report/lines/html-lines.ts';
import { linesOfText } from '../../src/intake/report/lines/source-lines.ts';
import { streamDecoder } from '../../src/intake/tables/decoder.ts';
import { csvReader } from '../../src/intake/tables/rows.ts';
import { findSeparator } from '../../src/intake/tables/separator.ts';
import { markdownBlocks } from '../../src/report/compose/markdown.ts';
import { chooseEncoding } from '../../src/sending/compression.ts';
import { FormValues } from '../../src/web/form-values.ts';
import { sentForm } from '../../src/web/sent-form.ts';
import { computed } from '../extract/worked-case.ts';
import { documentParts, madeArchive } from '../made-archive.ts';
import { readReportText } from '../read-reports.ts';

interface Reader {
  readonly what: string;
  /** How much is sent first; then eight times as much is. */
  readonly size: number;
  readonly sent: (size: number) => unknown;
  readonly read: (sent: never) => unknown;
}

function reader<Sent>(
  what: string,
  size: number,
  sent: (size: number) => Sent,
  read: (sent: Sent) => unknown,
): Reader {
  return { what, size, sent, read };
}

const TIMES = 8;

/** A square would be eight times as much again. */
const MOST = 3 * TIMES;

/** Below this the clock of a thread tells little. */
const LEAST_MS = 8;

const known = [
  { ref: 'PM1', codes: ['PM1'], unit: 'percent', frequency: 'quarterly', polarity: 'higher' },
] as const;
const list = (heading: string, rows: number, row: (at: number) => string) => ({
  name: 'list.csv',
  bytes: Buffer.from([heading, ...Array.from({ length: rows }, (_, at) => row(at))].join('\n')),
});
const csv = (text: string, piece = 65_536) => {
  const rows = csvReader(',');
  for (let at = 0; at < text.length; at += piece) rows.push(text.slice(at, at + piece));
  rows.end();
};
const readings = (file: { name: string; bytes: Uint8Array }) => readReadings({ file, known });
const urlencoded = (body: string) =>
  sentForm({
    body: new TextEncoder().encode(body).buffer,
    type: 'application/x-www-form-urlencoded',
    takesFiles: false,
  });
const multipart = (body: string) =>
  sentForm({
    body: new TextEncoder().encode(`${body}--B--\r\n`).buffer,
    type: 'multipart/form-data; boundary=B',
    takesFiles: true,
  });
const TABLE = 'Ref\tIndicator title\tAnnual target\tActual\tStatus\tComment';
const word = (body: string) => madeArchive(documentParts(body));

const READERS: readonly Reader[] = [
  reader(
    'a field sent again and again',
    8_000,
    (n) => Array.from({ length: n }, () => ['a', 'b'] as const),
    (sent) => new FormValues(sent),
  ),
  reader('a form of one field', 1_200, (n) => 'a=b&'.repeat(n), urlencoded),
  reader('a form of carriage returns', 20_000, (n) => `a=${'%0D'.repeat(n)}`, urlencoded),
  reader(
    'a form in parts',
    1_000,
    (n) => '--B\r\nContent-Disposition: form-data; name="a"\r\n\r\nx\r\n'.repeat(n),
    multipart,
  ),
  reader(
    'a part that looks like many',
    100_000,
    (n) => `--B\r\nContent-Disposition: form-data; name="a"\r\n\r\n${'\r\n--'.repeat(n)}\r\n`,
    multipart,
  ),
  reader('JSON of many values', 6_000, (n) => `[${'1,'.repeat(n)}1]`, parsedJson),
  reader('JSON of escaped quotation marks', 40_000, (n) => `"${'\\"'.repeat(n)}`, parsedJson),
  reader(
    'cookies',
    40_000,
    (n) => 'a=b; '.repeat(n),
    (sent) => parseCookies(sent, 'mesur-session'),
  ),
  reader('encodings that are accepted', 8_000, (n) => 'gzip;q=0,'.repeat(n), chooseEncoding),

  reader(
    'rows of CSV',
    20_000,
    (n) => 'a,b\n'.repeat(n),
    (sent) => csv(sent),
  ),
  reader(
    'CSV ended by carriage returns',
    20_000,
    (n) => 'a,b\r'.repeat(n),
    (sent) => csv(sent),
  ),
  reader(
    'CSV whose quotation marks are open',
    20_000,
    (n) => '"a\n'.repeat(n),
    (sent) => csv(sent),
  ),
  reader(
    'CSV with one open quotation mark, in small pieces',
    10_000,
    (n) => `"${'a\n'.repeat(n)}`,
    (sent) => csv(sent, 64),
  ),
  reader(
    'empty lines in small pieces',
    20_000,
    (n) => '\r\n'.repeat(n),
    (sent) => csv(sent, 64),
  ),
  reader(
    'a row of quoted cells',
    20_000,
    (n) => '"a",'.repeat(n),
    (sent) => csv(sent),
  ),
  reader('what parts the cells', 6_000, (n) => 'a;b,c\td|e\n'.repeat(n), findSeparator),
  reader(
    'bytes in small pieces',
    60_000,
    (n) => Buffer.from(`${'a'.repeat(n)}é`),
    (sent) => {
      const decoder = streamDecoder();
      for (let at = 0; at < sent.length; at += 7) decoder.push(sent.subarray(at, at + 7));
      decoder.end();
    },
  ),
  reader(
    'what a file is',
    100_000,
    (n) => ({ name: 'a.csv', bytes: Buffer.from('a"b,'.repeat(n)) }),
    (sent) => inspectFile(sent),
  ),

  reader('readings', 2_000, (n) => list('Code,Period,Value', n, (at) => `PM1,Q3 2023-24,${at}`), readings),
  reader(
    'readings that repeat each other',
    2_000,
    (n) => list('Code,Period,Value', n, () => 'PM1,Q3 2023-24,1'),
    readings,
  ),
  reader(
    'readings of indicators that nobody knows',
    4_000,
    (n) => list('Code,Period,Value', n, (at) => `X${at},Q3 2023-24,1`),
    readings,
  ),
  reader(
    'a list with more headings than rows',
    4_000,
    (n) => list(`Code,Period,${'Value,'.repeat(n)}`, 1, () => 'PM1,Q3 2023-24,1'),
    readings,
  ),
  reader(
    'numbers longer than numbers are',
    30_000,
    (n) => list('Code,Period,Value', 1, () => `PM1,Q3 2023-24,${'1'.repeat(n)}`),
    readings,
  ),
  reader(
    'figures of councils',
    2_000,
    (n) => list('Council,Indicator,Year,Value', n, (at) => `Cardiff,PM${at},2022-23,1`),
    (file) => readBenchmarks({ file, known }),
  ),
  reader(
    'absences of one person',
    2_000,
    (n) => Array.from({ length: n }, () => '1,ASC,03/07/2023,04/07/2023,2,1,Stress'),
    (rows) => computed({ rows }),
  ),
  reader(
    'absences in services that nobody knows',
    2_000,
    (n) => Array.from({ length: n }, (_, at) => `${at},U${at},03/07/2023,04/07/2023,2,1,Stress`),
    (rows) => computed({ rows }),
  ),

  reader('lines of text', 10_000, (n) => 'a\tb\n'.repeat(n), linesOfText),
  reader('a line of what may begin a tag', 40_000, (n) => '<a '.repeat(n), linesOfText),
  reader('spaces within a line', 100_000, (n) => `a${' '.repeat(n)}b`, linesOfText),
  reader('a report of headings', 1_000, (n) => 'A heading of its own\n'.repeat(n), readReportText),
  reader('a report of table headings', 200, (n) => `${TABLE}\n`.repeat(n), readReportText),
  reader(
    'a row that goes on and on',
    1_000,
    (n) => `${TABLE}\nPM1\tA title\t1\t1\tGREEN\tbegins\n${'\t\t\t\t\tand goes on\n'.repeat(n)}`,
    readReportText,
  ),
  reader(
    'a table as wide as it is long',
    2_000,
    (n) => `${'x\t'.repeat(n)}\n${'x\t'.repeat(n)}`,
    readReportText,
  ),

  reader('elements within each other', 4_000, (n) => '<div>'.repeat(n), linesOfHtml),
  reader('tables within each other', 1_000, (n) => '<table><tr><td>x'.repeat(n), linesOfHtml),
  reader(
    'cells that reach over all rows below',
    300,
    (n) => `<table>${'<tr><td colspan=60 rowspan=2000>x</td>'.repeat(n)}`,
    linesOfHtml,
  ),
  reader(
    'attributes of one element',
    10_000,
    (n) => `<p ${Array.from({ length: n }, (_, at) => `a${at}=1`).join(' ')}>`,
    linesOfHtml,
  ),
  reader(
    'paragraphs of a Word document',
    2_000,
    (n) => word('<w:p><w:r><w:t>x</w:t></w:r></w:p>'.repeat(n)),
    linesOfDocx,
  ),
  reader(
    'runs of one paragraph',
    2_000,
    (n) => word(`<w:p>${'<w:r><w:rPr><w:b/></w:rPr><w:t>x</w:t></w:r>'.repeat(n)}</w:p>`),
    linesOfDocx,
  ),

  ...[
    '*a ',
    '**a',
    '_a_b',
    'a*b_',
    '[a](',
    '![',
    '<a ',
    '``a`',
    '> ',
    '- a\n  ',
    '[a]: b\n',
    '    a\n',
    '| a ',
    'a  \n',
  ].map((text) => reader(`a comment of ${JSON.stringify(text)}`, 600, (n) => text.repeat(n), markdownBlocks)),
  reader(
    'tests of a definition',
    1_000,
    (n) => ({
      ...CASES,
      numerator: Array.from({ length: n }, () => ({ test: 'filled', column: 'started' })),
    }),
    (sent) => {
      const definition = readCaseDefinition(sent);
      if (definition.ok) caseDefinitionText(definition.value);
    },
  ),
];

const CASES = {
  name: { en: 'Assessments', cy: 'Asesiadau' },
  columns: { case: ['Case'], started: ['Started'], completed: ['Completed'] },
  distinct: 'case',
  window: {
    column: 'completed',
    from: { of: 'period-start', plusDays: 0 },
    to: { of: 'period-end', plusDays: 0 },
  },
  filters: [],
  denominator: [{ test: 'filled', column: 'started' }],
  per: 100,
  decimalMark: 'point',
};

async function workMs({ sent, read }: Reader, size: number): Promise<number> {
  const given = sent(size) as never;
  const before = process.threadCpuUsage();
  await read(given);
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

describe('eight times as much takes about eight times the work to read', () => {
  for (const each of READERS)
    test(each.what, async () => {
      // Once to load what it needs; then the least of several, since whatever else the thread does only adds to it.
      await workMs(each, each.size);
      let ratio = Number.POSITIVE_INFINITY;
      let told = '';
      for (let tried = 0; tried < 4 && ratio > MOST; tried++) {
        const [few, many] = [await workMs(each, each.size), await workMs(each, each.size * TIMES)];
        ratio = Math.min(ratio, many / Math.max(few, LEAST_MS));
        told = `${few} and ${many} ms`;
      }
      assert.ok(ratio <= MOST, `${ratio} times the work: ${told}`);
    });
});
