/** What every store does for what people typed and did not save, whatever it stands on. */

import assert from 'node:assert/strict';
import { describe, type TestContext, test } from 'node:test';
import type { PersonId } from '../../src/domain/people/index.ts';
import type { Instant } from '../../src/domain/period/index.ts';
import { openStore } from '../../src/store/index.ts';
import type { UnsavedForm, UnsavedForms } from '../../src/use-cases/unsaved/index.ts';
import { UNSAVED_EACH } from '../../src/use-cases/unsaved/ports.ts';
import { placesOf } from './places.ts';
import type { StorePlace } from './store-place.ts';

const FORM: UnsavedForm = {
  authority: 'aberwy',
  person: 'gwyn' as PersonId,
  path: '/returns/ssw/2023-24-Q3/indicator/A1',
  fields: [
    ['comment.en', 'a\nb “tŷ” 😀'],
    ['confirm', 'one'],
    ['confirm', 'two'],
  ],
  at: '2024-01-12T09:00:00.000Z' as Instant,
};

function later(days: number): Instant {
  return new Date(Date.parse(FORM.at) + days * 86_400_000).toISOString() as Instant;
}

/** Holds the forms that were not saved on one database to the contract. */
export function holdUnsavedToContract(database: string, newPlace: () => Promise<StorePlace>): void {
  const placeFor = placesOf(newPlace);
  const formsFor = async (context: TestContext): Promise<UnsavedForms> => {
    const place = await placeFor(context);
    const opened = await openStore(place.settings);
    assert.ok(opened.ok);
    place.closers.push(() => opened.value.close());
    return opened.value.unsaved;
  };

  describe(`forms that were not saved on ${database}`, () => {
    test('what was typed comes back as it was, to its person and page alone, until it is taken away', async (context) => {
      const forms = await formsFor(context);
      await forms.keep(FORM);
      assert.deepEqual(await forms.read(FORM), FORM);
      for (const other of [{ authority: 'taf' }, { person: 'mair' as PersonId }, { path: '/returns' }]) {
        assert.equal(await forms.read({ ...FORM, ...other }), null);
        await forms.remove({ ...FORM, ...other });
      }
      const newer = { ...FORM, fields: [['comment.en', 'b']] as const, at: later(1) };
      await forms.keep(newer);
      assert.deepEqual(await forms.read(FORM), newer);
      await forms.remove(FORM);
      assert.equal(await forms.read(FORM), null);
    });

    test('a week, and the newest of each person', async (context) => {
      const forms = await formsFor(context);
      await forms.keep(FORM);
      await forms.keep({ ...FORM, person: 'mair' as PersonId, at: later(6.9) });
      assert.notEqual(await forms.read(FORM), null);
      await forms.keep({ ...FORM, person: 'mair' as PersonId, at: later(7.1) });
      assert.equal(await forms.read(FORM), null);
      for (let at = 0; at <= UNSAVED_EACH; at++)
        await forms.keep({ ...FORM, path: `/${at}`, at: later(8 + at / 100) });
      assert.equal(await forms.read({ ...FORM, path: '/0' }), null);
      assert.notEqual(await forms.read({ ...FORM, path: '/1' }), null);
    });
  });
}
