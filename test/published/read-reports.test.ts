/** The reader of reports held to the two originals: every line has its fate, no cell is wrong, what is missing is named. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { ReadReport } from '../../src/intake/report/index.ts';
import { readReportText } from '../read-reports.ts';
import { type ComparedCell, comparedCells } from './compared-cells.ts';
import { originalReport } from './council.ts';

const NOT_PRINTED = 'the table of planned reductions does not print it';
const TYPE_LOST = 'the extraction lost the type with the reference';
const NO_UNIT = 'neither the title nor a sign beside the figures names a unit';
const IN_OTHER_CELL = 'the text stands in the cell of the regulator';

/** Every cell that the data have and the reader left out, with the reason. Cells of reports are counted apart. */
const MISSING: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '2017-18-Q4': { 'indicators 217 polarity': NOT_PRINTED, 'indicators 217 frequency': NOT_PRINTED },
  '2023-24-Q2': {
    'indicators 198 types': TYPE_LOST,
    'indicators 199 types': TYPE_LOST,
    'indicators 218 types': TYPE_LOST,
    'indicators 218 unit': NO_UNIT,
    'indicators 287 unit': NO_UNIT,
    'indicators 288 unit': NO_UNIT,
    'indicators 289 unit': NO_UNIT,
    'indicators 368 types': TYPE_LOST,
    'indicators 369 types': TYPE_LOST,
    'indicators 372 unit': NO_UNIT,
    'indicators 373 unit': NO_UNIT,
    'indicators 403 types': TYPE_LOST,
    'indicators 410 polarity': NOT_PRINTED,
    'indicators 410 frequency': NOT_PRINTED,
    'indicators 410 periodTarget': 'the table has a target of the year alone',
    'commitments 260 title': 'the title is three dots; the data tell what it is about',
    'commitments 328 status': 'the word of the scale is garbled and its colour lost',
    'recommendations 132 code': IN_OTHER_CELL,
    'recommendations 132 text': IN_OTHER_CELL,
  },
};

const REPORTS = [
  { period: '2017-18-Q4', original: 'bridgend-social-services-2017-18-q4', recommendations: 0 },
  { period: '2023-24-Q2', original: 'bridgend-social-services-2023-24-q2', recommendations: 39 },
] as const;

for (const { period, original, recommendations } of REPORTS) {
  const path = originalReport(original);
  const skip = path === null ? 'the text of the original report is not at hand' : false;
  describe(`${period} read from its text`, { skip }, () => {
    const text = path === null ? '' : readFileSync(path, 'utf8');
    const read = readReportText(text);
    const cells = skip === false ? comparedCells(period, read) : [];

    test('every line of the file has exactly one fate', () => {
      const lines = text.split('\n');
      assert.deepEqual(
        read.fates.map(({ line }) => line),
        lines.map((_, at) => at + 1),
      );
      for (const { line, as } of read.fates)
        assert.equal(
          as === 'blank',
          (lines[line - 1] ?? '').replaceAll(/<[^>]*>/g, '').trim() === '',
          `line ${line}`,
        );
    });

    test('what was not understood is told with its line', () => {
      const told = new Set(read.problems.map(({ line }) => line));
      for (const { line, as } of read.fates)
        if (as === 'not-understood') assert.ok(told.has(line), `line ${line}`);
    });

    test('no cell is wrong, every missing one is known, 95 of 100 are as the data have them', (t) => {
      for (const [kind, list] of Map.groupBy(cells, (cell) => cell.kind)) t.diagnostic(countsOf(kind, list));
      assert.deepEqual(
        cells.filter(({ outcome }) => outcome === 'wrong'),
        [],
      );
      const missing = cells.filter((cell) => cell.outcome === 'missing' && !isOfReport(cell));
      assert.deepEqual(
        missing.map(({ kind, line, cell }) => `${kind} ${line} ${cell}`),
        Object.keys(MISSING[period] ?? {}),
      );
      const indicators = cells.filter(({ kind, wanted }) => kind === 'indicators' && wanted !== '');
      const equal = indicators.filter(({ outcome }) => outcome === 'equal');
      assert.ok(equal.length * 100 >= indicators.length * 95, `${equal.length} of ${indicators.length}`);
    });

    test('which report a recommendation is of is left to a person: merged cells do not say', () => {
      assert.equal(read.recommendations.length, recommendations);
      const ofReport = cells.filter(isOfReport);
      assert.equal(ofReport.filter(({ outcome }) => outcome === 'missing').length, 2 * recommendations);
      const told = read.problems.filter(({ what, why }) => what === 'report' && why === 'merged-cell');
      assert.equal(told.length, recommendations);
    });
  });
}

function isOfReport({ kind, cell }: ComparedCell): boolean {
  return kind === 'recommendations' && (cell === 'issued' || cell === 'regulator');
}

function countsOf(kind: string, list: readonly ComparedCell[]): string {
  const stated = list.filter(({ wanted }) => wanted !== '');
  const count = (outcome: string): number => stated.filter((cell) => cell.outcome === outcome).length;
  const pct = ((count('equal') * 100) / stated.length).toFixed(1);
  return `${kind}: ${stated.length} cells stated, ${count('equal')} equal (${pct}%), ${count('missing')} missing, ${count('wrong')} wrong; ${list.length - stated.length} empty in both`;
}

describe('damaged files', () => {
  const texts = REPORTS.flatMap(({ original }) => {
    const path = originalReport(original);
    return path === null ? [] : [readFileSync(path, 'utf8')];
  });
  const skip = texts.length === 0 ? 'the texts of the original reports are not at hand' : false;

  test('lines lost, doubled and moved, and a cut anywhere: nothing throws, no line is lost', { skip }, () => {
    const damage = fc.array(
      fc.tuple(fc.constantFrom('delete', 'double', 'move'), fc.nat(1000), fc.nat(1000)),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        damage,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (text, steps, cut) => {
          const lines = text.split('\n');
          for (const [how, one, other] of steps) {
            const [line = ''] = lines.splice(one % lines.length, how === 'double' ? 0 : 1);
            if (how === 'double') lines.splice(one % lines.length, 0, lines[one % lines.length] ?? '');
            if (how === 'move') lines.splice(other % (lines.length + 1), 0, line);
          }
          const whole = lines.join('\n');
          const damaged = whole.slice(0, Math.floor(whole.length * cut));
          assertWhole(readReportText(damaged), damaged);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('lines lost anywhere: a row that is still there never has another figure, status or code', {
    skip,
  }, () => {
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.array(fc.nat(1000), { maxLength: 25 }), (text, lost) => {
        const lines = text.split('\n');
        const whole = valuesByLine(readReportText(text), lines);
        for (const at of lost) lines.splice(at % lines.length, 1);
        const left = valuesByLine(readReportText(lines.join('\n')), lines);
        for (const [line, values] of left)
          for (const value of values)
            assert.ok(whole.get(line)?.has(value), `${value} of ${line.slice(0, 60)}`);
      }),
      { numRuns: 60 },
    );
  });

  test('any text at all', () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom('Code', 'Status', 'GREEN', 'Target', '↑ 3', '<b>', '12%', 'Q2 2023-24'),
    );
    const text = fc.array(
      fc.array(cell, { maxLength: 6 }).map((cells) => cells.join('\t')),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(text, (lines) => assertWhole(readReportText(lines.join('\n')), lines.join('\n'))),
      { numRuns: 200 },
    );
  });
});

function assertWhole(read: ReadReport, text: string): void {
  const lines = text.split(/\r\n|\n|\r/);
  const count = lines.at(-1) === '' ? lines.length - 1 : lines.length;
  assert.deepEqual(
    read.fates.map(({ line }) => line),
    Array.from({ length: count }, (_, at) => at + 1),
  );
}

/** The values of each indicator and commitment by the text of its line, so that moved lines can be compared. */
function valuesByLine(read: ReadReport, lines: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, ReadonlySet<string>>();
  for (const row of read.indicators) {
    const {
      previousYearTarget,
      yearTarget,
      periodTarget,
      actual,
      previous,
      yearEndPrevious,
      walesAverage,
      rank,
    } = row;
    const figures = {
      previousYearTarget,
      yearTarget,
      periodTarget,
      actual,
      previous,
      yearEndPrevious,
      walesAverage,
      rank,
    };
    const values = Object.entries(figures).flatMap(([role, figure]) =>
      figure?.kind === 'value' ? [`${role} ${figure.value}`] : [],
    );
    found.set(
      lines[row.line - 1] ?? '',
      new Set([...values, ...(row.printedArrow === null ? [] : [row.printedArrow])]),
    );
  }
  for (const { line, status, code } of read.commitments)
    found.set(lines[line - 1] ?? '', new Set([status ?? [], code === null ? [] : code.toUpperCase()].flat()));
  return found;
}
