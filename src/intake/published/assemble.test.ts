import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Reading, Target } from '../../domain/framework/index.ts';
import { comparePeriods, type FinancialYear } from '../../domain/period/index.ts';
import { NO_SECTIONS, type PeriodRecord } from '../../domain/scorecard/index.ts';
import { assemblePublication, type EditionRows } from './assemble.ts';
import { commitmentRow, editionFile, indicatorRow } from './data-files.ts';

const both = (text: string) => ({ en: text, cy: text });

/** A cell as a data file holds it: a number, or a text where there is none. */
const cell = (text: string) =>
  /^\d/.test(text) ? { printed: text, value: text } : { printed: text, absent: 'not-stated' };

/** The cells of one row that a report prints of indicator PM1, and what its commitment P1 says. */
interface Cells {
  readonly basis?: 'period' | 'year-to-date';
  readonly actual?: string;
  readonly previous?: string;
  readonly yearEndPrevious?: string;
  readonly yearTarget?: string;
  readonly previousYearTarget?: string;
  readonly title?: string;
  readonly rank?: string;
  readonly benchmarkYear?: string;
  readonly progress?: string;
  /** The reference of a second row with the same cells. */
  readonly more?: string;
}

function report(period: string, cells: Cells): EditionRows {
  const optional = (text: string | undefined) => (text === undefined ? null : cell(text));
  return {
    edition: editionFile.parse({
      id: `ssw-${period}`,
      directorate: 'ssw',
      period,
      number: 1,
      publishedOn: null,
      title: both(period),
      sourceTitle: period,
      benchmarkYear: cells.benchmarkYear ?? null,
      layout: { groupBy: 'objective-and-aim', columns: 'quarter', parts: ['rows'] },
      printed: { indicators: null, national: null, commitments: null, directions: null, compared: null },
    }),
    indicators: ['PM1', ...(cells.more === undefined ? [] : [cells.more])].map((ref) =>
      indicatorRow.parse({
        ref,
        line: 1,
        codes: [ref],
        types: ['local'],
        category: null,
        service: null,
        objective: null,
        aim: null,
        title: both(cells.title ?? 'Visits'),
        polarity: 'higher',
        unit: 'count',
        frequency: 'quarterly',
        basis: cells.basis ?? 'year-to-date',
        previousYearTarget: optional(cells.previousYearTarget),
        yearTarget: cell(cells.yearTarget ?? '100'),
        periodTarget: null,
        targetNote: null,
        actual: cell(cells.actual ?? '90'),
        previous: optional(cells.previous),
        yearEndPrevious: optional(cells.yearEndPrevious),
        printedArrow: null,
        walesAverage: optional(cells.rank),
        rank: optional(cells.rank),
        comment: both(`said in ${period}`),
      }),
    ),
    commitments: [
      commitmentRow.parse({
        code: 'P1',
        line: 2,
        service: null,
        objective: 'O1',
        aim: null,
        title: both(cells.title ?? 'Visits'),
        status: 'green',
        progress: both(cells.progress ?? `done in ${period}`),
        nextSteps: null,
      }),
    ],
    sections: NO_SECTIONS,
  };
}

/** The record of the latest quarter among reports. */
function joined(...editions: readonly EditionRows[]): PeriodRecord {
  const [latest] = recordsOf(...editions).toSorted((one, other) =>
    comparePeriods(other.edition.period, one.edition.period),
  );
  assert.ok(latest);
  return latest;
}

function recordsOf(...editions: readonly EditionRows[]): readonly PeriodRecord[] {
  const years = { from: '2017-18' as FinancialYear, to: null };
  return assemblePublication({
    authority: {
      id: 'council',
      name: both('Council'),
      directorates: [
        { id: 'ssw', name: both('Social Services'), services: [] },
        { id: 'efs', name: both('Education'), services: [] },
      ],
    },
    plans: [{ id: 'plan', years, title: both('Plan'), objectives: [] }],
    schemes: [
      {
        id: 'key',
        years,
        name: 'Key',
        tolerance: 'relative',
        comparison: 'year-end',
        targetZero: 'red',
        rules: [],
        directions: [],
        commitments: [],
        selfAssessment: [],
      },
    ],
    editions,
  }).records;
}

/** "2017-18 90 from 2017-18-Q4": the figures of the one indicator, each with the report it came from. */
function readings({ indicators }: PeriodRecord): readonly string[] {
  const told = ({ period, figure, source }: Reading) => `${period} ${figure.printed} from ${source.edition}`;
  return (indicators[0]?.readings ?? []).map(told);
}

function targets({ indicators }: PeriodRecord): readonly string[] {
  return (indicators[0]?.targets ?? []).map(({ period, figure }: Target) => `${period} ${figure.printed}`);
}

describe('what two reports say of one indicator', () => {
  const first = report('2017-18-Q4', { actual: '90', yearTarget: '100' });

  test('a comparison cell of a later report never replaces what a report said of its own period', () => {
    const later = report('2018-19-Q4', {
      actual: '95',
      yearEndPrevious: '91',
      previous: '92',
      previousYearTarget: '101',
    });
    const publication = joined(first, later);
    assert.deepEqual(readings(publication), [
      '2017-18 90 from ssw-2017-18-Q4',
      '2018-19 95 from ssw-2018-19-Q4',
    ]);
    assert.deepEqual(targets(publication), ['2017-18 100', '2018-19 100']);
    const own = publication.indicators[0]?.readings.find(({ period }) => period === '2017-18');
    assert.equal(own?.comment?.en, 'said in 2017-18-Q4');
  });

  test('nor when the later report is read first', () => {
    const later = report('2018-19-Q4', { actual: '95', yearEndPrevious: '91', previousYearTarget: '101' });
    const publication = joined(later, first);
    assert.equal(readings(publication)[0], '2017-18 90 from ssw-2017-18-Q4');
    assert.equal(targets(publication)[0], '2017-18 100');
  });

  test('nor where the report said of its own period that there is no figure', () => {
    const silent = report('2017-18-Q4', { actual: 'n/a' });
    const later = report('2018-19-Q4', { actual: '95', yearEndPrevious: '91' });
    for (const publication of [joined(silent, later), joined(later, silent)])
      assert.equal(readings(publication)[0], '2017-18 n/a from ssw-2017-18-Q4');
  });

  test('within one report too: its own figure of a period stands', () => {
    const publication = joined(
      report('2018-19-Q4', { actual: '95', previous: '92', yearEndPrevious: 'n/a' }),
    );
    assert.deepEqual(readings(publication), [
      '2017-18 92 from ssw-2018-19-Q4',
      '2018-19 95 from ssw-2018-19-Q4',
    ]);
  });

  test('a comparison without a figure never replaces one with a figure', () => {
    const known = report('2018-19-Q2', { actual: '50', yearEndPrevious: '91' });
    const silent = report('2018-19-Q3', { actual: '70', yearEndPrevious: 'n/a' });
    for (const publication of [joined(known, silent), joined(silent, known)])
      assert.equal(readings(publication)[0], '2017-18 91 from ssw-2018-19-Q2');
  });

  test('of two comparisons with figures the later holds', () => {
    const publication = joined(
      report('2018-19-Q2', { actual: '50', yearEndPrevious: '91' }),
      report('2018-19-Q3', { actual: '70', yearEndPrevious: '92' }),
    );
    assert.equal(readings(publication)[0], '2017-18 92 from ssw-2018-19-Q3');
  });

  test('a report’s own figure takes the place of what another prints beside its own', () => {
    const ahead = report('2018-19-Q2', { actual: '50', yearEndPrevious: '91' });
    for (const record of [joined(ahead, first), joined(first, ahead)])
      assert.equal(readings(record)[0], '2017-18 90 from ssw-2017-18-Q4');
    assert.equal(readings(joined(ahead))[0], '2017-18 91 from ssw-2018-19-Q2');
  });

  test('figures stand in the order of their periods, whatever the order of the reports', () => {
    const second = report('2017-18-Q2', { basis: 'period', actual: '40' });
    const third = report('2017-18-Q3', { basis: 'period', actual: '60' });
    assert.deepEqual(
      readings(joined(third, second)).map((line) => line.split(' ')[0]),
      ['2017-18-Q2', '2017-18-Q3'],
    );
  });
});

describe('a record knows what was known when its report was', () => {
  const second = report('2018-19-Q2', {
    title: 'First words',
    actual: '50',
    yearTarget: '100',
    rank: '5',
    benchmarkYear: '2017-18',
    progress: 'begun',
  });
  const third = report('2018-19-Q3', {
    title: 'Last words',
    actual: '70',
    yearTarget: '120',
    rank: '4',
    benchmarkYear: '2017-18',
    progress: 'done',
    more: 'PM2',
  });
  const before = report('2017-18-Q4', { title: 'Old words', rank: '9', benchmarkYear: '2016-17' });

  test('of two reports of one year the first is as if there were no second', () => {
    const [alone] = recordsOf(second);
    for (const records of [recordsOf(second, third), recordsOf(third, second)])
      assert.deepEqual(
        records.find(({ edition }) => edition.period === '2018-19-Q2'),
        alone,
      );
    assert.equal(alone?.indicators.length, 1);
    assert.equal(alone?.indicators[0]?.definitions[0]?.title.en, 'First words');
    assert.deepEqual(targets(joined(second)), ['2018-19 100']);
  });

  test('the second has its own rows, words, targets and Wales figure, and what the first said as history', () => {
    const record = joined(second, third);
    assert.deepEqual(
      record.indicators.map(({ ref, definitions }) => `${ref} ${definitions[0]?.title.en}`),
      ['PM1 Last words', 'PM2 Last words'],
    );
    assert.deepEqual(targets(record), ['2018-19 120']);
    assert.deepEqual(readings(record), [
      '2018-19-Q2 50 from ssw-2018-19-Q2',
      '2018-19-Q3 70 from ssw-2018-19-Q3',
    ]);
    assert.deepEqual(
      record.indicators[0]?.benchmarks.map(({ year, rank }) => `${year} ${rank.printed}`),
      ['2017-18 4'],
    );
  });

  test('definitions and Wales figures of the years before stay with theirs', () => {
    const [indicator] = joined(before, second, third).indicators;
    assert.deepEqual(
      indicator?.definitions.map(({ year, title }) => `${year} ${title.en}`),
      ['2017-18 Old words', '2018-19 Last words'],
    );
    assert.deepEqual(
      indicator?.benchmarks.map(({ year, rank }) => `${year} ${rank.printed}`),
      ['2017-18 4', '2016-17 9'],
    );
  });

  test('a commitment keeps what the earlier reports of its year said of it, and begins anew with the year', () => {
    const updatesOf = (...editions: readonly EditionRows[]) =>
      joined(...editions).commitments[0]?.updates.map(({ period, progress }) => `${period} ${progress?.en}`);
    assert.deepEqual(updatesOf(before, second, third), ['2018-19-Q2 begun', '2018-19-Q3 done']);
    assert.deepEqual(updatesOf(before, second), ['2018-19-Q2 begun']);
    assert.deepEqual(updatesOf(before), ['2017-18-Q4 done in 2017-18-Q4']);
  });

  test('another directorate’s report of the same reference says nothing of it', () => {
    const other = report('2017-18-Q4', {});
    const elsewhere = { ...other, edition: { ...other.edition, id: 'efs', directorate: 'efs' } };
    assert.deepEqual(joined(elsewhere, second), joined(second));
  });
});
