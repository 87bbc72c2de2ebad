/** Who may do what, written by hand from the roles and the sign-off of a council, and not read off the table it tests. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Grant, Person, PersonId, Role } from '../domain/people/index.ts';
import { may, mayAnywhere, type Verb } from './index.ts';
import { VERBS } from './may.ts';

const ROLES = [
  'owner',
  'data-manager',
  'head-of-service',
  'director',
  'performance-team',
  'scrutiny-member',
  'administrator',
] as const satisfies readonly Role[];

/** The roles that may, in their scope; `named`: also whoever is named as the owner of the return, whatever their role. */
const WHO_MAY: Readonly<Record<Exclude<Verb, 'read-published'>, string>> = {
  'read-edition': 'data-manager head-of-service director performance-team scrutiny-member',
  'read-return': 'named data-manager head-of-service director performance-team',
  'read-trail': 'named data-manager head-of-service director performance-team',
  'read-quarter': 'data-manager head-of-service director performance-team',
  'edit-return': 'named data-manager',
  'translate-return': 'named data-manager performance-team',
  'approve-return': 'head-of-service director',
  'send-back-return': 'head-of-service director performance-team',
  'accept-return': 'performance-team',
  'reopen-return': 'performance-team',
  'assign-return': 'data-manager performance-team',
  'edit-in-bulk': 'data-manager',
  'open-quarter': 'data-manager performance-team',
  'set-targets': 'performance-team',
  'sign-off-quarter': 'director',
  'seal-edition': 'performance-team',
  'publish-edition': 'performance-team',
  'manage-people': 'administrator',
};
const SIGNED_IN_VERBS = Object.keys(WHO_MAY) as readonly (keyof typeof WHO_MAY)[];

const COUNCIL = { directorate: null, service: null };
const SOCIAL_SERVICES = { directorate: 'ssw', service: null };
const ADULTS = { directorate: 'ssw', service: 'adults' };
const CHILDREN = { directorate: 'ssw', service: 'children' };
const EDUCATION = { directorate: 'edu', service: null };
/** A service of another directorate that has the same name. */
const EDUCATION_ADULTS = { directorate: 'edu', service: 'adults' };
const PLACES = { COUNCIL, SOCIAL_SERVICES, ADULTS, CHILDREN, EDUCATION, EDUCATION_ADULTS } as const;

/** What somebody with a role in a scope reaches with it. */
const REACHES: readonly (readonly [because: string, scope: Omit<Grant, 'role'>, places: string])[] = [
  [
    'of the council: everything',
    COUNCIL,
    'COUNCIL SOCIAL_SERVICES ADULTS CHILDREN EDUCATION EDUCATION_ADULTS',
  ],
  ['of a directorate: it and its services', SOCIAL_SERVICES, 'SOCIAL_SERVICES ADULTS CHILDREN'],
  ['of a service: it alone, and not its directorate', ADULTS, 'ADULTS'],
];

function person(changes: Partial<Person>): Person {
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

const thingAt = (place: Omit<Grant, 'role'>, changes: { authority?: string; owner?: PersonId } = {}) => ({
  ...{ authority: 'aberwy', owner: null },
  ...place,
  ...changes,
});
const OWN = 'mair' as PersonId;

test('every verb stands in the table that is written by hand', () => {
  assert.deepEqual([...VERBS].toSorted(), ['read-published', ...SIGNED_IN_VERBS].toSorted());
});

describe('a role may do this, in its scope and nowhere else', () => {
  for (const verb of SIGNED_IN_VERBS)
    test(`${verb}: ${WHO_MAY[verb]}`, () => {
      for (const role of ROLES)
        for (const [because, scope, places] of REACHES)
          for (const [name, place] of Object.entries(PLACES)) {
            const isAllowed = WHO_MAY[verb].split(' ').includes(role) && places.split(' ').includes(name);
            const who = person({ grants: [{ role, ...scope }] });
            const said = `${role} ${because}: ${verb} at ${name}`;
            assert.equal(may({ person: who, verb, thing: thingAt(place) }), isAllowed, said);
          }
    });
});

describe('whoever is named as the owner of a return', () => {
  const named = ['read-return', 'read-trail', 'edit-return', 'translate-return'];
  for (const verb of SIGNED_IN_VERBS)
    test(`${named.includes(verb) ? 'may' : 'may not'} ${verb}`, () => {
      assert.equal(WHO_MAY[verb].split(' ').includes('named'), named.includes(verb));
      const ownReturn = thingAt(CHILDREN, { owner: OWN });
      assert.equal(may({ person: person({}), verb, thing: ownReturn }), named.includes(verb));
      const anothers = thingAt(CHILDREN, { owner: 'huw' as PersonId });
      assert.equal(may({ person: person({}), verb, thing: anothers }), false, 'another is named');
    });
});

describe('whatever the roles, nothing but what is published is reached', () => {
  const grants = ROLES.map((role) => ({ role, ...COUNCIL }));
  for (const [because, who, authority] of [
    ['by who is not signed in', null, 'aberwy'],
    ['by who was stopped', person({ grants, isActive: false }), 'aberwy'],
    ['of another council', person({ grants }), 'bridgend'],
  ] as const)
    test(because, () => {
      for (const verb of SIGNED_IN_VERBS)
        assert.equal(
          may({ person: who, verb, thing: thingAt(ADULTS, { authority, owner: OWN }) }),
          false,
          verb,
        );
      assert.equal(may({ person: who, verb: 'read-published', thing: thingAt(ADULTS, { authority }) }), true);
    });
});

test('a page is offered to the roles that may somewhere, not to owners and not to who was stopped', () => {
  for (const verb of SIGNED_IN_VERBS)
    for (const role of ROLES) {
      const grants = [{ role, ...ADULTS }];
      const isAllowed = WHO_MAY[verb].split(' ').includes(role);
      assert.equal(mayAnywhere(person({ grants }), verb), isAllowed, `${role} ${verb}`);
      assert.equal(mayAnywhere(person({ grants, isActive: false }), verb), false, `${role} ${verb}`);
    }
});
