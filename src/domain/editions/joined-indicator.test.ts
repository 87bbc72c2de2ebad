import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figure } from '../../../test/published/changed-record.ts';
import { council, recordOf } from '../../../test/published/council.ts';
import type { Indicator } from '../framework/index.ts';
import type { Period, Quarter } from '../period/index.ts';
import { joinedIndicator } from './joined-indicator.ts';

const record = recordOf(await council(), '2017-18-Q4');
const [SAMPLE] = record.indicators;
assert.ok(SAMPLE);
const [definition] = SAMPLE.definitions;
const [reading] = SAMPLE.readings;
assert.ok(definition && reading);

/** What a year-end report says: its own figure, and those of other years that it knew. */
function told(year: string, figures: Readonly<Record<string, string>>) {
  const indicator: Indicator = {
    ...(SAMPLE as Indicator),
    definitions: [
      { ...(definition as typeof definition & object), year: year as never, basis: 'year-to-date' },
    ],
    targets: [],
    benchmarks: [],
    readings: Object.entries(figures).map(([period, text]) => ({
      ...(reading as typeof reading & object),
      period: period as Period,
      figure: figure(text),
    })),
  };
  return { period: `${year}-Q4` as Quarter, indicator };
}

const figures = ({ readings }: Indicator) =>
  Object.fromEntries(readings.map(({ period, figure: { printed } }) => [period, printed]));

test('the newest edition of a quarter speaks for it, whatever a later report still holds of an older one', () => {
  const corrected = told('2017-18', { '2017-18': '91' });
  const later = told('2018-19', { '2017-18': '90', '2018-19': '95' });
  for (const joined of [joinedIndicator([corrected, later]), joinedIndicator([later, corrected])])
    assert.deepEqual(figures(joined), { '2017-18': '91', '2018-19': '95' });
});

test('what only one of the reports holds stays, in order', () => {
  const joined = joinedIndicator([
    told('2018-19', { '2018-19': '95', '2016-17': '80' }),
    told('2017-18', { '2017-18': '90', '2015-16': '70' }),
  ]);
  assert.deepEqual(Object.keys(figures(joined)), ['2015-16', '2016-17', '2017-18', '2018-19']);
  assert.deepEqual(
    joined.definitions.map(({ year }) => year),
    ['2017-18', '2018-19'],
  );
});

test('joining one gives it again', () => {
  for (const indicator of record.indicators)
    assert.deepEqual(joinedIndicator([{ period: record.edition.period, indicator }]), indicator);
});
