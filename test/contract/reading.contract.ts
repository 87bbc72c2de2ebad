import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import type { Indicator, IndicatorRef } from '../../src/domain/framework/index.ts';
import { type Quarter, yearOf } from '../../src/domain/period/index.ts';
import { decimal } from '../../src/domain/value/index.ts';
import { openStore } from '../../src/store/index.ts';
import { AUTHORITY, enlarged, Q4, SPECIMEN } from './publication-specimen.ts';
import { assertHolds, IN_2017, IN_2023, LOAD, opened, type PlaceFor } from './store-place.ts';

/** Reading: found by any code, one state at a time, null for what is not held. */
export function holdReading(placeFor: PlaceFor): void {
  test('an indicator is found by any of its codes, in any form', async (t) => {
    const store = await opened(await placeFor(t));
    await store.loadPublication(LOAD);
    const table: readonly (readonly [code: string, ref: string | null])[] = [
      ['PM33', 'PM33'],
      ['pm-33', 'PM33'],
      ['SCC/004', 'PM33'],
      ['scc004', 'PM33'],
      ['SCC 0O4', 'PM33'],
      ['PAM029', 'PM33'],
      ['pam / 029', 'PM33'],
      ['PM33a', 'DWB6.1.1iii'],
      ['dwb6.1.1III', 'DWB6.1.1iii'],
      ['ssw-staffing', 'ssw-staffing'],
      ['ED1', 'ED1'],
      ['PM3', null],
      ['P%', null],
      ['—', null],
      ['', null],
    ];
    for (const [code, ref] of table) {
      const found = await store.indicatorNamed({ authority: AUTHORITY, code });
      const directorate = ref === 'ED1' ? 'efs' : 'ssw';
      assert.deepEqual(found, ref === null ? null : { ref, directorate }, code);
    }
    assert.equal(await store.indicatorNamed({ authority: 'caernant', code: 'PM33' }), null);
  });

  test('what is not held is null or empty', async (t) => {
    const store = await opened(await placeFor(t));
    assert.deepEqual(await store.authorities(), []);
    assert.equal(await store.periodRecord(IN_2017), null);
    await store.loadPublication(LOAD);
    assert.deepEqual(await store.directorates('caernant'), []);
    assert.deepEqual(await store.editions({ authority: 'caernant', directorate: 'ssw' }), []);
    assert.deepEqual(await store.editions({ authority: AUTHORITY, directorate: 'none' }), []);
    for (const key of [
      { ...IN_2017, authority: 'caernant' },
      { ...IN_2017, directorate: 'none' },
      { ...IN_2023, directorate: 'efs' },
      { ...IN_2017, period: '2017-18-Q3' as Quarter },
      { ...IN_2017, period: '1999-00-Q4' as Quarter },
    ])
      assert.equal(await store.periodRecord(key), null, JSON.stringify(key));
  });

  test('the editions of a directorate are those of its listing', async (t) => {
    const store = await opened(await placeFor(t));
    await store.loadPublication(LOAD);
    for (const { directorate, editions } of await store.directorates(AUTHORITY))
      assert.deepEqual(
        await store.editions({ authority: AUTHORITY, directorate: directorate.id }),
        editions,
        directorate.id,
      );
    assert.ok((await store.editions({ authority: AUTHORITY, directorate: 'ssw' })).length > 1);
  });

  test('a reader sees the state before a load or after it, never one between', async (t) => {
    const place = await placeFor(t);
    const [writer, reader] = [await opened(place), await opened(place)];
    await writer.loadPublication({ ...LOAD, publication: enlarged(1) });
    const seen = new Set<number>();
    for (const times of [60, 90]) {
      let isLoading = true;
      const load = writer
        .loadPublication({ ...LOAD, fingerprint: String(times), publication: enlarged(times) })
        .finally(() => {
          isLoading = false;
        });
      while (isLoading) {
        const record = await reader.periodRecord(IN_2017);
        const printed = record?.edition.printed.indicators?.total ?? Number.NaN;
        assert.equal(record?.indicators.length, printed + 3);
        seen.add(printed);
        await pause(1);
      }
      await load;
    }
    assert.ok(seen.has(1) && seen.has(60), `the reader was there in time: ${[...seen]}`);
    assert.equal((await reader.periodRecord(IN_2017))?.indicators.length, 93);
  });

  test('queries of one state see nothing that is committed between them', async (t) => {
    const place = await placeFor(t);
    const store = await opened(place);
    await store.loadPublication(LOAD);
    const engine = await place.openEngine();
    assert.ok(engine.ok);
    place.closers.push(() => engine.value.db.destroy());
    await engine.value.inOneState(async (state) => {
      const held = () => state.selectFrom('edition').select('id').orderBy('id').execute();
      const before = await held();
      await store.loadPublication({ ...LOAD, fingerprint: 'second', publication: enlarged(2) });
      assert.deepEqual(await held(), before);
    });
    assert.equal((await store.periodRecord(IN_2017))?.indicators.length, 5);
  });

  test('a closed store answers no more', async (t) => {
    const place = await placeFor(t);
    const result = await openStore(place.settings);
    assert.ok(result.ok);
    await result.value.tryWrite();
    await result.value.close();
    await result.value.close();
    await assert.rejects(result.value.tryWrite());
  });
}

/** Figures and texts come back as they went in. */
export function holdFigures(placeFor: PlaceFor): void {
  const DECIMALS = [
    '0',
    '-1',
    '0.1',
    '-0.63',
    '100',
    '66281000',
    '265.75',
    '0.30000000000000004',
    '9007199254740993',
    '-12345678901234567890123456789012345678901234567890.5',
    `0.${'0'.repeat(60)}1`,
  ];

  test('decimals come back digit for digit', async (t) => {
    const store = await opened(await placeFor(t));
    const [indicator] = SPECIMEN.records[1]?.indicators ?? [];
    assert.ok(indicator);
    const withValue = (text: string, at: number): Indicator => ({
      ...indicator,
      ref: `V${at}` as IndicatorRef,
      targets: [
        {
          period: yearOf(Q4),
          figure: { kind: 'value', value: decimal(text), printed: text },
          note: null,
        },
      ],
    });
    const indicators = DECIMALS.map(withValue);
    const records = SPECIMEN.records.map((record) => ({ ...record, indicators }));
    await store.loadPublication({ ...LOAD, publication: { ...SPECIMEN, records } });
    const record = await store.periodRecord(IN_2017);
    for (const [at, text] of DECIMALS.entries()) {
      const figure = record?.indicators[at]?.targets[0]?.figure;
      assert.equal(figure?.kind === 'value' && figure.value.toFixed(), text);
    }
  });

  test('both languages are kept letter by letter', async (t) => {
    const store = await opened(await placeFor(t));
    const name = {
      en: `"Quoted" 'single' \\ % _ ; -- $1 ?`,
      cy: 'Ŵ ŵ Ŷ ŷ â ê î ô û ï – “dyfyniad” ’ \n\t 🐉',
    };
    const authority = { id: AUTHORITY, name };
    const records = SPECIMEN.records.map((record) => ({ ...record, authority }));
    const publication = { ...SPECIMEN, authority, records };
    await store.loadPublication({ ...LOAD, publication });
    assert.deepEqual(await store.authorities(), [{ id: AUTHORITY, name }]);
    await assertHolds(store, publication);
  });
}
