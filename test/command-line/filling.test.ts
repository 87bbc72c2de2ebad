/** Lists that fill an open quarter, by the command line. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import type { Person, PersonId } from '../../src/domain/people/index.ts';
import type { CalendarDate, Instant, Quarter } from '../../src/domain/period/index.ts';
import { openStore } from '../../src/store/index.ts';
import { knownIndicators, openQuarter } from '../../src/use-cases/returns/index.ts';
import { mesur, newFolder } from './run.ts';

const folder = newFolder();
const OUT = newFolder();
const MANAGER = 'manager@bridgend.example';
const TEAM = 'team@bridgend.example';
const QUARTER = ['ssw', '2023-24-Q3'];
const KEY = { authority: 'bridgend', directorate: 'ssw', period: '2023-24-Q3' as Quarter };
/** Codes of two per cents that are due. */
const codes: string[] = [];

before(async () => {
  assert.equal((await mesur(['check', 'ssw', '2017-18-Q4'], { folder })).errors, '');
  const opened = await openStore({ dataFolder: folder });
  assert.ok(opened.ok);
  const store = opened.value;
  const at = '2024-01-08T09:00:00.000Z' as Instant;
  const person = (name: string, email: string, grants: Person['grants']): Person => {
    const id = name as PersonId;
    return { id, authority: 'bridgend', name, email, language: 'en', isActive: true, grants };
  };
  const manager = person('manager', MANAGER, [{ role: 'data-manager', directorate: 'ssw', service: null }]);
  const team = person('team', TEAM, [{ role: 'performance-team', directorate: null, service: null }]);
  for (const each of [manager, team])
    assert.ok((await store.accounts.savePerson({ person: each, change: { by: null, at, reason: null } })).ok);
  const acting = { store, clock: { now: () => at }, person: manager };
  const order = { directorate: 'ssw', period: KEY.period, dueOn: '2024-01-19' as CalendarDate };
  assert.ok((await openQuarter(acting, { ...order, owners: { '': manager.id } })).ok);
  const quarter = await store.quarters.quarter(KEY);
  assert.ok(quarter);
  const due = new Set((await store.quarters.returns(KEY)).map(({ ref }) => ref));
  const percents = knownIndicators(quarter.frame).filter(
    ({ ref, unit, polarity }) => unit === 'percent' && polarity === 'higher' && due.has(ref),
  );
  codes.push(...percents.map(({ ref }) => ref));
  await store.close();
});

test('the trail of a quarter is written with everything that happened to it', async () => {
  const asked = await mesur(['export', 'trail', ...QUARTER, '--format', 'json'], { folder });
  assert.equal(asked.code, 0, asked.errors);
  const rows: { thing: string; event: string; name: string }[] = JSON.parse(asked.output);
  assert.deepEqual(
    [
      ...new Set(rows.map(({ thing, event, name }) => `${thing.replace(/\/.*/, '')} ${event} ${name}`)),
    ].toSorted(),
    ['quarter opened manager', 'return opened manager'],
  );
  const out = join(OUT, 'trail.csv');
  assert.equal((await mesur(['export', 'trail', ...QUARTER, '--out', out], { folder })).code, 0);
  assert.equal(readFileSync(out, 'utf8').trimEnd().split(/\r?\n/).length, rows.length + 1);
  const unknown = await mesur(['export', 'trail', 'ssw', '2030-31-Q1'], { folder });
  assert.deepEqual([unknown.code, unknown.output], [1, '']);
});

function file(name: string, lines: readonly string[]): string {
  const path = join(OUT, name);
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}

function run(args: readonly string[], as = MANAGER) {
  return mesur(['import', ...args, ...QUARTER, '--as', as], { folder });
}

describe('readings', () => {
  const readings = () =>
    file('readings.csv', [
      'Code,Period,Value',
      `${codes[0]},Q3 2023-24,61.5`,
      `${codes[1]},Q3 2023-24,70%`,
      `${codes[2]},Q2 2023-24,1`,
      ...Array.from({ length: 25 }, (_, at) => `X${at},Q3 2023-24,1`),
    ]);

  test('a dry run tells every change and the first 20 rows not taken, and keeps nothing', async () => {
    for (const _ of [1, 2]) {
      const { output, errors, code } = await run(['--readings', readings(), '--dry-run']);
      assert.match(
        output,
        /^Nothing was kept\. Returns that would be drafts: 2\. Boxes that would change: 2\.\n/,
      );
      assert.match(output, /readings\.csv: rows 28, taken 2, not taken 26\.\n/);
      assert.match(output, /Line 4: \S+\. Of another period than the one that this quarter reports\.\n/);
      assert.match(output, /Line 5: No indicator has the code “X0”/);
      assert.equal(output.match(/No indicator has the code/g)?.length, 20);
      assert.match(output, /and 6 more: 6 × No indicator has the code/);
      assert.match(output, /\n {2}Figure: nothing → 61\.5\n/);
      assert.equal(errors, 'mesur import: 26 rows or returns were not taken: see above.\n');
      assert.equal(code, 1);
    }
  });

  test('the headings of columns that are not read are named, in words and in JSON', async () => {
    const list = file('headings.csv', [
      'Code,Period,Value,Remarks, ,Owner',
      `${codes[0]},Q3 2023-24,61.5,,,`,
    ]);
    const args = ['--readings', list, '--dry-run'];
    assert.match((await run(args)).output, /\n {2}Columns not used: “Remarks”, “Owner”\.\n/);
    const welsh = await run([...args, '--lang', 'cy']);
    assert.match(welsh.output, /\n {2}Colofnau nas defnyddir: “Remarks”, “Owner”\.\n/);
    const { files } = JSON.parse((await run([...args, '--format', 'json'])).output);
    assert.deepEqual(files[0].unused, ['Remarks', 'Owner']);
    assert.doesNotMatch((await run(['--readings', readings(), '--dry-run'])).output, /Columns not used/);
  });

  test('JSON tells all of them', async () => {
    const { output } = await run(['--readings', readings(), '--dry-run', '--format', 'json']);
    const report = JSON.parse(output) as {
      readonly files: readonly { readonly notTaken: readonly unknown[]; readonly byReason: object }[];
    };
    assert.equal(report.files[0]?.notTaken.length, 26);
    assert.deepEqual(report.files[0]?.byReason, { 'other-period': 1, 'unknown-code': 25 });
  });

  test('they are kept once', async () => {
    assert.match(
      (await run(['--readings', readings(), '--lang', 'cy'])).output,
      /^Cadwyd\. .*: 2\. .*: 2\.\n/,
    );
    assert.match((await run(['--readings', readings()])).output, /^Kept\. .*: 0\. .*: 0\.\n/);
  });

  for (const { what, lines, option, asks } of [
    {
      what: 'what parts the cells',
      lines: () => ['Code|a;Period|b;Value|c', `${codes[0]}|a;Q3 2023-24|b;61.5|c`],
      option: [
        '--separator',
        'semicolon',
        '--column',
        'code=Code|a',
        '--column',
        'period=Period|b',
        '--column',
        'value=Value|c',
      ],
      asks: /What parts the cells of this file\?.*\(--separator comma, semicolon, tab or stroke\)/,
    },
    {
      what: 'the decimal mark',
      lines: () => ['Code;Period;Value', `${codes[0]};Q3 2023-24;1,234`],
      option: ['--decimal', 'comma'],
      asks: /decimal mark.*\(--decimal point or comma\)/,
    },
    {
      what: 'a column',
      lines: () => ['Our PI;Period;Value', `${codes[0]};Q3 2023-24;12`],
      option: ['--column', 'code=Our PI'],
      asks: /Which column holds the code.*\(--column code="HEADING"\)/,
    },
  ])
    test(`${what} is asked with the option that answers it, in one line`, async () => {
      const path = file('asks.csv', lines());
      const asked = await run(['--readings', path, '--dry-run']);
      assert.match(asked.errors, asks);
      assert.equal(asked.errors.trimEnd().split('\n').length, 1);
      assert.equal(asked.code, 1);
      const answered = await run(['--readings', path, '--dry-run', ...option]);
      assert.match(answered.output, /rows 1, /, answered.errors);
    });
});

describe('absences', () => {
  const KEYS = ['QX-90210-A', 'QX-90211-B', 'QX-90212-C'];
  const absences = () =>
    file('absences.csv', [
      'Payroll number,Service,First day,Last day,FTE days,Reason',
      `${KEYS[0]},Adult Social Care,02/10/2023,06/10/2023,5,Cancer`,
      `${KEYS[1]},ASC,06/11/2023,07/11/2023,1.5,Heintiau`,
      `${KEYS[2]},Elsewhere,06/11/2023,07/11/2023,1.5,Cancer`,
    ]);
  const staff = () => file('staff.csv', ['Service,Date,FTE', 'Adult Social Care,31/12/2023,600']);
  const declaration = () =>
    file('declaration.json', [
      JSON.stringify({
        ...{ measure: { kind: 'fte-days' }, decimalMark: 'point' },
        ...{ completeFrom: '2023-04-01', takenOn: '2023-12-31', elsewhere: ['Elsewhere'] },
        units: [{ name: 'Adult Social Care', writtenAs: ['ASC'] }],
      }),
    ]);

  test('they fill in staff and sickness; nothing of a person is shown or kept', async () => {
    const args = ['--absences', absences(), '--establishment', staff(), '--declaration', declaration()];
    const first = await run(args);
    assert.match(first.output, /^Kept\. Returns that are drafts now: 1\./, first.errors);
    assert.match(first.output, /absences\.csv: rows 3, taken 2, not taken 1\./);
    assert.match(first.output, /Line 4, the service: the service is declared as not part of this report\./);
    assert.match(first.output, /Adult Social Care, FTE days lost, Q3 2023-24: nothing → 6\.50/);
    assert.match(first.output, /does not hold the same quarter of last year/);
    assert.match(first.output, /rest on 1 to 4 absences/);
    const again = await run([...args, '--format', 'json']);
    assert.equal(JSON.parse(again.output).returns[0].outcome, 'unchanged');
    const held = readdirSync(folder).map((name) => {
      const path = join(folder, name);
      return readFileSync(path, 'latin1');
    });
    assert.ok(held.some((text) => text.includes('Computed from an extract')));
    for (const key of KEYS)
      for (const text of [...held, first.output, first.errors, again.output]) assert.ok(!text.includes(key));
  });

  test('a list of an old Mac is asked about with the option that answers, and read by it', async () => {
    const lines = ['Payroll number,Service,First day,Last day,FTE days,Reason'];
    for (const key of KEYS) lines.push(`${key},Ynys M\x99n,02/10/2023,06/10/2023,5,Cancer`);
    const list = join(OUT, 'mac.csv');
    writeFileSync(list, Buffer.from(lines.join('\n'), 'latin1'));
    const args = ['--absences', list, '--declaration', declaration(), '--dry-run'];
    const asked = await run(args);
    assert.match(asked.errors, /macintosh: “Môn”.*--encoding windows-1252, macintosh/s);
    const read = await run([...args, '--encoding', 'macintosh']);
    assert.match(read.output, /Ynys Môn/, read.errors);
  });

  test('without a declaration nothing is guessed', async () => {
    const { errors, code } = await run(['--absences', absences()]);
    assert.match(errors, /add --declaration FILE\.json/);
    assert.equal(code, 2);
  });
});

describe('cases', () => {
  const definition = {
    name: { en: 'In time', cy: 'Mewn pryd' },
    columns: { case: ['Case'], done: ['Done'], started: ['Started'] },
    distinct: 'case',
    window: {
      column: 'done',
      from: { of: 'period-start', plusDays: 0 },
      to: { of: 'period-end', plusDays: 0 },
    },
    filters: [],
    denominator: [],
    numerator: [{ test: 'within-days', column: 'done', after: 'started', days: 7, counting: 'calendar' }],
    ...{ per: 100, decimalMark: 'point' },
  };
  const cases = () =>
    file('cases.csv', [
      'Case,Started,Done,Ward',
      'C1,02/10/2023,05/10/2023,a',
      'C2,02/10/2023,30/10/2023,b',
      'C3,02/01/2023,30/01/2023,c',
      'C4,02/10/2023,soon,d',
    ]);

  test('an indicator is counted from them', async () => {
    const json = file('definition.json', [JSON.stringify(definition)]);
    const indicator = codes[3] ?? '';
    const { output, errors } = await run([
      '--cases',
      cases(),
      '--definition',
      json,
      '--indicator',
      indicator,
    ]);
    assert.match(output, /^Kept\. Returns that are drafts now: 1\./, errors);
    assert.match(output, /How many: nothing → 1\n {2}Out of how many: nothing → 2\n/);
    assert.match(output, /cases\.csv: rows 4, taken 3, not taken 1\.\n {2}Columns not used: “Ward”\.\n/);
    assert.match(output, /Not of this period: 1\./);
  });

  test('a definition of another unit is refused', async () => {
    const json = file('definition.json', [JSON.stringify({ ...definition, per: 1000 })]);
    const { errors } = await run(['--cases', cases(), '--definition', json, '--indicator', codes[4] ?? '']);
    assert.match(errors, /another unit/);
  });
});

test('figures for Wales are the performance team’s to set', async () => {
  const path = file('wales.csv', [
    'Council,Indicator,Year,Value',
    `Bridgend,${codes[0]},2022-23,80`,
    `Cyngor Caerdydd,${codes[0]},2022-23,90`,
    `Narnia,${codes[0]},2022-23,90`,
  ]);
  assert.match((await run(['--benchmarks', path])).errors, /the performance team does/);
  const held = await run(['--benchmarks', path], TEAM);
  assert.match(held.output, /^Kept\. Figures for Wales and ranks that changed: 0\.\n/);
  assert.match(
    held.output,
    /no figure for Wales and no rank were taken\. Councils that are missing \(20\): Blaenau/,
  );
  assert.match(held.output, /Lines that were not understood: 4\. Complete the file, or add --incomplete/);
  assert.equal(held.code, 1);
  const set = await run(['--benchmarks', path, '--incomplete'], TEAM);
  assert.match(set.output, /^Kept\. Figures for Wales and ranks that changed: 2\.\n/);
  assert.match(set.output, /, 2022-23: 2 councils, the mean of their figures\n/);
  assert.match(set.output, /Figure for Wales: .* → 85\n/);
  assert.match(set.output, /Rank: .* → 2\n/);
  assert.match(set.errors, /1 rows or returns were not taken/);
});

test('a published figure for Wales wins, and what the councils come to stands beside it', async () => {
  const path = file('wales.csv', [
    'Council,Indicator,Year,Value',
    ...['Cardiff,9', 'Newport,2', 'Bridgend,1', 'Wales,6'].map((row) =>
      row.replace(',', `,${codes[1]},2022-23,`),
    ),
  ]);
  const set = await run(['--benchmarks', path], TEAM);
  assert.match(set.output, /rows 4, taken 4, not taken 0/);
  assert.match(set.output, /Figure for Wales: .* → 6\n/);
  assert.match(set.output, /3 councils, the mean of their figures\. Calculated from .* would be 4\.\n/);
  assert.match(set.output, /so no rank was taken\. Councils that are missing \(19\)/);
  assert.match(set.errors, /1 rows or returns were not taken/);
});

for (const { what, args, says, code } of [
  {
    what: 'two lists at once',
    args: ['--readings', 'a', '--cases', 'b'],
    says: /one list at a time/,
    code: 2,
  },
  { what: 'a file that is not there', args: ['--readings', 'no.csv'], says: /cannot read no\.csv/, code: 1 },
  {
    what: 'a column without a name',
    args: ['--readings', 'a', '--column', 'x'],
    says: /NAME=HEADING/,
    code: 2,
  },
])
  test(`${what} is refused in one line`, async () => {
    const refused = await run(args);
    assert.match(refused.errors, says);
    assert.equal(refused.errors.trimEnd().split('\n').length, 1);
    assert.equal(refused.code, code);
  });
