import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { CalendarDate, Quarter } from '../../domain/period/index.ts';
import type { StatedNumber } from '../../domain/workforce/index.ts';
import { csvSource, sheetSource } from '../tables/index.ts';
import type { AbsenceDeclaration, AbsenceMeasure } from './absence-declaration.ts';
import type { EstablishmentDeclaration } from './establishment.ts';
import { type ExtractQuestions, extractWorkforce, type WorkforceResult } from './extract-workforce.ts';
import type { FteBasis } from './workforce-tables.ts';

const ADULTS = { name: { en: 'Adult Social Care', cy: 'Gofal Cymdeithasol i Oedolion' }, writtenAs: ['ASC'] };
const CHILDREN = { name: { en: 'Children’s Social Care', cy: 'Gofal Cymdeithasol i Blant' }, writtenAs: [] };
const STRESS = { name: { en: 'Stress', cy: 'Straen' }, writtenAs: [] };
const INJURY = { name: { en: 'Injury', cy: 'Anaf' }, writtenAs: [] };

interface Case {
  readonly measure?: AbsenceMeasure;
  readonly headings?: string;
  readonly rows: readonly string[];
  readonly staff?: readonly string[];
  readonly declared?: Partial<AbsenceDeclaration>;
  readonly establishment?: Partial<EstablishmentDeclaration>;
  readonly basis?: FteBasis;
}

/** Staff at both ends that most cases need: 10 in each service, this year and last. */
const STAFF = ['2022-09-30', '2023-09-30'].flatMap((date) => [
  `ASC,${date},10`,
  `Children's Social Care,${date},10`,
]);

async function run(given: Case) {
  const declaration: AbsenceDeclaration = {
    quarter: '2023-24-Q2' as Quarter,
    measure: given.measure ?? { kind: 'fte-days' },
    completeFrom: '2022-04-01' as CalendarDate,
    takenOn: '2023-09-30' as CalendarDate,
    units: [ADULTS, CHILDREN],
    total: { en: 'Total', cy: 'Cyfanswm' },
    reasons: [STRESS, INJURY],
    decimalMark: 'point',
    ...given.declared,
  };
  const headings = given.headings ?? 'Payroll number,Service,First day,Last day,FTE days,FTE,Reason';
  const source = async (lines: readonly string[]) => {
    const found = await csvSource([Buffer.from(`${lines.join('\n')}\n`)], ',');
    assert.ok(found.ok);
    return found.value;
  };
  return extractWorkforce({
    absences: await source([headings, ...given.rows]),
    declaration,
    staff: await source(['Service,Date,FTE', ...(given.staff ?? STAFF)]),
    establishment: {
      shape: 'by-date',
      completeFrom: declaration.completeFrom,
      takenOn: declaration.takenOn,
      units: declaration.units,
      decimalMark: 'point',
      ...given.establishment,
    },
    basis: given.basis ?? 'end',
  });
}

async function computed(given: Case): Promise<WorkforceResult> {
  const result = await run(given);
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
}

async function asked(given: Case): Promise<ExtractQuestions> {
  const result = await run(given);
  assert.ok(!result.ok);
  return result.failure;
}

const said = (number: StatedNumber | undefined) => number?.printed ?? 'none';

/** Adults' quarter as a line: days, absences, days per FTE, and the year to date per FTE. */
function adults({ workforce }: WorkforceResult): string {
  const unit = workforce.units[0];
  return [
    unit?.thisYear.daysLost,
    unit?.thisYear.absences,
    unit?.thisYear.statedDaysPerFte,
    unit?.cumulativeThisYear,
  ]
    .map(said)
    .join(' / ');
}

describe('absences of the second quarter of 2023-24, worked by hand', () => {
  for (const { what, rows, told, ...given } of [
    {
      what: 'within the quarter',
      rows: ['1,ASC,03/07/2023,07/07/2023,5,1,Stress'],
      told: '5.00 / 1 / 0.50 / 0.50',
    },
    {
      // 26 June to 7 July: two weeks of five working days, of which the first lies in June.
      what: 'half of it in June',
      rows: ['1,ASC,26/06/2023,07/07/2023,10,1,Stress'],
      told: '5.00 / 1 / 0.50 / 1.00',
    },
    {
      // 29 June (Thursday) to 3 July (Monday): three working days, one of them in July.
      what: 'a third of it in July, over a weekend',
      rows: ['1,ASC,29/06/2023,03/07/2023,1,1,Stress'],
      told: '0.33 / 1 / 0.03 / 0.10',
    },
    {
      // 1 and 2 July 2023 are a Saturday and a Sunday.
      what: 'a weekend only, of somebody who works then',
      rows: ['1,ASC,01/07/2023,02/07/2023,2,1,Stress'],
      told: '2.00 / 1 / 0.20 / 0.20',
    },
    {
      // To 30 September, the day of the extract: 25 to 29 September, five working days.
      what: 'still open',
      rows: ['1,ASC,25/09/2023,,5,1,Stress'],
      told: '5.00 / 1 / 0.50 / 0.50',
    },
    {
      what: 'before the quarter, in the year',
      rows: ['1,ASC,03/04/2023,07/04/2023,5,1,Stress'],
      told: '0.00 / 0 / 0.00 / 0.50',
    },
    {
      what: 'part-time days',
      measure: { kind: 'days' } as const,
      headings: 'Payroll number,Service,First day,Last day,Days lost,FTE,Reason',
      rows: ['1,ASC,03/07/2023,07/07/2023,5,0.6,Stress'],
      told: '3.00 / 1 / 0.30 / 0.30',
    },
    {
      what: 'part-time hours: 14.8 of a day of 7.4',
      measure: { kind: 'hours', fullTimeDayHours: 7.4 } as const,
      headings: 'Payroll number,Service,First day,Last day,Hours lost,FTE,Reason',
      rows: ['1,ASC,03/07/2023,07/07/2023,14.8,0.4,Stress'],
      told: '2.00 / 1 / 0.20 / 0.20',
    },
    {
      // August 2023 has 23 working days; the bank holiday is one of them.
      what: 'dates only, half time',
      measure: { kind: 'dates' } as const,
      headings: 'Payroll number,Service,First day,Last day,FTE,Reason',
      rows: ['1,ASC,01/08/2023,31/08/2023,0.5,Stress'],
      told: '11.50 / 1 / 1.15 / 1.15',
    },
    {
      what: 'the same record twice counts once',
      rows: ['1,ASC,03/07/2023,07/07/2023,5,1,Stress', '1,ASC,03/07/2023,07/07/2023,5,1,Stress'],
      told: '5.00 / 1 / 0.50 / 0.50',
    },
    {
      // The second record's own days are 10 to 14 July: half of its ten.
      what: 'a record that overlaps adds its own days, and no absence',
      rows: ['1,ASC,03/07/2023,07/07/2023,5,1,Stress', '1,ASC,03/07/2023,14/07/2023,10,1,Stress'],
      told: '10.00 / 1 / 1.00 / 1.00',
    },
    {
      what: 'one after the other are two absences',
      rows: ['1,ASC,03/07/2023,07/07/2023,5,1,Stress', '1,ASC,10/07/2023,11/07/2023,2,1,Stress'],
      told: '7.00 / 2 / 0.70 / 0.70',
    },
    {
      what: 'two people on the same days',
      rows: ['1,ASC,03/07/2023,07/07/2023,5,1,Stress', '2,ASC,03/07/2023,07/07/2023,5,1,Stress'],
      told: '10.00 / 2 / 1.00 / 1.00',
    },
    {
      what: 'two posts of one person',
      headings: 'Payroll number,Service,First day,Last day,FTE days,Post number,Reason',
      rows: ['1,ASC,03/07/2023,07/07/2023,2.5,A,Stress', '1,ASC,03/07/2023,07/07/2023,2.5,B,Stress'],
      told: '5.00 / 2 / 0.50 / 0.50',
    },
    {
      what: 'decimal commas, declared',
      declared: { decimalMark: 'comma' } as const,
      rows: ['1,ASC,03/07/2023,07/07/2023,"2,5",1,Stress'],
      told: '2.50 / 1 / 0.25 / 0.25',
    },
    {
      what: 'headings and names in Welsh',
      headings: 'Rhif cyflogres,Maes gwasanaeth,Dyddiad dechrau,Dyddiad gorffen,Diwrnodau CALl,CALl,Rheswm',
      rows: ['1,Gofal Cymdeithasol i Oedolion,3 Gorffennaf 2023,7 Gorffennaf 2023,5,1,Straen'],
      told: '5.00 / 1 / 0.50 / 0.50',
    },
  ] satisfies readonly (Case & { what: string; told: string })[])
    test(`${what}: ${told}`, async () => assert.equal(adults(await computed({ rows, ...given })), told));
});

describe('rows that are refused, with their line', () => {
  for (const [row, refused] of [
    [',ASC,03/07/2023,07/07/2023,5,1,Stress', 'no-person in person'],
    ['1,Highways,03/07/2023,07/07/2023,5,1,Stress', 'unknown-unit in unit'],
    ['1,ASC,03/07/2023,07/07/2023,5,1,Gout', 'unknown-reason in reason'],
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

describe('the tables of the quarter', () => {
  const rows = [
    '1,ASC,03/07/2023,06/07/2023,4,1,Injury',
    '2,ASC,05/06/2023,28/07/2023,40,1,Stress',
    '3,Gofal Cymdeithasol i Blant,11/09/2023,15/09/2023,5,1,Stress',
    '4,ASC,04/07/2022,08/07/2022,5,1,Stress',
    '5,ASC,04/04/2022,08/04/2022,5,1,Injury',
  ];

  test('units, totals, last year', async () => {
    const { workforce, gaps } = await computed({
      rows,
      staff: [...STAFF.slice(0, 2), 'ASC,2023-09-30,20', 'Children’s Social Care,2023-09-30,5'],
    });
    // 5 June to 28 July is eight weeks of five days: four weeks each side of the end of June.
    assert.equal(adults({ workforce } as WorkforceResult), '24.00 / 2 / 1.20 / 2.20');
    const total = workforce.unitsTotal;
    assert.equal(said(total.thisYear.daysLost), '29.00');
    assert.equal(said(total.thisYear.absences), '3');
    assert.equal(said(total.fte), '25.00');
    // 29 over 25, not the mean of 1.20 and 1.00.
    assert.equal(said(total.thisYear.statedDaysPerFte), '1.16');
    assert.equal(said(total.lastYear.daysLost), '5.00');
    assert.equal(said(total.cumulativeLastYear), '0.50');
    assert.deepEqual(gaps, []);
    assert.deepEqual(
      workforce.staff.map(({ year, fte }) => `${year} ${said(fte)}`),
      ['2022-23 20.00', '2023-24 25.00'],
    );
  });

  test('reasons by quarter with their share', async () => {
    const { workforce } = await computed({ rows });
    assert.deepEqual(
      workforce.reasons.map(({ name, byQuarter, days, statedPct }) =>
        [name.cy, ...byQuarter.map((each) => said(each.days)), said(days), said(statedPct)].join(' '),
      ),
      ['Straen 20.00 25.00 45.00 91.84%', 'Anaf 0.00 4.00 4.00 8.16%'],
    );
    assert.equal(said(workforce.reasonsTotal.days), '49.00');
  });

  test('long term is 28 days or more, whole, in each quarter it falls in', async () => {
    const { terms } = await computed({ rows });
    const total = terms.at(-1);
    assert.equal(said(total?.quarter?.longTerm), '20.00');
    assert.equal(said(total?.quarter?.shortTerm), '9.00');
    assert.equal(said(total?.yearToDate?.longTerm), '40.00');
    const days = async (last: string) =>
      said((await computed({ rows: [`1,ASC,01/07/2023,${last},5,1,Stress`] })).terms[0]?.quarter?.longTerm);
    assert.equal(await days('27/07/2023'), '0.00', '27 days');
    assert.equal(await days('28/07/2023'), '5.00', '28 days');
  });

  test('cells of one to four absences are marked', async () => {
    const { smallCells } = await computed({ rows });
    assert.ok(
      smallCells.some(({ table, row, cell }) => table === 'units' && row === 0 && cell === 'thisYear'),
    );
    assert.ok(
      smallCells.some(({ table, row, cell }) => table === 'reasons' && row === 1 && cell === '2023-24-Q2'),
    );
    const many = Array.from({ length: 5 }, (_, at) => `${at},ASC,03/07/2023,06/07/2023,4,1,Injury`);
    assert.deepEqual((await computed({ rows: many })).smallCells, []);
  });

  test('the fourth quarter states the years', async () => {
    const { workforce } = await computed({
      rows: ['1,ASC,03/07/2023,06/07/2023,4,1,Injury', '2,ASC,01/03/2023,31/03/2023,20,1,Injury'],
      declared: { quarter: '2023-24-Q4' as Quarter, takenOn: '2024-04-05' as CalendarDate },
      staff: [
        'ASC,2023-03-31,10',
        'Children’s Social Care,2023-03-31,10',
        'ASC,2024-03-31,10',
        'Children’s Social Care,2024-03-31,10',
      ],
    });
    assert.deepEqual(
      workforce.sickness.map(({ year, actual, longTermPct, shortTermPct }) =>
        [year, said(actual), said(longTermPct ?? undefined), said(shortTermPct ?? undefined)].join(' '),
      ),
      ['2022-23 1.00 100.00% 0.00%', '2023-24 0.20 0.00% 100.00%'],
    );
  });
});

describe('what the files do not reach is not stated', () => {
  const rows = ['1,ASC,03/07/2023,07/07/2023,5,1,Stress'];
  for (const { what, given, gaps, line } of [
    {
      what: 'an extract from 1 July knows no year to date',
      given: { declared: { completeFrom: '2023-07-01' as CalendarDate } },
      gaps: ['year-to-date', 'last-year', 'last-year-to-date'],
      line: '5.00 / 1 / 0.50 / ',
    },
    {
      what: 'an extract of 1 September knows no second quarter',
      given: { declared: { takenOn: '2023-09-01' as CalendarDate } },
      gaps: ['quarter', 'year-to-date'],
      line: ' /  /  / ',
    },
    {
      what: 'no staff of this year',
      given: { staff: STAFF.slice(0, 2) },
      gaps: ['fte'],
      line: '5.00 / 1 /  / ',
    },
    {
      what: 'staff of one service only: no total',
      given: { staff: ['ASC,2023-09-30,10'] },
      gaps: ['fte', 'fte-last-year'],
      line: '5.00 / 1 / 0.50 / 0.50',
    },
  ])
    test(what, async () => {
      const result = await computed({ rows, ...given });
      assert.deepEqual(result.gaps, gaps);
      assert.equal(adults(result), line);
    });
});

describe('staff', () => {
  const rows = ['1,ASC,03/07/2023,07/07/2023,5,1,Stress'];
  test('a row for each post, counted on the last day of the quarter', async () => {
    const result = await run({
      rows,
      establishment: { shape: 'posts', columns: { from: 'Date' } },
      staff: ['ASC,01/01/2020,1', 'ASC,01/09/2023,0.5', 'ASC,01/10/2023,1', 'Children’s Social Care,,1'],
    });
    assert.ok(result.ok, JSON.stringify(result));
    assert.equal(said(result.value.workforce.units[0]?.fte), '1.50');
  });
  test('the average of the month ends', async () => {
    const staff = ['2023-07-31,10', '2023-08-31,12', '2023-09-30,14'].flatMap((row) => [
      `ASC,${row}`,
      `Children’s Social Care,${row}`,
    ]);
    const result = await computed({ rows, staff, basis: 'average' });
    assert.equal(said(result.workforce.units[0]?.thisYear.statedDaysPerFte), '0.42');
    assert.equal(said(result.workforce.units[0]?.fte), '14.00');
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
  const units = [ADULTS, CHILDREN];
  const given = {
    takenOn: '2023-09-30' as CalendarDate,
    completeFrom: '2022-04-01' as CalendarDate,
    units,
    decimalMark: 'point' as const,
  };
  const result = await extractWorkforce({
    absences: sheetSource(bytes),
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
