import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renumbered } from '../../src/domain/editions/index.ts';
import type { Quarter } from '../../src/domain/period/index.ts';
import { NO_SECTIONS, type PeriodRecord, type Publication } from '../../src/domain/scorecard/index.ts';
import { insertEdition, type NewEdition } from '../../src/store/editions/insert-edition.ts';
import { AUTHORITY, SPECIMEN, withRecord } from './publication-specimen.ts';
import { MAIR, minute, opening, quarterOf } from './quarter-specimen.ts';
import {
  asFirst,
  assertHolds,
  expectedRecord,
  IN_2017,
  IN_2023,
  LOAD,
  opened,
  type PlaceFor,
} from './store-place.ts';

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

  test('a report that changed is sealed as the next number, and what was sealed stays', async (t) => {
    const store = await opened(await placeFor(t));
    await store.loadPublication(LOAD);
    const [before] = await Promise.all([store.sealedEdition(IN_2017), store.sealedEdition(IN_2023)]);
    const publication = corrected();
    assert.equal(await store.loadPublication({ ...LOAD, fingerprint: 'second', publication }), 'loaded');
    await assertHolds(store, publication);
    assert.equal(await store.indicatorNamed({ authority: AUTHORITY, code: 'ssw-staffing' }), null);
    assert.deepEqual(await store.sealedEdition({ ...IN_2017, number: 1 }), { ...before, newest: 2 });
    const second = await store.sealedEdition(IN_2017);
    assert.deepEqual([second?.edition.number, second?.edition.id], [2, 'ssw-2017-18-q4.2']);
    const { revision } = second?.record.edition ?? {};
    assert.equal(revision?.of, 1);
    assert.match(revision?.reason.cy ?? '', /Cywirwyd/);
    const changed = revision?.differences.map(({ kind, ref, field }) => `${kind} ${ref} ${field}`);
    assert.deepEqual(changed, ['commitment P2.4.2 title.en', 'indicator ssw-staffing row']);
    assert.equal((await store.sealedEdition(IN_2023))?.newest, 1, 'what did not change has no new number');

    assert.equal(await store.loadPublication(LOAD), 'loaded', 'and back again');
    await assertHolds(store, SPECIMEN);
    assert.equal((await store.sealedEdition(IN_2017))?.newest, 3);
    assert.equal(await store.sealedEdition({ ...IN_2017, number: 4 }), null);
    const [social] = await store.directorates(AUTHORITY);
    assert.deepEqual(
      social?.editions.map(({ period, number }) => `${period} ${number}`),
      ['2023-24-Q2 1', '2017-18-Q4 3', '2017-18-Q4 2', '2017-18-Q4 1'],
    );
  });

  test('an edition is published on its day where the source says it, a correction when it is loaded', async (t) => {
    const store = await opened(await placeFor(t));
    await store.loadPublication(LOAD);
    assert.equal((await store.sealedEdition(IN_2023))?.edition.publishedAt, '2023-11-30');
    const first = (await store.sealedEdition(IN_2017))?.edition;
    assert.equal(first?.publishedAt, first?.sealedAt);
    assert.equal(first?.sealedBy, null);
    await store.loadPublication({ ...LOAD, fingerprint: 'second', publication: corrected() });
    const second = (await store.sealedEdition(IN_2017))?.edition;
    assert.equal(second?.publishedAt, second?.sealedAt);
    assert.ok((second?.sealedAt ?? '') > (first?.sealedAt ?? ''));
  });

  test('an edition that is not published is nowhere, and one sealed from returns is not corrected by files', async (t) => {
    const place = await placeFor(t);
    const store = await opened(place);
    await store.loadPublication(LOAD);
    const record = await store.periodRecord(IN_2017);
    assert.ok(record);
    await store.quarters.open(opening([], { ...quarterOf(IN_2017), frame: record }));
    const engine = await place.openEngine();
    assert.ok(engine.ok);
    place.closers.push(() => engine.value.db.destroy());
    const seal = (number: number, published: NewEdition['published']) =>
      engine.value.db.transaction().execute((transaction) =>
        insertEdition(transaction, {
          record: renumbered(record, { id: `returned.${number}`, number, revision: null }),
          sealedAt: '2026-01-05T09:00:00.000Z',
          sealedBy: 'mair',
          publication: null,
          published,
        }),
      );
    await seal(2, null);
    assert.equal((await store.sealedEdition(IN_2017))?.newest, 1);
    assert.equal(await store.sealedEdition({ ...IN_2017, number: 2 }), null);
    await seal(3, { at: '2026-01-06T09:00:00.000Z', by: 'mair' });
    assert.equal((await store.sealedEdition(IN_2017))?.edition.sealedBy, 'mair');

    const unchanged = { ...LOAD, fingerprint: 'same files, other bytes' };
    assert.equal(await store.loadPublication(unchanged), 'loaded', 'the files say what they said');
    await assert.rejects(
      store.loadPublication({ ...LOAD, fingerprint: 'second', publication: corrected() }),
      /edition 3 of ssw 2017-18-Q4 was sealed from returns/,
    );
    assert.equal(await store.loadPublication(unchanged), 'already-loaded', 'and everything is as it was');
    await assert.rejects(seal(3, null), 'a number that is taken');
  });

  test('a report that a person imported over the files stands when the files change', async (t) => {
    const store = await opened(await placeFor(t));
    await store.loadPublication(LOAD);
    const record = await store.periodRecord(IN_2017);
    assert.ok(record);
    const imported = renumbered(record, { id: 'imported.2', number: 2, revision: null });
    const order = { record: imported, isPublic: true, sealedBy: MAIR, at: minute(0) };
    assert.ok((await store.quarters.sealImported(order)).ok);
    assert.equal(
      await store.loadPublication({ ...LOAD, fingerprint: 'second', publication: corrected() }),
      'loaded',
    );
    assert.equal((await store.sealedEdition(IN_2017))?.newest, 2);
    assert.deepEqual(await store.periodRecord(IN_2017), imported);
  });

  test('what another store loads is seen at once, also by one that has read before', async (t) => {
    const place = await placeFor(t);
    const [reader, writer] = [await opened(place), await opened(place)];
    await writer.loadPublication(LOAD);
    assert.equal((await reader.sealedEdition(IN_2017))?.newest, 1);
    await writer.loadPublication({ ...LOAD, fingerprint: 'second', publication: corrected() });
    for (const store of [reader, writer])
      assert.deepEqual(asFirst(await store.periodRecord(IN_2017)), expectedRecord(corrected(), IN_2017));
  });

  for (const statement of [
    "update edition set content = '{}'",
    'update edition set number = 7 where number = 1',
    'delete from edition',
    'update edition_code set rank = 0',
    'delete from edition_code',
    "update edition_publication set published_at = '2020-01-01'",
    'delete from edition_publication',
  ])
    test(`what is sealed is neither changed nor deleted: ${statement}`, async (t) => {
      const place = await placeFor(t);
      const store = await opened(place);
      await store.loadPublication(LOAD);
      await assert.rejects(place.run(statement), /an edition is sealed/);
      await assertHolds(store, SPECIMEN);
    });

  test('content that is not what was sealed is not shown, and says which edition it is', async (t) => {
    const place = await placeFor(t);
    const store = await opened(place);
    const altered = withRecord(SPECIMEN, { ...first(), commitments: [], sections: NO_SECTIONS });
    await store.loadPublication({ ...LOAD, publication: altered });
    await place.run(
      place.settings.databaseUrl === undefined
        ? 'drop trigger edition_refuses_update'
        : 'alter table edition disable trigger user',
    );
    await place.run("update edition set content = replace(content, '265.75', '265.74')");
    await assert.rejects(store.sealedEdition(IN_2017), /edition ssw-2017-18-q4 is not what was sealed/);
  });

  for (const { because, broken } of BROKEN)
    test(`a load that fails leaves nothing: ${because}`, async (t) => {
      const store = await opened(await placeFor(t));
      await assert.rejects(store.loadPublication({ ...LOAD, publication: broken }));
      assert.deepEqual(await store.authorities(), []);
      assert.equal(await store.indicatorNamed({ authority: AUTHORITY, code: 'ED1' }), null);

      assert.equal(await store.loadPublication(LOAD), 'loaded', 'the name is not taken by the failure');
      await assert.rejects(store.loadPublication({ ...LOAD, fingerprint: 'second', publication: broken }));
      await assertHolds(store, SPECIMEN);
      assert.equal(await store.loadPublication(LOAD), 'already-loaded');
    });

  test('two publications of one authority share its frame, and neither takes the other’s quarters', async (t) => {
    const store = await opened(await placeFor(t));
    await store.loadPublication(LOAD);
    const added: PeriodRecord = {
      ...first(),
      edition: { ...first().edition, id: 'ssw-2018-19-q1', period: '2018-19-Q1' as Quarter },
    };
    const apart = { name: 'other', fingerprint: 'first', publication: { ...SPECIMEN, records: [added] } };
    assert.equal(await store.loadPublication(apart), 'loaded');
    assert.equal((await store.periodRecord({ ...IN_2017, period: added.edition.period }))?.edition.number, 1);

    const taking = { ...apart, fingerprint: 'second', publication: corrected() };
    await assert.rejects(store.loadPublication(taking), /was sealed from the publication specimen/);
    assert.equal(await store.loadPublication(apart), 'already-loaded');
    assert.equal(await store.loadPublication({ ...LOAD, fingerprint: 'second' }), 'loaded');
    assert.equal((await store.directorates(AUTHORITY))[0]?.editions.length, 3);
  });

  test('two authorities may use the same names for everything', async (t) => {
    const store = await opened(await placeFor(t));
    const authority = { id: 'caernant', name: { en: 'A', cy: 'B' } };
    const publication = {
      ...SPECIMEN,
      authority,
      records: SPECIMEN.records.map((record) => ({ ...record, authority })),
    };
    await store.loadPublication(LOAD);
    assert.equal(await store.loadPublication({ ...LOAD, publication }), 'loaded');
    const emptied = publication.records.map((record) => ({ ...record, indicators: [] }));
    await store.loadPublication({
      ...LOAD,
      fingerprint: 'second',
      publication: { ...publication, records: emptied },
    });
    assert.deepEqual(await store.periodRecord(IN_2017), expectedRecord(SPECIMEN, IN_2017));
    assert.equal((await store.periodRecord({ ...IN_2017, authority: 'caernant' }))?.indicators.length, 0);
    const names = (await store.authorities()).map(({ name }) => name.en);
    assert.deepEqual(names, ['A', 'Aberwy Council'], 'by name');
  });
}

/** The 2017-18 report of the specimen. */
function first(): PeriodRecord {
  const record = expectedRecord(SPECIMEN, IN_2017);
  assert.ok(record);
  return record;
}

/** The specimen with a row less and a title put right in its 2017-18 report. */
function corrected(): Publication {
  const { indicators, commitments } = first();
  return withRecord(SPECIMEN, {
    ...first(),
    indicators: indicators.slice(1),
    commitments: commitments.map((each) =>
      each.code === 'P2.4.2' ? { ...each, title: { ...each.title, en: 'Open two new homes' } } : each,
    ),
  });
}

const [NEWEST, ...OTHERS] = SPECIMEN.records;

/** Publications that no store may hold, each wrong in what is written last. */
const BROKEN: readonly { readonly because: string; readonly broken: Publication }[] = [
  {
    because: 'an edition of a directorate that there is not',
    broken: withRecord(SPECIMEN, { ...first(), edition: { ...first().edition, directorate: 'none' } }),
  },
  {
    because: 'two reports of one quarter',
    broken: { ...SPECIMEN, records: [...SPECIMEN.records, ...OTHERS] },
  },
  {
    because: 'two editions of one name',
    broken: {
      ...SPECIMEN,
      records: SPECIMEN.records.map((record) => ({
        ...record,
        edition: { ...record.edition, id: 'one', title: { en: 'other', cy: 'arall' } },
      })),
    },
  },
  {
    because: 'a risk that is likelier than likely',
    broken: {
      ...SPECIMEN,
      records: SPECIMEN.records.map((record) =>
        record === NEWEST ? record : { ...record, sections: { ...record.sections, risks: tooLikely() } },
      ),
    },
  },
];

function tooLikely(): PeriodRecord['sections']['risks'] {
  return first().sections.risks.map((risk) => ({ ...risk, likelihood: 6 as 5 }));
}
