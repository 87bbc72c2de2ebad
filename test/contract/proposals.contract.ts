/** What every store does for what one administrator proposes and another confirms, whatever it stands on. */
import assert from 'node:assert/strict';
import { describe, type TestContext, test } from 'node:test';
import type { Grant, PersonId } from '../../src/domain/people/index.ts';
import { fail, ok } from '../../src/domain/value/index.ts';
import { openStore } from '../../src/store/index.ts';
import type { Accounts, Instant, PersonChange } from '../../src/use-cases/sign-in/ports.ts';
import { personNamed } from './accounts.contract.ts';
import { placesOf } from './places.ts';
import type { StorePlace } from './store-place.ts';

const NOON = '2026-10-01T12:00:00.000Z' as Instant;
const DIRECTOR: Grant = { role: 'director', directorate: 'ssw', service: null };
const MAIR = personNamed('mair');
const ANWEN = 'anwen' as PersonId;
const BRYN = 'bryn' as PersonId;
const AT_ONCE = Array.from({ length: 10 }, (_, index) => index);

function change(by: PersonId | null, reason: string | null = null): PersonChange {
  return { by, at: NOON, reason };
}

/** Holds the proposals on one database to the contract. */
export function holdProposalsToContract(database: string, newPlace: () => Promise<StorePlace>): void {
  const placeFor = placesOf(newPlace);
  const storeFor = async (context: TestContext) => {
    const place = await placeFor(context);
    const opened = await openStore(place.settings);
    assert.ok(opened.ok);
    place.closers.push(() => opened.value.close());
    const { accounts } = opened.value;
    assert.deepEqual(await accounts.savePerson({ person: MAIR, change: change(ANWEN) }), ok(null));
    return { store: opened.value, accounts, place };
  };
  describe(`proposals on ${database}`, () => {
    test('what is to be confirmed is kept with what is done at once, numbered, and in the trail', async (context) => {
      const { accounts } = await storeFor(context);
      const renamed = { ...MAIR, name: 'Mair Rees' };
      const proposed = { ...renamed, grants: [DIRECTOR] };
      await accounts.savePerson({ person: renamed, proposed, change: change(ANWEN, 'new in post') });
      assert.deepEqual(await accounts.person(MAIR), renamed);
      assert.deepEqual(await accounts.proposals('aberwy'), [
        {
          authority: 'aberwy',
          number: 1,
          version: 1,
          person: MAIR.id,
          change: { kind: 'person', before: renamed, after: proposed },
          state: 'waiting',
          proposedBy: ANWEN,
          proposedAt: NOON,
          reason: 'new in post',
          decidedBy: null,
          decidedAt: null,
          decisionReason: null,
        },
      ]);
      assert.deepEqual(await trail(accounts), [
        ['person-added', 'anwen', null],
        ['person-changed', 'anwen', null],
        ['person-proposed', 'anwen', 1],
      ]);
      assert.equal(await accounts.proposal({ authority: 'caernant', number: 1 }), null);
      assert.deepEqual(await accounts.proposals('caernant'), []);
    });

    test('one of a kind waits for a person, also when many propose at once; a refusal writes nothing', async (context) => {
      const { accounts } = await storeFor(context);
      const tried = await Promise.all(
        AT_ONCE.map(() =>
          accounts.propose({ person: MAIR, kind: 'link', change: { ...change(ANWEN), by: ANWEN } }),
        ),
      );
      assert.equal(tried.filter((each) => each.ok).length, 1);
      assert.ok(
        (await accounts.propose({ person: MAIR, kind: 'codes', change: { ...change(ANWEN), by: ANWEN } })).ok,
      );
      const order = { person: MAIR, proposed: { ...MAIR, grants: [DIRECTOR] }, change: change(ANWEN) };
      assert.deepEqual(await accounts.savePerson(order), ok(null));
      assert.deepEqual(await accounts.savePerson(order), fail('proposal-waiting'));
      assert.deepEqual(
        (await accounts.proposals('aberwy')).map(({ number }) => number),
        [3, 2, 1],
      );
      const taken = { ...MAIR, id: 'other' as PersonId, email: 'other@aberwy.example' };
      await accounts.savePerson({ person: taken, change: change(null) });
      const toTaken = { ...order, proposed: { ...MAIR, email: taken.email } };
      assert.deepEqual(await accounts.savePerson(toTaken), fail('email-taken'));
    });

    test('confirmed it takes effect once, also when many confirm at once, and ends the links of before', async (context) => {
      const { accounts } = await storeFor(context);
      await accounts.savePerson({
        person: MAIR,
        proposed: { ...MAIR, grants: [DIRECTOR] },
        change: change(ANWEN),
      });
      const expiresAt = '2026-10-08T12:00:00.000Z' as Instant;
      const link = { authority: 'aberwy', person: MAIR.id, purpose: 'first-sign-in', expiresAt } as const;
      await accounts.saveLink({ tokenHash: 'early', link });
      const proposal = await proposalOf(accounts, 1);
      const decided = await Promise.all(
        AT_ONCE.map(() =>
          accounts.decide({ proposal, decision: 'confirmed', change: change(BRYN, 'asked her'), link: null }),
        ),
      );
      assert.equal(decided.filter((each) => each.ok).length, 1);
      assert.deepEqual((await accounts.person(MAIR))?.grants, [DIRECTOR]);
      assert.equal(await accounts.link('early'), null);
      const { state, version, decidedBy, decisionReason } = await proposalOf(accounts, 1);
      assert.deepEqual([state, version, decidedBy, decisionReason], ['confirmed', 2, BRYN, 'asked her']);
      assert.deepEqual((await trail(accounts)).slice(1), [
        ['person-proposed', 'anwen', 1],
        ['person-changed', 'bryn', 1],
        ['proposal-confirmed', 'bryn', 1],
      ]);
    });

    test('declined or withdrawn nothing comes of it, and it is decided once', async (context) => {
      const { accounts } = await storeFor(context);
      for (const [at, decision] of (['declined', 'withdrawn'] as const).entries()) {
        await accounts.savePerson({
          person: MAIR,
          proposed: { ...MAIR, grants: [DIRECTOR] },
          change: change(ANWEN),
        });
        const proposal = await proposalOf(accounts, at + 1);
        const order = { proposal, decision, change: change(BRYN, 'no'), link: null };
        assert.deepEqual(await accounts.decide(order), ok(null));
        assert.deepEqual(await accounts.decide({ ...order, decision: 'confirmed' }), fail('decided'));
        assert.deepEqual((await accounts.person(MAIR))?.grants, []);
      }
      assert.deepEqual(
        (await trail(accounts)).map(([type]) => type),
        ['person-added', 'person-proposed', 'proposal-declined', 'person-proposed', 'proposal-withdrawn'],
      );
    });

    test('it lapses when its person is changed, also back again, and no more is in the way of another', async (context) => {
      const { accounts } = await storeFor(context);
      const order = { person: MAIR, proposed: { ...MAIR, grants: [DIRECTOR] }, change: change(ANWEN) };
      await accounts.savePerson(order);
      const proposal = await proposalOf(accounts, 1);
      await accounts.savePerson({ person: { ...MAIR, name: 'Mair Rees' }, change: change(ANWEN) });
      await accounts.savePerson({ person: MAIR, change: change(ANWEN) });
      assert.equal((await proposalOf(accounts, 1)).state, 'lapsed');
      const confirm = { proposal, decision: 'confirmed', change: change(BRYN), link: null } as const;
      assert.deepEqual(await accounts.decide(confirm), fail('lapsed'));
      assert.deepEqual(await accounts.savePerson(order), ok(null));
      assert.equal((await proposalOf(accounts, 2)).state, 'waiting');
    });

    test('a link that is confirmed is kept; codes that are confirmed go, the password stays; on the server it is said', async (context) => {
      const { accounts } = await storeFor(context);
      await accounts.savePassword({ person: MAIR, passwordHash: 'hash' });
      await accounts.saveCodes({ person: MAIR, secret: 'secret', step: 7, recoveryHashes: ['one', 'two'] });
      for (const kind of ['link', 'codes'] as const)
        await accounts.propose({ person: MAIR, kind, change: { ...change(ANWEN), by: ANWEN } });
      const expiresAt = '2026-10-01T13:00:00.000Z' as Instant;
      const link = { authority: 'aberwy', person: MAIR.id, purpose: 'new-password', expiresAt } as const;
      const confirm = { decision: 'confirmed', change: change(null, 'by the server') } as const;
      const [one, two] = [await proposalOf(accounts, 1), await proposalOf(accounts, 2)];
      const given = { tokenHash: 'given', link };
      assert.deepEqual(await accounts.decide({ ...confirm, proposal: one, link: given }), ok(null));
      assert.deepEqual(await accounts.link('given'), link);
      assert.deepEqual(await accounts.decide({ ...confirm, proposal: two, link: null }), ok(null));
      const left = { person: MAIR.id, authority: 'aberwy', passwordHash: 'hash', codes: null };
      assert.deepEqual(await accounts.key(MAIR), left);
      assert.deepEqual(await accounts.recoveryCodes(MAIR), []);
      assert.deepEqual((await trail(accounts)).slice(3), [
        ['proposal-confirmed-on-server', null, 1],
        ['link-made', null, null],
        ['proposal-confirmed-on-server', null, 2],
        ['codes-removed', null, null],
      ]);
    });

    test('what was refused when it is confirmed leaves it waiting: the e-mail is another’s by now', async (context) => {
      const { accounts } = await storeFor(context);
      const moved = { ...MAIR, email: 'new@aberwy.example' };
      await accounts.savePerson({ person: MAIR, proposed: moved, change: change(ANWEN) });
      const other = personNamed('other', { email: moved.email });
      await accounts.savePerson({ person: other, change: change(null) });
      const proposal = await proposalOf(accounts, 1);
      const order = { proposal, decision: 'confirmed', change: change(BRYN), link: null } as const;
      assert.deepEqual(await accounts.decide(order), fail('email-taken'));
      assert.equal((await proposalOf(accounts, 1)).state, 'waiting');
      assert.deepEqual(await accounts.person(MAIR), MAIR);
    });

    test('administrators are counted who have a way to sign in, also if they were stopped since', async (context) => {
      const { store, accounts } = await storeFor(context);
      const grants: readonly Grant[] = [{ role: 'administrator', directorate: null, service: null }];
      const people = ['password', 'account', 'stopped', 'never'].map((id) =>
        personNamed(id, { grants, isActive: id !== 'stopped' }),
      );
      for (const person of people) await accounts.savePerson({ person, change: change(null) });
      assert.equal(await store.administratorsSignedIn('aberwy'), 0);
      for (const person of [people[0], people[2], MAIR])
        if (person !== undefined) await accounts.savePassword({ person, passwordHash: 'hash' });
      for (const subject of ['one', 'two'])
        if (people[1] !== undefined)
          await accounts.saveIdentity({ identity: { issuer: 'i', subject }, person: people[1] });
      const viewed = store.as({ kind: 'public', authority: 'aberwy' });
      assert.deepEqual(
        [await store.administratorsSignedIn('aberwy'), await viewed.administratorsSignedIn('aberwy')],
        [3, 3],
      );
      assert.equal(await store.administratorsSignedIn('caernant'), 0);
    });

    test('how far a person was told is kept, and never goes back', async (context) => {
      const { accounts } = await storeFor(context);
      assert.equal(await accounts.toldUntil(MAIR), 0);
      assert.deepEqual(await accounts.peopleToTell('aberwy'), [MAIR.id]);
      await accounts.markTold({ person: MAIR, sequence: 1 });
      assert.deepEqual(await accounts.peopleToTell('aberwy'), []);
      await accounts.notePersonEvent({ person: MAIR, type: 'password-set', change: change(null) });
      assert.deepEqual(await accounts.peopleToTell('aberwy'), [MAIR.id]);
      await accounts.markTold({ person: MAIR, sequence: 2 });
      await accounts.markTold({ person: MAIR, sequence: 1 });
      assert.equal(await accounts.toldUntil(MAIR), 2);
      assert.deepEqual(await accounts.peopleToTell('caernant'), []);
    });

    test('a proof of a session is used once, and only while it is fresh', async (context) => {
      const { accounts } = await storeFor(context);
      const session = {
        id: 's',
        authority: 'aberwy',
        person: MAIR.id,
        formToken: 'f',
        startedAt: NOON,
        seenAt: NOON,
        by: 'identity-provider',
        provedAt: null,
      } as const;
      await accounts.startSession({ tokenHash: 'hash', session });
      const since = '2026-10-01T11:55:00.000Z' as Instant;
      assert.equal(await accounts.useProof({ id: 's', since }), false);
      await accounts.proveSession({ id: 's', provedAt: NOON });
      assert.equal((await accounts.session('hash'))?.session.provedAt, NOON);
      assert.equal(await accounts.useProof({ id: 's', since: NOON }), false, 'too old');
      const used = await Promise.all(AT_ONCE.map(() => accounts.useProof({ id: 's', since })));
      assert.equal(used.filter(Boolean).length, 1);
    });
  });
}

async function trail(accounts: Accounts) {
  const events = await accounts.personEvents(MAIR);
  return events.map(({ type, by, proposal }) => [type, by as string | null, proposal]);
}

async function proposalOf(accounts: Accounts, number: number) {
  const proposal = await accounts.proposal({ authority: 'aberwy', number });
  assert.ok(proposal);
  return proposal;
}
