import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { adults, type Case, computed, run, STAFF, said } from '../../../test/extract/worked-case.ts';
import type { CalendarDate, Quarter } from '../../domain/period/index.ts';
import type { WorkforceResult } from './extract-workforce.ts';

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
