import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, test } from 'node:test';
import { mesur, newFolder } from './run.ts';

const folder = newFolder();

describe('mesur report', () => {
  test('on a new folder, loads the published quarters by itself and gives the JSON report', async () => {
    const { code, output, errors } = await mesur(['report', 'ssw', '2017-18-Q4', '--format', 'json'], {
      folder,
    });
    assert.equal(errors, '');
    assert.equal(code, 0);
    const report = JSON.parse(output);
    assert.equal(report.indicators.length, 48);
    assert.equal(report.commitments.length, 12);
    assert.equal(report.summary.indicators.byStatus.red, 9);
  });

  for (const [format, start] of [
    ['pdf', '%PDF-1.'],
    ['html', '<!DOCTYPE html>'],
    ['json', '{'],
  ] as const)
    test(`writes ${format} to a file, and nothing to standard output`, async () => {
      const file = join(newFolder(), `report.${format}`);
      const { code, output } = await mesur(['report', 'ssw', '2023-24-Q2', '--lang', 'cy', '--out', file], {
        folder,
      });
      assert.equal(code, 0);
      assert.equal(output, '');
      assert.ok(readFileSync(file, 'latin1').startsWith(start));
    });
});

describe('mesur check', () => {
  test('lists every problem with code, severity, place, message and figures', async () => {
    const { code, output } = await mesur(['check', 'ssw', '2017-18-Q4', '--format', 'json'], { folder });
    assert.equal(code, 0);
    const problems = JSON.parse(output);
    assert.ok(problems.length > 20);
    for (const problem of problems)
      assert.deepEqual(Object.keys(problem).toSorted(), ['code', 'figures', 'message', 'place', 'severity']);
  });

  test('as text, a line each', async () => {
    const { output } = await mesur(['check', 'ssw', '2023-24-Q2'], { folder });
    assert.match(output, /^warning\s+SSWB38c\s+figure-unreadable: “66 84%” cannot be read/m);
  });
});

describe('what cannot be done is said in one line, and nothing is written', () => {
  const cases: readonly (readonly [name: string, args: readonly string[], says: RegExp, code: number])[] = [
    ['unknown command', ['publish'], /unknown command "publish": choose one of serve, report/, 2],
    [
      'unknown directorate',
      ['report', 'education', '2017-18-Q4'],
      /unknown directorate "education": there is ssw/,
      1,
    ],
    [
      'unknown period',
      ['report', 'ssw', '2019-20-Q1'],
      /no report for 2019-20-Q1: there is 2023-24-Q2, 2017-18-Q4/,
      1,
    ],
    ['not a period', ['report', 'ssw', 'Q4'], /"Q4" is not a quarter: write it as 2017-18-Q4/, 2],
    [
      'unknown format',
      ['report', 'ssw', '2017-18-Q4', '--format', 'odt'],
      /unknown format "odt": choose one of html, pdf, json/,
      2,
    ],
    [
      'unknown language',
      ['report', 'ssw', '2017-18-Q4', '--lang', 'fr'],
      /unknown language "fr": choose one of en, cy/,
      2,
    ],
    ['unknown option', ['report', 'ssw', '2017-18-Q4', '--colour'], /Unknown option '--colour'/, 2],
    ['missing arguments', ['report', 'ssw'], /name one directorate and one period/, 2],
    [
      'a folder that is not there',
      ['report', 'ssw', '2017-18-Q4', '--out', '/nowhere/report.json'],
      /the folder \/nowhere does not exist/,
      1,
    ],
    ['a port that is none', ['serve', '--port', 'http'], /"http" is not a port/, 2],
  ];
  for (const [name, args, says, expected] of cases)
    test(name, async () => {
      const { code, output, errors } = await mesur(args, { folder });
      assert.equal(code, expected);
      assert.equal(output, '');
      assert.match(errors, says);
      assert.equal(errors.trimEnd().split('\n').length, 1);
    });

  test('a port in use', async () => {
    const taken = createServer().listen(0);
    const { port } = taken.address() as AddressInfo;
    const { code, errors } = await mesur(['serve', '--port', String(port)], { folder });
    taken.close();
    assert.equal(code, 1);
    assert.match(errors, new RegExp(`^mesur serve: port ${port} is in use: stop .* or PORT\\.\\n$`));
  });

  test('a damaged database, which is left as it is', async () => {
    const damaged = newFolder();
    const file = join(damaged, 'mesur.sqlite');
    writeFileSync(file, 'these are not the figures of a council'.repeat(200));
    const before = readFileSync(file);
    const { code, errors } = await mesur(['report', 'ssw', '2017-18-Q4'], { folder: damaged });
    assert.equal(code, 1);
    assert.match(errors, /the database .*mesur\.sqlite is damaged and was left as it is/);
    assert.deepEqual(readFileSync(file), before);
  });

  test('a database that another program has locked', async () => {
    const locked = newFolder();
    await mesur(['check', 'ssw', '2017-18-Q4'], { folder: locked });
    const holder = new DatabaseSync(join(locked, 'mesur.sqlite'));
    holder.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
    const { code, errors } = await mesur(['check', 'ssw', '2017-18-Q4'], { folder: locked });
    holder.close();
    assert.equal(code, 1);
    assert.match(errors, /is locked by another program/);
  });

  test('a data folder that is a file', async () => {
    const file = join(newFolder(), 'taken');
    writeFileSync(file, '');
    const { code, errors } = await mesur(['check', 'ssw', '2017-18-Q4'], { folder: file });
    assert.equal(code, 1);
    assert.match(errors, /cannot write to/);
  });
});

test('a report leaves no part of a file behind when it cannot be moved into place', async () => {
  const place = newFolder();
  const target = join(place, 'report.json');
  await mesur(['report', 'ssw', '2017-18-Q4', '--out', target], { folder });
  assert.ok(existsSync(target));
  assert.deepEqual(readdirSync(place), ['report.json']);
  const { code } = await mesur(['report', 'ssw', '2017-18-Q4', '--format', 'json', '--out', place], {
    folder,
  });
  assert.equal(code, 1);
  assert.deepEqual(readdirSync(place), ['report.json']);
});

test('every command has help', async () => {
  const { output } = await mesur(['--help'], { folder });
  const names = [...output.matchAll(/^ {2}(\w+) {2,}/gm)].map(([, name]) => name ?? '');
  assert.deepEqual(names, [
    'serve',
    'report',
    'check',
    'export',
    'import',
    'backup',
    'restore',
    'verify',
    'people',
    'erase',
    'migrate',
    'bench',
  ]);
  for (const name of names) {
    const help = await mesur([name, '--help'], { folder });
    assert.equal(help.code, 0);
    assert.match(help.output, new RegExp(`^mesur ${name}`));
  }
});
