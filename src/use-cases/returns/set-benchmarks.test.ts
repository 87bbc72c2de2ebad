import assert from 'node:assert/strict';
import { test } from 'node:test';
import { KEY, quarterOf } from '../../../test/collecting/filling-quarter.ts';
import { readBenchmarks } from '../../intake/readings/index.ts';
import { knownIndicators, previewBenchmarks, setBenchmarks } from './index.ts';

test('figures for Wales and the rank come into the open quarter by its own event, from the performance team', async (context) => {
  const people = await quarterOf(context);
  const known = knownIndicators(people.frame).find(({ polarity }) => polarity === 'higher');
  assert.ok(known);
  const bytes = Buffer.from(
    [
      'Council,Indicator,Year,Value',
      `Bridgend,${known.ref},2022-23,80`,
      `Cyngor Caerdydd,${known.ref},2022-23,90`,
      `Powys,${known.ref},2022-23,70.5`,
      '',
    ].join('\n'),
  );
  const read = await readBenchmarks({ file: { name: 'w.csv', bytes }, known: knownIndicators(people.frame) });
  assert.ok(read.ok, JSON.stringify(read));
  const order = { key: KEY, read: read.value, mayHaveGaps: true };
  assert.deepEqual(await previewBenchmarks(people.manager, order), {
    ok: false,
    failure: { kind: 'forbidden' },
  });
  const preview = await previewBenchmarks(people.team, order);
  assert.ok(preview.ok, JSON.stringify(preview));
  assert.deepEqual(await setBenchmarks(people.team, { preview: preview.value, file: 'w.csv' }), {
    ok: true,
    value: 2,
  });
  const quarter = await people.store.quarters.quarter(KEY);
  const held = quarter?.frame.indicators.find(({ ref }) => ref === known.ref)?.benchmarks[0];
  assert.deepEqual([held?.year, held?.walesAverage.printed, held?.rank.printed], ['2022-23', '80.17', '2']);
  const last = (await people.store.quarters.quarterEvents(KEY)).at(-1);
  assert.deepEqual([last?.type, last?.reason, last?.changes.length], ['benchmarks-set', 'w.csv', 2]);
  const again = await previewBenchmarks(people.team, order);
  assert.ok(again.ok);
  assert.deepEqual(await setBenchmarks(people.team, { preview: again.value, file: 'w.csv' }), {
    ok: true,
    value: 0,
  });
  // What was looked at before somebody else set it is not written over it.
  assert.deepEqual(await setBenchmarks(people.team, { preview: preview.value, file: 'w.csv' }), {
    ok: false,
    failure: { kind: 'changed' },
  });
});

test('of three councils neither a figure for Wales nor a rank is kept, and the published row is', async (context) => {
  const people = await quarterOf(context);
  const known = knownIndicators(people.frame).find(({ polarity }) => polarity === 'higher');
  assert.ok(known);
  const standing = async (rows: readonly string[]) => {
    const bytes = Buffer.from(['Council,Indicator,Year,Value', ...rows].join('\n'));
    const read = await readBenchmarks({
      file: { name: 'w.csv', bytes },
      known: knownIndicators(people.frame),
    });
    assert.ok(read.ok, JSON.stringify(read));
    const preview = await previewBenchmarks(people.team, { key: KEY, read: read.value });
    assert.ok(preview.ok, JSON.stringify(preview));
    const [first] = preview.value.standings;
    assert.ok(first);
    const { wales, rank, isOfficial, withheld, councils, computed, gaps } = first;
    return [wales, rank, isOfficial, withheld, councils, computed?.value ?? null, gaps.councils.length];
  };
  const three = ['Cardiff,9', 'Newport,2', 'Bridgend,1'].map((row) =>
    row.replace(',', `,${known.ref},2022-23,`),
  );
  assert.deepEqual(await standing(three), [null, null, false, 'both', 3, '4', 19]);
  const official = `Wales,${known.ref},2022-23,6`;
  assert.deepEqual(await standing([...three, official]), ['6', null, true, 'rank', 3, '4', 19]);
});
