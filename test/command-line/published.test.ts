/** A past report from its file to the pages: shown, accepted, read back, brought again, corrected. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import type { Person, PersonId } from '../../src/domain/people/index.ts';
import type { Instant } from '../../src/domain/period/index.ts';
import { openStore } from '../../src/store/index.ts';
import { mesur, newFolder } from './run.ts';

const folder = newFolder();
const OUT = newFolder();
const TEAM = 'team@bridgend.example';
const OWNER = 'owner@bridgend.example';
const file = join(OUT, 'quarter-1.txt');

/** A report of a quarter of the years that a plan is held for, in the columns of another council. */
const REPORT = `Glan yr Afon Council

Social Services – Quarter 1 2023-24 performance report

Wellbeing objective

Measure	KPI ref	Q1 2022-23	Q1 2023-24 actual	Q1 target 2023-24	Annual target 2023-24	RAG	Polarity	Commentary
Percentage of calls answered in time	GLA01	61%	74%	70%	72%	Green	Higher	Quarterly. The advice desk opened in May.
Percentage of visits made on the day	GLA02	88%	80%	85%	85%	Red	Higher	Quarterly
Visits to the hub	GLA03	12	15	10	40	Green	Higher	Quarterly
Percentage of homes inspected	GLA04	90%	4 5	85%	85%		Higher	Quarterly

A note	that belongs	to no table
`;

before(async () => {
  writeFileSync(file, REPORT);
  const made = await mesur(['report', 'ssw', '2017-18-Q4', '--out', join(OUT, 'r.json')], { folder });
  assert.equal(made.code, 0, made.errors);
  const opened = await openStore({ dataFolder: folder });
  assert.ok(opened.ok);
  const at = '2024-01-08T09:00:00.000Z' as Instant;
  const person = (name: string, email: string, role: 'performance-team' | 'owner'): Person => ({
    id: name as PersonId,
    authority: 'bridgend',
    name,
    email,
    language: 'en',
    isActive: true,
    grants: [{ role, directorate: null, service: null }],
  });
  for (const each of [person('team', TEAM, 'performance-team'), person('owner', OWNER, 'owner')])
    assert.ok(
      (await opened.value.accounts.savePerson({ person: each, change: { by: null, at, reason: null } })).ok,
    );
  await opened.value.close();
});

const imported = (...args: readonly string[]) =>
  mesur(['import', '--published', file, '--directorate', 'ssw', ...args], { folder });
const SAID = ['--basis', 'year-to-date'] as const;
const report = () => mesur(['report', 'ssw', '2023-24-Q1', '--format', 'json'], { folder });

describe('a past report comes in as an edition', () => {
  test('it is shown row by row beside its lines, and nothing is kept', async () => {
    const { code, output, errors } = await imported(...SAID);
    assert.equal(code, 0, errors);
    assert.match(
      output,
      /^quarter-1\.txt: .+, Quarter 1, 2023-24\nRows read: 4\. Come in: 3\. Left out: 1\.\n/,
    );
    assert.match(output, /Indicators: 3 come in, 1 left out/);
    assert.match(
      output,
      /line 8: Indicators, GLA01: comes in\n {2}> Percentage of calls answered in time \| GLA01 \|/,
    );
    assert.match(output, /The report prints red; by the year’s key the figures give amber\. Check them\./);
    assert.match(output, /line 10: Indicators: left out\n.*\n.*Neither the report nor a definition.*a unit/);
    assert.match(
      output,
      /line 11: Indicators, GLA04: comes in\n.*\n.*\n.*actual figure cannot be read for certain/,
    );
    assert.match(
      output,
      /line 13: not understood\n {2}> A note \| that belongs \| to no table\n {2}The line/,
    );
    assert.equal((await report()).code, 1, 'nothing is kept');
  });

  test('what no one has said is not guessed: without the span of its figures every row is left out', async () => {
    const { code, output, errors } = await imported();
    assert.equal(code, 1);
    assert.match(output, /Indicators: 0 come in, 4 left out/);
    assert.match(output, /what span its figure is of/);
    assert.match(errors, /No indicator and no commitment could be taken/);
  });

  test('another quarter than the report says: both are named, and the person says which is right', async () => {
    const asked = await imported(...SAID, '--period', '2023-24-Q2');
    assert.equal(asked.code, 1);
    assert.match(
      asked.errors,
      /it is for Quarter 1, 2023-24, and you chose Quarter 2, 2023-24\. .*\(--period 2023-24-Q1, or --overrule\)/,
    );
    const overruled = await imported(...SAID, '--period', '2023-24-Q2', '--overrule', '--format', 'json');
    assert.equal(JSON.parse(overruled.output).period, '2023-24-Q2');
    assert.equal((await imported('--overrule')).code, 2, 'a quarter must be named');
  });

  test('the same as JSON, in Welsh words', async () => {
    const { output } = await imported(...SAID, '--format', 'json', '--lang', 'cy');
    const shown = JSON.parse(output);
    assert.deepEqual([shown.period, shown.counts.taken, shown.counts.left], ['2023-24-Q1', 3, 1]);
    assert.deepEqual(shown.edition, { standing: 'new', number: null });
    const left = shown.rows.find((row: { outcome: string }) => row.outcome === 'left');
    assert.deepEqual([left.line, left.reason.what], [10, ['unit']]);
    assert.match(left.reason.message, /^Ni cheir y canlynol/);
  });

  test('accepted it is sealed, not public; again with --publish it is public; again it changes nothing', async () => {
    const first = await imported(...SAID, '--accept', '--as', TEAM);
    assert.equal(first.code, 0, first.errors);
    assert.match(first.output, /Sealed as edition 1, not public yet\./);
    assert.equal((await report()).code, 1);
    const second = await imported(...SAID, '--accept', '--publish', '--as', TEAM);
    assert.match(second.output, /Edition 1 says the same already; it is public now\./);
    const third = await imported(...SAID, '--accept', '--publish', '--as', TEAM);
    assert.equal(third.code, 0);
    assert.match(third.output, /Edition 1 says the same already\. Nothing was changed\./);
  });

  test('it is read back with its statuses, its lines, and the language that it is written in', async () => {
    const { output, code } = await report();
    assert.equal(code, 0);
    const read = JSON.parse(output);
    const statuses = read.indicators.map((each: { ref: string; status: string | null }) => [
      each.ref,
      each.status,
    ]);
    assert.deepEqual(statuses, [
      ['GLA01', 'green'],
      ['GLA02', 'amber'],
      ['GLA04', null],
    ]);
    assert.deepEqual([read.edition.writtenIn, read.edition.source.includes('quarter-1.txt')], ['en', true]);
    assert.deepEqual(read.indicators[0].source, { edition: 'bridgend-ssw-2023-24-Q1-1', line: 8 });
    const welsh = await mesur(['report', 'ssw', '2023-24-Q1', '--format', 'html', '--lang', 'cy'], {
      folder,
    });
    assert.match(welsh.output, /Yn Saesneg yn unig y mae testunau’r adroddiad hwn\./);
    assert.match(welsh.output, /<span lang="en">\s*The advice desk opened in May\.<\/span>/);
    const older = await mesur(['report', 'ssw', '2023-24-Q2', '--format', 'json'], { folder });
    assert.equal(JSON.parse(older.output).edition.number, 1, 'a later quarter stays as it was');
  });

  test('a report that says something else corrects it, and only with a reason', async () => {
    writeFileSync(file, REPORT.replace('\t74%', '\t75%'));
    const without = await imported(...SAID, '--accept', '--as', TEAM);
    assert.equal(without.code, 1);
    assert.match(without.errors, /this would correct edition 1: say why/);
    const why = ['--reason', 'Late data', '--reason-cy', 'Data hwyr'];
    const { output, code } = await imported(...SAID, '--accept', '--publish', '--as', TEAM, ...why);
    assert.equal(code, 0);
    assert.match(output, /Sealed as edition 2 and published\./);
    assert.equal(JSON.parse((await report()).output).edition.number, 2);
  });
});

describe('refused in one line', () => {
  for (const { what, args, says, code } of [
    {
      what: 'nobody named',
      args: ['--published', file, '--directorate', 'ssw', '--accept'],
      says: /say who accepts it/,
      code: 2,
    },
    {
      what: 'somebody of another role',
      args: ['--published', file, '--directorate', 'ssw', '--accept', '--as', OWNER],
      says: /may not seal or publish/,
      code: 1,
    },
    { what: 'no directorate', args: ['--published', file], says: /say whose report it is/, code: 2 },
    {
      what: 'a directorate that is none',
      args: ['--published', file, '--directorate', 'x'],
      says: /unknown directorate "x": there is ssw/,
      code: 1,
    },
    {
      what: 'another quarter than the report says',
      args: ['--published', file, '--directorate', 'ssw', '--period', '2023-24-Q2'],
      says: /it is for Quarter 1, 2023-24, and you chose Quarter 2, 2023-24/,
      code: 1,
    },
    {
      what: 'a file that is not there',
      args: ['--published', 'no.pdf', '--directorate', 'ssw'],
      says: /cannot read no\.pdf/,
      code: 1,
    },
    {
      what: 'publishing without accepting',
      args: ['--published', file, '--directorate', 'ssw', '--publish'],
      says: /add --accept/,
      code: 2,
    },
  ])
    test(what, async () => {
      const run = await mesur(['import', ...args], { folder });
      assert.match(run.errors, says);
      assert.equal(run.errors.trimEnd().split('\n').length, 1);
      assert.equal(run.code, code);
    });

  test('a year that no plan is held for', async () => {
    const old = join(OUT, 'old.txt');
    writeFileSync(
      old,
      readFileSync(file, 'utf8').replaceAll('2023-24', '2011-12').replaceAll('2022-23', '2010-11'),
    );
    const { code, errors } = await mesur(['import', '--published', old, '--directorate', 'ssw'], { folder });
    assert.equal(code, 1);
    assert.match(errors, /No plan is held for 2011-12/);
  });
});
