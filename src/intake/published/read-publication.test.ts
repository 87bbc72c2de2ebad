import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { COUNCIL_FOLDER } from '../../../test/published/council.ts';
import { readPublication } from './index.ts';

const folders: string[] = [];
after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A copy of the council's folder with one text of one file replaced, the first time it occurs. */
function councilWith(file: string, from: string, to: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'mesur-council-'));
  folders.push(folder);
  cpSync(COUNCIL_FOLDER, folder, { recursive: true });
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  assert.ok(text.includes(from), `${file} has no ${from}`);
  writeFileSync(path, text.replace(from, to));
  return folder;
}

const INDICATORS = 'ssw/2017-18-Q4/indicators.json';
const COMMITMENTS = 'ssw/2017-18-Q4/commitments.json';

describe('a fault in a data file is refused with its file and place', () => {
  const cases: readonly (readonly [name: string, file: string, from: string, to: string, says: RegExp])[] = [
    ['not JSON', INDICATORS, '[', '{', /not JSON/],
    [
      'a word that is none',
      INDICATORS,
      '"polarity": "higher"',
      '"polarity": "upwards"',
      /^\[0\]\.polarity: Invalid option/,
    ],
    ['a value that is no decimal', INDICATORS, '"value": "379"', '"value": "379,5"', /^\[0\]\.actual/],
    ['a key too many', INDICATORS, '"line": 109', '"line": 109, "colour": "red"', /colour/],
    [
      'a reference that stands twice',
      INDICATORS,
      '"ref": "SSWB1"',
      '"ref": "A9"',
      /the code a9 stands on two rows/,
    ],
    [
      'a value that the print contradicts',
      INDICATORS,
      '"printed": "379",\n      "value": "379"',
      '"printed": "379",\n      "value": "397"',
      /A9: actual is printed "379" and understood as 397/,
    ],
    [
      'an objective that is not in the plan',
      INDICATORS,
      '"objective": "P2"',
      '"objective": "P9"',
      /the objective P9 is not in the plan/,
    ],
    [
      'a service that nobody knows',
      INDICATORS,
      '"service": "adult-social-care"',
      '"service": "libraries"',
      /the service libraries is not known/,
    ],
    [
      'a commitment that stands twice',
      COMMITMENTS,
      '"code": "P2.1.2"',
      '"code": "P2.1.1"',
      /the code P2\.1\.1 stands twice/,
    ],
    [
      'a year without a plan',
      'plans/2017-18.json',
      '"years": { "from": "2017-18", "to": "2017-18" }',
      '"years": { "from": "2016-17", "to": "2016-17" }',
      /0 plans hold for 2017-18/,
    ],
    [
      'two schemes for a year',
      'schemes/2023-24.json',
      '"from": "2023-24"',
      '"from": "2017-18"',
      /2 schemes hold for 2017-18/,
    ],
    [
      'two reports of one quarter',
      'ssw/2023-24-Q2/edition.json',
      '"period": "2023-24-Q2"',
      '"period": "2017-18-Q4"',
      /two reports are of ssw\/2017-18-Q4/,
    ],
    [
      'a report of a directorate that nobody knows',
      'ssw/2017-18-Q4/edition.json',
      '"directorate": "ssw"',
      '"directorate": "efs"',
      /the directorate efs is not known/,
    ],
    [
      'a period that is none',
      'ssw/2017-18-Q4/edition.json',
      '"period": "2017-18-Q4"',
      '"period": "2017-19-Q4"',
      /period: not a quarter/,
    ],
    [
      'narrative of a service that nobody knows',
      'ssw/2017-18-Q4/narrative.json',
      '"service": "adult-social-care"',
      '"service": "libraries"',
      /the service libraries is not known/,
    ],
  ];
  for (const [name, file, from, to, says] of cases)
    test(name, async () => {
      const folder = councilWith(file, from, to);
      const read = await readPublication(folder);
      assert.ok(!read.ok, 'it was read all the same');
      assert.match(read.failure.detail, says);
      assert.ok(read.failure.file.startsWith(folder));
      assert.equal(read.failure.detail.includes('\n'), false);
    });
});

test('a missing file is named', async () => {
  const folder = councilWith('authority.json', 'bridgend', 'bridgend');
  rmSync(join(folder, COMMITMENTS));
  const read = await readPublication(folder);
  assert.ok(!read.ok);
  assert.equal(read.failure.file, join(folder, COMMITMENTS));
  assert.equal(read.failure.detail, 'the file is missing');
});

test('the fingerprint changes with any byte, and with nothing else', async () => {
  const prints = await Promise.all(
    [
      COUNCIL_FOLDER,
      councilWith(INDICATORS, '379', '379'),
      councilWith(INDICATORS, 'The target', 'The aim'),
    ].map(async (folder) => {
      const read = await readPublication(folder);
      return read.ok && read.value.fingerprint;
    }),
  );
  assert.equal(prints[0], prints[1]);
  assert.notEqual(prints[0], prints[2]);
});
