/** What every store does for people and how they sign in, whatever it stands on. */
import assert from 'node:assert/strict';
import { describe, type TestContext, test } from 'node:test';
import type { Grant, Person, PersonId } from '../../src/domain/people/index.ts';
import { fail, ok } from '../../src/domain/value/index.ts';
import { appendEvent, readEvents, type TrailEvent } from '../../src/store/events.ts';
import { openStore } from '../../src/store/index.ts';
import type { Accounts, Instant, Session } from '../../src/use-cases/sign-in/ports.ts';
import { rowsHeld } from './held-rows.ts';
import { placesOf } from './places.ts';
import type { Place, PlaceFor, StorePlace } from './store-place.ts';

/** Holds the accounts on one database to the contract. */
export function holdAccountsToContract(database: string, newPlace: () => Promise<StorePlace>): void {
  const placeFor = placesOf(newPlace);
  describe(`accounts on ${database}`, () => {
    holdPeople(placeFor);
    holdTrail(placeFor);
    holdKeys(placeFor);
    holdSessions(placeFor);
    holdLinks(placeFor);
    holdDevices(placeFor);
    holdTries(placeFor);
  });
}

const NOON = at('12:00');
/** A change by Mesur itself. */
export const CHANGE = { by: null, at: NOON, reason: null };
const AT_ONCE = Array.from({ length: 20 }, (_, index) => index);

function at(time: string): Instant {
  return `2026-10-01T${time}:00.000Z` as Instant;
}

/** A person called by this name. */
export function personNamed(id: string, changes: Partial<Person> = {}): Person {
  return {
    id: id as PersonId,
    authority: 'aberwy',
    name: `Gŵyn ${id}`,
    email: `${id}@aberwy.example`,
    language: 'cy',
    isActive: true,
    grants: [],
    ...changes,
  };
}

function grant(role: Grant['role'], directorate: string | null = null, service: string | null = null): Grant {
  return { role, directorate, service };
}

const MAIR = personNamed('mair', {
  grants: [grant('director', 'ssw'), grant('head-of-service', 'ssw', 'adult-social-care'), grant('owner')],
});

async function openedAccounts(place: Place): Promise<Accounts> {
  const opened = await openStore(place.settings);
  assert.ok(opened.ok, 'the store is opened');
  place.closers.push(() => opened.value.close());
  return opened.value.accounts;
}

async function accountsWith(
  { placeFor, context }: { readonly placeFor: PlaceFor; readonly context: TestContext },
  ...people: readonly Person[]
): Promise<Accounts> {
  const accounts = await openedAccounts(await placeFor(context));
  for (const person of people)
    assert.deepEqual(await accounts.savePerson({ person, change: CHANGE }), ok(null));
  return accounts;
}

async function engineOf(place: Place) {
  const opened = await place.openEngine();
  assert.ok(opened.ok);
  place.closers.push(() => opened.value.db.destroy());
  return opened.value;
}

function holdPeople(placeFor: PlaceFor): void {
  test('a person comes back with all roles in their order, found by key and by e-mail without case', async (context) => {
    const accounts = await accountsWith({ placeFor, context }, MAIR);
    assert.deepEqual(await accounts.person(MAIR), MAIR);
    assert.deepEqual(await accounts.personsByEmail('  MAIR@Aberwy.Example '), [MAIR]);
    for (const email of ['mair', 'mair@aberwy', '%', ''])
      assert.deepEqual(await accounts.personsByEmail(email), []);
    assert.equal(await accounts.person({ authority: 'caernant', id: MAIR.id }), null);
  });

  test('people are listed by name, each authority its own', async (context) => {
    const accounts = await accountsWith(
      { placeFor, context },
      personNamed('b', { name: 'Siân' }),
      personNamed('a', { name: 'Sioned' }),
      personNamed('c', { name: 'Alun', isActive: false }),
      personNamed('a', { authority: 'caernant', email: 'b@aberwy.example' }),
    );
    assert.deepEqual(
      (await accounts.people('aberwy')).map(({ name }) => name),
      ['Alun', 'Sioned', 'Siân'],
    );
    assert.deepEqual(
      (await accounts.personsByEmail('b@aberwy.example')).map(({ authority }) => authority).toSorted(),
      ['aberwy', 'caernant'],
    );
    assert.deepEqual(await accounts.people('none'), []);
  });

  test('an e-mail belongs to one person of an authority, whatever its case, also when many ask at once', async (context) => {
    const accounts = await accountsWith({ placeFor, context }, MAIR);
    const other = personNamed('other', { email: 'Mair@ABERWY.example' });
    assert.deepEqual(await accounts.savePerson({ person: other, change: CHANGE }), fail('email-taken'));
    assert.equal(await accounts.person(other), null);
    const saved = await Promise.all(
      AT_ONCE.map((index) =>
        accounts.savePerson({
          person: personNamed(`n${index}`, { email: 'one@aberwy.example' }),
          change: CHANGE,
        }),
      ),
    );
    assert.equal(saved.filter((each) => each.ok).length, 1);
  });

  test('a change replaces all of a person', async (context) => {
    const accounts = await accountsWith({ placeFor, context }, MAIR);
    const changed: Person = {
      ...MAIR,
      name: 'Mair Newydd',
      email: 'newydd@aberwy.example',
      language: 'en',
      isActive: false,
      grants: [grant('scrutiny-member')],
    };
    assert.deepEqual(await accounts.savePerson({ person: changed, change: CHANGE }), ok(null));
    assert.deepEqual(await accounts.person(MAIR), changed);
    assert.deepEqual(await accounts.personsByEmail(MAIR.email), []);
  });

  test('the last active administrator stays one, also when two step down at once', async (context) => {
    const [one, two] = [
      personNamed('one', { grants: [grant('administrator')] }),
      personNamed('two', { grants: [grant('administrator')] }),
    ];
    const accounts = await accountsWith(
      { placeFor, context },
      one,
      two,
      personNamed('asleep', { isActive: false, grants: [grant('administrator')] }),
      personNamed('elsewhere', { authority: 'caernant', grants: [grant('administrator')] }),
    );
    const answers = await Promise.all([
      accounts.savePerson({ person: { ...one, grants: [] }, change: CHANGE }),
      accounts.savePerson({ person: { ...two, isActive: false }, change: CHANGE }),
    ]);
    assert.deepEqual(answers.map((answer) => (answer.ok ? 'saved' : answer.failure)).toSorted(), [
      'last-administrator',
      'saved',
    ]);
  });
}

function holdTrail(placeFor: PlaceFor): void {
  test('every change of a person is in the trail, before and after; saving the same again is none', async (context) => {
    const place = await placeFor(context);
    const accounts = await openedAccounts(place);
    const changed = { ...MAIR, grants: [] };
    const change = { by: 'admin' as PersonId, at: at('13:00'), reason: 'left the post' };
    await accounts.savePerson({ person: MAIR, change: CHANGE });
    await accounts.savePerson({ person: changed, change });
    await accounts.savePerson({ person: changed, change });
    const common = { authority: 'aberwy', stream: 'person/mair', directorate: null, period: null };
    const { db } = await engineOf(place);
    assert.deepEqual(await readEvents(db, common), [
      {
        ...common,
        sequence: 1,
        type: 'person-added',
        person: null,
        at: NOON,
        reason: null,
        content: { before: null, after: MAIR },
      },
      {
        ...common,
        sequence: 2,
        type: 'person-changed',
        person: 'admin',
        at: at('13:00'),
        reason: 'left the post',
        content: { before: MAIR, after: changed },
      },
    ]);
  });

  test('the trail of a person also says what became of their keys and links', async (context) => {
    const accounts = await accountsWith({ placeFor, context }, MAIR, personNamed('other'));
    const change = { by: 'admin' as PersonId, at: at('13:00'), reason: null };
    await Promise.all(
      AT_ONCE.map(() => accounts.notePersonEvent({ person: MAIR, type: 'link-made', change })),
    );
    const [first, second, ...others] = await accounts.personEvents(MAIR);
    assert.deepEqual(first, { type: 'person-added', ...CHANGE, before: null, after: MAIR, proposal: null });
    assert.deepEqual(second, { type: 'link-made', ...change, before: null, after: null, proposal: null });
    assert.equal(others.length, 19);
    assert.equal((await accounts.personEvents(personNamed('other'))).length, 1);
  });

  test('events of a stream are counted from one, those of others apart; a refused transaction leaves none', async (context) => {
    const engine = await engineOf(await placeFor(context));
    const event: TrailEvent = {
      authority: 'aberwy',
      stream: 'proposal/1',
      type: 'saved',
      person: 'mair',
      at: NOON,
      reason: null,
      directorate: 'ssw',
      period: '2026-27-Q2',
      content: null,
    };
    const append = (changes: Partial<TrailEvent>) =>
      engine.db.transaction().execute(async (transaction) => {
        await engine.takeWriteLock(transaction);
        return appendEvent(transaction, { ...event, ...changes });
      });
    assert.equal(await append({}), 1);
    assert.equal(await append({ content: [{ figure: '1.50' }] }), 2);
    assert.equal(await append({ stream: 'proposal/2' }), 1);
    assert.equal(await append({ authority: 'caernant' }), 1);
    await assert.rejects(
      engine.db.transaction().execute(async (transaction) => {
        await appendEvent(transaction, event);
        throw new Error('given up');
      }),
    );
    const numbers = await Promise.all(AT_ONCE.map(() => append({})));
    assert.deepEqual(
      numbers.toSorted((one, other) => one - other),
      AT_ONCE.map((index) => index + 3),
    );
    const held = await readEvents(engine.db, event);
    assert.deepEqual(held[1], { ...event, sequence: 2, content: [{ figure: '1.50' }] });
  });

  test('nobody changes an event or takes it away, by any road', async (context) => {
    const place = await placeFor(context);
    const accounts = await openedAccounts(place);
    await accounts.savePerson({ person: MAIR, change: CHANGE });
    for (const statement of [
      "update event set at = '2020-01-01T00:00:00.000Z'",
      'update event set sequence = 7',
      'delete from event',
    ])
      await assert.rejects(place.run(statement), /rows of event are never changed or taken away/);
    const { db } = await engineOf(place);
    assert.equal((await readEvents(db, { authority: 'aberwy', stream: 'person/mair' }))[0]?.at, NOON);
  });
}

function holdKeys(placeFor: PlaceFor): void {
  const SECRET = 'JBSWY3DPEHPK3PXP';
  const save = (accounts: Accounts, { secret = SECRET, step = 100 as number | null } = {}) =>
    accounts.saveCodes({ person: MAIR, secret, step, recoveryHashes: [] });

  test('a password and codes are kept apart: whoever changes one leaves the other', async (context) => {
    const accounts = await accountsWith({ placeFor, context }, MAIR);
    const common = { person: MAIR.id, authority: MAIR.authority };
    assert.equal(await accounts.key(MAIR), null);
    await accounts.savePassword({ person: MAIR, passwordHash: 'first' });
    assert.deepEqual(await accounts.key(MAIR), { ...common, passwordHash: 'first', codes: null });
    await save(accounts);
    const codes = { secret: SECRET, step: 100 };
    assert.deepEqual(await accounts.key(MAIR), { ...common, passwordHash: 'first', codes });
    await accounts.savePassword({ person: MAIR, passwordHash: 'second' });
    assert.deepEqual(await accounts.key(MAIR), { ...common, passwordHash: 'second', codes });
    await accounts.removeCodes(MAIR);
    assert.deepEqual(await accounts.key(MAIR), { ...common, passwordHash: 'second', codes: null });
    const nobody = personNamed('nobody');
    await assert.rejects(accounts.savePassword({ person: nobody, passwordHash: 'x' }));
  });

  test('the secret of codes is nowhere to be read in the database, and is one person’s', async (context) => {
    const place = await placeFor(context);
    const accounts = await openedAccounts(place);
    const other = personNamed('other');
    for (const person of [MAIR, other]) await accounts.savePerson({ person, change: CHANGE });
    await save(accounts);
    await accounts.savePassword({ person: other, passwordHash: 'x' });
    const held = (await rowsHeld(place))?.local_key ?? [];
    assert.ok(held.length === 2 && !JSON.stringify(held).includes(SECRET));
    await place.run(
      "update local_key set code_secret = (select k.code_secret from local_key k where k.person_id = 'mair')",
    );
    assert.equal((await accounts.key(MAIR))?.codes?.secret, SECRET);
    assert.equal(
      (await accounts.key(other))?.codes?.secret,
      null,
      'carried to somebody else it cannot be read',
    );
  });

  test('secrets kept plain before are sealed when a store is opened; one that no key reads is counted and left', async (context) => {
    const place = await placeFor(context);
    const accounts = await openedAccounts(place);
    const [other, lost] = [personNamed('other'), personNamed('lost')];
    for (const person of [MAIR, other, lost]) {
      await accounts.savePerson({ person, change: CHANGE });
      await save({ ...accounts, saveCodes: (order) => accounts.saveCodes({ ...order, person }) });
    }
    await place.run(`update local_key set code_secret = '${SECRET}' where person_id = 'other'`);
    await place.run("update local_key set code_secret = '1.00000000.AAAA' where person_id = 'lost'");
    const opened = await openStore(place.settings);
    assert.ok(opened.ok);
    place.closers.push(() => opened.value.close());
    assert.equal(opened.value.unreadableCodes, 1);
    const keys = await Promise.all([MAIR, other, lost].map((person) => opened.value.accounts.key(person)));
    assert.deepEqual(
      keys.map((key) => key?.codes),
      [
        { secret: SECRET, step: 100 },
        { secret: SECRET, step: 100 },
        { secret: null, step: 100 },
      ],
    );
    assert.ok(!JSON.stringify((await rowsHeld(place))?.local_key).includes(SECRET));
  });

  test('recovery codes go one by one, whoever else asks at once, and all with the codes', async (context) => {
    const accounts = await accountsWith({ placeFor, context }, MAIR);
    const order = { person: MAIR, secret: SECRET, step: null };
    await accounts.saveCodes({ ...order, recoveryHashes: ['a', 'b'] });
    const used = await Promise.all(
      AT_ONCE.map(() => accounts.useRecoveryCode({ person: MAIR, codeHash: 'a' })),
    );
    assert.equal(used.filter(Boolean).length, 1);
    assert.deepEqual(await accounts.recoveryCodes(MAIR), ['b']);
    await accounts.saveCodes({ ...order, recoveryHashes: ['c'] });
    assert.deepEqual(await accounts.recoveryCodes(MAIR), ['c'], 'new ones take their place');
    await accounts.removeCodes(MAIR);
    assert.deepEqual(await accounts.recoveryCodes(MAIR), []);
  });

  test('a step of codes is used once, whoever else asks at once, and none before it afterwards', async (context) => {
    const accounts = await accountsWith({ placeFor, context }, MAIR);
    await save(accounts, { step: null });
    const use = (step: number) => accounts.useCodeStep({ person: MAIR.id, authority: MAIR.authority, step });
    const won = await Promise.all(AT_ONCE.map(() => use(500)));
    assert.equal(won.filter(Boolean).length, 1);
    assert.deepEqual([await use(499), await use(500), await use(501)], [false, false, true]);
    assert.equal(
      await accounts.useCodeStep({ person: 'x' as PersonId, authority: 'aberwy', step: 1 }),
      false,
    );
  });

  test('an identity is one person’s, by issuer and subject', async (context) => {
    const other = personNamed('other');
    const accounts = await accountsWith({ placeFor, context }, MAIR, other);
    const identity = { issuer: 'https://login.aberwy.example', subject: 'S-1' };
    assert.equal(await accounts.personOfIdentity(identity), null);
    assert.equal(await accounts.hasIdentity(MAIR), false);
    for (let time = 0; time < 2; time += 1)
      assert.deepEqual(await accounts.saveIdentity({ identity, person: MAIR }), ok(null));
    assert.deepEqual(await accounts.personOfIdentity(identity), MAIR);
    assert.deepEqual([await accounts.hasIdentity(MAIR), await accounts.hasIdentity(other)], [true, false]);
    assert.deepEqual(await accounts.saveIdentity({ identity, person: other }), fail('identity-taken'));
    for (const differing of [
      { ...identity, issuer: 'https://elsewhere.example' },
      { ...identity, subject: 's-1' },
    ])
      assert.equal(await accounts.personOfIdentity(differing), null);
  });
}

function holdSessions(placeFor: PlaceFor): void {
  const sessionNamed = (id: string, changes: Partial<Session> = {}): Session => ({
    id,
    authority: MAIR.authority,
    person: MAIR.id,
    formToken: `form ${id}`,
    startedAt: NOON,
    seenAt: NOON,
    by: 'password',
    provedAt: null,
    ...changes,
  });
  const start = async (accounts: Accounts, ...sessions: readonly Session[]) => {
    for (const session of sessions) await accounts.startSession({ tokenHash: `hash ${session.id}`, session });
  };

  test('a session is found by its token’s hash, with its person and their roles', async (context) => {
    const plain = personNamed('plain');
    const accounts = await accountsWith({ placeFor, context }, MAIR, plain);
    const [one, two] = [
      sessionNamed('one'),
      sessionNamed('two', { person: plain.id, by: 'identity-provider' }),
    ];
    await start(accounts, one, two);
    assert.deepEqual(await accounts.session('hash one'), { session: one, person: MAIR });
    assert.deepEqual(await accounts.session('hash two'), { session: two, person: plain });
    assert.equal(await accounts.session('one'), null);
    await assert.rejects(accounts.startSession({ tokenHash: 'hash one', session: sessionNamed('three') }));
  });

  test('sessions are touched, listed with the last seen first, and ended one or all', async (context) => {
    const accounts = await accountsWith({ placeFor, context }, MAIR);
    const [one, two, three] = [sessionNamed('one'), sessionNamed('two'), sessionNamed('three')];
    await start(accounts, one, two, three);
    await accounts.touchSession({ id: 'two', seenAt: at('12:30') });
    await accounts.touchSession({ id: 'two', seenAt: at('12:20') });
    const touched = { ...two, seenAt: at('12:30') };
    assert.deepEqual(await accounts.sessionsOf(MAIR), [touched, one, three]);
    await accounts.endSession('one');
    assert.equal(await accounts.session('hash one'), null);
    assert.deepEqual(await accounts.sessionsOf(MAIR), [touched, three]);
    await accounts.endSessionsOf({ ...MAIR, authority: 'caernant' });
    assert.equal((await accounts.sessionsOf(MAIR)).length, 2);
    await accounts.endSessionsOf(MAIR);
    assert.deepEqual(await accounts.sessionsOf(MAIR), []);
  });
}

function holdLinks(placeFor: PlaceFor): void {
  const LINK = {
    authority: MAIR.authority,
    person: MAIR.id,
    purpose: 'new-password' as const,
    expiresAt: at('13:00'),
  };

  test('a link is looked at as often as one likes, and used once, whoever else asks at once', async (context) => {
    const accounts = await accountsWith({ placeFor, context }, MAIR);
    await accounts.saveLink({ tokenHash: 'hash', link: LINK });
    assert.deepEqual(await accounts.link('hash'), LINK);
    const used = await Promise.all(AT_ONCE.map(() => accounts.useLink('hash')));
    assert.deepEqual(
      used.filter((link) => link !== null),
      [LINK],
    );
    assert.equal(await accounts.link('hash'), null);
    assert.equal(await accounts.useLink('other'), null);
  });

  test('using one link uses up the others of its person, and nobody else’s', async (context) => {
    const other = personNamed('other');
    const accounts = await accountsWith({ placeFor, context }, MAIR, other);
    for (const tokenHash of ['one', 'two', 'three']) await accounts.saveLink({ tokenHash, link: LINK });
    await accounts.saveLink({ tokenHash: 'theirs', link: { ...LINK, person: other.id } });
    const used = await Promise.all(['one', 'two', 'three'].map((hash) => accounts.useLink(hash)));
    assert.equal(used.filter((link) => link !== null).length, 1);
    for (const hash of ['one', 'two', 'three']) assert.equal(await accounts.link(hash), null);
    assert.equal((await accounts.link('theirs'))?.person, other.id);
  });

  test('whether a person has a link that is still good', async (context) => {
    const accounts = await accountsWith({ placeFor, context }, MAIR);
    const has = (time: string) => accounts.hasLinkAfter({ person: MAIR, moment: at(time) });
    assert.equal(await has('12:59'), false);
    await accounts.saveLink({ tokenHash: 'hash', link: LINK });
    assert.deepEqual([await has('12:59'), await has('13:00')], [true, false]);
    await accounts.useLink('hash');
    assert.equal(await has('12:59'), false);
  });
}

function holdDevices(placeFor: PlaceFor): void {
  test('a device is known of each person who signed in on it, the last twenty of each, until they are forgotten', async (context) => {
    const other = personNamed('other');
    const accounts = await accountsWith({ placeFor, context }, MAIR, other);
    const saved = (person: Person, tokenHash: string, time: string) =>
      accounts.saveDevice({ tokenHash, person, seenAt: at(time) });
    const known = (person: Person, tokenHash: string) => accounts.knowsDevice({ tokenHash, person });
    await saved(MAIR, 'old', '10:00');
    await saved(MAIR, 'used again', '10:01');
    await saved(other, 'old', '10:00');
    await saved(MAIR, 'used again', '12:00');
    for (let device = 0; device < 19; device += 1) await saved(MAIR, `n${device}`, `11:${10 + device}`);
    assert.deepEqual(
      [
        await known(MAIR, 'old'),
        await known(MAIR, 'used again'),
        await known(MAIR, 'n0'),
        await known(other, 'old'),
      ],
      [false, true, true, true],
    );
    await accounts.forgetDevicesOf(MAIR);
    assert.deepEqual([await known(MAIR, 'used again'), await known(other, 'old')], [false, true]);
  });
}

function holdTries(placeFor: PlaceFor): void {
  const minute = (time: string, minutes: number) =>
    new Date(Date.parse(at(time)) + minutes * 60_000).toISOString() as Instant;

  test('of tries made at once each sees what the one before kept, on two servers too', async (context) => {
    const place = await placeFor(context);
    const servers = [await openedAccounts(place), await openedAccounts(place)];
    const counts = await Promise.all(
      AT_ONCE.map((index) =>
        servers[index % 2]?.changeTries({
          subjects: index % 3 === 0 ? ['mair', 'there'] : ['there', 'mair'],
          now: NOON,
          change: (freeAt) => ({
            freeAt: freeAt.map((moment) => minute(moment.slice(11, 16), 1)),
            answer: freeAt[0] ?? NOON,
          }),
        }),
      ),
    );
    assert.deepEqual(
      counts.toSorted(),
      AT_ONCE.map((index) => minute('12:00', index)),
    );
  });

  test('what is free is not kept', async (context) => {
    const place = await placeFor(context);
    const accounts = await openedAccounts(place);
    const keep = (subject: string, now: Instant, freeAt: Instant) =>
      accounts.changeTries({ subjects: [subject], now, change: () => ({ freeAt: [freeAt], answer: null }) });
    for (let time = 0; time < 5; time += 1) await keep(`n${time}`, NOON, minute('12:00', time + 1));
    await keep('last', at('12:03'), at('12:30'));
    assert.equal((await rowsHeld(place))?.sign_in_try?.length, 3);
  });
}
