import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { council, recordOf } from '../../../test/published/council.ts';
import { schemeOf } from '../../../test/schemes.ts';
import type { Benchmark, Indicator } from '../framework/index.ts';
import type { FinancialYear, Quarter } from '../period/index.ts';
import { needsAttention } from '../scoring/index.ts';
import { decimal } from '../value/index.ts';
import { scorecardOf, scoredIndicator } from './index.ts';

const QUARTER = '2017-18-Q4' as Quarter;
const RECORD = recordOf(await council(), QUARTER);
const [PLAIN] = RECORD.indicators;

/** A real indicator of 2017-18 with Wales figures of these years, in this order. */
function withBenchmarksOf(years: readonly string[]): Indicator {
  assert.ok(PLAIN);
  const benchmarks = years.map((year): Benchmark => {
    const figure = { kind: 'value', printed: year, value: decimal('1') } as const;
    return { year: year as FinancialYear, walesAverage: figure, rank: figure };
  });
  return { ...PLAIN, benchmarks };
}

describe('the Wales figure beside an indicator of 2017-18 is the newest not later than its year', () => {
  for (const { held, shown } of [
    { held: [], shown: null },
    { held: ['2016-17'], shown: '2016-17' },
    { held: ['2017-18'], shown: '2017-18' },
    { held: ['2018-19'], shown: null },
    { held: ['2015-16', '2016-17'], shown: '2016-17' },
    { held: ['2016-17', '2015-16'], shown: '2016-17' },
    { held: ['2016-17', '2017-18', '2018-19'], shown: '2017-18' },
    { held: ['2018-19', '2017-18', '2016-17'], shown: '2017-18' },
    { held: ['2015-16', '2019-20'], shown: '2015-16' },
  ])
    test(`held ${held.join(', ') || 'none'}: ${shown ?? 'none'}`, () => {
      const scored = scoredIndicator({
        indicator: withBenchmarksOf(held),
        period: QUARTER,
        scheme: schemeOf('2017-18'),
      });
      assert.equal(scored.benchmark?.year ?? null, shown);
    });
});

test('an indicator is not scored in a year in which it is not defined', () => {
  assert.ok(PLAIN);
  const indicator: Indicator = { ...PLAIN, definitions: [] };
  assert.throws(
    () => scoredIndicator({ indicator, period: QUARTER, scheme: schemeOf('2017-18') }),
    /is not defined in 2017-18/,
  );
});

describe('a row with a status is counted as on target, or needs attention, never both', () => {
  for (const { status, indicator, commitment } of [
    { status: 'blue', indicator: false, commitment: false },
    { status: 'green', indicator: false, commitment: false },
    // On target for an indicator; of a commitment, that a deadline slips or its cost or risk rises.
    { status: 'yellow', indicator: false, commitment: true },
    { status: 'amber', indicator: true, commitment: true },
    { status: 'red', indicator: true, commitment: true },
  ] as const)
    test(`${status}: an indicator ${indicator}, a commitment ${commitment}`, () => {
      assert.equal(needsAttention('indicator', status), indicator);
      assert.equal(needsAttention('commitment', status), commitment);
      const commitments = RECORD.commitments.map((each) => ({
        ...each,
        updates: each.updates.map((update) => ({ ...update, status, noStatusReason: null })),
      }));
      const { summary } = scorecardOf({ ...RECORD, commitments });
      assert.ok(summary.commitments.scored > 0);
      assert.equal(summary.commitments.onTarget, commitment ? 0 : summary.commitments.scored);
    });
});
