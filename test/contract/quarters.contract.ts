/** What every store does for quarters being collected, whatever it stands on, and for whomever it is opened. */
import assert from 'node:assert/strict';
import { describe, type TestContext, test } from 'node:test';
import type { PersonId } from '../../src/domain/people/index.ts';
import type { CalendarDate, Quarter } from '../../src/domain/period/index.ts';
import { emptyContent, RETURN_KINDS, type ReturnContent } from '../../src/domain/returns/index.ts';
import type { PeriodRecord } from '../../src/domain/scorecard/index.ts';
import { fail, ok } from '../../src/domain/value/index.ts';
import { digest } from '../../src/store/chain/index.ts';
import { openStore } from '../../src/store/index.ts';
import type { Store } from '../../src/use-cases/index.ts';
import { CHANGE, personNamed } from './accounts.contract.ts';
import { placesOf } from './places.ts';
import { SPECIMEN } from './publication-specimen.ts';
import {
  after,
  assertFolds,
  COLLECTED,
  heldAt,
  indicatorReturns,
  keyOf,
  MAIR,
  minute,
  opening,
  Q3,
  quarterAfter,
  quarterOf,
  readied,
  SIONED,
  signedOff,
  valued,
} from './quarter-specimen.ts';
import { LOAD, type Place, type StorePlace } from './store-place.ts';

/** Holds the quarters on one database to the contract: as the system's, and as those of somebody who may do all. */
export function holdQuartersToContract(database: string, newPlace: () => Promise<StorePlace>): void {
  const placeFor = placesOf(newPlace);
  for (const viewer of ['the system', 'a person'] as const)
    describe(`quarters on ${database} for ${viewer}`, () => {
      const storeFor: StoreFor = async (context) => {
        const place = await placeFor(context);
        const store = await openedFor(place, viewer);
        const colleague = { kind: 'person' as const, authority: 'aberwy', person: SIONED };
        return { place, store, quarters: store.quarters, colleagues: store.as(colleague).quarters };
      };
      holdOpening(storeFor);
      holdChanges(storeFor);
      holdConflicts(storeFor);
      holdManyAtOnce(storeFor);
      holdSealing(storeFor);
      holdImporting(storeFor);
    });
}

type StoreFor = (context: TestContext) => Promise<{
  readonly place: Place;
  readonly store: Store;
  readonly quarters: Store['quarters'];
  /** Those of somebody else who may do as much. */
  readonly colleagues: Store['quarters'];
}>;

/** A store with the specimen loaded, for the system, or for Mair, who holds every role that collecting needs. */
async function openedFor(place: Place, viewer: 'the system' | 'a person'): Promise<Store> {
  const opened = await openStore(place.settings);
  assert.ok(opened.ok, JSON.stringify(opened));
  const { accounts, ...store } = opened.value;
  place.closers.push(() => store.close());
  await store.loadPublication(LOAD);
  const grants = (['data-manager', 'head-of-service', 'director', 'performance-team'] as const).map(
    (role) => ({
      role,
      directorate: null,
      service: null,
    }),
  );
  for (const id of [MAIR, SIONED])
    assert.ok((await accounts.savePerson({ person: personNamed(id, { grants }), change: CHANGE })).ok);
  return viewer === 'the system' ? store : store.as({ kind: 'person', authority: 'aberwy', person: MAIR });
}

/** One return of every kind, opened in this order. */
const OF_EVERY_KIND = RETURN_KINDS.map((kind) => ({
  kind,
  ref: kind === 'recommendation' ? 'estyn/R1' : `${kind}-1`,
  service: null,
  owner: MAIR,
}));

const AT_ONCE = (count: number) => Array.from({ length: count }, (_, at) => at);

function holdOpening(storeFor: StoreFor): void {
  test('a quarter is opened with its returns, and comes back whole in the order given', async (context) => {
    const { quarters } = await storeFor(context);
    const order = opening(OF_EVERY_KIND);
    assert.deepEqual(await quarters.list('aberwy'), []);
    assert.equal(await quarters.open(order), 'opened');
    const { frame: _, ...listed } = order.quarter;
    assert.deepEqual(await quarters.list('aberwy'), [listed]);
    const held = await quarters.quarter(COLLECTED);
    assert.deepEqual(held, order.quarter);
    assert.equal((await quarters.quarter(COLLECTED))?.frame, held?.frame, 'the very same frame');
    assert.deepEqual(
      await quarters.returns(COLLECTED),
      order.returns.map(({ next }) => next),
    );
    assert.deepEqual(await quarters.quarterEvents(COLLECTED), [order.event]);
    for (const { next } of order.returns) await assertFolds(quarters, next);
  });

  test('a quarter that is there is not opened again, whoever else asks at once', async (context) => {
    const { quarters } = await storeFor(context);
    const answers = await Promise.all(AT_ONCE(8).map(() => quarters.open(opening(indicatorReturns(5)))));
    assert.deepEqual(answers.toSorted(), [...Array(7).fill('exists'), 'opened']);
    assert.equal(await quarters.open(opening(indicatorReturns(9))), 'exists');
    assert.equal((await quarters.returns(COLLECTED)).length, 5);
  });

  test('quarters of other periods, directorates and authorities stay apart; a person’s returns come newest first', async (context) => {
    const { quarters } = await storeFor(context);
    const earlier = { ...COLLECTED, period: '2023-24-Q2' as Quarter };
    for (const key of [earlier, { ...COLLECTED, directorate: 'efs' }, COLLECTED])
      await quarters.open(opening(indicatorReturns(3), quarterOf(key)));
    assert.deepEqual(
      (await quarters.list('aberwy')).map(({ directorate, period }) => `${directorate} ${period}`),
      [`efs ${Q3}`, `ssw ${Q3}`, 'ssw 2023-24-Q2'],
    );
    const { next, event } = after(await heldAt(quarters, keyOf('indicator', 'PM1')), {
      content: valued('1'),
    });
    assert.deepEqual(await quarters.record({ returns: [{ next, event }], quarter: null }), ok(null));
    const mine = await quarters.returnsOwnedBy({ authority: 'aberwy', owner: 'owner-1' as PersonId });
    assert.deepEqual(
      mine.map(({ directorate, period, ref, version }) => `${directorate} ${period} ${ref} ${version}`),
      [`efs ${Q3} PM1 1`, `ssw ${Q3} PM1 2`, 'ssw 2023-24-Q2 PM1 1'],
    );
    assert.deepEqual(await quarters.returnsOwnedBy({ authority: 'aberwy', owner: MAIR }), []);
    assert.deepEqual(await quarters.list('caernant'), []);
    assert.equal(await quarters.quarter({ ...COLLECTED, period: '2024-25-Q1' as Quarter }), null);
    assert.equal(await quarters.returnAt(keyOf('risk', 'PM1')), null);
  });

  test('the plans and keys of an authority are those that were loaded', async (context) => {
    const { quarters } = await storeFor(context);
    const { plans, schemes } = await quarters.framework('aberwy');
    const byId = (one: { readonly id: string }, other: { readonly id: string }) =>
      one.id < other.id ? -1 : 1;
    assert.deepEqual(plans.toSorted(byId), SPECIMEN.plans.toSorted(byId));
    assert.deepEqual(schemes.toSorted(byId), SPECIMEN.schemes.toSorted(byId));
  });
}

const WRITTEN = { en: 'It is “right”,\nbecause…', cy: 'Mae’n gywir: ŵ ŷ — 100%' };

/** Content of a kind with something in every field. */
function filled(kind: ReturnContent['kind']): ReturnContent {
  const confirmations = {
    'order-of-magnitude:value': { because: 'a new way of counting', of: { value: '3840', previous: '377' } },
    'same-as-before': { because: 'kept before figures were', of: null },
  };
  const all: readonly ReturnContent[] = [
    {
      kind: 'indicator',
      value: ' 1 234,5',
      numerator: '3',
      denominator: '0',
      split: { red: '1', amber: '', green: '2.50' },
      absence: 'awaited',
      comment: WRITTEN,
      nextSteps: WRITTEN,
      confirmations,
    },
    { kind: 'commitment', status: 'amber', progress: WRITTEN, nextSteps: WRITTEN, confirmations },
    { kind: 'recommendation', status: 'red', isOpen: false, update: WRITTEN, confirmations },
    { kind: 'risk', likelihood: 5, impact: null, confirmations },
    {
      kind: 'finance',
      figures: { 'budgetLines.3.outturn': '-1.50' },
      texts: { 'lines.0.note': WRITTEN },
      confirmations,
    },
    { kind: 'workforce', figures: {}, texts: {}, confirmations },
    { kind: 'narrative', markdown: WRITTEN, confirmations },
  ];
  return all.find((each) => each.kind === kind) ?? emptyContent(kind);
}

function holdChanges(storeFor: StoreFor): void {
  test('what was typed comes back as it was typed, in every kind of return, and stands in the trail', async (context) => {
    const { quarters } = await storeFor(context);
    await quarters.open(opening(OF_EVERY_KIND));
    for (const content of RETURN_KINDS.flatMap((kind) => [filled(kind), emptyContent(kind)])) {
      const { ref } = OF_EVERY_KIND.find(({ kind }) => kind === content.kind) ?? { ref: '' };
      const change = after(await heldAt(quarters, keyOf(content.kind, ref)), { content });
      assert.deepEqual(await quarters.record({ returns: [change], quarter: null }), ok(null));
      assert.deepEqual(await assertFolds(quarters, change.next), change.next);
      assert.deepEqual((await quarters.returnEvents(change.next)).at(-1), change.event);
    }
  });

  test('a return goes all the way and back, and is at each step what its events make of it', async (context) => {
    const { quarters, colleagues } = await storeFor(context);
    await quarters.open(opening(indicatorReturns(2)));
    const key = keyOf('indicator', 'PM1');
    const assignment = { owner: 'other' as PersonId, service: 'adults', dueOn: '2024-02-02' as CalendarDate };
    const steps = [
      { content: valued('12') },
      { type: 'assigned', assignment },
      { type: 'submitted', content: valued('13'), person: MAIR },
      { type: 'sent-back', reason: 'Pam?', person: SIONED },
      { type: 'submitted', content: valued('14'), person: MAIR },
      { type: 'approved', person: SIONED },
      { type: 'accepted' },
      { type: 'translated', content: valued('14') },
      { type: 'reopened', reason: 'wrong', person: MAIR },
      { content: valued('15') },
    ] as const;
    for (const step of steps) {
      const change = after(await heldAt(quarters, key), step);
      const by = change.event.person === SIONED ? colleagues : quarters;
      assert.deepEqual(await by.record({ returns: [change], quarter: null }), ok(null));
      assert.deepEqual(await assertFolds(quarters, key), change.next);
    }
    assert.equal((await heldAt(quarters, keyOf('indicator', 'PM0'))).version, 1);
  });

  test('nobody changes what happened or takes it away', async (context) => {
    const { quarters, place } = await storeFor(context);
    await quarters.open(opening(indicatorReturns(1)));
    for (const statement of [
      "update event set content = null where stream like 'return/%'",
      "update event set person_id = 'other' where stream like 'quarter/%'",
      "delete from event where stream like 'return/%'",
    ])
      await assert.rejects(place.run(statement), /rows of event are never changed or taken away/);
    await assertFolds(quarters, keyOf('indicator', 'PM0'));
  });
}

function holdConflicts(storeFor: StoreFor): void {
  test('a change that follows on an older version is refused with its key, and nothing of it is written', async (context) => {
    const { quarters } = await storeFor(context);
    const order = opening(indicatorReturns(3));
    await quarters.open(order);
    const [first, second] = order.returns.map(({ next }) => next);
    assert.ok(first && second);
    const won = after(first, { content: valued('won') });
    assert.deepEqual(await quarters.record({ returns: [won], quarter: null }), ok(null));
    const stale = after(first, { content: valued('lost') });
    const fresh = after(second, { content: valued('lost too') });
    const signed = quarterAfter(order.quarter, { state: 'signed-off' }, 'signed-off');
    const late = after(won.next, { content: valued('late') });
    const wrongNumber = { ...late, event: { ...late.event, sequence: 7 } };
    const changed = fail({ kind: 'return-changed' as const, key: keyOf('indicator', 'PM0') });
    for (const returns of [[stale], [fresh, stale], [stale, fresh], [wrongNumber]])
      assert.deepEqual(await quarters.record({ returns, quarter: signed }), changed);
    const none = after({ ...first, ref: 'none' }, {});
    assert.deepEqual(
      await quarters.record({ returns: [none], quarter: null }),
      fail({ kind: 'return-changed', key: keyOf('indicator', 'none') }),
    );
    assert.deepEqual(
      (await quarters.returns(COLLECTED)).map(({ version }) => version),
      [2, 1, 1],
    );
    assert.deepEqual(await assertFolds(quarters, first), won.next);
    assert.equal((await quarters.quarterEvents(COLLECTED)).length, 1);
  });

  test('a quarter that has changed takes the changes of returns with it', async (context) => {
    const { quarters, colleagues } = await storeFor(context);
    const order = opening(indicatorReturns(2));
    await quarters.open(order);
    await readied({ quarters, colleagues }, 'approved');
    const signed = quarterAfter(order.quarter, { state: 'signed-off' }, 'signed-off');
    assert.deepEqual(await quarters.record({ returns: [], quarter: signed }), ok(null));
    const held = await heldAt(quarters, keyOf('indicator', 'PM0'));
    const reopened = after(held, { type: 'reopened', reason: 'Pam?' });
    assert.deepEqual(
      await quarters.record({ returns: [reopened], quarter: signed }),
      fail({ kind: 'quarter-changed', key: COLLECTED }),
    );
    assert.equal((await heldAt(quarters, held)).version, held.version);
    const lapsed = quarterAfter(
      { ...signed.next, frame: order.quarter.frame },
      { state: 'open' },
      'sign-off-lapsed',
    );
    assert.deepEqual(await quarters.record({ returns: [reopened], quarter: lapsed }), ok(null));
    assert.deepEqual(await quarters.quarterEvents(COLLECTED), [order.event, signed.event, lapsed.event]);
    assert.deepEqual(await quarters.quarter(COLLECTED), { ...lapsed.next, frame: order.quarter.frame });
  });

  test('a change that was decided on in another state of its quarter is refused, and nothing of it is written', async (context) => {
    const { quarters, colleagues } = await storeFor(context);
    const order = opening(indicatorReturns(2));
    await quarters.open(order);
    await readied({ quarters, colleagues }, 'approved');
    const held = await heldAt(quarters, keyOf('indicator', 'PM0'));
    const translated = after(held, { type: 'translated', content: valued('1') });
    const signed = quarterAfter(order.quarter, { state: 'signed-off' }, 'signed-off');
    const versions = (await quarters.returns(COLLECTED)).map(({ kind, ref, version }) => ({
      kind,
      ref,
      version,
    }));
    const old = versions.map((each, at) => (at === 1 ? { ...each, version: 7 } : each));
    const changed = fail({ kind: 'return-changed' as const, key: keyOf('indicator', 'PM1') });
    for (const seenVersions of [old, versions.slice(0, 1)])
      assert.deepEqual(await quarters.record({ returns: [], quarter: signed, seenVersions }), changed);
    assert.deepEqual(
      await quarters.record({ returns: [], quarter: signed, seenVersions: versions }),
      ok(null),
    );
    const seenQuarter = order.quarter;
    assert.deepEqual(
      await quarters.record({ returns: [translated], quarter: null, seenQuarter }),
      fail({ kind: 'quarter-changed', key: COLLECTED }),
    );
    assert.equal((await heldAt(quarters, held)).version, held.version);
    assert.deepEqual(
      await quarters.record({ returns: [translated], quarter: null, seenQuarter: signed.next }),
      ok(null),
    );
  });
}

function holdManyAtOnce(storeFor: StoreFor): void {
  test('fifty people save at once, and nothing is lost', async (context) => {
    const { quarters } = await storeFor(context);
    await quarters.open(opening(indicatorReturns(50)));
    for (const round of [1, 2]) {
      const saved = await Promise.all(
        AT_ONCE(50).map(async (at) => {
          const held = await heldAt(quarters, keyOf('indicator', `PM${at}`));
          const change = after(held, { content: valued(`${at} in round ${round}`) });
          return quarters.record({ returns: [change], quarter: null });
        }),
      );
      assert.deepEqual(saved, Array(50).fill(ok(null)));
      for (const at of AT_ONCE(50)) {
        const held = await assertFolds(quarters, keyOf('indicator', `PM${at}`));
        assert.deepEqual([held.version, held.content], [round + 1, valued(`${at} in round ${round}`)]);
      }
    }
  });

  test('of twenty who change one return at once, one is first each time, and the others are told', async (context) => {
    const { quarters } = await storeFor(context);
    await quarters.open(opening(indicatorReturns(1)));
    const key = keyOf('indicator', 'PM0');
    for (const round of [1, 2, 3]) {
      const held = await heldAt(quarters, key);
      const answers = await Promise.all(
        AT_ONCE(20).map((at) =>
          quarters.record({
            returns: [after(held, { content: valued(`${at} of ${round}`) })],
            quarter: null,
          }),
        ),
      );
      const winners = AT_ONCE(20).filter((at) => answers[at]?.ok === true);
      assert.equal(winners.length, 1);
      for (const answer of answers)
        if (!answer.ok) assert.deepEqual(answer.failure, { kind: 'return-changed', key });
      const { version, content } = await assertFolds(quarters, key);
      assert.deepEqual([version, content], [round + 1, valued(`${winners[0]} of ${round}`)]);
    }
  });

  test('changes of the same returns in other orders wait for each other, and one of them is told', async (context) => {
    const { quarters } = await storeFor(context);
    await quarters.open(opening(indicatorReturns(12)));
    const changes = (await quarters.returns(COLLECTED)).map((held) => after(held, { content: valued('1') }));
    const answers = await Promise.all(
      AT_ONCE(10).map((at) =>
        quarters.record({ returns: at % 2 === 0 ? changes : changes.toReversed(), quarter: null }),
      ),
    );
    assert.equal(answers.filter((answer) => answer.ok).length, 1);
  });
}

/** A report that was read of a file, as an edition of a quarter that nobody collects. */
function holdImporting(storeFor: StoreFor): void {
  const at = minute(90);
  const numbered = (number: number): PeriodRecord => {
    const { frame } = quarterOf();
    return {
      ...frame,
      edition: { ...frame.edition, id: `aberwy-ssw-${Q3}-${number}`, number, writtenIn: 'en' },
    };
  };
  const order = (number: number, isPublic: boolean) => ({
    ...{ record: numbered(number), isPublic, sealedBy: MAIR, at },
  });
  const publicNow = async (store: Store) => (await store.sealedEdition(COLLECTED))?.edition.number ?? null;

  test('an imported report is the next edition of its quarter, public at once or later', async (context) => {
    const { quarters, store } = await storeFor(context);
    const first = await quarters.sealImported(order(1, false));
    assert.ok(first.ok);
    assert.equal(digest((await store.wholeText({ ...COLLECTED, number: 1 })) ?? ''), first.value.contentHash);
    assert.equal(await publicNow(store), null);
    assert.deepEqual((await quarters.sealed({ ...COLLECTED, number: 1 }))?.record, numbered(1));
    for (const _ of ['once', 'and again'])
      assert.deepEqual(
        await quarters.publishImported({ key: COLLECTED, number: 1, publishedBy: MAIR, at }),
        ok(null),
      );
    assert.equal(await publicNow(store), 1);
    assert.ok((await quarters.sealImported(order(2, true))).ok);
    assert.equal(await publicNow(store), 2);
  });

  test('a number that is not the next, or a quarter that is collected, is refused and nothing is written', async (context) => {
    const { quarters, store } = await storeFor(context);
    const changed = fail({ kind: 'quarter-changed', key: COLLECTED });
    assert.deepEqual(await quarters.sealImported(order(2, true)), changed);
    assert.deepEqual(
      await quarters.publishImported({ key: COLLECTED, number: 1, publishedBy: MAIR, at }),
      changed,
    );
    await quarters.open(opening(indicatorReturns(1)));
    assert.deepEqual(await quarters.sealImported(order(1, true)), changed);
    assert.equal(await quarters.sealed({ ...COLLECTED, number: 1 }), null);
    assert.equal(await publicNow(store), null);
  });

  test('an import that fails half-way leaves nothing', async (context) => {
    const { quarters, store } = await storeFor(context);
    const [record] = SPECIMEN.records;
    assert.ok(record);
    // Its id is taken by another edition, which is found out after the transaction has begun.
    const taken = { ...numbered(1), edition: { ...numbered(1).edition, id: record.edition.id } };
    await assert.rejects(quarters.sealImported({ ...order(1, true), record: taken }));
    assert.equal(await quarters.sealed({ ...COLLECTED, number: 1 }), null);
    assert.equal(await publicNow(store), null);
    assert.ok((await quarters.sealImported(order(1, true))).ok);
  });
}

/** A frame as a record of the quarter's first edition. */
function sealedAs(frame: PeriodRecord): PeriodRecord {
  return { ...frame, edition: { ...frame.edition, id: `aberwy-ssw-${Q3}-1` } };
}

function holdSealing(storeFor: StoreFor): void {
  const at = minute(90);
  const versionsOf = async (quarters: Store['quarters']) =>
    (await quarters.returns(COLLECTED)).map(({ kind, ref, version }) => ({ kind, ref, version }));

  test('an edition is sealed from the versions it was made of, and public when it is published', async (context) => {
    const { quarters, colleagues, store } = await storeFor(context);
    const order = opening(indicatorReturns(3));
    await quarters.open(order);
    await readied({ quarters, colleagues }, 'accepted');
    const record = sealedAs(order.quarter.frame);
    const signed = await signedOff(quarters, order.quarter);
    const change = quarterAfter(signed, { state: 'sealed', edition: 1 }, 'sealed');
    const sealed = await quarters.seal({
      record,
      versions: await versionsOf(quarters),
      change,
      sealedBy: MAIR,
      at,
    });
    assert.ok(sealed.ok);
    assert.equal(
      digest((await store.wholeText({ ...COLLECTED, number: 1 })) ?? ''),
      sealed.value.contentHash,
    );
    assert.equal(await store.publicText({ ...COLLECTED, number: 1 }), null);
    assert.equal(await store.periodRecord(COLLECTED), null);
    const held = await quarters.sealed({ ...COLLECTED, number: 1 });
    assert.deepEqual(held?.record, record);
    assert.deepEqual([held?.edition.sealedBy, held?.edition.publishedAt, held?.newest], [MAIR, null, 1]);
    assert.equal(await quarters.sealed({ ...COLLECTED, number: 2 }), null);
    assert.equal((await quarters.quarter(COLLECTED))?.edition, 1);

    const publishing = {
      change: quarterAfter(
        { ...change.next, frame: record },
        { state: 'published', edition: 1 },
        'published',
      ),
      number: 1,
      publishedBy: MAIR,
      at,
    };
    assert.deepEqual(await quarters.publish(publishing), ok(null));
    assert.deepEqual(await quarters.publish(publishing), fail({ kind: 'quarter-changed', key: COLLECTED }));
    assert.deepEqual(await store.periodRecord(COLLECTED), record);
    assert.equal((await quarters.sealed({ ...COLLECTED, number: 1 }))?.edition.publishedAt, at);
    assert.deepEqual(
      (await quarters.quarterEvents(COLLECTED)).map(({ type, edition }) => `${type} ${edition}`),
      ['opened null', 'signed-off null', 'sealed 1', 'published 1'],
    );
  });

  test('nothing is sealed when a return has changed, is missing or was left out, or the quarter has', async (context) => {
    const { quarters, colleagues } = await storeFor(context);
    const order = opening(indicatorReturns(3));
    await quarters.open(order);
    await readied({ quarters, colleagues }, 'accepted');
    const versions = await versionsOf(quarters);
    const held = await heldAt(quarters, keyOf('indicator', 'PM1'));
    const translated = after(held, { type: 'translated', content: valued('1') });
    await quarters.record({ returns: [translated], quarter: null });
    const now = await versionsOf(quarters);
    const signed = await signedOff(quarters, order.quarter);
    const change = quarterAfter(signed, { state: 'sealed', edition: 1 }, 'sealed');
    const seal = (changes: object) =>
      quarters.seal({
        record: sealedAs(order.quarter.frame),
        versions: now,
        change,
        sealedBy: MAIR,
        at,
        ...changes,
      });
    const returnChanged = (ref: string) =>
      fail({ kind: 'return-changed' as const, key: keyOf('indicator', ref) });
    assert.deepEqual(await seal({ versions }), returnChanged('PM1'));
    assert.deepEqual(await seal({ versions: now.slice(1) }), returnChanged('PM0'));
    const more = [...now, { kind: 'indicator', ref: 'PM9', version: 1 }];
    assert.deepEqual(await seal({ versions: more }), returnChanged('PM9'));
    const { version } = change.next;
    assert.deepEqual(
      await seal({ change: { ...change, next: { ...change.next, version: version + 1 } } }),
      fail({ kind: 'quarter-changed', key: COLLECTED }),
    );
    assert.equal(await quarters.sealed({ ...COLLECTED, number: 1 }), null);
    assert.equal((await quarters.quarterEvents(COLLECTED)).length, 2);
    assert.ok((await seal({})).ok);
  });
}
