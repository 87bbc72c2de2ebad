import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { BASES } from '../../src/domain/period/index.ts';
import { ENTRIES_A_CLASS, entriesOf, resultsOf, tableOf } from './entries-table.ts';
import { LEGITIMATE } from './legitimate.ts';
import { NONSENSE } from './nonsense.ts';

/** Guards were worked on with this seed; the other is for what is counted. */
const KNOWN = { seed: 1, pool: 'known' } as const;
const UNSEEN = { seed: 7202, pool: 'unseen' } as const;

test('a seed makes the same entries again', () => {
  const [one, two] = [1, 2].map(() => entriesOf(NONSENSE['swapped digits'] ?? assert.fail(), UNSEEN));
  assert.deepEqual(
    one?.map(({ content }) => content),
    two?.map(({ content }) => content),
  );
});

test('ordinary quarters are of every unit, polarity and basis of the two reports', () => {
  const made = entriesOf(LEGITIMATE['an ordinary quarter'] ?? assert.fail(), UNSEEN);
  const definitions = made.flatMap(({ frame }) =>
    frame.indicators.flatMap((each) => each.definitions.slice(-1)),
  );
  const kinds = (of: (definition: (typeof definitions)[number]) => string) =>
    [...new Set(definitions.map(of))].toSorted();
  assert.deepEqual(
    kinds(({ unit }) => unit),
    [...['count', 'days', 'days-per-fte', 'gbp-thousand', 'percent', 'rate-per-1000', 'years']],
  );
  assert.deepEqual(
    kinds(({ polarity }) => polarity),
    ['higher', 'lower'],
  );
  assert.deepEqual(
    kinds(({ basis }) => basis),
    BASES.toSorted(),
  );
});

describe('what the guards make of entries', () => {
  for (const [name, by] of Object.entries({ 'the seed worked with': KNOWN, 'an unseen seed': UNSEEN }))
    test(name, (context) => {
      const results = resultsOf(by);
      for (const line of tableOf(results)) context.diagnostic(line);
      for (const { entries } of [...results.nonsense, ...results.legitimate])
        assert.ok(entries >= ENTRIES_A_CLASS);
    });
});
