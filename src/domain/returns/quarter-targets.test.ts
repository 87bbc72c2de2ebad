import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readPublication } from '../../intake/published/index.ts';
import type { Quarter } from '../period/index.ts';
import { scoredIndicator } from '../scorecard/index.ts';
import { frameFor } from './quarter-frame.ts';
import { awaitedTargets, withTargets } from './quarter-targets.ts';

const read = await readPublication(new URL('../../../data/bridgend', import.meta.url).pathname);
assert.ok(read.ok);
const { records, plans, schemes } = read.value.publication;
const base = records.find(({ edition }) => edition.period === '2023-24-Q2');
assert.ok(base);

function frameOf(period: string) {
  assert.ok(base);
  const framed = frameFor({ base, period: period as Quarter, plans, schemes });
  assert.ok(framed.ok);
  return framed.value;
}

test('a quarter whose last target was not the year’s waits for its own; in the fourth the year’s is the one', () => {
  assert.deepEqual(
    awaitedTargets(frameOf('2023-24-Q3')).map(({ ref }) => ref),
    ['SSWB61a', 'SSWB61b', 'X-REABLEMENT-PACKAGES'],
  );
  assert.deepEqual(awaitedTargets(frameOf('2023-24-Q4')), []);
});

test('nothing is scored against the year’s target while the quarter’s is awaited', () => {
  const frame = frameOf('2023-24-Q3');
  const score = (held: typeof frame) => {
    const indicator = held.indicators.find(({ ref }) => ref === 'SSWB61a');
    assert.ok(indicator);
    const { periodTarget } = scoredIndicator({ indicator, period: held.edition.period, scheme: held.scheme });
    return periodTarget?.figure;
  };
  assert.equal(score(frame)?.kind, 'absent');
  const set = withTargets(frame, [{ ref: 'SSWB61a', year: null, quarter: '139' }]);
  const figure = score(set.frame);
  assert.equal(figure?.kind === 'value' && figure.value.toFixed(), '139');
  assert.deepEqual(set.changes, [{ field: 'SSWB61a 2023-24-Q3', earlier: '', later: '139' }]);
});

describe('targets as councils write them', () => {
  const table = [
    ['<2.5', '2.5'],
    ['1,055 days', '1055'],
    ['£0', '0'],
    ['68%', '68'],
    ['Establish Baseline', 'baseline'],
    ['', 'no-target'],
    ['about ten', 'fault'],
    ['10-12', 'fault'],
  ] as const;
  for (const [typed, understood] of table)
    test(`“${typed}” is ${understood}`, () => {
      const { frame, faults } = withTargets(frameOf('2023-24-Q3'), [
        { ref: 'SSWB61a', year: null, quarter: `${typed} ` },
        { ref: 'SSWB61b', year: '180', quarter: null },
      ]);
      const indicator = frame.indicators.find(({ ref }) => ref === 'SSWB61a');
      const figure = indicator?.targets.find(({ period }) => period === '2023-24-Q3')?.figure;
      const found = figure?.kind === 'value' ? figure.value.toFixed() : figure?.reason;
      // An empty box where none was set is no change: it is still awaited.
      const expected = understood === 'no-target' ? 'awaited' : understood;
      assert.equal(faults.length === 1 ? 'fault' : found, expected);
    });
});
