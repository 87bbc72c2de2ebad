import { randomUUID } from 'node:crypto';
import type { Store } from '../use-cases/ports.ts';
import { loadPublication } from './editions/load-publication.ts';
import {
  readEditions,
  readIndicatorNamed,
  readPublicText,
  readSealedEdition,
  readWholeText,
} from './editions/read-editions.ts';
import { readAuthorities, readDirectorates } from './editions/read-frame.ts';
import type { Engine } from './engine.ts';
import { administratorsSignedIn } from './people/administrators.ts';
import { quartersOn } from './quarters/quarters.ts';

/** The store on an open database whose schema is up to date. */
export function storeOn(engine: Engine): Store {
  const store: Store = {
    ...viewedThrough(engine),
    as: (viewer) => ({ ...store, ...viewedThrough(engine.as(viewer)), viewer }),
    // What guards the sealing, health and closing are no viewer's matter.
    administratorsSignedIn: (authority) => administratorsSignedIn(engine.db, authority),
    tryWrite: () => tryWrite(engine),
    unavailability: engine.unavailability,
    close: () => engine.db.destroy(),
  };
  return store;
}

async function tryWrite({ db }: Engine): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    // Nobody is tried by such a name, and two that ask at once have a row each.
    const subject = `ready ${randomUUID()}`;
    const row = { subject, free_at: new Date(0).toISOString() };
    await transaction.insertInto('sign_in_try').values(row).execute();
    await transaction.deleteFrom('sign_in_try').where('subject', '=', subject).execute();
  });
}

function viewedThrough(
  engine: Engine,
): Omit<Store, 'administratorsSignedIn' | 'as' | 'tryWrite' | 'unavailability' | 'close'> {
  const { db, inOneState } = engine;
  return {
    quarters: quartersOn(engine),
    loadPublication: (load) => loadPublication(engine, load),
    authorities: () => readAuthorities(db),
    directorates: (authority) =>
      inOneState(async (state) => {
        const [directorates, editions] = await Promise.all([
          readDirectorates(state, authority),
          readEditions(state, { authority }),
        ]);
        return directorates.map((directorate) => ({
          directorate,
          editions: editions.filter((edition) => edition.directorate === directorate.id),
        }));
      }),
    editions: (of) => readEditions(db, of),
    // What is sealed stays, so these need no single state: an edition that was found is still there.
    sealedEdition: (key) => readSealedEdition(db, key),
    periodRecord: async (key) => (await readSealedEdition(db, key))?.record ?? null,
    publicText: (key) => readPublicText(db, key),
    wholeText: (key) => readWholeText(db, key),
    indicatorNamed: (key) => readIndicatorNamed(db, key),
  };
}
