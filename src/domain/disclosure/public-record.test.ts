import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { reading } from '../../../test/published/changed-record.ts';
import { council, recordOf } from '../../../test/published/council.ts';
import { editionDifferences, renumbered } from '../editions/index.ts';
import type { Indicator } from '../framework/index.ts';
import type { Quarter } from '../period/index.ts';
import { type PeriodRecord, scorecardOf } from '../scorecard/index.ts';
import { decimal, type Unit } from '../value/index.ts';
import type { Workforce } from '../workforce/index.ts';
import { aboutOf, markedRecord, publicRecord } from './index.ts';

const COUNCIL = await council();
const YEAR_END = recordOf(COUNCIL, '2017-18-Q4');
const SECOND_QUARTER = recordOf(COUNCIL, '2023-24-Q2');

function unitsOf(record: PeriodRecord) {
  const { workforce } = record.sections;
  assert.ok(workforce !== null);
  return workforce.units.map(({ name, lastYear, thisYear, cumulativeThisYear, cumulativeLastYear }) =>
    [
      name.en.split(' ')[0],
      lastYear.absences,
      lastYear.daysLost,
      lastYear.statedDaysPerFte,
      thisYear.absences,
      thisYear.daysLost,
      thisYear.statedDaysPerFte,
      cumulativeThisYear,
      cumulativeLastYear,
    ]
      .map((cell) => (typeof cell === 'object' ? cell.printed : cell))
      .join(' '),
  );
}

describe('the staff tables of the two reports', () => {
  test('of 2017-18: two units in both years, with days and rates; the totals stay', () => {
    const shown = publicRecord(YEAR_END, []);
    assert.deepEqual(unitsOf(shown), [
      'Adult 305 2833.70 4.54 348 3491.78 5.74 18.86 19.43',
      'Children’s 48 604.49 3.82 79 810.44 4.91 17.57 18.09',
      'Prevention [c] [c] [c] [c] [c] [c] [c] [c]',
      'Business [c] [c] [c] [c] [c] [c] [c] [c]',
    ]);
    assert.deepEqual(shown.sections.workforce?.unitsTotal, YEAR_END.sections.workforce?.unitsTotal);
  });

  test('of 2023-24: this year’s quarter and the year so far; last year’s nought and its ten stay', () => {
    assert.deepEqual(unitsOf(publicRecord(SECOND_QUARTER, [])), [
      'Adult 279 3490.81 5.95 315 2158.10 3.59 7.71 11.64',
      'Business 10 163.50 3.10 [c] [c] [c] [c] [c]',
      'Children’s 53 1169.73 6.44 42 503.70 2.32 4.54 12.11',
      'Prevention 0 0.00 0.00 [c] [c] [c] [c] [c]',
    ]);
  });

  test('a withheld cell is empty and has its marker; officers see the number beside it', () => {
    const cell = (record: PeriodRecord) => record.sections.workforce?.units[2]?.thisYear.absences;
    assert.deepEqual(cell(publicRecord(YEAR_END, [])), { printed: '[c]', value: null, marker: 'c' });
    assert.deepEqual(cell(markedRecord(YEAR_END, [])), { printed: '3', value: decimal('3'), marker: 'c' });
    assert.deepEqual(cell(YEAR_END), { printed: '3', value: decimal('3') });
  });

  test('by the record alone, the year so far of every unit is withheld too', () => {
    const { units, unitsTotal } = publicRecord(YEAR_END).sections.workforce as Workforce;
    assert.ok(units.every(({ cumulativeThisYear }) => cumulativeThisYear.marker === 'c'));
    assert.equal(unitsTotal.cumulativeThisYear.printed, '17.58');
  });
});

describe('the indicators of the two reports', () => {
  for (const record of [YEAR_END, SECOND_QUARTER])
    test(`${record.edition.period}: every figure and status stays`, () => {
      const told = (of: PeriodRecord) =>
        scorecardOf(of).indicators.map(({ indicator, score, reading: own, previous }) => [
          indicator.ref,
          score.status,
          score.direction,
          own?.figure,
          previous?.figure,
        ]);
      assert.deepEqual(told(publicRecord(record, [])), told(record));
    });
});

test('the texts of the two reports hold no small number of people, and stand as they are', () => {
  for (const record of [YEAR_END, SECOND_QUARTER]) {
    const shown = publicRecord(record, []);
    assert.deepEqual(shown.commitments, record.commitments);
    assert.deepEqual(shown.sections.narrative, record.sections.narrative);
    assert.deepEqual(shown.sections.recommendations, record.sections.recommendations);
    assert.deepEqual(shown.sections.finance, record.sections.finance);
    assert.equal(shown.sections.workforce?.comment?.en, record.sections.workforce?.comment?.en);
    assert.deepEqual(shown.indicators, record.indicators);
  }
});

/** A record of one indicator. */
function recordWith(indicator: {
  title: string;
  unit?: Unit;
  value: string;
  counts?: readonly [string, string];
  about?: Indicator['definitions'][number]['about'];
  comment?: string;
}): PeriodRecord {
  const { title, unit = 'count', value, counts, about, comment = '' } = indicator;
  const base = SECOND_QUARTER.indicators[0] as Indicator;
  const definition = base.definitions[0] as Indicator['definitions'][number];
  const own = base.readings.find(({ period }) => period === '2023-24-Q2');
  assert.ok(own);
  return {
    ...SECOND_QUARTER,
    indicators: [
      {
        ...base,
        definitions: [
          { ...definition, title: { en: title, cy: title }, unit, ...(about !== undefined && { about }) },
        ],
        readings: [
          {
            ...own,
            figure: { kind: 'value', value: decimal(value), printed: value },
            fraction: counts ? { numerator: decimal(counts[0]), denominator: decimal(counts[1]) } : null,
            comment: { en: comment, cy: comment },
          },
        ],
      },
    ],
  };
}

describe('a figure of an indicator', () => {
  for (const [why, indicator, isShown] of [
    ['a small count of people', { title: 'Number of children who moved', value: '4' }, false],
    ['five are shown', { title: 'Number of children who moved', value: '5' }, true],
    ['none are shown', { title: 'Number of children who moved', value: '0' }, true],
    ['visits are not people', { title: 'Number of visits by older adults', value: '3' }, true],
    ['contracts are not people', { title: 'Number of contracts for carers', value: '2' }, true],
    ['a Welsh title', { title: 'Nifer y plant a symudodd', value: '2' }, false],
    ['whatever its data say', { title: 'Number of children', value: '2', about: 'other' }, true],
    ['and the other way round', { title: 'Number of moves', value: '2', about: 'people' }, false],
    ['few of many', { title: 'Share of staff', unit: 'percent', value: '5', counts: ['3', '60'] }, false],
    ['all but a few', { title: 'Share of staff', unit: 'percent', value: '95', counts: ['57', '60'] }, false],
    ['of a few', { title: 'Share of staff', unit: 'percent', value: '0', counts: ['0', '4'] }, false],
    ['all of enough', { title: 'Share of staff', unit: 'percent', value: '100', counts: ['9', '9'] }, true],
    ['a share without its counts', { title: 'Share of staff', unit: 'percent', value: '100' }, true],
    [
      'a rate of a few',
      { title: 'Adults delayed', unit: 'rate-per-1000', value: '0.1', counts: ['3', '30000'] },
      false,
    ],
  ] as const)
    test(why, () => {
      const [shown] = publicRecord(recordWith(indicator)).indicators;
      const expected = isShown
        ? { kind: 'value', value: decimal(indicator.value), printed: indicator.value }
        : { kind: 'absent', reason: 'suppressed', printed: '[c]', marker: 'c' };
      assert.deepEqual(shown?.readings[0]?.figure, expected);
      if (!isShown) assert.equal(shown?.readings[0]?.fraction, null);
    });

  test('its threshold is data', () => {
    const record = recordWith({ title: 'Number of children', value: '8' });
    const [indicator] = record.indicators;
    assert.ok(indicator);
    const definitions = indicator.definitions.map((each) => ({ ...each, smallestShown: decimal('10') }));
    const shown = publicRecord({ ...record, indicators: [{ ...indicator, definitions }] });
    assert.equal(shown.indicators[0]?.readings[0]?.figure.marker, 'c');
  });

  test('has no status, and is in no text', () => {
    const shown = publicRecord(
      recordWith({ title: 'Number of children', value: '4', comment: 'Four came in June, 4 in all.' }),
    );
    const [scored] = scorecardOf(shown).indicators;
    assert.equal(scored?.score.status, null);
    assert.deepEqual(scored?.score.statusReason, { kind: 'none', reason: 'suppressed' });
    assert.equal(shown.indicators[0]?.readings[0]?.comment?.en, '[c] came in June, [c] in all.');
  });
});

test('a text keeps its small numbers where somebody decided so, with a reason', () => {
  const comment = 'Two children moved.';
  const record = recordWith({ title: 'Number of children', value: '40', comment });
  const decided = {
    ...record,
    edition: { ...record.edition, smallNumbersShown: { by: 'nia' as never, reason: 'They agreed.' } },
  };
  const textOf = (of: PeriodRecord) => of.indicators[0]?.readings[0]?.comment?.en;
  assert.equal(textOf(publicRecord(record)), '[c] children moved.');
  assert.equal(textOf(publicRecord(decided)), comment);
  assert.equal('smallNumbersShown' in publicRecord(decided).edition, false);
});

/** A correction of a record as the next edition of its quarter. */
function corrected(earlier: PeriodRecord, later: PeriodRecord): PeriodRecord {
  const differences = editionDifferences({ earlier, later });
  return renumbered(later, {
    id: 'next',
    number: 2,
    revision: { of: 1, reason: { en: 'A mistake', cy: 'Camgymeriad' }, differences },
  });
}

/** The absences of a unit this year as others, the total with them. */
function absences(record: PeriodRecord, at: number, count: string): PeriodRecord {
  const workforce = record.sections.workforce as Workforce;
  const units = workforce.units.map((unit, place) =>
    place === at
      ? { ...unit, thisYear: { ...unit.thisYear, absences: { printed: count, value: decimal(count) } } }
      : unit,
  );
  const sum = units.reduce((all, unit) => all.plus(unit.thisYear.absences.value ?? '0'), decimal('0'));
  const total = { printed: sum.toFixed(), value: sum };
  const unitsTotal = {
    ...workforce.unitsTotal,
    thisYear: { ...workforce.unitsTotal.thisYear, absences: total },
  };
  return { ...record, sections: { ...record.sections, workforce: { ...workforce, units, unitsTotal } } };
}

describe('editions beside each other', () => {
  const large = absences(YEAR_END, 2, '30');
  for (const [because, first, second] of [
    ['a small number that was corrected to a large one', YEAR_END, large],
    ['a large number that was corrected to a small one', large, YEAR_END],
  ] as const)
    test(`${because}: both editions withhold it, and do not say which unit was corrected`, () => {
      const next = corrected(first, second);
      for (const [record, others] of [
        [first, [next]],
        [next, [first]],
      ] as const) {
        const { units } = publicRecord(record, others).sections.workforce as Workforce;
        assert.deepEqual(
          units.map(({ thisYear }) => thisYear.absences.marker ?? ''),
          ['', '', 'c', 'c'],
        );
      }
      assert.deepEqual(
        publicRecord(next, [first]).edition.revision?.differences.filter(({ field }) =>
          /^units\b/.test(field),
        ),
        [{ kind: 'workforce', ref: null, field: 'units', earlier: '[c]', later: '[c]' }],
      );
    });

  test('units that are called otherwise in a correction are withheld in both', () => {
    const workforce = large.sections.workforce as Workforce;
    const units = workforce.units.map((unit) => ({
      ...unit,
      name: { en: `${unit.name.en} of today`, cy: `${unit.name.cy} heddiw` },
    }));
    const renamed = { ...large, sections: { ...large.sections, workforce: { ...workforce, units } } };
    const shown = publicRecord(corrected(YEAR_END, renamed), [YEAR_END]).sections.workforce as Workforce;
    assert.deepEqual(
      shown.units.map(({ thisYear }) => thisYear.absences.marker ?? ''),
      ['', '', 'c', 'c'],
    );
  });

  test('a text that was corrected stands in the list of corrections as in the editions', () => {
    const comment = (text: string) => reading('SSWB39', { comment: { en: text, cy: text } });
    const next = corrected(
      comment('Two children moved.')(SECOND_QUARTER),
      comment('Children moved.')(SECOND_QUARTER),
    );
    const { differences = [] } = publicRecord(next, []).edition.revision ?? {};
    assert.deepEqual(
      differences.map(({ earlier, later }) => [earlier, later]),
      [
        ['[c] children moved.', 'Children moved.'],
        ['[c] children moved.', 'Children moved.'],
      ],
    );
  });

  test('a figure that was corrected from a small number is not in the list', () => {
    const before = recordWith({ title: 'Number of children', value: '3' });
    const next = corrected(before, recordWith({ title: 'Number of children', value: '30' }));
    const { differences = [] } = publicRecord(next, [before]).edition.revision ?? {};
    assert.ok(differences.length > 0);
    assert.ok(differences.every(({ earlier }) => earlier === '[c]'));
  });

  test('a later quarter does not give back an earlier one by the year so far', () => {
    const quarter = (period: string, count: string): PeriodRecord => {
      const record = absences(YEAR_END, 2, count);
      const lastYear = (record.sections.workforce as Workforce).units.map((unit) => ({
        ...unit,
        lastYear: { ...unit.lastYear, absences: { printed: '50', value: decimal('50') } },
      }));
      return {
        ...record,
        edition: { ...record.edition, id: period, period: period as Quarter },
        sections: {
          ...record.sections,
          workforce: { ...record.sections.workforce, units: lastYear } as Workforce,
        },
      };
    };
    const [first, second] = [quarter('2018-19-Q1', '3'), quarter('2018-19-Q2', '30')];
    const { units } = publicRecord(second, [first]).sections.workforce as Workforce;
    assert.deepEqual(
      units.map(({ thisYear, cumulativeThisYear }) => [thisYear.absences.marker, cumulativeThisYear.marker]),
      [
        [undefined, undefined],
        [undefined, undefined],
        [undefined, 'c'],
        [undefined, 'c'],
      ],
    );
  });
});

test('whom an indicator is about, of the two reports: nobody’s figure is of less than five people', () => {
  const abouts = [YEAR_END, SECOND_QUARTER].flatMap(({ indicators }) =>
    indicators.map(({ ref, definitions }) => [ref, definitions[0] && aboutOf(definitions[0])] as const),
  );
  const about = new Map(abouts);
  for (const [ref, expected] of [
    ['A9', 'people'],
    ['SSWB2', 'other'],
    ['PAM/017', 'other'],
    ['DWB6.1.1iii', 'other'],
    ['CORPB2a', 'staff'],
    ['SSWB17', 'other'],
  ] as const)
    assert.equal(about.get(ref as never), expected, ref);
});
