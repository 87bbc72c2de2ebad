/**
 * What PostgreSQL itself performs for a viewer: what `access` and the transitions allow, and nothing past them; and what an
 * account that owns nothing can do at all.
 */

import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import pg from 'pg';
import { may, type Verb } from '../../src/access/index.ts';
import type { Thing } from '../../src/access/may.ts';
import type { Person, PersonId } from '../../src/domain/people/index.ts';
import type { CalendarDate } from '../../src/domain/period/index.ts';
import type { QuarterReturn } from '../../src/domain/returns/index.ts';
import { editionRows } from '../../src/store/editions/insert-edition.ts';
import { openStore, vaultOn } from '../../src/store/index.ts';
import { quarterEventRow, returnEventRow } from '../../src/store/quarters/quarter-events.ts';
import { QUARTER_ACTS, RETURN_ACTS, type ReturnAct } from '../../src/use-cases/returns/acts.ts';
import { CHANGE, personNamed } from './accounts.contract.ts';
import { freshSchema, queryOnce, startPostgres } from './postgres-server.ts';
import {
  indicatorReturns,
  keyOf,
  minute,
  after as next,
  opening,
  Q3,
  quarterOf,
  valued,
} from './quarter-specimen.ts';
import { LOAD } from './store-place.ts';
import { HOLDER, PEOPLE, walledStore } from './walled-store.ts';

const server = await startPostgres();
const schema = await freshSchema(server);
const { store, engine, returns } = await walledStore(schema.url);
const client = new pg.Client({ connectionString: schema.url });
await client.connect();
after(async () => {
  await client.end();
  await Promise.all([store.close(), engine.db.destroy()]);
  await schema.drop();
  await server.stop();
});

/** The server's code for what an account, a row's policy or an act does not allow. */
const DENIED = { code: '42501' };
const KEY = { authority: 'aberwy', directorate: 'ssw', period: Q3 } as const;

interface Attempt {
  /** Run before by the owner: the state that it is tried in. */
  readonly given?: readonly string[];
  readonly call: 'mesur_act' | 'mesur_open';
  readonly told: object;
}

/** What a call gives for somebody, in a transaction that is then taken back. Refusals are thrown. */
async function attempted(person: Pick<Person, 'authority' | 'id'>, attempt: Attempt): Promise<unknown> {
  await client.query('begin');
  try {
    for (const statement of attempt.given ?? []) await client.query(statement);
    await client.query(
      "select set_config('role', 'mesur_app', true), set_config('mesur.authority', $1, true), set_config('mesur.person', $2, true)",
      [person.authority, person.id],
    );
    const { rows } = await client.query(`select ${attempt.call}($1::jsonb) as gave`, [
      JSON.stringify(attempt.told),
    ]);
    return rows[0].gave;
  } finally {
    await client.query('rollback');
  }
}

async function happens(person: Person, attempt: Attempt): Promise<boolean> {
  try {
    assert.equal(await attempted(person, attempt), attempt.call === 'mesur_open' ? true : null);
    return true;
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.code === '42501') return false;
    throw error;
  }
}

const toState = (state: string) => [`update quarter_return set state = '${state}', submitted_by = null`];
const quarterTo = (state: string) => `update quarter set state = '${state}' where directorate_id = 'ssw'`;

/** An event that a person tries on a return, in a state that it may follow in. */
function returnAttempt(
  held: QuarterReturn,
  { type, from }: Pick<ReturnAct, 'type' | 'from'>,
  person: string,
  changes: object = {},
): Attempt {
  const { authority, directorate, period, kind, ref, owner, service } = held;
  const event = returnEventRow(held, {
    sequence: held.version + 1,
    type: type as 'saved',
    person: person as PersonId,
    at: minute(70),
    reason: 'Pam?',
    content: null,
    assignment: type === 'assigned' ? { owner, service, dueOn: '2024-03-01' as CalendarDate } : null,
    ...changes,
  });
  return {
    given: [...toState(from), quarterTo('open')],
    call: 'mesur_act',
    told: { key: { authority, directorate, period }, returns: [{ kind, ref, event }], quarter: null },
  };
}

/** An event that a person tries on the quarter. */
async function quarterAttempt(
  { type, from }: { readonly type: string; readonly from: string },
  person: string,
): Promise<Attempt> {
  const quarter = await store.quarters.quarter(KEY);
  assert.ok(quarter);
  const record = { ...quarter.frame, edition: { ...quarter.frame.edition, id: 'next', number: 2 } };
  const edition =
    type === 'sealed'
      ? editionRows({ record, sealedAt: minute(80), sealedBy: person, publication: null })
      : null;
  const publication =
    type === 'published'
      ? { authority_id: 'aberwy', edition_id: `ssw-${Q3}`, published_at: minute(81), published_by: person }
      : null;
  const hashes =
    edition === null ? {} : { contentHash: edition.row.content_hash, publicHash: edition.text.content_hash };
  const event = quarterEventRow(
    KEY,
    {
      ...{
        sequence: quarter.version + 1,
        type: type as 'sealed',
        person: person as PersonId,
        at: minute(80),
      },
      ...{ reason: null, edition: type === 'sealed' ? 2 : null, changes: [] },
    },
    hashes,
  );
  return {
    given: [...toState('accepted'), quarterTo(from)],
    call: 'mesur_act',
    told: { key: KEY, returns: [], quarter: { event, frame: null }, edition, publication },
  };
}

describe('the database performs what access says', () => {
  const tried = returns
    .filter(({ directorate, authority }) => directorate === 'ssw' || authority !== 'aberwy')
    .slice(0, 8);
  const acts = RETURN_ACTS.filter((act, at) => RETURN_ACTS.findIndex(({ verb }) => verb === act.verb) === at);
  for (const person of PEOPLE)
    test(person.id, async () => {
      const allows = (verb: Verb, thing: Thing) => may({ person, verb, thing });
      for (const held of tried)
        for (const act of acts) {
          const { authority, directorate, service, owner } = held;
          const allowed = allows(act.verb, { authority, directorate, service, owner });
          const says = `${act.type} of ${authority} ${held.ref}`;
          // Nobody reaches another council's return: it is as if it were not there.
          if (authority !== person.authority) continue;
          assert.equal(await happens(person, returnAttempt(held, act, person.id)), allowed, says);
        }
      if (person.authority !== 'aberwy') return;
      const whole = { authority: 'aberwy', directorate: 'ssw', service: null, owner: null };
      for (const act of QUARTER_ACTS) {
        if (act.verb === null) continue;
        const found = await happens(person, await quarterAttempt(act, person.id));
        assert.equal(found, allows(act.verb, whole), act.type);
      }
      // Each opens a quarter of their own, where they may.
      const period = `20${30 + PEOPLE.indexOf(person)}-${31 + PEOPLE.indexOf(person)}-Q1` as typeof Q3;
      const order = opening(indicatorReturns(2), { ...quarterOf(), period }, person.id);
      const opens = store.as({ kind: 'person', authority: 'aberwy', person: person.id }).quarters.open(order);
      if (allows('open-quarter', whole)) assert.equal(await opens, 'opened');
      else await assert.rejects(opens, DENIED, 'open-quarter');
    });
});

/** What somebody would do by SQL of their own. Whoever is not the owner of the tables is refused all of it. */
const ATTACKS = [
  "update quarter_return set state = 'accepted'",
  "update quarter_return set content = '{}', version = version + 1",
  "update quarter set frame = '{}', frame_hash = '0'",
  "update quarter set state = 'published'",
  'delete from quarter_return',
  `insert into event (authority_id, stream, sequence, type, person_id, at, salt, content_hash)
    values ('aberwy', 'return/ssw/${Q3}/indicator/adults/holder', 99, 'approved', 'director-all-all', '', '', '')`,
  'update event set reason = null, content = null, salt = null',
  'insert into edition select * from edition',
  `insert into edition_publication values ('aberwy', 'ssw-${Q3}', '2024-01-01', 'performance-team-all-all')`,
  `insert into public_text values ('aberwy', 'ssw-${Q3}', 9, 1, 1, '', '${'0'.repeat(64)}', '{}')`,
  `insert into chain_link values ('aberwy', 9999, 'event/x/1', '', '')`,
  "update chain_head set hash = ''",
  'insert into edition_code select * from edition_code',
  "select mesur_link('aberwy', array['x'], array['x'])",
  'select mesur_add_event(event) from event',
  'select mesur_change_return(r, e, false) from quarter_return r, event e',
  "select mesur_publish(p, 'published') from edition_publication p",
  "select mesur_seal('{}', 'sealed')",
  'create table own (id integer)',
  "create function mesur_viewer() returns text language sql as $$ select 'x' $$",
  'alter table quarter_return disable row level security',
  'alter table event disable trigger user',
  'drop trigger event_refuses_change on event',
  'drop policy quarter_return_select on quarter_return',
  'truncate event',
  "insert into schema_migration values ('9999', '')",
];

describe('what is tried past the acts is refused', () => {
  const all = PEOPLE.find(({ id }) => id === 'performance-team-all-all');
  const held = returns.find(({ directorate, ref }) => directorate === 'ssw' && ref === 'adults/holder');
  assert.ok(all && held);

  test('by SQL of one’s own under the role', async () => {
    for (const statement of ATTACKS) {
      await client.query('begin; set local role mesur_app');
      await client.query(
        "select set_config('mesur.authority', 'aberwy', true), set_config('mesur.person', $1, true)",
        [all.id],
      );
      await assert.rejects(client.query(statement), DENIED, statement);
      await client.query('rollback');
    }
  });

  const draft = { type: 'saved', from: 'draft' };
  const FORGED: readonly (readonly [what: string, attempt: () => Attempt])[] = [
    [
      'accepted out of a draft',
      () => ({
        ...returnAttempt(held, { type: 'accepted', from: 'approved' }, all.id),
        given: toState('draft'),
      }),
    ],
    ['in another’s name', () => returnAttempt(held, draft, 'nobody')],
    ['a version later', () => returnAttempt({ ...held, version: held.version + 1 }, draft, HOLDER.id)],
    [
      'figures with an approval',
      () => returnAttempt(held, { type: 'accepted', from: 'approved' }, all.id, { content: valued('1') }),
    ],
    [
      'sent back without a reason',
      () => returnAttempt(held, { type: 'sent-back', from: 'submitted' }, all.id, { reason: ' ' }),
    ],
    [
      'in a quarter that is sealed',
      () => ({ ...returnAttempt(held, draft, HOLDER.id), given: [...toState('draft'), quarterTo('sealed')] }),
    ],
    [
      'after the director signed, leaving the signature',
      () => ({
        ...returnAttempt(held, { type: 'submitted', from: 'draft' }, HOLDER.id),
        given: [...toState('draft'), quarterTo('signed-off')],
      }),
    ],
  ];
  for (const [what, attempt] of FORGED)
    test(`by an act that the transitions do not have: ${what}`, async () => {
      for (const person of [all, HOLDER]) {
        const gave = attempted(person, attempt()).catch((error: pg.DatabaseError) => error.code);
        assert.notEqual(await gave, null, person.id);
      }
    });

  test('by approving what one sent oneself', async () => {
    const head = PEOPLE.find(({ id }) => id === 'head-of-service-all-all');
    assert.ok(head);
    const act = returnAttempt(held, { type: 'approved', from: 'submitted' }, head.id);
    assert.equal(await happens(head, act), true);
    const own = [...(act.given ?? []), `update quarter_return set submitted_by = '${head.id}'`];
    await assert.rejects(attempted(head, { ...act, given: own }), DENIED);
  });

  test('by an event whose hash is not of what it says', async () => {
    const act = returnAttempt(held, draft, HOLDER.id);
    const told = JSON.parse(JSON.stringify(act.told)) as { returns: { event: { content_hash: string } }[] };
    const [first] = told.returns;
    assert.ok(first);
    first.event.content_hash = '0'.repeat(64);
    await assert.rejects(attempted(HOLDER, { ...act, told }), DENIED);
  });

  test('by an edition with a hash of zeros, without its event, or with another’s text', async () => {
    const act = await quarterAttempt({ type: 'sealed', from: 'signed-off' }, all.id);
    assert.equal(await happens(all, act), true);
    const told = act.told as { edition: { row: { content_hash: string } }; quarter: object };
    const { edition } = told;
    for (const changed of [
      { ...told, edition: { ...edition, row: { ...edition.row, content_hash: '0'.repeat(64) } } },
      { ...told, edition: { ...edition, row: { ...edition.row, number: 3 } } },
      { ...told, edition: { ...edition, row: { ...edition.row, sealed_by: 'nobody' } } },
      { ...told, quarter: null },
      { ...told, edition: null },
      { ...told, quarter: { ...told.quarter, frame: '{}' } },
    ])
      await assert.rejects(attempted(all, { ...act, told: changed }), DENIED);
  });
});

test('an account that owns nothing runs all of it, and can do no more when the role is put off', async (context) => {
  const [name, space] = [`run_${process.pid}`, await freshSchema(server)];
  await queryOnce(server.url, `create role ${name} login password 'only-for-tests'`);
  context.after(async () => {
    await space.drop();
    await queryOnce(server.url, `drop role ${name}`);
  });
  const url = new URL(space.url);
  url.username = name;
  url.password = 'only-for-tests';
  const opened = await openStore({ dataFolder: '', databaseUrl: url.href });
  assert.ok(!opened.ok && opened.failure.kind === 'denied', 'the owner makes the tables first');
  const owner = await openStore({ dataFolder: '', databaseUrl: space.url, grantTo: name });
  assert.ok(owner.ok, JSON.stringify(owner));
  await owner.value.loadPublication(LOAD);
  await owner.value.close();

  const running = await openStore({ dataFolder: '', databaseUrl: url.href });
  assert.ok(running.ok, JSON.stringify(running));
  const used = running.value;
  assert.equal(await used.loadPublication(LOAD), 'already-loaded');
  await used.tryWrite();
  const grants = (['data-manager', 'performance-team'] as const).map((role) => ({
    ...{ role, directorate: null, service: null },
  }));
  assert.ok((await used.accounts.savePerson({ person: personNamed('mair', { grants }), change: CHANGE })).ok);
  const { quarters } = used.as({ kind: 'person', authority: 'aberwy', person: 'mair' as PersonId });
  assert.equal(await quarters.open(opening(indicatorReturns(1))), 'opened');
  const first = await quarters.returnAt(keyOf('indicator', 'PM0'));
  assert.ok(first);
  assert.ok((await quarters.record({ returns: [next(first, { content: valued('7') })], quarter: null })).ok);
  await used.close();
  const verified = await vaultOn({ dataFolder: '', databaseUrl: url.href }).verify({ onProgress: () => {} });
  assert.ok(verified.ok && verified.value.faults.length === 0, JSON.stringify(verified));

  const own = new pg.Client({ connectionString: url.href });
  await own.connect();
  context.after(() => own.end());
  for (const before of ['set role mesur_app; reset role', 'set role mesur_run', 'set role mesur_app'])
    for (const statement of [...ATTACKS, 'set role mesur', 'select mesur_note(\'{"stream": "return/x"}\')']) {
      await own.query(before);
      await assert.rejects(own.query(statement), DENIED, `${before}: ${statement}`);
    }
});
