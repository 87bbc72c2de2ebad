import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  ADULTS,
  adults,
  asked,
  CHILDREN,
  computed,
  INJURY,
  run,
  STAFF,
  STRESS,
  said,
} from '../../../test/extract/worked-case.ts';
import type { CalendarDate, Quarter } from '../../domain/period/index.ts';
import { csvSource } from '../tables/index.ts';
import { sheetSource } from '../tables/sheet-source.ts';
import type { AbsenceDeclaration } from './absence-declaration.ts';
import { absenceDefinition } from './definition-words.ts';
import { extractQuestionText, refusedExtractRow, unknownText } from './extract-words.ts';
import { extractWorkforce } from './extract-workforce.ts';

describe('rows that are refused, with their line', () => {
  for (const [row, refused] of [
    [',ASC,03/07/2023,07/07/2023,5,1,Stress', 'no-person in person'],
    ['1,Highways,03/07/2023,07/07/2023,5,1,Stress', 'elsewhere in unit'],
    ['1,ASC,,07/07/2023,5,1,Stress', 'no-start in start'],
    ['1,ASC,31/06/2023,07/07/2023,5,1,Stress', 'not-a-day in start'],
    ['1,ASC,07/13/2023,07/07/2023,5,1,Stress', 'not-a-day in start'],
    ['1,ASC,03/07/2023,soon,5,1,Stress', 'not-a-day in end'],
    ['1,ASC,07/07/2023,03/07/2023,5,1,Stress', 'end-before-start in end'],
    ['1,ASC,03/10/2023,07/10/2023,5,1,Stress', 'after-the-extract in start'],
    ['1,ASC,03/07/2023,07/10/2023,5,1,Stress', 'after-the-extract in end'],
    ['1,ASC,03/07/2023,07/07/2023,-5,1,Stress', 'negative in amount'],
    ['1,ASC,03/07/2023,07/07/2023,five,1,Stress', 'not-a-number in amount'],
    ['1,ASC,03/07/2023,07/07/2023,"2,5",1,Stress', 'not-a-number in amount'],
    ['1,ASC,03/07/2023,07/07/2023,6,1,Stress', 'more-than-its-days-hold in amount'],
    ['1,ASC,03/07/2023,07/07/2023', 'wrong-number-of-cells'],
    ['1,ASC,03/07/2023,07/07/2023,5,1,"Stress', 'quote-not-closed'],
  ] as const)
    test(`${row}: ${refused}`, async () => {
      const { absenceRows, workforce } = await computed({
        rows: ['1,ASC,03/07/2023,04/07/2023,2,1,Stress', row],
        declared: { elsewhere: ['Highways'] },
      });
      assert.deepEqual(
        absenceRows.rows.map(
          ({ line, reason, column }) => `${line}: ${reason}${column === null ? '' : ` in ${column}`}`,
        ),
        [`3: ${refused}`],
      );
      assert.equal(absenceRows.read, 2);
      assert.equal(said(workforce.unitsTotal.thisYear.daysLost), '2.00');
    });

  test('part-time hours need an FTE between nothing and one', async () => {
    const { absenceRows } = await computed({
      measure: { kind: 'dates' },
      headings: 'Payroll number,Service,First day,Last day,FTE,Reason',
      rows: ['1,ASC,03/07/2023,04/07/2023,0,Stress', '1,ASC,03/07/2023,04/07/2023,1.5,Stress'],
    });
    assert.deepEqual(absenceRows.byReason, { 'fte-out-of-range': 2 });
  });
});

describe('what is not recognised makes no figure', () => {
  const known = '1,ASC,03/07/2023,04/07/2023,2,1,Stress';

  test('a service: no service has a figure, and none is nought, until it is named', async () => {
    const { absenceRows, workforce, gaps, smallCells } = await computed({
      rows: [known, '2,Adult SC,03/07/2023,07/07/2023,5,1,Stress'],
    });
    assert.deepEqual(absenceRows.byReason, { 'unknown-unit': 1 });
    for (const unit of [...workforce.units, workforce.unitsTotal])
      assert.deepEqual([unit.thisYear.daysLost, unit.thisYear.absences, unit.cumulativeThisYear].map(said), [
        '',
        '',
        '',
      ]);
    assert.equal(said(workforce.units[0]?.fte), '10.00', 'staff do not rest on it');
    assert.ok(workforce.reasons.every(({ days }) => days.value === null));
    assert.deepEqual([gaps.includes('unknown-units'), smallCells], [true, []]);
  });

  test('a reason: its absence counts by service, and no reason has a figure', async () => {
    const { absenceRows, workforce, unknown, gaps } = await computed({
      rows: [known, '2,ASC,03/07/2023,07/07/2023,5,1,Gout'],
    });
    assert.deepEqual(absenceRows.byReason, {});
    assert.deepEqual(unknown, [{ column: 'reason', text: 'Gout', rows: 1 }]);
    assert.equal(said(workforce.unitsTotal.thisYear.daysLost), '7.00');
    assert.ok([...workforce.reasons, workforce.reasonsTotal].every(({ days }) => days.value === null));
    assert.ok(gaps.includes('unknown-reasons'));
  });
});

describe('what is asked and never guessed', () => {
  for (const { what, headings, kind, column } of [
    {
      what: 'two columns could be the service',
      headings: 'Payroll number,Service,Department,First day,Last day,FTE days,Reason',
      kind: 'column-ambiguous',
      column: 'unit',
    },
    {
      what: 'no column of the last day',
      headings: 'Payroll number,Service,First day,Until,FTE days,FTE,Reason',
      kind: 'column-missing',
      column: 'end',
    },
    {
      what: 'days that may or may not be FTE days',
      headings: 'Payroll number,Service,First day,Last day,Days lost,FTE,Reason',
      kind: 'column-missing',
      column: 'amount',
    },
  ])
    test(what, async () => {
      const { file, questions } = await asked({ headings, rows: [] });
      assert.equal(file, 'absences');
      assert.deepEqual(
        questions.map((question) => [question.kind, 'column' in question ? question.column : '']),
        [[kind, column]],
      );
    });

  test('a person’s answer settles it', async () => {
    const result = await computed({
      headings: 'Payroll number,Service,Department,First day,Last day,FTE days,Reason',
      rows: ['1,ASC,x,03/07/2023,07/07/2023,5,Stress'],
      declared: { columns: { unit: 'Service' } },
    });
    assert.equal(adults(result), '5.00 / 1 / 0.50 / 0.50');
  });

  test('titles above the headings are passed over', async () => {
    const result = await computed({
      headings: 'Sickness absence extract,,,,,,',
      rows: [
        'Payroll number,Service,First day,Last day,FTE days,FTE,Reason',
        '1,ASC,03/07/2023,07/07/2023,5,1,Stress',
      ],
    });
    assert.equal(adults(result), '5.00 / 1 / 0.50 / 0.50');
  });
});

describe('nothing of a person comes out', () => {
  const keys = ['BCBC-100234', 'Rhiannon Prydderch', '7730019'];
  const days = ['03/07/2023,07/07/2023', '05/07/2023,12/07/2023', '12/07/2023,03/07/2023', 'x,y'];
  const rows = keys.flatMap((key) => [
    ...days.map((each) => `${key},ASC,${each},3,1,Stress`),
    `${key},${key},03/07/2023,07/07/2023,3,1,${key}`,
    `${key},ASC,03/07/2023,07/07/2023,3,1,${key}`,
    `${key},ASC,"03/07/2023`,
  ]);
  const holdsKey = (value: unknown) => keys.filter((key) => JSON.stringify(value).includes(key));

  test('of results and problems', async () => {
    const result = await computed({ rows });
    assert.ok(result.overlaps.count > 0 && result.absenceRows.refused > 0);
    assert.deepEqual(holdsKey(result), []);
  });
  test('of a file without headings', async () => {
    const [headings = '', ...others] = rows;
    assert.deepEqual(holdsKey(await asked({ headings, rows: others })), []);
  });
  test('of what is logged', async (context) => {
    const logged: unknown[] = [];
    for (const way of ['log', 'warn', 'error', 'info', 'debug'] as const)
      context.mock.method(console, way, (...texts: unknown[]) => logged.push(texts));
    await run({ rows });
    assert.deepEqual(logged, []);
  });
});

test('what happened is said in both languages', async () => {
  const { absenceRows, overlaps, unknown } = await computed({
    rows: [
      '1,ASC,03/07/2023,07/07/2023,5,1,Stress',
      '1,ASC,03/07/2023,07/07/2023,5,1,Stress',
      '2,Highways,03/07/2023,07/07/2023,5,1,Stress',
      '3,ASC,07/07/2023,03/07/2023,5,1,Stress',
    ],
  });
  assert.deepEqual(
    absenceRows.rows.map((row) => refusedExtractRow(row, 'en')),
    [
      'Line 4, the service: the service is not one of those declared.',
      'Line 5, the last day: it lies before the first day.',
    ],
  );
  assert.deepEqual(overlaps, { count: 1 });
  assert.equal(
    unknown.map((each) => unknownText(each, 'en')).join(),
    'Which service is “Highways”? Rows that have it, and were not counted: 1.',
  );
  const { questions } = await asked({
    headings: 'Payroll number,Service,First day,Until,FTE days,FTE,Reason',
    rows: [],
  });
  assert.deepEqual(
    questions.map((question) => extractQuestionText(question, 'en')),
    ['Which column holds the last day? No heading says so.'],
  );
});

test('the definition used is said in both languages', () => {
  const given = {
    measure: { kind: 'hours', fullTimeDayHours: 7.4 },
    completeFrom: '2022-04-01',
    takenOn: '2023-09-30',
  } as AbsenceDeclaration;
  const { en, cy } = absenceDefinition(given, 'end');
  assert.match(
    en,
    /divided by 7\.4.*counted to 30 September 2023.*Monday to Friday.*28 days.*from 1 April 2022/,
  );
  assert.match(cy, /7\.4.*hyd at 30 Medi 2023.*dydd Llun i ddydd Gwener.*28 diwrnod.*o 1 Ebrill 2022/);
});

test('a workbook gives the same tables', async () => {
  const { writeXlsx } = await import('hucre/xlsx');
  const bytes = await writeXlsx({
    sheets: [
      {
        name: 'Absences',
        rows: [
          ['Sickness absence'],
          ['Payroll number', 'Service', 'First day', 'Last day', 'FTE days', 'FTE', 'Reason'],
          [1, 'ASC', new Date('2023-06-26T00:00:00Z'), new Date('2023-07-07T00:00:00Z'), 9.5, 1, 'Stress'],
          [2, 'ASC', '03/07/2023', null, 20, 0.5, 'Stress'],
        ],
        columns: [{}, {}, { numFmt: 'dd/mm/yyyy' }, { numFmt: 'dd/mm/yyyy' }],
      },
    ],
  });
  const csv = ['1,ASC,26/06/2023,07/07/2023,9.5,1,Stress', '2,ASC,03/07/2023,,20,0.5,Stress'];
  const fromCsv = await computed({ rows: csv });
  const staff = await csvSource([Buffer.from(`Service,Date,FTE\n${STAFF.join('\n')}\n`)]);
  assert.ok(staff.ok);
  const sheet = await sheetSource({ name: 'absences.xlsx', bytes });
  assert.ok(sheet.ok, JSON.stringify(sheet));
  const units = [ADULTS, CHILDREN];
  const given = {
    takenOn: '2023-09-30' as CalendarDate,
    completeFrom: '2022-04-01' as CalendarDate,
    units,
    decimalMark: 'point' as const,
  };
  const result = await extractWorkforce({
    absences: sheet.value,
    declaration: {
      ...given,
      quarter: '2023-24-Q2' as Quarter,
      measure: { kind: 'fte-days' },
      total: { en: 'Total', cy: 'Cyfanswm' },
      reasons: [STRESS, INJURY],
    },
    staff: staff.value,
    establishment: { ...given, shape: 'by-date' },
    basis: 'end',
  });
  assert.ok(result.ok, JSON.stringify(result));
  assert.deepEqual(result.value.workforce, fromCsv.workforce);
});
