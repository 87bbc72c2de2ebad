import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Scorecard, ScoredIndicator } from '../../src/domain/scorecard/index.ts';
import { BY_HAND } from './by-hand.ts';
import { scorecardFor } from './council.ts';

for (const [period, table] of Object.entries(BY_HAND)) {
  const expected = table
    .trim()
    .split('\n')
    .map((line) => line.split(' '));

  describe(`${period}, every indicator by hand`, async () => {
    const scorecard = await scorecardFor(period);

    test('the rows are those of the report, in its order', () => {
      const refs = scorecard.indicators.map(({ indicator }) => indicator.ref as string);
      assert.deepEqual(
        refs,
        expected.map(([ref]) => ref),
      );
    });

    for (const [ref, status, direction] of expected)
      test(`${ref}: ${status}, ${direction}`, () => {
        const scored = indicatorOf(scorecard, ref ?? '');
        const { statusReason } = scored.score;
        assert.equal(scored.score.status ?? (statusReason.kind === 'none' && statusReason.reason), status);
        assert.equal(scored.score.direction ?? '-', direction);
      });

    test('every gap is what whole-number arithmetic on the printed figures gives', () => {
      let compared = 0;
      for (const scored of scorecard.indicators) {
        if (scored.score.status === null) continue;
        const { millionths, pct } = gapInWholeNumbers(scored);
        assert.equal(scored.score.gap?.difference.times('1000000').toFixed(), String(millionths));
        assert.equal(scored.score.gap?.pct?.times('10000').round(0, 0).toFixed(0), String(pct));
        compared++;
      }
      assert.equal(compared, scorecard.summary.indicators.scored);
    });
  });
}

describe('the counts of the reports', () => {
  test('2017-18 Q4: 33 green, 5 amber, 9 red of 48; 29 national', async () => {
    const { summary } = await scorecardFor('2017-18-Q4');
    assert.equal(summary.indicators.total, 48);
    assert.deepEqual(summary.indicators.byStatus, { blue: 0, green: 33, yellow: 0, amber: 5, red: 9 });
    assert.deepEqual(summary.indicators.withoutStatus, { baseline: 1 });
    assert.equal(summary.national.total, 29);
    assert.deepEqual(summary.national.byStatus, { blue: 0, green: 18, yellow: 0, amber: 5, red: 6 });
    assert.deepEqual(summary.commitments.byStatus, { blue: 0, green: 7, yellow: 0, amber: 4, red: 1 });
    assert.equal(summary.directions.compared, 37);
  });

  test('2023-24 Q2: 20 of 36 scored, 5 on target, 4 improved; 28 commitments, 2 statuses lost', async () => {
    const { summary } = await scorecardFor('2023-24-Q2');
    assert.equal(summary.indicators.total, 36);
    assert.equal(summary.indicators.scored, 20);
    assert.equal(summary.indicators.onTarget, 5);
    assert.deepEqual(summary.indicators.byStatus, { blue: 0, green: 3, yellow: 2, amber: 6, red: 9 });
    assert.deepEqual(summary.indicators.withoutStatus, {
      baseline: 4,
      'no-target': 1,
      'not-due': 10,
      'not-applicable': 1,
    });
    assert.equal(summary.directions.byDirection.improved, 4);
    assert.equal(summary.commitments.total, 28);
    assert.deepEqual(summary.commitments.byStatus, { blue: 2, green: 18, yellow: 0, amber: 6, red: 0 });
    assert.deepEqual(summary.commitments.withoutStatus, { 'not-stated': 2 });
  });
});

function indicatorOf(scorecard: Scorecard, ref: string): ScoredIndicator {
  const found = scorecard.indicators.find(({ indicator }) => indicator.ref === ref);
  assert.ok(found, `no ${ref}`);
  return found;
}

/** The gap in millionths of the unit, and in ten-thousandths of a per cent cut off, from the digits as printed. */
function gapInWholeNumbers({ reading, periodTarget, definition }: ScoredIndicator): {
  millionths: bigint;
  pct: bigint;
} {
  assert.ok(reading?.figure.kind === 'value' && periodTarget?.figure.kind === 'value');
  const actual = inMillionths(reading.figure.printed);
  const target = inMillionths(periodTarget.figure.printed);
  const millionths = definition.polarity === 'lower' ? target - actual : actual - target;
  return { millionths, pct: (millionths * 1_000_000n) / (target < 0n ? -target : target) };
}

function inMillionths(printed: string): bigint {
  const match = /-?\d[\d,]*(?:\.(\d+))?/.exec(printed);
  assert.ok(match, `no figure in "${printed}"`);
  const digits = match[0].replaceAll(/[,.]/g, '');
  return BigInt(digits) * 10n ** BigInt(6 - (match[1]?.length ?? 0));
}
