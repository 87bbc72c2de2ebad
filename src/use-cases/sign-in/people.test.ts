import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  failureOf,
  grantOf,
  PASSWORD,
  signInPlace,
  somebody,
  successOf,
} from '../../../test/sign-in-place.ts';
import type { Person, PersonId } from '../../domain/people/index.ts';
import { fail, ok } from '../../domain/value/index.ts';
import { acceptLink } from './accept-link.ts';
import { beginSession } from './begin-session.ts';
import { ensureDemoPeople, signInAsDemo } from './demo-people.ts';
import { ensureAdministrator } from './ensure-administrator.ts';
import { makeLink, sendMade } from './make-link.ts';
import { listPeople, type PersonDraft, readPerson, savePerson } from './people.ts';
import type { Letter, Mail } from './ports.ts';

const ADMIN = somebody('admin', { name: 'Admin', grants: [grantOf('administrator')] });

async function placeWithAdmin(context: Parameters<typeof signInPlace>[0]) {
  const place = await signInPlace(context);
  await place.keep(ADMIN);
  const save = (draft: Partial<PersonDraft>, by: Person = ADMIN) =>
    savePerson(place.ports)({
      by,
      draft: {
        id: null,
        name: 'Mair Prydderch',
        email: 'mair@aberwy.example',
        language: 'cy',
        isActive: true,
        grants: [grantOf('director', 'ssw')],
        ...draft,
      },
      reason: 'new in post',
    });
  return { ...place, save };
}

test('an administrator adds a person, lists them and reads their trail', async (context) => {
  const { ports, save } = await placeWithAdmin(context);
  const { person } = successOf(await save({ name: ' Mair Prydderch ', email: ' mair@aberwy.example ' }));
  assert.deepEqual([person.name, person.email], ['Mair Prydderch', 'mair@aberwy.example']);
  assert.match(person.id, /^.{40,}$/);
  assert.deepEqual(successOf(await listPeople(ports)(ADMIN)), [ADMIN, person]);
  const { events } = successOf(await readPerson(ports)({ by: ADMIN, person: person.id }));
  assert.deepEqual(
    events.map(({ type, by, reason }) => [type, by, reason]),
    [['person-added', 'admin', 'new in post']],
  );
});

test('nobody else manages people: other roles, an administrator asleep, one of less than the authority', async (context) => {
  const { ports, save } = await placeWithAdmin(context);
  for (const by of [
    somebody('a', { grants: [grantOf('performance-team'), grantOf('director')] }),
    somebody('b', { grants: [grantOf('administrator')], isActive: false }),
    somebody('c', { grants: [grantOf('administrator', 'ssw')] }),
  ]) {
    assert.equal(failureOf(await save({}, by)), 'not-allowed');
    assert.equal(failureOf(await listPeople(ports)(by)), 'not-allowed');
    const order = { by, person: ADMIN.id } as const;
    assert.equal(failureOf(await makeLink(ports)(order)), 'not-allowed');
    assert.equal(failureOf(await readPerson(ports)(order)), 'not-allowed');
  }
});

test('an administrator of another council reaches nobody here', async (context) => {
  const { ports, save, accounts } = await placeWithAdmin(context);
  const stranger = somebody('stranger', { authority: 'caernant', grants: [grantOf('administrator')] });
  assert.equal(failureOf(await save({ id: ADMIN.id }, stranger)), 'unknown-person');
  assert.deepEqual(successOf(await listPeople(ports)(stranger)), []);
  const order = { by: stranger, person: ADMIN.id } as const;
  assert.equal(failureOf(await makeLink(ports)(order)), 'unknown-person');
  assert.deepEqual(await accounts.person(ADMIN), ADMIN);
});

test('what is wrong with a person is said', async (context) => {
  const { save } = await placeWithAdmin(context);
  const table: readonly (readonly [draft: Partial<PersonDraft>, kind: string])[] = [
    [{ name: ' ' }, 'name-missing'],
    [{ email: 'mair' }, 'email-malformed'],
    [{ email: 'm\u0430ir@aberwy.example' }, 'email-unusual'],
    [{ email: 'a b@c' }, 'email-malformed'],
    [{ email: `${'a'.repeat(250)}@c.example` }, 'email-malformed'],
    [{ email: 'ADMIN@aberwy.example' }, 'email-taken'],
    [{ id: 'nobody' as PersonId }, 'unknown-person'],
    [{ grants: [grantOf('administrator', 'ssw')] }, 'scope-not-allowed'],
    [{ grants: [grantOf('head-of-service', null, 'adult-social-care')] }, 'scope-not-allowed'],
  ];
  for (const [draft, kind] of table) assert.equal(failureOf(await save(draft)), kind);
});

test('the last administrator keeps role and activity; with a second one, either may go', async (context) => {
  const { save } = await placeWithAdmin(context);
  const asIs = { id: ADMIN.id, name: ADMIN.name, email: ADMIN.email, grants: ADMIN.grants };
  assert.equal(failureOf(await save({ ...asIs, grants: [] })), 'last-administrator');
  assert.equal(failureOf(await save({ ...asIs, isActive: false })), 'last-administrator');
  assert.ok((await save({ grants: [grantOf('administrator')] })).ok);
  assert.ok((await save({ ...asIs, isActive: false })).ok);
});

test('who may not sign in any more is signed out everywhere', async (context) => {
  const { ports, save, accounts } = await placeWithAdmin(context);
  const { person } = successOf(await save({}));
  await beginSession(ports, { person, by: 'password' });
  assert.ok((await save({ id: person.id, grants: [] })).ok);
  assert.equal((await accounts.sessionsOf(person)).length, 1);
  assert.ok((await save({ id: person.id, isActive: false })).ok);
  assert.deepEqual(await accounts.sessionsOf(person), []);
  const order = { by: ADMIN, person: person.id } as const;
  assert.equal(failureOf(await makeLink(ports)(order)), 'inactive');
});

test('a link is sent to its person, and is still there to hand over when the letter does not go', async (context) => {
  const { ports, save, tokens } = await placeWithAdmin(context);
  const { person } = successOf(await save({}));
  const letters: Letter[] = [];
  const mailThat = (answer: Awaited<ReturnType<Mail['send']>>): Mail => ({
    send: async (letter) => {
      letters.push(letter);
      return answer;
    },
  });
  const write = (link: { readonly token: string }) => ({
    subject: 'Mesur',
    text: `https://mesur/${link.token}`,
  });
  const order = { by: ADMIN, person: person.id } as const;
  const made = async () => successOf(await makeLink(ports)(order));
  const sent = successOf(await sendMade({ ...ports, mail: mailThat(ok(null)), write })(await made()));
  assert.deepEqual(letters, [
    {
      to: person.email,
      subject: 'Mesur',
      text: `https://mesur/${sent.token}`,
      id: `link-${tokens.hash(sent.token)}`,
    },
  ]);
  const mail = mailThat(fail({ kind: 'unreachable', detail: 'no answer' }));
  const failed = await sendMade({ ...ports, mail, write })(await made());
  assert.ok(!failed.ok && failed.failure.kind === 'not-sent');
  assert.ok((await ports.accounts.link(tokens.hash(failed.failure.link.token))) !== null);
});

test('the first administrator is let in once: by a new link at each start, until one was used', async (context) => {
  const { ports, pass, accounts } = await signInPlace(context);
  const ensure = () => ensureAdministrator(ports)({ authority: 'aberwy' });
  const first = await ensure();
  assert.ok(first);
  assert.equal(first.expiresAt, '2026-10-02T09:00:00.000Z');
  const again = await ensure();
  assert.ok(again && again.token !== first.token, 'what was printed may have been lost');
  pass(24 * 60);
  const second = await ensure();
  assert.ok(second && second.token !== first.token);
  assert.equal((await accounts.people('aberwy')).length, 1);
  const way = { kind: 'password', password: PASSWORD } as const;
  assert.equal(failureOf(await acceptLink(ports)({ token: first.token, way })), 'expired');
  const { person } = successOf(await acceptLink(ports)({ token: second.token, way }));
  assert.ok((await listPeople(ports)(person)).ok, 'they may manage people');
  pass(48 * 60);
  assert.equal(await ensure(), null);
  assert.ok(await ensureAdministrator(ports)({ authority: 'caernant' }), 'each authority has its own');
});

test('an administrator by the council’s account is enough; those of the demo, and those asleep, are not', async (context) => {
  const { ports, keep, accounts, clock } = await signInPlace(context);
  await ensureDemoPeople({ accounts, clock })({
    authority: 'aberwy',
    directorate: 'ssw',
    service: 'adult-social-care',
  });
  const asleep = await keep(somebody('asleep', { isActive: false, grants: [grantOf('administrator')] }));
  await accounts.saveIdentity({ identity: { issuer: 'i', subject: 'asleep' }, person: asleep });
  assert.ok(await ensureAdministrator(ports)({ authority: 'aberwy' }));
  const other = await keep(somebody('other', { authority: 'caernant', grants: [grantOf('administrator')] }));
  await accounts.saveIdentity({ identity: { issuer: 'i', subject: 'other' }, person: other });
  assert.equal(await ensureAdministrator(ports)({ authority: 'caernant' }), null);
});

test('the demo has one person of each role, signed in by a button only where the demo is on', async (context) => {
  const { ports, keep } = await signInPlace(context);
  const place = { authority: 'aberwy', directorate: 'ssw', service: 'adult-social-care' };
  const people = await ensureDemoPeople(ports)(place);
  assert.deepEqual(await ensureDemoPeople(ports)(place), people);
  assert.deepEqual(
    people.map(({ id, grants }) => [id, grants.map(({ directorate, service }) => [directorate, service])]),
    [
      ['demo-owner', [['ssw', 'adult-social-care']]],
      ['demo-data-manager', [['ssw', null]]],
      ['demo-head-of-service', [['ssw', 'adult-social-care']]],
      ['demo-director', [['ssw', null]]],
      ['demo-performance-team', [[null, null]]],
      ['demo-scrutiny-member', [[null, null]]],
      ['demo-administrator', [[null, null]]],
    ],
  );
  const real = await keep(somebody('demo-real'));
  const inDemo = signInAsDemo({ ...ports, isDemo: true });
  for (const person of people) assert.ok((await inDemo(person)).ok);
  assert.equal(failureOf(await inDemo(real)), 'refused');
  assert.equal(failureOf(await signInAsDemo({ ...ports, isDemo: false })(people[0] ?? real)), 'refused');
});
