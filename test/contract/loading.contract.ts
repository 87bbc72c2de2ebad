import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Indicator, IndicatorRef } from '../../src/domain/framework/index.ts';
import { NO_SECTIONS, type Publication } from '../../src/domain/scorecard/index.ts';
import { AUTHORITY, SPECIMEN } from './publication-specimen.ts';
import { assertHolds, expectedRecord, IN_2017, LOAD, opened, type PlaceFor } from './store-place.ts';

/** Loading: whole or not at all, once, each name its own. */
export function holdLoading(placeFor: PlaceFor): void {
  test('what is loaded comes back whole, from this store and from one opened later', async (t) => {
    const place = await placeFor(t);
    const store = await opened(place);
    assert.equal(await store.loadPublication(LOAD), 'loaded');
    for (const each of [store, await opened(place)]) await assertHolds(each, SPECIMEN);
  });

  test('the same publication again changes nothing', async (t) => {
    const store = await opened(await placeFor(t));
    assert.equal(await store.loadPublication(LOAD), 'loaded');
    assert.equal(await store.loadPublication(LOAD), 'already-loaded');
    await assertHolds(store, SPECIMEN);
  });

  test('a changed publication replaces what its name loaded before', async (t) => {
    const store = await opened(await placeFor(t));
    await store.loadPublication(LOAD);
    const publication: Publication = {
      ...SPECIMEN,
      directorates: SPECIMEN.directorates.map((each) => ({ ...each, services: each.services.slice(1) })),
      indicators: SPECIMEN.indicators.slice(1),
      commitments: SPECIMEN.commitments.slice(1),
      editions: SPECIMEN.editions.slice(1),
      sections: {},
    };
    assert.equal(await store.loadPublication({ ...LOAD, fingerprint: 'second', publication }), 'loaded');
    await assertHolds(store, publication);
    assert.equal(await store.indicator({ authority: AUTHORITY, code: 'ssw-staffing' }), null);
    assert.equal(await store.loadPublication(LOAD), 'loaded', 'and back again');
    await assertHolds(store, SPECIMEN);
  });

  test('what another store loads is seen at once, also by one that has read before', async (t) => {
    const place = await placeFor(t);
    const [reader, writer] = [await opened(place), await opened(place)];
    await writer.loadPublication(LOAD);
    const before = await reader.periodRecord(IN_2017);
    assert.equal(before?.commitments.length, expectedRecord(SPECIMEN, IN_2017)?.commitments.length);
    const publication = { ...SPECIMEN, commitments: [] };
    await writer.loadPublication({ ...LOAD, fingerprint: 'second', publication });
    assert.deepEqual((await reader.periodRecord(IN_2017))?.commitments, []);
    assert.deepEqual((await writer.periodRecord(IN_2017))?.commitments, []);
  });

  for (const { because, broken } of BROKEN)
    test(`a load that fails leaves nothing: ${because}`, async (t) => {
      const store = await opened(await placeFor(t));
      await assert.rejects(store.loadPublication({ ...LOAD, publication: broken }));
      assert.deepEqual(await store.authorities(), []);
      assert.equal(await store.indicator({ authority: AUTHORITY, code: 'ED1' }), null);

      assert.equal(await store.loadPublication(LOAD), 'loaded', 'the name is not taken by the failure');
      await assert.rejects(store.loadPublication({ ...LOAD, fingerprint: 'second', publication: broken }));
      await assertHolds(store, SPECIMEN);
      assert.equal(await store.loadPublication(LOAD), 'already-loaded');
    });

  test('two publications of one authority share its frame, and neither takes the other’s figures', async (t) => {
    const store = await opened(await placeFor(t));
    await store.loadPublication(LOAD);
    const [indicator] = SPECIMEN.indicators;
    assert.ok(indicator);
    const added: Indicator = { ...indicator, ref: 'ADDED' as IndicatorRef };
    const other = { ...SPECIMEN, commitments: [], editions: [], sections: {} };
    const apart = { name: 'other', fingerprint: 'first', publication: { ...other, indicators: [added] } };
    assert.equal(await store.loadPublication(apart), 'loaded');
    assert.equal((await store.periodRecord(IN_2017))?.indicators.length, 4);

    await assert.rejects(store.loadPublication({ ...apart, fingerprint: 'second', publication: other }));
    assert.equal(await store.loadPublication({ ...LOAD, fingerprint: 'second' }), 'loaded');
    assert.deepEqual(await store.indicator({ authority: AUTHORITY, code: 'added' }), added);

    const none = { ...apart, fingerprint: 'third', publication: { ...other, indicators: [] } };
    assert.equal(await store.loadPublication(none), 'loaded');
    await assertHolds(store, SPECIMEN);
  });

  test('two authorities may use the same names for everything', async (t) => {
    const store = await opened(await placeFor(t));
    const publication = { ...SPECIMEN, authority: { id: 'caernant', name: { en: 'A', cy: 'B' } } };
    await store.loadPublication(LOAD);
    assert.equal(await store.loadPublication({ ...LOAD, publication }), 'loaded');
    await store.loadPublication({
      ...LOAD,
      fingerprint: 'second',
      publication: { ...publication, indicators: [] },
    });
    assert.deepEqual(await store.periodRecord(IN_2017), expectedRecord(SPECIMEN, IN_2017));
    assert.equal((await store.periodRecord({ ...IN_2017, authority: 'caernant' }))?.indicators.length, 0);
    const names = (await store.authorities()).map(({ name }) => name.en);
    assert.deepEqual(names, ['A', 'Aberwy Council'], 'by name');
  });
}

const [FIRST_INDICATOR, SECOND_INDICATOR] = SPECIMEN.indicators;

/** Publications that no store may hold, each wrong in the last rows to be written. */
const BROKEN: readonly { readonly because: string; readonly broken: Publication }[] = [
  {
    because: 'an edition of a directorate that there is not',
    broken: {
      ...SPECIMEN,
      editions: SPECIMEN.editions.map((edition) => ({ ...edition, directorate: 'none' })),
    },
  },
  {
    because: 'two readings for one period',
    broken: {
      ...SPECIMEN,
      indicators: SPECIMEN.indicators.map((indicator) => ({
        ...indicator,
        readings: [...indicator.readings, ...indicator.readings],
      })),
    },
  },
  {
    because: 'one indicator twice',
    broken: {
      ...SPECIMEN,
      indicators: [FIRST_INDICATOR, SECOND_INDICATOR, SECOND_INDICATOR].filter((each) => each !== undefined),
    },
  },
  { because: 'an edition without a scheme', broken: { ...SPECIMEN, schemes: SPECIMEN.schemes.slice(1) } },
  { because: 'an edition without a plan', broken: { ...SPECIMEN, plans: SPECIMEN.plans.slice(0, 1) } },
  { because: 'sections of no edition', broken: { ...SPECIMEN, sections: { none: sectionsOfFirst() } } },
];

function sectionsOfFirst() {
  return Object.values(SPECIMEN.sections)[0] ?? NO_SECTIONS;
}
