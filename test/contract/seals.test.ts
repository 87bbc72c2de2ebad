/** What is sealed proves itself: on SQLite, on a real PostgreSQL server, and in copies of them. */

import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, describe, test } from 'node:test';
import { sql } from 'kysely';
import { keptFaults, listText, readList } from '../../src/cli/kept-list.ts';
import { publicRecord } from '../../src/domain/disclosure/index.ts';
import type { PersonId } from '../../src/domain/people/index.ts';
import type { PeriodRecord } from '../../src/domain/scorecard/index.ts';
import { decimal } from '../../src/domain/value/index.ts';
import { erasingOn } from '../../src/store/chain/erase-events.ts';
import { digest, issuePublicTexts } from '../../src/store/chain/index.ts';
import { recordText, sealedContent } from '../../src/store/editions/sealed-content.ts';
import type { Engine } from '../../src/store/engine.ts';
import { openStore, vaultOn } from '../../src/store/index.ts';
import { bringUpToDate } from '../../src/store/migrate.ts';
import { MIGRATIONS } from '../../src/store/migrations/index.ts';
import { reachPostgres } from '../../src/store/postgres/open-postgres.ts';
import { makeDatabase, sqliteEngine } from '../../src/store/sqlite/sqlite-file.ts';
import type { OpenedStore, SealReport } from '../../src/use-cases/index.ts';
import { CHANGE, personNamed } from './accounts.contract.ts';
import { placesOf, postgresPlace, sqlitePlace } from './places.ts';
import { startPostgres } from './postgres-server.ts';
import { SPECIMEN } from './publication-specimen.ts';
import {
  COLLECTED,
  indicatorReturns,
  keyOf,
  MAIR,
  minute,
  opening,
  Q3,
  quarterAfter,
  after as stepAfter,
  valued,
} from './quarter-specimen.ts';
import { IN_2023, LOAD, type Place } from './store-place.ts';
import { newFileName } from './vault-place.ts';

const server = await startPostgres();
after(() => server.stop());

const SQLITE = placesOf(sqlitePlace);
const POSTGRES = placesOf(() => postgresPlace(server));
const DATABASES = [
  ['SQLite', SQLITE],
  ['PostgreSQL', POSTGRES],
] as const;

async function openedStore(place: Place): Promise<OpenedStore> {
  const opened = await openStore(place.settings);
  assert.ok(opened.ok, JSON.stringify(opened));
  place.closers.push(() => opened.value.close());
  return opened.value;
}

async function engineOf(place: Place): Promise<Engine> {
  const opened = await place.openEngine();
  assert.ok(opened.ok);
  place.closers.push(() => opened.value.db.destroy());
  return opened.value;
}

/** What is found of a place, or of a copy. */
async function verified({ settings }: Place, file?: string): Promise<SealReport> {
  const found = await vaultOn(settings).verify({ file, onProgress: () => {} });
  assert.ok(found.ok, JSON.stringify(found));
  return found.value;
}

const kindsOf = ({ faults }: Pick<SealReport, 'faults'>) =>
  [...new Set(faults.map(({ kind }) => kind))].toSorted();

/** A council with published reports, somebody, and a quarter: collected, signed, sealed and published. */
async function wholeQuarter(place: Place): Promise<OpenedStore> {
  const store = await openedStore(place);
  await store.loadPublication(LOAD);
  await store.accounts.savePerson({ person: personNamed('mair'), change: CHANGE });
  const order = opening(indicatorReturns(3));
  await store.quarters.open(order);
  for (const { next } of order.returns) {
    let held = next;
    for (const event of [
      { type: 'submitted', content: valued('12'), person: 'owner' as PersonId },
      { type: 'approved' },
      { type: 'accepted' },
    ] as const) {
      const change = stepAfter(held, event);
      assert.ok((await store.quarters.record({ returns: [change], quarter: null })).ok);
      held = change.next;
    }
  }
  const signed = quarterAfter(order.quarter, { state: 'signed-off' }, 'signed-off');
  assert.ok((await store.quarters.record({ returns: [], quarter: signed })).ok);
  const asQuarter = { ...order.quarter, ...signed.next };
  const change = quarterAfter(asQuarter, { state: 'sealed', edition: 1 }, 'sealed');
  const held = await store.quarters.returns(COLLECTED);
  const sealed = await store.quarters.seal({
    record: { ...order.quarter.frame, edition: { ...order.quarter.frame.edition, id: `ssw-${Q3}-1` } },
    versions: held.map(({ kind, ref, version }) => ({ kind, ref, version })),
    change,
    sealedBy: MAIR,
    at: minute(90),
  });
  assert.ok(sealed.ok);
  const published = quarterAfter(
    { ...asQuarter, ...change.next },
    { state: 'published', edition: 1 },
    'published',
  );
  const order2 = { change: published, number: 1, publishedBy: MAIR, at: minute(91) };
  assert.ok((await store.quarters.publish(order2)).ok);
  return store;
}

for (const [database, placeFor] of DATABASES)
  describe(`what is sealed on ${database}`, () => {
    test('a whole quarter is found as it was recorded, in the store and in its copy', async (t) => {
      const place = await placeFor(t);
      await wholeQuarter(place);
      const report = await verified(place);
      assert.deepEqual(report.faults, []);
      assert.equal(report.editions.length, SPECIMEN.records.length + 1);
      // Each edition with its text and publication; the person; the quarter's four events; four of each of three returns.
      assert.equal(report.links.length, 3 * report.editions.length + 1 + 4 + 12);
      assert.equal(report.heads[0]?.position, report.links.length);
      const file = newFileName(t);
      assert.ok((await vaultOn(place.settings).backUp({ file, replace: false, onProgress: () => {} })).ok);
      const [of, copy] = [await verified(place), await verified(place, file)];
      assert.deepEqual([copy.faults, copy.editions, copy.heads], [[], of.editions, of.heads]);
    });

    test('both texts hash to what is told, the whole one with a salt of its own each time', async (t) => {
      const [place, other] = [await placeFor(t), await placeFor(t)];
      const [store, second] = [await openedStore(place), await openedStore(other)];
      for (const each of [store, second]) await each.loadPublication(LOAD);
      const [sealed, again] = [await store.sealedEdition(IN_2023), await second.sealedEdition(IN_2023)];
      assert.ok(sealed && again);
      const key = { ...IN_2023, number: 1 };
      const [told, whole] = [await store.publicText(key), await store.wholeText(key)];
      assert.equal(digest(told ?? ''), sealed.edition.publicHash);
      assert.equal(told, recordText(publicRecord(sealed.record)));
      assert.equal(digest(whole ?? ''), sealed.edition.contentHash);
      assert.match(whole ?? '', /"salt":"[0-9a-f]{64}"/);
      assert.equal(again.edition.publicHash, sealed.edition.publicHash);
      assert.notEqual(again.edition.contentHash, sealed.edition.contentHash);
      assert.equal(await store.publicText({ ...key, number: 2 }), null);
    });

    test('the event of the sealing holds both hashes, and the text is public when the edition is', async (t) => {
      const place = await placeFor(t);
      const store = await wholeQuarter(place);
      const sealed = await store.sealedEdition(COLLECTED);
      assert.ok(sealed);
      const engine = await engineOf(place);
      const { content } = await engine.db
        .selectFrom('event')
        .select('content')
        .where('type', '=', 'sealed')
        .executeTakeFirstOrThrow();
      const { contentHash, publicHash } = JSON.parse(content ?? '') as Record<string, string>;
      const { edition } = sealed;
      assert.deepEqual([contentHash, publicHash], [edition.contentHash, edition.publicHash]);
      assert.equal(digest((await store.publicText({ ...COLLECTED, number: 1 })) ?? ''), publicHash);
    });

    test('fifty people who save at once are in one chain, without a gap', async (t) => {
      const place = await placeFor(t);
      const store = await openedStore(place);
      await store.loadPublication(LOAD);
      const order = opening(indicatorReturns(50));
      await store.quarters.open(order);
      const saves = order.returns.map(({ next }) =>
        store.quarters.record({ returns: [stepAfter(next, { content: valued('1') })], quarter: null }),
      );
      for (const saved of await Promise.all(saves)) assert.ok(saved.ok);
      const { faults, links } = await verified(place);
      assert.deepEqual(faults, []);
      assert.equal(links.length, 3 * SPECIMEN.records.length + 1 + 50 + 50);
    });

    test('what an event says is erased with an event of its own, once, and the chain stays whole', async (t) => {
      const place = await placeFor(t);
      const store = await wholeQuarter(place);
      const engine = await engineOf(place);
      const stream = 'return/ssw/2023-24-Q3/indicator/PM0';
      const erasing = erasingOn(engine);
      const erasure = {
        ...{ authority: 'aberwy', stream, sequences: [2], at: minute(99) },
        reason: 'It named a child.',
      };
      // One that there is not, and nothing is erased.
      assert.equal(await erasing.erase({ ...erasure, sequences: [2, 99] }), false);
      assert.ok((await erasing.events(erasure)).every(({ isErased }) => !isErased));
      assert.equal(await erasing.erase(erasure), true);
      assert.equal(await erasing.erase(erasure), false);
      assert.deepEqual((await erasing.events(erasure)).map(({ isErased }) => isErased).slice(0, 3), [
        false,
        true,
        false,
      ]);
      assert.deepEqual((await verified(place)).faults, []);
      const [, sent] = await store.quarters.returnEvents(keyOf('indicator', 'PM0'));
      assert.deepEqual([sent?.type, sent?.content, sent?.person], ['submitted', null, 'owner']);
      // Without that event, and in any other way, nothing is let through.
      await assert.rejects(place.run("update event set reason = 'x'"), /never changed/);
      await assert.rejects(place.run('update event set content = null, reason = null'), /never changed/);
      await place.run('update event set content = null, reason = null, salt = null where sequence = 3');
      assert.deepEqual(kindsOf(await verified(place)), ['erased-without-event']);
    });

    test('when the gate is raised, public texts are issued anew with an event, and the older ones stay', async (t) => {
      const place = await placeFor(t);
      const store = await openedStore(place);
      await store.loadPublication(LOAD);
      const engine = await engineOf(place);
      const [off, on] =
        database === 'SQLite'
          ? ['drop trigger public_text_refuses_update', '']
          : ['alter table public_text disable trigger user', 'alter table public_text enable trigger user'];
      await place.run(off);
      await place.run("update public_text set gate = 0, content = '{}'");
      await place.run(on);
      await issuePublicTexts(engine);
      await issuePublicTexts(engine);
      const rows = await engine.db.selectFrom('public_text').select(['issue', 'gate']).execute();
      assert.equal(rows.length, 2 * SPECIMEN.records.length);
      const sealed = await store.sealedEdition(IN_2023);
      assert.equal(
        await store.publicText({ ...IN_2023, number: 1 }),
        recordText(publicRecord(sealed?.record as PeriodRecord)),
      );
      const issued = await engine.db
        .selectFrom('event')
        .select('stream')
        .where('type', '=', 'public-text-issued')
        .execute();
      assert.equal(issued.length, SPECIMEN.records.length);
    });

    test('a store made before there was a chain is chained, and its hashes stay', async (t) => {
      const place = await placeFor(t);
      const older = await olderStore(await unmigrated(place));
      const store = await openedStore(place);
      const { faults, editions, links } = await verified(place);
      assert.deepEqual(faults, []);
      assert.deepEqual(editions.map(({ contentHash }) => contentHash).toSorted(), older.hashes.toSorted());
      assert.equal(links.length, older.events + 3 * older.hashes.length);
      const listed = (await store.directorates('aberwy')).flatMap((each) => each.editions);
      for (const edition of listed) {
        const text = await store.publicText({ authority: 'aberwy', ...edition });
        assert.equal(digest(text ?? ''), edition.publicHash);
        // Where nothing is withheld the two texts are one; where something is, the old hash is told to nobody.
        assert.ok(edition.contentHash === edition.publicHash || edition.contentHash === null);
      }
      const withheld = listed.filter(({ contentHash }) => contentHash === null);
      assert.ok(withheld.length > 0 && withheld.length < listed.length, 'one of each');
    });
  });

/** A place's database as an older Mesur left it: without the steps that came later. */
async function unmigrated(place: Place): Promise<Engine> {
  const { dataFolder, databaseUrl } = place.settings;
  if (databaseUrl !== undefined) {
    const reached = reachPostgres(databaseUrl);
    assert.ok(reached.ok);
    place.closers.push(() => reached.value.engine.db.destroy());
    return reached.value.engine;
  }
  const path = join(dataFolder, 'mesur.sqlite');
  await makeDatabase(path, OLDER);
  const engine = sqliteEngine(new DatabaseSync(path));
  place.closers.push(() => engine.db.destroy());
  return engine;
}

const OLDER = MIGRATIONS.filter(({ name }) => name < '0008');

/** A record with one person's sickness in it, where it has a table of that. */
function withSmallNumber(record: PeriodRecord): PeriodRecord {
  const { workforce } = record.sections;
  if (workforce === null) return record;
  const one = { printed: '1', value: decimal('1') };
  const units = workforce.units.map((unit) => ({ ...unit, thisYear: { ...unit.thisYear, absences: one } }));
  return { ...record, sections: { ...record.sections, workforce: { ...workforce, units } } };
}

/** Makes a store of an older Mesur: editions without salts and public texts, events without a chain. */
async function olderStore(engine: Engine): Promise<{ readonly hashes: string[]; readonly events: number }> {
  assert.ok((await bringUpToDate(engine, OLDER)).ok);
  const insert = (table: string, row: Readonly<Record<string, string | number | null>>) =>
    sql`insert into ${sql.table(table)} (${sql.join(Object.keys(row).map((column) => sql.ref(column)))})
      values (${sql.join(Object.values(row))})`.execute(engine.db);
  const owner = { authority_id: 'aberwy', publication: null, name_en: 'A', name_cy: 'A' };
  await insert('authority', owner);
  for (const id of ['ssw', 'efs']) await insert('directorate', { ...owner, id, position: 0 });
  const hashes: string[] = [];
  for (const [at, record] of SPECIMEN.records.entries()) {
    const { id, directorate, period, title, sourceTitle } = record.edition;
    const { content, hash } = sealedContent(withSmallNumber(record));
    hashes.push(hash);
    const of = { authority_id: 'aberwy', edition_id: id };
    await insert('edition', {
      ...{ authority_id: 'aberwy', id, directorate_id: directorate, period, first_day: 'a', last_day: 'b' },
      ...{
        number: 1,
        title_en: title.en,
        title_cy: title.cy,
        source_title: sourceTitle,
        sealed_at: minute(at),
      },
      ...{ sealed_by: null, publication: 'specimen', content_hash: hash, content },
    });
    await insert('edition_code', {
      ...{ ...of, directorate_id: directorate, position: 0, indicator_ref: 'A', code_key: 'A', rank: 0 },
      year: '2017-18',
    });
    await insert('edition_publication', { ...of, published_at: minute(at), published_by: null });
  }
  const event = { authority_id: 'aberwy', type: 'person-added', person_id: null, directorate_id: null };
  for (let at = 1; at <= 3; at++)
    await insert('event', {
      ...{ ...event, stream: `person/p${at % 2}`, sequence: at, at: minute(9 - at), reason: 'Because.' },
      ...{ period: null, content: '{"before":null}' },
    });
  return { hashes, events: 3 };
}

describe('one thing changed past Mesur is found, in every table and column', () => {
  /** Everything that is sealed or chained. */
  const TABLES = [
    'event',
    'edition',
    'edition_code',
    'edition_publication',
    'public_text',
    'chain_link',
    'chain_head',
  ];
  const file = (place: Place) => join(place.settings.dataFolder, 'mesur.sqlite');

  function tamper(place: Place, change: (database: DatabaseSync) => void): void {
    const database = new DatabaseSync(file(place));
    try {
      database.exec('pragma foreign_keys = off; pragma ignore_check_constraints = on');
      for (const { name } of database.prepare("select name from sqlite_schema where type = 'trigger'").all())
        database.exec(`drop trigger ${name}`);
      change(database);
    } finally {
      database.close();
    }
  }

  test('on SQLite', async (t) => {
    const place = await SQLITE(t);
    const store = await wholeQuarter(place);
    await store.close();
    const kept = await verified(place);
    assert.deepEqual(kept.faults, []);
    const sound = readFileSync(file(place));
    const missed: string[] = [];
    let tried = 0;
    const tries = async (what: string, change: (database: DatabaseSync) => void) => {
      writeFileSync(file(place), sound);
      tamper(place, change);
      tried += 1;
      if ((await verified(place)).faults.length === 0) missed.push(what);
    };
    for (const table of TABLES) {
      const database = new DatabaseSync(file(place), { readOnly: true });
      const columns = database.prepare(`select name, type from pragma_table_info('${table}')`).all();
      database.close();
      assert.ok(columns.length > 0, table);
      for (const { name, type } of columns) {
        // The last letter becomes another; a number the next one; nothing becomes something.
        const other =
          type === 'INTEGER'
            ? `${name} + 100`
            : `case when ${name} is null then 'x'
                 else substr(${name}, 1, length(${name}) - 1) || case substr(${name}, -1) when 'a' then 'b' else 'a' end end`;
        const row = { event: 'stream, sequence', chain_link: 'position' }[table] ?? '1';
        for (const order of ['asc', 'desc'])
          await tries(`${table}.${name} ${order}`, (held) => {
            const { changes } = held
              .prepare(
                `update ${table} set ${name} = ${other} where (${keyOfTable(held, table)}) =
                  (select ${keyOfTable(held, table)} from ${table} order by ${row} ${order} limit 1)`,
              )
              .run();
            assert.equal(changes, 1, `${table}.${name}`);
          });
      }
      await tries(`a row of ${table} taken away`, (held) =>
        held.exec(
          `delete from ${table} where (${keyOfTable(held, table)}) = (select ${keyOfTable(held, table)} from ${table} limit 1)`,
        ),
      );
    }
    await tries('an accepted return that nobody accepted', (held) =>
      held.exec("update quarter_return set state = 'reopened' where ref = 'PM0'"),
    );
    await tries('another frame', (held) => held.exec("update quarter set frame = frame || ' '"));
    assert.deepEqual(missed, []);
    assert.ok(tried > 100, `${tried}`);
  });

  test('the last event taken away with its link and a head that fits is found by the list kept elsewhere', async (t) => {
    const place = await SQLITE(t);
    const store = await openedStore(place);
    await store.loadPublication(LOAD);
    for (const id of ['mair', 'sioned'])
      await store.accounts.savePerson({ person: personNamed(id), change: CHANGE });
    await store.close();
    const list = readList(listText(await verified(place)));
    assert.ok(list.ok);
    assert.deepEqual(keptFaults(await verified(place), list.value), []);
    const last = "stream = 'person/sioned'";
    tamper(place, (held) => {
      held.exec(`delete from event where ${last}`);
      held.exec('delete from chain_link where position = (select max(position) from chain_link)');
    });
    assert.deepEqual(kindsOf(await verified(place)), ['head-differs']);
    tamper(place, (held) =>
      held.exec(`update chain_head set (position, hash) =
        (select position, hash from chain_link order by position desc limit 1)`),
    );
    const report = await verified(place);
    assert.deepEqual(report.faults, []);
    assert.deepEqual(keptFaults(report, list.value), [
      { kind: 'kept-missing', authority: 'aberwy', place: `link ${list.value.heads[0]?.position}` },
    ]);
  });

  test('on PostgreSQL', async (t) => {
    const place = await POSTGRES(t);
    await wholeQuarter(place);
    for (const [kind, change] of [
      ['content-changed', "update event set reason = 'x' where sequence = 1 and stream like 'person/%'"],
      ['row-changed', 'update edition_code set rank = 2 where position = 0'],
      ['whole-text-changed', "update edition set content = content || ' ' where number = 1"],
    ] as const) {
      const table = /update (\w+)/.exec(change)?.[1];
      await place.run(`alter table ${table} disable trigger user`);
      await place.run(change);
      assert.ok(kindsOf(await verified(place)).includes(kind), kind);
    }
  });
});

/** The columns of a table's key. */
function keyOfTable(database: DatabaseSync, table: string): string {
  const keys = database
    .prepare(`select name from pragma_table_info('${table}') where pk > 0 order by pk`)
    .all();
  return keys.map(({ name }) => String(name)).join(', ');
}
