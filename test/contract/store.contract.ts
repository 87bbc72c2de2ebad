/**
 * What every store does, whatever it stands on. The suite is a function of a factory for empty places; nothing in
 * it knows which database it runs on.
 */
import { describe } from 'node:test';
import { holdLoading } from './loading.contract.ts';
import { placesOf } from './places.ts';
import { holdProcesses } from './processes.contract.ts';
import { holdFigures, holdReading } from './reading.contract.ts';
import type { StorePlace } from './store-place.ts';

/** Holds the store on one database to the contract. */
export function holdStoreToContract(database: string, newPlace: () => Promise<StorePlace>): void {
  const placeFor = placesOf(newPlace);
  describe(`a store on ${database}`, () => {
    holdLoading(placeFor);
    holdReading(placeFor);
    holdFigures(placeFor);
    holdProcesses(placeFor);
  });
}
