import { yearOf } from '../domain/period/index.ts';
import type { PeriodRecord } from '../domain/scorecard/index.ts';
import type { Store } from '../use-cases/ports.ts';
import type { Engine } from './engine.ts';
import { loadPublication } from './load-publication.ts';
import { readCommitments } from './read-commitments.ts';
import {
  readAuthorities,
  readAuthority,
  readDirectorates,
  readEditions,
  readNewestEdition,
  readPlan,
  readScheme,
  readSections,
} from './read-framework.ts';
import { readIndicator, readIndicatorsDefinedIn } from './read-indicators.ts';
import { remembered } from './remembered.ts';
import type { Database } from './schema.ts';

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
    periodRecord: remembered(engine, (key) => inOneState((state) => readPeriodRecord(state, key))),
    indicator: (key) => inOneState((state) => readIndicator(state, key)),
    ping: async () => {
      await db.selectFrom('schema_migration').select('name').limit(1).execute();
    },
    close: () => db.destroy(),
  };
}

async function readPeriodRecord(
  db: Database,
  key: Parameters<Store['periodRecord']>[0],
): Promise<PeriodRecord | null> {
  const inYear = { ...key, year: yearOf(key.period) };
  const [edition, sectionsOf, authority, directorates, plan, scheme, indicators, commitments] =
    await Promise.all([
      readNewestEdition(db, key),
      readSections(db, key),
      readAuthority(db, key.authority),
      readDirectorates(db, key.authority),
      readPlan(db, inYear),
      readScheme(db, inYear),
      readIndicatorsDefinedIn(db, inYear),
      readCommitments(db, inYear),
    ]);
  if (edition === null) return null;
  const directorate = directorates.find(({ id }) => id === key.directorate);
  if (authority === null || directorate === undefined || plan === null || scheme === null)
    throw new Error(`edition ${edition.id} stands without its authority, directorate, plan or scheme`);
  return {
    authority,
    directorate,
    plan,
    scheme,
    edition,
    indicators,
    commitments,
    sections: sectionsOf(edition.id),
  };
}
