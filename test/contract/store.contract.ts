/**
 * What every store does, whatever it stands on. The suite is a function of a factory for empty places; nothing in
 * it knows which database it runs on.
 */
import { describe, type TestContext } from 'node:test';
import { holdLoading } from './loading.contract.ts';
import { holdProcesses } from './processes.contract.ts';
import { holdFigures, holdReading } from './reading.contract.ts';
import type { Place, StorePlace } from './store-place.ts';

/** Holds the store on one database to the contract. */
export function holdStoreToContract(database: string, newPlace: () => Promise<StorePlace>): void {
  const placeFor = async (context: TestContext): Promise<Place> => {
    const place = { ...(await newPlace()), closers: [] as (() => Promise<unknown>)[] };
    context.after(async () => {
      for (const close of place.closers) await close();
      await place.remove();
    });
    return place;
  };
  describe(`a store on ${database}`, () => {
    holdLoading(placeFor);
    holdReading(placeFor);
    holdFigures(placeFor);
    holdProcesses(placeFor);
  });
}
