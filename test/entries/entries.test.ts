import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { BASES } from '../../src/domain/period/index.ts';
import { emptyContent, guardReturn, type IndicatorContent } from '../../src/domain/returns/index.ts';
import { council } from '../published/council.ts';
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

/** The share of nonsense that is to be found, and of right entries that are to pass unasked. */
const AIMS = { found: 0.9, swappedDigits: 0.6, unasked: 0.95 };

describe('what the guards make of entries', () => {
  test('the seed worked with', (context) => {
    for (const line of tableOf(resultsOf(KNOWN))) context.diagnostic(line);
  });

  test('an unseen seed: nonsense is found, what is right passes, and nothing right is stopped', (context) => {
    const { nonsense, legitimate } = resultsOf(UNSEEN);
    for (const line of tableOf({ nonsense, legitimate })) context.diagnostic(line);
    const found = nonsense.map(({ name, entries, found: times }) => {
      assert.ok(entries >= ENTRIES_A_CLASS, name);
      return times / entries >= (name === 'swapped digits' ? AIMS.swappedDigits : AIMS.found) ? '' : name;
    });
    assert.deepEqual(
      found.filter((name) => name !== ''),
      [],
      'nonsense that passes',
    );
    const asked = legitimate.map(({ name, entries, unasked, stopped }) => {
      assert.ok(entries >= ENTRIES_A_CLASS, name);
      return unasked / entries >= AIMS.unasked && stopped === 0 ? '' : name;
    });
    assert.deepEqual(
      asked.filter((name) => name !== ''),
      [],
      'right entries that are asked about or stopped',
    );
  });
});

test('of the figures of the two reports one is asked about, as it should be, and none is stopped', async () => {
  const published = await council();
  const found = published.records.flatMap((record) =>
    record.indicators.flatMap((indicator) => {
      const own = indicator.readings.find(
        ({ source, period }) =>
          source.edition === record.edition.id && record.edition.period.startsWith(period),
      );
      if (own?.figure.kind !== 'value') return [];
      const { figure, fraction, split, comment } = own;
      const readings = indicator.readings.filter((reading) => reading !== own);
      const said = { en: 'Several staff left the team.', cy: '' };
      const content: IndicatorContent = {
        ...(emptyContent('indicator') as IndicatorContent),
        value: split === null ? figure.value.toFixed() : '',
        numerator: fraction?.numerator.toFixed() ?? '',
        denominator: fraction?.denominator.toFixed() ?? '',
        split: split && {
          red: split.red.toFixed(),
          amber: split.amber.toFixed(),
          green: split.green.toFixed(),
        },
        comment: comment ?? said,
        nextSteps: said,
      };
      const frame = { ...record, indicators: [{ ...indicator, readings }] };
      return guardReturn({ frame, ref: indicator.ref, content }).map(
        ({ strength, code }) => `${indicator.ref} ${strength} ${code}`,
      );
    }),
  );
  // 973 diverted, against 167 the year before and a target of 200.
  assert.deepEqual(found, ['SSWB1 confirm order-of-magnitude']);
});
