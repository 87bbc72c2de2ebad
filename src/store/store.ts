import type { Store } from '../use-cases/ports.ts';
import type { Engine } from './engine.ts';
import { loadPublication } from './load-publication.ts';
import { readEditions, readIndicatorNamed, readSealedEdition } from './read-editions.ts';
import { readAuthorities, readDirectorates } from './read-frame.ts';

/** The store on an open database whose schema is up to date. */
export function storeOn(engine: Engine): Store {
  const { db, inOneState } = engine;
  return {
    loadPublication: (load) => loadPublication(engine, load),
    authorities: () => readAuthorities(db),
    directorates: (authority) =>
      inOneState(async (state) => {
        const [directorates, editions] = await Promise.all([
          readDirectorates(state, authority),
          readEditions(state, authority),
        ]);
        return directorates.map((directorate) => ({
          directorate,
          editions: editions.filter((edition) => edition.directorate === directorate.id),
        }));
      }),
    // What is sealed stays, so these need no single state: an edition that was found is still there.
    sealedEdition: (key) => readSealedEdition(db, key),
    periodRecord: async (key) => (await readSealedEdition(db, key))?.record ?? null,
    indicatorNamed: (key) => readIndicatorNamed(db, key),
    ping: async () => {
      await db.selectFrom('schema_migration').select('name').limit(1).execute();
    },
    close: () => db.destroy(),
  };
}
