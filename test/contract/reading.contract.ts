import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import type { Indicator, IndicatorRef } from '../../src/domain/framework/index.ts';
import { type Quarter, yearOf } from '../../src/domain/period/index.ts';
import type { Publication } from '../../src/domain/scorecard/index.ts';
import { decimal } from '../../src/domain/value/index.ts';
import { openStore } from '../../src/store/index.ts';
import { AUTHORITY, enlarged, Q4, SPECIMEN } from './publication-specimen.ts';
import { assertHolds, expectedRecord, IN_2017, IN_2023, LOAD, opened, type PlaceFor } from './store-place.ts';

/** Reading: found by any code, in order, one state at a time, null for what is not held. */
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
      const found = await store.indicator({ authority: AUTHORITY, code });
      assert.deepEqual(found, SPECIMEN.indicators.find((each) => each.ref === ref) ?? null, code);
    }
    assert.equal(await store.indicator({ authority: 'caernant', code: 'PM33' }), null);
  });

  test('what is not held is null or empty', async (t) => {
    const store = await opened(await placeFor(t));
    assert.deepEqual(await store.authorities(), []);
    assert.equal(await store.periodRecord(IN_2017), null);
    await store.loadPublication(LOAD);
    assert.deepEqual(await store.directorates('caernant'), []);
    for (const key of [
      { ...IN_2017, authority: 'caernant' },
      { ...IN_2017, directorate: 'none' },
      { ...IN_2017, directorate: 'efs' },
      { ...IN_2017, period: '2017-18-Q3' as Quarter },
      { ...IN_2017, period: '1999-00-Q4' as Quarter },
    ])
      assert.equal(await store.periodRecord(key), null, JSON.stringify(key));
  });

  test('rows come in the order of the report, periods in order, the newest edition first', async (t) => {
    const store = await opened(await placeFor(t));
    await store.loadPublication({ ...LOAD, publication: backwards(SPECIMEN) });
    const record = await store.periodRecord(IN_2017);
    assert.deepEqual(record, expectedRecord(SPECIMEN, IN_2017));
    assert.deepEqual(
      record?.indicators.map(({ ref }) => ref),
      ['ssw-staffing', 'PM33', 'DWB6.1.1iii'],
    );
    assert.equal((await store.periodRecord(IN_2023))?.edition.number, 2);
    const [social] = await store.directorates(AUTHORITY);
    assert.deepEqual(
      social?.editions.map(({ id }) => id),
      ['ssw-2023-24-q2-second', 'ssw-2023-24-q2', 'ssw-2017-18-q4'],
    );
  });

  test('a quarter has the plan and the scheme of its year', async (t) => {
    const store = await opened(await placeFor(t));
    await store.loadPublication(LOAD);
    const [then, now] = [await store.periodRecord(IN_2017), await store.periodRecord(IN_2023)];
    assert.deepEqual([then?.plan.id, then?.scheme.id], ['2016-to-2023', 'rag']);
    assert.deepEqual([now?.plan.id, now?.scheme.id], ['2023-on', 'ryag']);
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
      const held = () => state.selectFrom('indicator').select('ref').orderBy('ref').execute();
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
    await result.value.ping();
    await result.value.close();
    await result.value.close();
    await assert.rejects(result.value.ping());
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
    const [indicator] = SPECIMEN.indicators;
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
    await store.loadPublication({ ...LOAD, publication: { ...SPECIMEN, indicators } });
    for (const [at, text] of DECIMALS.entries()) {
      const figure = (await store.indicator({ authority: AUTHORITY, code: `V${at}` }))?.targets[0]?.figure;
      assert.equal(figure?.kind === 'value' && figure.value.toFixed(), text);
    }
  });

  test('a decimal column takes nothing that is no decimal', async (t) => {
    const place = await placeFor(t);
    const store = await opened(place);
    await store.loadPublication(LOAD);
    for (const text of ['', '-', '.5', '1.', 'ten', 'NaN', 'Infinity', '1.2.3', '1-2', '--1', '1,5']) {
      // PostgreSQL reads these two as the decimals they mean, and gives them back written as ours are.
      if (place.settings.databaseUrl !== undefined && ['.5', '1.'].includes(text)) continue;
      await assert.rejects(place.run(`update reading set value = '${text}' where value is not null`), text);
    }
    await assertHolds(store, SPECIMEN);
  });

  test('both languages are kept letter by letter', async (t) => {
    const store = await opened(await placeFor(t));
    const name = {
      en: `"Quoted" 'single' \\ % _ ; -- $1 ?`,
      cy: 'Ŵ ŵ Ŷ ŷ â ê î ô û ï – “dyfyniad” ’ \n\t 🐉',
    };
    const publication = { ...SPECIMEN, authority: { id: AUTHORITY, name } };
    await store.loadPublication({ ...LOAD, publication });
    assert.deepEqual(await store.authorities(), [{ id: AUTHORITY, name }]);
    await assertHolds(store, publication);
  });
}

/** The same publication with the lists that have an order of their own turned round. */
function backwards(publication: Publication): Publication {
  return {
    ...publication,
    indicators: publication.indicators.toReversed().map((indicator) => ({
      ...indicator,
      definitions: indicator.definitions.toReversed(),
      targets: indicator.targets.toReversed(),
      readings: indicator.readings.toReversed(),
      benchmarks: indicator.benchmarks.toReversed(),
    })),
    commitments: publication.commitments
      .toReversed()
      .map((commitment) => ({ ...commitment, updates: commitment.updates.toReversed() })),
    editions: publication.editions.toReversed(),
    plans: publication.plans.toReversed(),
    schemes: publication.schemes.toReversed(),
  };
}
