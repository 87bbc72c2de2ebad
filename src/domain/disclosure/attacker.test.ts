/** Made-up directorates, and an outsider who works with everything that is public of them: totals, rates, years so far. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { council, recordOf } from '../../../test/published/council.ts';
import { type FinancialYear, type Quarter, quarterOf } from '../period/index.ts';
import type { PeriodRecord } from '../scorecard/index.ts';
import { decimal } from '../value/index.ts';
import type { SicknessUnit, StatedNumber, Workforce } from '../workforce/index.ts';
import { publicRecord } from './index.ts';

const REPORT = recordOf(await council(), '2023-24-Q2');
const BASE: PeriodRecord = {
  ...REPORT,
  indicators: [],
  commitments: [],
  sections: { ...REPORT.sections, finance: null, recommendations: [], narrative: [] },
};
const YEARS = ['2021-22', '2022-23', '2023-24'] as const;
const QUARTERS: readonly Quarter[] = YEARS.flatMap((year) =>
  [1, 2, 3, 4].map((number) => quarterOf({ year: year as FinancialYear, number })),
);

/** A cell of a unit and quarter: how many absences, and days in hundredths. */
interface Cell {
  readonly count: number;
  readonly hundredths: number;
}

/** A directorate: full-time equivalents by unit, what there is by quarter and unit, and which quarters are public. */
interface MadeUp {
  readonly ftes: readonly number[];
  readonly cells: readonly (readonly Cell[])[];
  readonly published: readonly number[];
}

const cell = fc
  .record({
    count: fc.oneof(
      { weight: 1, arbitrary: fc.constant(0) },
      { weight: 3, arbitrary: fc.integer({ min: 1, max: 4 }) },
      { weight: 6, arbitrary: fc.integer({ min: 5, max: 400 }) },
    ),
    perAbsence: fc.integer({ min: 20, max: 2000 }),
  })
  .map(({ count, perAbsence }): Cell => ({ count, hundredths: count * perAbsence }));

const madeUp: fc.Arbitrary<MadeUp> = fc.integer({ min: 1, max: 6 }).chain((units) =>
  fc.record({
    ftes: fc.array(fc.integer({ min: 2, max: 600 }), { minLength: units, maxLength: units }),
    cells: fc.array(fc.array(cell, { minLength: units, maxLength: units }), {
      minLength: QUARTERS.length,
      maxLength: QUARTERS.length,
    }),
    // The first year has none before it to stand beside.
    published: fc.subarray([...QUARTERS.keys()].slice(4), { minLength: 1 }),
  }),
);

const stated = (value: number, places: number): StatedNumber => {
  const printed = value.toFixed(places);
  return { printed, value: decimal(printed) };
};
const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);

/** The quarters of the year of a quarter, up to it. */
const soFar = (at: number) => [...QUARTERS.keys()].slice(at - (at % 4), at + 1);

/** Of one unit, or of all together. */
function unitOf(
  { ftes, cells }: MadeUp,
  { at, units }: { at: number; units: readonly number[] },
): SicknessUnit {
  const fte = sum(units.map((unit) => ftes[unit] ?? 0));
  const count = (quarter: number) => sum(units.map((unit) => cells[quarter]?.[unit]?.count ?? 0));
  const days = (quarter: number) => sum(units.map((unit) => cells[quarter]?.[unit]?.hundredths ?? 0)) / 100;
  const quarter = (of: number) => ({
    absences: stated(count(of), 0),
    daysLost: stated(days(of), 2),
    statedDaysPerFte: stated(days(of) / fte, 2),
  });
  const cumulative = (of: number) => stated(sum(soFar(of).map(days)) / fte, 2);
  const name = units.length === 1 ? `Unit ${units[0]}` : 'Directorate';
  return {
    id: name,
    name: { en: name, cy: name },
    fte: stated(fte, 2),
    lastYear: quarter(at - 4),
    thisYear: quarter(at),
    cumulativeThisYear: cumulative(at),
    cumulativeLastYear: cumulative(at - 4),
    target: null,
  };
}

function recordAt(made: MadeUp, at: number): PeriodRecord {
  const units = [...made.ftes.keys()];
  const period = QUARTERS[at] as Quarter;
  const workforce: Workforce = {
    ...(BASE.sections.workforce as Workforce),
    units: units.map((unit) => unitOf(made, { at, units: [unit] })),
    unitsTotal: unitOf(made, { at, units }),
    reasons: [],
  };
  return {
    ...BASE,
    edition: { ...BASE.edition, id: period, period, number: 1 },
    sections: { ...BASE.sections, workforce },
  };
}

/**
 * What is unknown of counts and days by unit and quarter, and each public relation between them as the unknowns that
 * it adds up. A rate is as good as its days, and a year so far as good as the sum of its quarters.
 */
function relationsOf(
  { ftes }: MadeUp,
  shown: readonly { readonly at: number; readonly workforce: Workforce }[],
): { readonly withheld: ReadonlySet<string>; readonly relations: readonly (readonly string[])[] } {
  const units = [...ftes.keys()];
  const known = new Set<string>();
  const withheld = new Set<string>();
  const relations: string[][] = [];
  const see = (cells: readonly StatedNumber[], name: string) => {
    if (cells.some(({ value }) => value !== null)) known.add(name);
    else withheld.add(name);
  };
  for (const { at, workforce } of shown) {
    const { unitsTotal } = workforce;
    for (const [key, quarter] of [
      ['thisYear', at],
      ['lastYear', at - 4],
    ] as const) {
      for (const unit of units) {
        const own = workforce.units[unit]?.[key];
        assert.ok(own);
        see([own.absences], `count ${quarter} ${unit}`);
        see([own.daysLost, own.statedDaysPerFte], `days ${quarter} ${unit}`);
      }
      const all = (what: string) => units.map((unit) => `${what} ${quarter} ${unit}`);
      if (unitsTotal[key].absences.value !== null) relations.push(all('count'));
      if (unitsTotal[key].daysLost.value !== null) relations.push(all('days'));
    }
    for (const [key, quarter] of [
      ['cumulativeThisYear', at],
      ['cumulativeLastYear', at - 4],
    ] as const) {
      const days = (unit: number) => soFar(quarter).map((each) => `days ${each} ${unit}`);
      for (const unit of units) if (workforce.units[unit]?.[key].value !== null) relations.push(days(unit));
      if (unitsTotal[key].value !== null) relations.push(units.flatMap(days));
    }
    for (const unit of units) see([workforce.units[unit]?.fte as StatedNumber], `fte ${at} ${unit}`);
    if (unitsTotal.fte.value !== null) relations.push(units.map((unit) => `fte ${at} ${unit}`));
  }
  return { withheld, relations: relations.map((names) => names.filter((name) => !known.has(name))) };
}

/** The unknowns that the relations leave one value for: those that stand alone in a row when all are worked out. */
function determined(relations: readonly (readonly string[])[]): readonly string[] {
  const names = [...new Set(relations.flat())];
  const rows: number[][] = relations.map((relation) =>
    names.map((name) => (relation.includes(name) ? 1 : 0)),
  );
  let done = 0;
  for (const column of names.keys()) {
    const pivot = rows.findIndex((row, at) => at >= done && Math.abs(row[column] ?? 0) > 1e-9);
    if (pivot < 0) continue;
    const [found] = rows.splice(pivot, 1);
    if (found === undefined) continue;
    const lead = found.map((value) => value / (found[column] ?? 1));
    for (const row of rows) {
      const times = row[column] ?? 0;
      for (const at of names.keys()) row[at] = (row[at] ?? 0) - times * (lead[at] ?? 0);
    }
    rows.splice(done, 0, lead);
    done++;
  }
  return rows.flatMap((row) => {
    const left = names.filter((_, at) => Math.abs(row[at] ?? 0) > 1e-9);
    return left.length === 1 ? left : [];
  });
}

function shownOf(made: MadeUp) {
  const records = made.published.map((at) => ({ at, record: recordAt(made, at) }));
  return records.map(({ at, record }) => ({
    at,
    workforce: publicRecord(
      record,
      records.filter((other) => other.at !== at).map((other) => other.record),
    ).sections.workforce as Workforce,
  }));
}

test('the outsider works out what a gate that hides only small numbers would give away', () => {
  assert.deepEqual(determined([['a'], ['a', 'b'], ['c', 'd']]), ['a', 'b']);
  assert.deepEqual(
    determined([
      ['a', 'b'],
      ['a', 'b', 'c'],
    ]),
    ['c'],
  );
});

test('of a made-up directorate nothing that is withheld can be worked out from all that is public', () => {
  let withheldCells = 0;
  fc.assert(
    fc.property(madeUp, (made) => {
      const { withheld, relations } = relationsOf(made, shownOf(made));
      withheldCells += withheld.size;
      assert.deepEqual(
        determined(relations).filter((name) => withheld.has(name)),
        [],
      );
    }),
    { numRuns: 300 },
  );
  assert.ok(withheldCells > 1000, 'there was something to work out');
});

test('no small number of absences is public, and what is withheld of a quarter has a range of five', () => {
  fc.assert(
    fc.property(madeUp, (made) => {
      for (const { at, workforce } of shownOf(made))
        for (const [key, quarter] of [
          ['thisYear', at],
          ['lastYear', at - 4],
        ] as const) {
          const counts = made.cells[quarter]?.map(({ count }) => count) ?? [];
          const hidden = counts.filter((_, unit) => workforce.units[unit]?.[key].absences.value === null);
          for (const [unit, count] of counts.entries())
            if (count > 0 && count < 5) assert.equal(workforce.units[unit]?.[key].absences.marker, 'c');
          const isTotalShown = workforce.unitsTotal[key].absences.value !== null;
          if (hidden.length > 0 && isTotalShown) assert.ok(sum(hidden) - hidden.length >= 5, `${counts}`);
        }
    }),
    { numRuns: 300 },
  );
});
