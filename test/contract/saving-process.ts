/**
 * A process of its own that saves drafts of returns over and over, all of them at once, until it is killed. It says
 * "<ref> <version>" on a line of its own when, and not before, that version has been acknowledged.
 */
import { flushCompileCache } from 'node:module';
import type { Engine } from '../../src/store/engine.ts';
import { quartersOn } from '../../src/store/quarters/quarters.ts';
import { after, heldAt, keyOf, valued } from './quarter-specimen.ts';
import type { StorePlace } from './store-place.ts';

/** The returns to save, and where. */
export interface SavingOrders {
  readonly settings: StorePlace['settings'];
  readonly refs: readonly string[];
}

if (process.argv[2] !== undefined) await carryOut(JSON.parse(process.argv[2]) as SavingOrders);

async function carryOut({ settings, refs }: SavingOrders): Promise<void> {
  const quarters = quartersOn(await engineOf(settings));
  // Whoever is killed keeps nothing: the next one starts sooner for what this one compiled.
  flushCompileCache();
  await Promise.all(
    refs.map(async (ref) => {
      for (;;) {
        const held = await heldAt(quarters, keyOf('indicator', ref));
        const { next, event } = after(held, { content: valued(`after ${held.version}`) });
        const recorded = await quarters.record({ returns: [{ next, event }], quarter: null });
        if (!recorded.ok) throw new Error(`nobody else saves ${ref}`);
        process.stdout.write(`${ref} ${next.version}\n`);
      }
    }),
  );
}

/** Only the database that is needed: a process is started for every kill. */
async function engineOf({ dataFolder, databaseUrl }: SavingOrders['settings']): Promise<Engine> {
  const opened =
    databaseUrl === undefined
      ? await (await import('../../src/store/sqlite/open-sqlite.ts')).openSqlite(dataFolder)
      : await (await import('../../src/store/postgres/open-postgres.ts')).openPostgres(databaseUrl);
  if (!opened.ok) throw new Error(JSON.stringify(opened.failure));
  return opened.value;
}
