import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Store, ViewedStore } from '../ports.ts';
import { type Acting, ownView } from './acting.ts';

/** None of these is run: what must not compile is what is tested, by the check of types. */
const forgotten = [
  // @ts-expect-error a quarter is to be had of the person's own view alone
  ({ store }: Acting) => store.quarters,
  // @ts-expect-error so is an edition
  ({ store }: Acting) => store.sealedEdition,
  // @ts-expect-error what asks for the view of somebody is not given the store of all
  (store: Store): ViewedStore => store,
  ({ store, person }: Acting): ViewedStore => ownView({ store, person }),
];

test('a use case reads and writes in the view of whoever acts', () => {
  assert.equal(forgotten.length, 4);
  const viewers: unknown[] = [];
  const store = { as: (viewer: unknown) => viewers.push(viewer) } as unknown as Acting['store'];
  const person = { authority: 'aberwy', id: 'mair' } as Acting['person'];
  ownView({ store, person });
  assert.deepEqual(viewers, [{ kind: 'person', authority: 'aberwy', person: 'mair' }]);
});
