import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  failureOf,
  grantOf,
  PASSWORD,
  type SignInPlace,
  signInPlace,
  somebody,
  successOf,
} from '../../../test/sign-in-place.ts';
import type { Decision, Grant, Person } from '../../domain/people/index.ts';
import { acceptLink, lookAtLink } from './accept-link.ts';
import { makeLink, proposeLink } from './make-link.ts';
import { removeCodesOf, savePerson } from './people.ts';
import { confirmOnServer, decideProposal, proposalsOnServer, waitingProposals } from './proposals.ts';

const ADMINISTRATOR = [grantOf('administrator')];
const ANWEN = somebody('anwen', { grants: ADMINISTRATOR });
const BRYN = somebody('bryn', { grants: ADMINISTRATOR });
const CERI = somebody('ceri', { grants: ADMINISTRATOR });
const MAIR = somebody('mair', { grants: [grantOf('director', 'ssw')] });
const OLWEN = somebody('olwen', { grants: [grantOf('owner', 'ssw')] });
const STOPPED = somebody('stopped', { grants: [grantOf('director', 'ssw')], isActive: false });

async function council(
  context: Parameters<typeof signInPlace>[0],
  administrators: readonly Person[] = [ANWEN, BRYN],
) {
  const place = await signInPlace(context);
  for (const person of [...administrators, MAIR, OLWEN, STOPPED]) await place.keep(person);
  for (const person of administrators) await place.giveKey(person);
  await place.beginCollecting();
  return place;
}

function saving({ ports }: SignInPlace, by: Person) {
  return (person: Person, changes: Partial<Person> = {}) =>
    savePerson(ports)({ by, draft: { ...person, ...changes }, reason: 'because' });
}

function deciding({ ports }: SignInPlace) {
  return (
    by: Person,
    decision: Decision,
    number = 1,
    version = 1,
    reason: string | null = 'looked into it',
  ) => decideProposal(ports)({ by, number, version, decision, reason });
}

async function grantsOf({ accounts }: SignInPlace, person: Person): Promise<readonly Grant[]> {
  return (await accounts.person(person))?.grants ?? [];
}

test('who may propose, who confirms, for whom', async (context) => {
  const team = [grantOf('performance-team')];
  const table: readonly (readonly [
    because: string,
    change: (place: SignInPlace) => Promise<unknown>,
    confirms: Person,
    comesTo: 'confirmed' | 'own-proposal' | 'for-oneself' | 'not-allowed' | 'nothing-waits',
  ])[] = [
    [
      'a role, confirmed by another',
      (place) => saving(place, ANWEN)(OLWEN, { grants: team }),
      BRYN,
      'confirmed',
    ],
    [
      'a role, by the same hand',
      (place) => saving(place, ANWEN)(OLWEN, { grants: team }),
      ANWEN,
      'own-proposal',
    ],
    [
      'a role for the one who confirms',
      (place) => saving(place, ANWEN)(BRYN, { grants: [...ADMINISTRATOR, ...team] }),
      BRYN,
      'for-oneself',
    ],
    [
      'a role for oneself',
      (place) => saving(place, ANWEN)(ANWEN, { grants: [...ADMINISTRATOR, ...team] }),
      BRYN,
      'nothing-waits',
    ],
    [
      'confirmed by who is no administrator',
      (place) => saving(place, ANWEN)(OLWEN, { grants: team }),
      MAIR,
      'not-allowed',
    ],
    [
      'the e-mail of a director',
      (place) => saving(place, ANWEN)(MAIR, { email: 'new@aberwy.example' }),
      BRYN,
      'confirmed',
    ],
    [
      'one’s own e-mail, confirmed by another',
      (place) => saving(place, ANWEN)(ANWEN, { email: 'new@aberwy.example' }),
      BRYN,
      'confirmed',
    ],
    [
      'the e-mail of the one who confirms',
      (place) => saving(place, ANWEN)(BRYN, { email: 'new@aberwy.example' }),
      BRYN,
      'confirmed',
    ],
    [
      'the e-mail of an owner needs nobody',
      (place) => saving(place, ANWEN)(OLWEN, { email: 'new@aberwy.example' }),
      BRYN,
      'nothing-waits',
    ],
    ['signing in again', (place) => saving(place, ANWEN)(STOPPED, { isActive: true }), BRYN, 'confirmed'],
    [
      'stopping needs nobody',
      (place) => saving(place, ANWEN)(MAIR, { isActive: false }),
      BRYN,
      'nothing-waits',
    ],
    [
      'a role taken away needs nobody',
      (place) => saving(place, ANWEN)(MAIR, { grants: [] }),
      BRYN,
      'nothing-waits',
    ],
    [
      'a link for a director',
      ({ ports }) => proposeLink(ports)({ by: ANWEN, person: MAIR.id, reason: null }),
      BRYN,
      'confirmed',
    ],
    [
      'a link for a director, by the same hand',
      ({ ports }) => proposeLink(ports)({ by: ANWEN, person: MAIR.id, reason: null }),
      ANWEN,
      'own-proposal',
    ],
    [
      'a link for an owner needs nobody',
      ({ ports }) => makeLink(ports)({ by: ANWEN, person: OLWEN.id }),
      BRYN,
      'nothing-waits',
    ],
    [
      'codes of a director',
      async (place) => {
        await place.giveKey(MAIR, 'A'.repeat(32));
        return removeCodesOf(place.ports)({ by: ANWEN, person: MAIR.id, reason: null });
      },
      BRYN,
      'confirmed',
    ],
  ];
  for (const [because, change, confirms, comesTo] of table)
    await context.test(because, async (within) => {
      const place = await council(within);
      await change(place);
      const waiting = successOf(await waitingProposals(place.ports)(ANWEN));
      if (comesTo === 'nothing-waits') return assert.deepEqual(waiting, []);
      assert.equal(waiting.length, 1);
      const decided = await deciding(place)(confirms, 'confirmed');
      assert.equal(decided.ok ? 'confirmed' : decided.failure.kind, comesTo);
    });
});

test('nothing is given before it is confirmed, all of it after', async (context) => {
  const place = await council(context);
  const saved = successOf(
    await saving(place, ANWEN)(OLWEN, { name: 'Olwen Rees', grants: [grantOf('director', 'ssw')] }),
  );
  assert.equal(saved.isProposed, true);
  assert.deepEqual(await grantsOf(place, OLWEN), []);
  assert.equal((await place.accounts.person(OLWEN))?.name, 'Olwen Rees', 'what gives no power is done');
  successOf(await deciding(place)(BRYN, 'confirmed'));
  assert.deepEqual(await grantsOf(place, OLWEN), [grantOf('director', 'ssw')]);
  const events = await place.accounts.personEvents(OLWEN);
  assert.deepEqual(events.map(({ type, by, reason }) => [type, by, reason]).slice(-3), [
    ['person-proposed', 'anwen', 'because'],
    ['person-changed', 'bryn', 'looked into it'],
    ['proposal-confirmed', 'bryn', 'looked into it'],
  ]);
});

test('one administrator alone neither becomes the performance team nor signs in as the director', async (context) => {
  const place = await council(context);
  const { ports } = place;
  const team = [...ADMINISTRATOR, grantOf('performance-team')];
  assert.equal(failureOf(await saving(place, ANWEN)(ANWEN, { grants: team })), 'not-for-oneself');
  assert.equal(failureOf(await makeLink(ports)({ by: ANWEN, person: MAIR.id })), 'needs-confirming');
  successOf(await proposeLink(ports)({ by: ANWEN, person: MAIR.id, reason: 'forgot it' }));
  assert.equal(failureOf(await deciding(place)(ANWEN, 'confirmed')), 'own-proposal');
  // A puppet of theirs: made an owner, let in by their own link, and only then made director.
  const puppet = successOf(
    await savePerson(ports)({
      by: ANWEN,
      draft: {
        id: null,
        name: 'Pypi',
        email: 'p@aberwy.example',
        language: 'cy',
        isActive: true,
        grants: [],
      },
      reason: null,
    }),
  ).person;
  const { token } = successOf(await makeLink(ports)({ by: ANWEN, person: puppet.id }));
  successOf(await saving(place, ANWEN)(puppet, { grants: [grantOf('director')] }));
  assert.deepEqual(await grantsOf(place, puppet), []);
  successOf(await deciding(place)(BRYN, 'confirmed', 2));
  assert.equal(
    failureOf(await lookAtLink(ports)({ token, address: 'x' })),
    'unknown',
    'a link of before lets nobody in',
  );
});

test('who declines says why; only who proposed withdraws; a decided or lapsed one is decided no more', async (context) => {
  const place = await council(context, [ANWEN, BRYN, CERI]);
  const decide = deciding(place);
  await saving(place, ANWEN)(OLWEN, { grants: [grantOf('director')] });
  assert.equal(failureOf(await decide(BRYN, 'declined', 1, 1, ' ')), 'reason-missing');
  assert.equal(failureOf(await decide(BRYN, 'withdrawn')), 'not-own');
  assert.equal(failureOf(await decide(ANWEN, 'declined')), 'own-proposal');
  assert.equal(failureOf(await decide(BRYN, 'confirmed', 7)), 'unknown-proposal');
  assert.equal(failureOf(await decide(BRYN, 'confirmed', 1, 2)), 'decided', 'not as it was looked at');
  successOf(await decide(BRYN, 'declined'));
  assert.equal(failureOf(await decide(CERI, 'confirmed')), 'decided');
  assert.equal(failureOf(await decide(CERI, 'confirmed', 1, 2)), 'decided');
  assert.deepEqual(await grantsOf(place, OLWEN), []);
  await saving(place, ANWEN)(OLWEN, { grants: [grantOf('director')] });
  await saving(place, CERI)(OLWEN, { name: 'Olwen Rees' });
  assert.equal(failureOf(await decide(BRYN, 'confirmed', 2)), 'lapsed');
  assert.deepEqual(await grantsOf(place, OLWEN), OLWEN.grants);
});

test('a confirmed link lets its person in', async (context) => {
  const place = await council(context);
  successOf(await proposeLink(place.ports)({ by: ANWEN, person: MAIR.id, reason: null }));
  const { link } = successOf(await deciding(place)(BRYN, 'confirmed'));
  assert.ok(link);
  const way = { kind: 'password', password: PASSWORD } as const;
  assert.equal(successOf(await acceptLink(place.ports)({ token: link.token, way })).person.id, MAIR.id);
});

test('until the first quarter is opened one administrator gives powers, but none to themselves', async (context) => {
  const place = await signInPlace(context);
  for (const person of [ANWEN, OLWEN, MAIR]) await place.keep(person);
  const saved = successOf(await saving(place, ANWEN)(OLWEN, { grants: [grantOf('director')] }));
  assert.equal(saved.isProposed, false);
  assert.deepEqual(await grantsOf(place, OLWEN), [grantOf('director')]);
  successOf(await makeLink(place.ports)({ by: ANWEN, person: MAIR.id }));
  successOf(await saving(place, ANWEN)(ANWEN, { email: 'own@aberwy.example' }));
  const team = [...ADMINISTRATOR, grantOf('performance-team')];
  assert.equal(failureOf(await saving(place, ANWEN)(ANWEN, { grants: team })), 'not-for-oneself');
});

test('the demo asks nobody', async (context) => {
  const place = await council(context);
  const demoPlace = { authority: 'aberwy', directorate: 'ssw', service: 'x' };
  const draft = { ...ANWEN, grants: [...ADMINISTRATOR, grantOf('performance-team')] };
  const saved = successOf(
    await savePerson({ ...place.ports, demoPlace })({ by: ANWEN, draft, reason: null }),
  );
  assert.equal(saved.isProposed, false);
});

test('on the server it is confirmed only where nobody who can sign in may, and the trail says so', async (context) => {
  const place = await council(context);
  const onServer = (number: number) =>
    confirmOnServer(place.ports)({ authority: 'aberwy', number, reason: 'Bryn has left' });
  await saving(place, ANWEN)(OLWEN, { grants: [grantOf('director')] });
  assert.deepEqual(await onServer(1), { ok: false, failure: { kind: 'others-can', confirmers: [BRYN] } });
  successOf(await saving(place, ANWEN)(BRYN, { isActive: false }));
  assert.deepEqual(
    (await proposalsOnServer(place.ports)('aberwy')).map(({ proposal, confirmers }) => [
      proposal.number,
      confirmers,
    ]),
    [[1, []]],
  );
  successOf(await onServer(1));
  assert.deepEqual(await grantsOf(place, OLWEN), [grantOf('director')]);
  const last = (await place.accounts.personEvents(OLWEN)).at(-1);
  assert.deepEqual(
    [last?.type, last?.by, last?.reason],
    ['proposal-confirmed-on-server', null, 'Bryn has left'],
  );
  assert.equal(failureOf(await onServer(1)), 'decided');
  assert.equal(failureOf(await onServer(9)), 'unknown-proposal');
});

test('an administrator who never signed in can confirm nothing, so the server may', async (context) => {
  const place = await council(context, [ANWEN]);
  await place.keep(CERI);
  await saving(place, ANWEN)(OLWEN, { grants: [grantOf('director')] });
  successOf(
    await confirmOnServer(place.ports)({ authority: 'aberwy', number: 1, reason: 'Ceri starts in May' }),
  );
});
