import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Change } from '../../../test/published/changed-record.ts';
import { scorecardFor } from '../../../test/published/council.ts';
import { SECOND_QUARTER_CHANGES } from '../../../test/published/second-quarter-changes.ts';
import { YEAR_END_CHANGES } from '../../../test/published/year-end-changes.ts';
import { type Scorecard, scorecardOf } from '../scorecard/index.ts';
import { CHECKS } from './checks.ts';
import { checkScorecard, type Problem } from './index.ts';

const REPORTS = [
  { report: await scorecardFor('2017-18-Q4'), cases: YEAR_END_CHANGES },
  { report: await scorecardFor('2023-24-Q2'), cases: SECOND_QUARTER_CHANGES },
];

for (const { report, cases } of REPORTS)
  describe(`the report of ${report.period}, but for`, () => {
    const before = checkScorecard(report).map(told);
    for (const { what, change, adds = [], goes = [] } of cases)
      test(what, () => {
        const after = checkScorecard(changed(report, change)).map(told);
        assert.deepEqual({ adds: without(after, before), goes: without(before, after) }, { adds, goes });
      });
  });

test('every check has an example here that it finds', () => {
  const tell = (scorecard: Scorecard) => CHECKS.map((check) => JSON.stringify(check(scorecard).map(told)));
  const seen = REPORTS.flatMap(({ report, cases }) => {
    const before = tell(report);
    return cases.map(({ change }) => tell(changed(report, change)).map((after, at) => after !== before[at]));
  });
  const unseen = CHECKS.filter((_, at) => !seen.some((differs) => differs[at]));
  assert.deepEqual(
    unseen.map(({ name }) => name),
    [],
  );
});

/** A problem in one line: its code, its row or else its field, and its figures. */
function told({ code, place, figures }: Problem): string {
  return `${code} ${place.ref ?? place.field}: ${Object.values(figures).join(' ')}`;
}

/** What stands in one list and not in the other; what stands twice counts twice. */
function without(lines: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others];
  return lines.filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function changed({ record }: Scorecard, change: Change): Scorecard {
  return scorecardOf(change(record));
}
