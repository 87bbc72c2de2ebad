import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { decimal } from '../value/index.ts';
import type { SicknessUnit, StatedNumber } from '../workforce/index.ts';
import { withheldUnits } from './withheld-units.ts';

const none: StatedNumber = { printed: '', value: null };
const number = (text: string | null): StatedNumber =>
  text === null ? none : { printed: text, value: decimal(text) };

function unit(absences: string | null, days: string | null = null): SicknessUnit {
  const year = { absences: number(absences), daysLost: number(days), statedDaysPerFte: none };
  return {
    id: 'a-unit',
    name: { en: 'A unit', cy: 'Uned' },
    fte: none,
    lastYear: { absences: none, daysLost: none, statedDaysPerFte: none },
    thisYear: year,
    cumulativeThisYear: none,
    cumulativeLastYear: none,
    target: null,
  };
}

function withheld(counts: readonly (string | null)[], total: string | null, days: readonly string[] = []) {
  const { thisYear, total: isTotal } = withheldUnits({
    staff: [],
    sickness: [],
    units: counts.map((count, at) => unit(count, days[at] ?? null)),
    unitsTotal: unit(total),
    reasons: [],
    reasonsTotal: { id: 'all', name: { en: '', cy: '' }, byQuarter: [], days: none, statedPct: none },
    comment: null,
  });
  return { places: [...thisYear].toSorted(), isTotal };
}

describe('the units of a staff table that are withheld', () => {
  for (const [why, counts, total, places, isTotal] of [
    ['a small number takes the next smallest with it', ['305', '48', '1', '18'], '372', [2, 3], false],
    ['the year after', ['348', '79', '3', '27'], '457', [2, 3], false],
    ['four are small', ['305', '48', '4', '18'], '375', [2, 3], false],
    ['nothing is small', ['305', '48', '5', '18'], '376', [], false],
    ['noughts are shown, and protect nothing', ['305', '48', '0', '18'], '371', [], false],
    ['nor do they stand beside a small number', ['305', '48', '1', '0'], '354', [1, 2], false],
    ['two small numbers give each other away', ['305', '48', '1', '2'], '356', [1, 2, 3], false],
    ['a count left out is what the total leaves', ['305', '48', null, '18'], '373', [2, 3], false],
    ['a total that is small itself', ['3', '0'], '3', [0], true],
    ['too little in all to hide anything', ['2', '2', '2'], '6', [0, 1, 2], true],
    ['one unit alone', ['4'], '4', [0], true],
  ] as const)
    test(why, () => assert.deepEqual(withheld(counts, total), { places, isTotal }));

  test('days that add up to less than the distance need one more unit', () => {
    assert.deepEqual(
      withheld(['305', '48', '1', '18'], '372', ['900', '80', '0.5', '3.5']).places,
      [1, 2, 3],
    );
  });
});
