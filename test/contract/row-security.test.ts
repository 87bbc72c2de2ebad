/** What PostgreSQL itself gives and takes of a viewer: never less than `access` allows, and nothing of others. */

import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { sql } from 'kysely';
import pg from 'pg';
import { may, type Verb } from '../../src/access/index.ts';
import { type Thing, VERBS } from '../../src/access/may.ts';
import type { Person } from '../../src/domain/people/index.ts';
import { openStore } from '../../src/store/index.ts';
import { returnStream } from '../../src/store/quarters/quarter-rows.ts';
import type { Viewer } from '../../src/use-cases/returns/ports.ts';
import { freshSchema, queryOnce, startPostgres } from './postgres-server.ts';
import { after as next, Q3, valued } from './quarter-specimen.ts';
import { AUTHORITIES, HOLDER, PEOPLE, QUARTERS, walledStore } from './walled-store.ts';

const server = await startPostgres();

/** The server's code for what an account, or a row's policy, does not allow. */
const DENIED = { code: '42501' };

// Awaited: whoever opens a store on the server next makes the role.
await test('an account that may not make roles is told what an administrator runs, and goes on after it', async (context) => {
  const [name, schema] = [`plain_${process.pid}`, await freshSchema(server)];
  const url = new URL(schema.url);
  const [space] = url.searchParams.get('options')?.match(/mesur_test_\w+/) ?? [];
  await queryOnce(server.url, `create role ${name} login password 'only-for-tests'`);
  await queryOnce(server.url, `alter schema ${space} owner to ${name}`);
  context.after(async () => {
    await schema.drop();
    await queryOnce(server.url, `drop role ${name}`);
  });
  url.username = name;
  url.password = 'only-for-tests';
  const refused = await openStore({ dataFolder: '', databaseUrl: url.href });
  assert.ok(!refused.ok && refused.failure.kind === 'denied', JSON.stringify(refused));
  const lines = refused.failure.detail.match(/(create|grant) [^;]+;/g) ?? [];
  assert.equal(lines.length, 4, refused.failure.detail);
  for (const line of lines)
    await queryOnce(server.url, line).catch((error: pg.DatabaseError) => assert.equal(error.code, '42710'));
  const opened = await openStore({ dataFolder: '', databaseUrl: url.href });
  assert.ok(opened.ok, JSON.stringify(opened));
  assert.deepEqual(await opened.value.as({ kind: 'public', authority: 'aberwy' }).authorities(), []);
  await opened.value.close();
});

const schema = await freshSchema(server);
const { store, engine, returns } = await walledStore(schema.url);
after(async () => {
  await Promise.all([store.close(), engine.db.destroy()]);
  await schema.drop();
  await server.stop();
});

const viewerOf = ({ authority, id }: Person): Viewer => ({ kind: 'person', authority, person: id });

/** What a verb comes down to in the database: reading, or an act, for which see acts.test.ts. */
type Deed =
  | 'read-published'
  | 'read-edition'
  | 'read-return'
  | 'read-trail'
  | 'read-quarter'
  | 'act'
  | 'read-people-trail';

/** A verb that is added has to be placed. */
const DEEDS: { readonly [Each in Verb]: Deed } = {
  'read-published': 'read-published',
  'read-edition': 'read-edition',
  'read-return': 'read-return',
  'read-trail': 'read-trail',
  'read-quarter': 'read-quarter',
  'edit-return': 'act',
  'translate-return': 'act',
  'approve-return': 'act',
  'send-back-return': 'act',
  'accept-return': 'act',
  'reopen-return': 'act',
  'assign-return': 'act',
  'edit-in-bulk': 'act',
  'open-quarter': 'act',
  'set-targets': 'act',
  'sign-off-quarter': 'act',
  'seal-edition': 'act',
  'publish-edition': 'act',
  'manage-people': 'read-people-trail',
};

/** Deeds that the database allows to exactly those whom `access` allows one of its verbs, and those it allows more. */
const EXACT: readonly Deed[] = ['read-edition', 'read-return', 'read-trail', 'read-people-trail'];

const wholeOf = (authority: string, directorate: string | null): Thing => ({
  authority,
  directorate,
  service: null,
  owner: null,
});

interface Try {
  readonly deed: Deed;
  readonly thing: Thing;
  readonly name: string;
  /** What of it the database gave or took: as a viewer, in a transaction that is then taken back. */
  readonly statement: ReturnType<typeof sql>;
}

const TRIES: readonly Try[] = [
  ...returns.flatMap((held): readonly Try[] => {
    const { authority, directorate, service, owner, ref, kind } = held;
    const which = sql`authority_id = ${authority} and directorate_id = ${directorate} and period = ${Q3}
      and kind = ${kind} and ref = ${ref}`;
    const of = {
      thing: { authority, directorate, service, owner },
      name: `${authority} ${directorate} ${ref}`,
    };
    return [
      { ...of, deed: 'read-return', statement: sql`select 1 from quarter_return where ${which}` },
      {
        ...of,
        deed: 'read-trail',
        statement: sql`select 1 from event where authority_id = ${authority} and stream = ${returnStream(held)}`,
      },
    ];
  }),
  ...QUARTERS.flatMap(({ authority, directorate }): readonly Try[] => {
    const of = { thing: wholeOf(authority, directorate), name: `${authority} ${directorate}` };
    const which = sql`authority_id = ${authority} and directorate_id = ${directorate} and period = ${Q3}`;
    const edition = sql`authority_id = ${authority} and id = ${`${directorate}-${Q3}`}`;
    return [
      { ...of, deed: 'read-quarter', statement: sql`select 1 from quarter where ${which}` },
      { ...of, deed: 'read-edition', statement: sql`select 1 from edition where ${edition}` },
    ];
  }),
  ...AUTHORITIES.flatMap((authority): readonly Try[] => [
    {
      deed: 'read-people-trail',
      thing: wholeOf(authority, null),
      name: authority,
      statement: sql`select 1 from event where authority_id = ${authority} and stream like 'person/%'`,
    },
    {
      deed: 'read-published',
      thing: wholeOf(authority, null),
      name: authority,
      statement: sql`select 1 from edition e join edition_publication p on p.authority_id = e.authority_id
        and p.edition_id = e.id where e.authority_id = ${authority} and p.published_by is null`,
    },
  ]),
];

class TakenBack extends Error {}

/** Whether the database gives or takes anything of it. */
async function happens(viewer: Viewer, { statement }: Try): Promise<boolean> {
  let touched = false;
  try {
    await engine
      .as(viewer)
      .db.transaction()
      .execute(async (transaction) => {
        const { rows, numAffectedRows = 0n } = await statement.execute(transaction);
        touched = rows.length > 0 || numAffectedRows > 0n;
        throw new TakenBack();
      });
  } catch (error) {
    if (error instanceof TakenBack) return touched;
    if (error instanceof pg.DatabaseError && error.code === '42501') return false;
    throw error;
  }
  return touched;
}

describe('what the database shows and takes is what access says', () => {
  for (const person of PEOPLE)
    test(person.id, async () => {
      for (const each of TRIES) {
        const verbs = VERBS.filter((verb) => DEEDS[verb] === each.deed);
        const allowed = verbs.filter((verb) => may({ person, verb, thing: each.thing }));
        const found = await happens(viewerOf(person), each);
        const says = `${each.deed} of ${each.name}: access allows ${allowed.join(', ') || 'nothing'}`;
        if (each.thing.authority !== person.authority) assert.equal(found, false, says);
        else if (EXACT.includes(each.deed)) assert.equal(found, allowed.length > 0, says);
        else if (allowed.length > 0) assert.equal(found, true, says);
        else assert.ok(!found || takesPart(person, each.thing), says);
      }
    });

  test('somebody who is not signed in, or said to be from elsewhere, sees what is published and no more', async () => {
    for (const each of TRIES) {
      const publicOf = (authority: string): Viewer => ({ kind: 'public', authority });
      assert.equal(
        await happens(publicOf('aberwy'), each),
        each.deed === 'read-published' && each.thing.authority === 'aberwy',
        `${each.deed} of ${each.name}`,
      );
      assert.equal(await happens(publicOf('none'), each), false);
      const astray: Viewer = { kind: 'person', authority: 'caernant', person: HOLDER.id };
      assert.equal(
        await happens(astray, each),
        each.deed === 'read-published' && each.thing.authority === 'caernant',
      );
    }
  });
});

/** Holds a role that collects somewhere in the directorate, or owns a return there: sees its quarter. */
function takesPart({ id, isActive, grants }: Person, { directorate }: Thing): boolean {
  const collects = ['data-manager', 'head-of-service', 'director', 'performance-team'];
  return (
    isActive &&
    (id === HOLDER.id ||
      grants.some(
        (grant) =>
          collects.includes(grant.role) && (grant.directorate === null || grant.directorate === directorate),
      ))
  );
}

describe('by SQL of one’s own, under the role', () => {
  /** Runs statements as the role; settings are those given. */
  async function asRole<Answer>(
    { authority = '', person = '' },
    use: (ask: (statement: string) => Promise<pg.QueryResult>) => Promise<Answer>,
  ): Promise<Answer> {
    const client = new pg.Client({ connectionString: schema.url });
    await client.connect();
    try {
      await client.query('begin; set local role mesur_app');
      await client.query(
        "select set_config('mesur.authority', $1, true), set_config('mesur.person', $2, true)",
        [authority, person],
      );
      return await use(async (statement) => {
        await client.query('savepoint here');
        try {
          return await client.query(statement);
        } catch (error) {
          await client.query('rollback to here');
          throw error;
        }
      });
    } finally {
      await client.end();
    }
  }
  const READABLE = [
    'authority',
    'directorate',
    'service',
    'plan',
    'scheme',
    'edition',
    'edition_code',
    'edition_publication',
    'public_text',
    'person',
    'role_grant',
    'quarter',
    'quarter_return',
    'event',
  ];

  test('without being said for whom, no table gives a row', async () => {
    for (const viewer of [{}, { person: HOLDER.id }, { authority: 'none', person: HOLDER.id }])
      await asRole(viewer, async (ask) => {
        for (const table of READABLE) assert.equal((await ask(`select 1 from ${table}`)).rowCount, 0, table);
      });
  });

  test('the owner of returns sees those and their trail in every table, and nothing of another council', async () => {
    await asRole({ authority: 'aberwy', person: HOLDER.id }, async (ask) => {
      for (const table of READABLE) {
        const { rows } = await ask(`select * from ${table}`);
        assert.deepEqual(
          [...new Set(rows.map(({ authority_id }) => authority_id))].join(),
          rows.length > 0 ? 'aberwy' : '',
          table,
        );
      }
      const owners = await ask('select distinct owner_id from quarter_return');
      assert.deepEqual(owners.rows, [{ owner_id: HOLDER.id }]);
      const streams = await ask("select stream from event where stream not like 'quarter/%'");
      assert.equal(streams.rowCount, 6);
      for (const { stream } of streams.rows) assert.match(stream, /\/holder$/);
      assert.equal((await ask('select 1 from role_grant')).rowCount, 0);
      assert.equal((await ask('select 1 from edition where sealed_by is not null')).rowCount, 0);
    });
  });

  test('ways of signing in, letters and what was loaded are closed altogether', async () => {
    await asRole({ authority: 'aberwy', person: PEOPLE[0]?.id ?? '' }, async (ask) => {
      const { rows } = await ask('select tablename from pg_tables where schemaname = current_schema()');
      const others = rows.map(({ tablename }) => tablename).filter((table) => !READABLE.includes(table));
      for (const table of [
        'session',
        'local_key',
        'identity',
        'one_time_link',
        'proposal',
        'person_told',
        'sign_in_try',
        'known_device',
        'recovery_code',
      ])
        assert.ok(others.includes(table), table);
      for (const table of others) {
        await assert.rejects(ask(`select 1 from ${table}`), DENIED, table);
        await assert.rejects(ask(`delete from ${table}`), DENIED, table);
      }
    });
  });

  test('nothing is deleted, no event or edition changed, no key of a return, and no table made', async () => {
    const all = PEOPLE.find(({ id }) => id === 'performance-team-all-all');
    await asRole({ authority: 'aberwy', person: all?.id ?? '' }, async (ask) => {
      for (const statement of [
        ...READABLE.flatMap((table) => [`delete from ${table}`, `truncate ${table}`]),
        ...READABLE.map((table) => `update ${table} set authority_id = 'caernant'`),
        "update event set reason = 'x'",
        "update edition set content = '{}'",
        "update quarter_return set state = 'accepted'",
        "update quarter set frame = '{}'",
        "insert into role_grant select authority_id, 'holder', 9, role, null, null from role_grant",
        "insert into person select authority_id, 'new', name, email, 'new', language, 1 from person limit 1",
        'create table own (id integer)',
        'alter table quarter_return disable row level security',
        'drop policy quarter_return_select on quarter_return',
      ])
        await assert.rejects(ask(statement), DENIED, statement);
    });
  });
});

test('connections go from viewer to viewer and to the system, and none sees with another’s eyes', async () => {
  const key = { authority: 'aberwy', directorate: 'ssw', period: Q3 };
  const seen = async (viewer: Viewer) => (await store.as(viewer).quarters.returns(key)).length;
  const people = PEOPLE.filter(({ authority }) => authority === 'aberwy');
  const counted = (person: Person) =>
    returns.filter(
      ({ authority, directorate, service, owner }) =>
        directorate === 'ssw' &&
        may({ person, verb: 'read-return', thing: { authority, directorate, service, owner } }),
    ).length;
  await Promise.all(
    people.flatMap((person) => [
      seen(viewerOf(person)).then((count) => assert.equal(count, counted(person), person.id)),
      seen({ kind: 'system' }).then((count) => assert.equal(count, 6)),
      seen({ kind: 'public', authority: 'aberwy' }).then((count) => assert.equal(count, 0)),
      assert.rejects(sql`select 1 from session`.execute(engine.as(viewerOf(person)).db), DENIED),
      assert.rejects(
        store
          .as(viewerOf(person))
          .loadPublication({ name: 'x', fingerprint: 'x', publication: { ...EMPTY, directorates: [] } }),
        DENIED,
      ),
    ]),
  );
});

test('whoever may change a return can hold its quarter meanwhile, an owner without any role too', async () => {
  const key = { authority: 'aberwy', directorate: 'ssw', period: Q3 };
  await sql`update quarter set state = 'open'`.execute(engine.db);
  for (const id of [HOLDER.id, 'data-manager-ssw-children', 'data-manager-all-all']) {
    const person = PEOPLE.find((each) => each.id === id);
    assert.ok(person);
    const { quarters } = store.as(viewerOf(person));
    const held = (await quarters.returns(key)).find(({ ref }) => ref === 'children/holder');
    const quarter = await quarters.quarter(key);
    assert.ok(held && quarter);
    const order = { returns: [next(held, { person: person.id, content: valued(id) })], quarter: null };
    const seenQuarter = { ...quarter, version: quarter.version - 1 };
    assert.deepEqual(await quarters.record({ ...order, seenQuarter }), {
      ok: false,
      failure: { kind: 'quarter-changed', key },
    });
    assert.equal((await quarters.record({ ...order, seenQuarter: quarter })).ok, true, id);
  }
});

const EMPTY = {
  authority: { id: 'aberwy', name: { en: '', cy: '' } },
  directorates: [],
  plans: [],
  schemes: [],
  records: [],
};
