import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Grant, Person, PersonId, Role } from '../domain/people/index.ts';
import { gainsPower, may, partedChange, type Verb } from './index.ts';
import { POWERFUL_ROLES, VERBS } from './may.ts';

/** What decides for the council. A verb that is added has to be placed here and in the table. */
const POWERS: Readonly<Record<Verb, boolean>> = {
  'read-published': false,
  'read-edition': false,
  'read-return': false,
  'read-trail': false,
  'read-quarter': false,
  'edit-return': false,
  'translate-return': false,
  'approve-return': true,
  'send-back-return': false,
  'accept-return': true,
  'reopen-return': false,
  'assign-return': false,
  'edit-in-bulk': false,
  'open-quarter': false,
  'set-targets': false,
  'sign-off-quarter': true,
  'seal-edition': true,
  'publish-edition': true,
  'manage-people': true,
};

function grant(role: Role, directorate: string | null = null, service: string | null = null): Grant {
  return { role, directorate, service };
}

function person(changes: Partial<Person> = {}): Person {
  return {
    id: 'mair' as PersonId,
    authority: 'aberwy',
    name: 'Mair',
    email: 'mair@aberwy.example',
    language: 'cy',
    isActive: true,
    grants: [],
    ...changes,
  };
}

test('whoever may do what decides for the council holds a powerful role', () => {
  assert.deepEqual(POWERFUL_ROLES, ['head-of-service', 'director', 'performance-team', 'administrator']);
  const thing = { authority: 'aberwy', directorate: 'ssw', service: null, owner: null };
  for (const verb of VERBS.filter((each) => POWERS[each])) {
    const harmless = (['owner', 'data-manager', 'scrutiny-member'] as const).map((role) => grant(role));
    assert.equal(may({ person: person({ grants: harmless }), verb, thing }), false, verb);
  }
});

describe('a change is parted: what is done at once, and what a second administrator confirms', () => {
  const director = grant('director', 'ssw');
  const inPost = person({ grants: [director] });
  const stopped = person({ grants: [director], isActive: false });
  const table: readonly (readonly [
    because: string,
    before: Person | null,
    after: Person,
    atOnce: Person,
    gains: boolean,
  ])[] = [
    [
      'a new owner',
      null,
      person({ grants: [grant('owner', 'ssw')] }),
      person({ grants: [grant('owner', 'ssw')] }),
      false,
    ],
    ['a new director', null, inPost, person(), true],
    [
      'a director who also owns',
      null,
      person({ grants: [director, grant('owner')] }),
      person({ grants: [grant('owner')] }),
      true,
    ],
    ['an owner made administrator', person(), person({ grants: [grant('administrator')] }), person(), true],
    [
      'the data manager’s role',
      person(),
      person({ grants: [grant('data-manager', 'ssw')] }),
      person({ grants: [grant('data-manager', 'ssw')] }),
      false,
    ],
    [
      'a director of one directorate made one of all',
      inPost,
      person({ grants: [grant('director')] }),
      person(),
      true,
    ],
    [
      'a director of all made one of one directorate',
      person({ grants: [grant('director')] }),
      inPost,
      inPost,
      false,
    ],
    ['a second directorate', inPost, person({ grants: [director, grant('director', 'edu')] }), inPost, true],
    [
      'a director made performance team',
      inPost,
      person({ grants: [grant('performance-team')] }),
      person(),
      true,
    ],
    ['the role taken away', inPost, person(), person(), false],
    ['stopped', inPost, stopped, stopped, false],
    ['let in again', stopped, inPost, stopped, true],
    ['an owner let in again', person({ isActive: false }), person(), person(), false],
    ['let in again without the role', stopped, person(), person(), false],
    ['another e-mail of a director', inPost, { ...inPost, email: 'x@x.example' }, inPost, false],
    ['another e-mail of one who is stopped', stopped, { ...stopped, email: 'x@x.example' }, stopped, false],
    [
      'another e-mail of an owner',
      person(),
      person({ email: 'x@x.example' }),
      person({ email: 'x@x.example' }),
      false,
    ],
    [
      'another name and language',
      inPost,
      { ...inPost, name: 'M', language: 'en' },
      { ...inPost, name: 'M', language: 'en' },
      false,
    ],
  ];
  for (const [because, before, after, atOnce, gains] of table)
    test(because, () => {
      const parted = partedChange({ before, after });
      assert.deepEqual(parted.atOnce, atOnce);
      const isAll = JSON.stringify(atOnce) === JSON.stringify(after);
      assert.deepEqual(parted.proposed, isAll ? null : after);
      assert.equal(gainsPower({ before, after }), gains);
    });
});
