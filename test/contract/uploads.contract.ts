/** What every store does for what was read of files, whatever it stands on. */
import assert from 'node:assert/strict';
import { describe, type TestContext, test } from 'node:test';
import type { PersonId } from '../../src/domain/people/index.ts';
import type { Instant } from '../../src/domain/period/index.ts';
import { openStore } from '../../src/store/index.ts';
import type { Upload, Uploads } from '../../src/use-cases/uploads/ports.ts';
import { placesOf } from './places.ts';
import type { StorePlace } from './store-place.ts';

const UPLOAD: Upload = {
  authority: 'aberwy',
  person: 'gwyn' as PersonId,
  id: 'first',
  kind: 'workbook',
  name: 'Ffigurau’r dŵr.xlsx',
  about: 'ssw/2023-24-Q3',
  content: JSON.stringify({ rows: ['tŷ', '\u0000', 'a\nb'] }),
  at: '2024-01-12T09:00:00.000Z' as Instant,
};

function later(hours: number): Instant {
  return new Date(Date.parse(UPLOAD.at) + hours * 3_600_000).toISOString() as Instant;
}

/** Holds the uploads on one database to the contract. */
export function holdUploadsToContract(database: string, newPlace: () => Promise<StorePlace>): void {
  const placeFor = placesOf(newPlace);
  const uploadsFor = async (context: TestContext): Promise<Uploads> => {
    const place = await placeFor(context);
    const opened = await openStore(place.settings);
    assert.ok(opened.ok);
    place.closers.push(() => opened.value.close());
    return opened.value.uploads;
  };

  describe(`uploads on ${database}`, () => {
    test('what was kept is read again, to the letter, by the person who brought it and nobody else', async (context) => {
      const uploads = await uploadsFor(context);
      await uploads.keep(UPLOAD);
      assert.deepEqual(await uploads.read(UPLOAD), UPLOAD);
      for (const other of [{ person: 'elin' as PersonId }, { authority: 'caernant' }, { id: 'second' }]) {
        assert.equal(await uploads.read({ ...UPLOAD, ...other }), null);
        await uploads.remove({ ...UPLOAD, ...other });
      }
      assert.deepEqual(await uploads.read(UPLOAD), UPLOAD, 'nobody else takes it away either');
      await uploads.remove(UPLOAD);
      assert.equal(await uploads.read(UPLOAD), null);
      await uploads.remove(UPLOAD);
    });

    test('after a day it goes when a new one comes, whosever that is', async (context) => {
      const uploads = await uploadsFor(context);
      await uploads.keep(UPLOAD);
      const other = { ...UPLOAD, person: 'elin' as PersonId };
      await uploads.keep({ ...other, id: 'b', at: later(24) });
      assert.notEqual(await uploads.read(UPLOAD), null);
      await uploads.keep({ ...other, id: 'c', at: later(24.01) });
      assert.equal(await uploads.read(UPLOAD), null);
    });

    test('of one person the newest ten are kept; what others brought stays', async (context) => {
      const uploads = await uploadsFor(context);
      const other = { ...UPLOAD, person: 'elin' as PersonId, id: 'hers' };
      await uploads.keep(other);
      for (let number = 0; number < 12; number++)
        await uploads.keep({ ...UPLOAD, id: `n${number}`, at: later(number) });
      const kept = await Promise.all(
        Array.from({ length: 12 }, (_, number) => uploads.read({ ...UPLOAD, id: `n${number}` })),
      );
      assert.deepEqual(
        kept.map((upload) => upload !== null),
        [false, false, ...Array.from({ length: 10 }, () => true)],
      );
      assert.deepEqual(await uploads.read(other), other);
    });
  });
}
