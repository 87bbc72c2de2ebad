/**
 * The store: what `use-cases/ports.ts` asks for, on SQLite (one file in the data folder) or on PostgreSQL.
 *
 * What always holds: one schema and one set of queries on both, held to one suite (`test/contract`); a write is
 * one transaction, on the disk when it is acknowledged; a file that cannot be understood is refused, never
 * replaced; every row is parsed into the domain's types before it leaves.
 *
 * Rooms: `people/`, accounts and what lets them in; `quarters/`, what is collected and performed as one act; `editions/`,
 * what is sealed and read; `chain/`, `verify/`, `backup/` and `migrations/`; and one for each database.
 *
 * @example const opened = await openStore({ dataFolder: '.mesur' });
 */
import { join } from 'node:path';
import { fail, ok, type Result } from '../domain/value/index.ts';
import type { OpenedStore } from '../use-cases/ports.ts';
import { erasingOn } from './chain/erase-events.ts';
import { issuePublicTexts } from './chain/index.ts';
import type { StoreFailure } from './failure.ts';
import { lettersOn } from './letters.ts';
import { accountsOn } from './people/accounts.ts';
import { sealSecrets } from './people/sealed-secrets.ts';
import { secretKeysIn, secretKeysOf } from './people/secret-keys.ts';
import { openPostgres, type PostgresUse } from './postgres/open-postgres.ts';
import { openSqlite } from './sqlite/open-sqlite.ts';
import { storeOn } from './store.ts';
import { unsavedOn } from './unsaved.ts';
import { uploadsOn } from './uploads.ts';

export type { CopyFailure } from './backup/index.ts';
export type { StoreFailure } from './failure.ts';
export { vaultOn } from './vault.ts';

/**
 * Opens the store and brings its schema up to date: the PostgreSQL database at `databaseUrl` where one is given,
 * else `<dataFolder>/mesur.sqlite`, made when missing. Several processes may open one store. Secrets are encrypted under
 * `secretKey` (see `secretKeysOf`) where it is given, else under the key in `<dataFolder>/secret.key`, made when missing.
 */
export async function openStore({
  dataFolder,
  databaseUrl,
  postgres,
  secretKey,
  grantTo,
}: {
  readonly dataFolder: string;
  readonly databaseUrl?: string | undefined;
  readonly postgres?: PostgresUse;
  readonly secretKey?: string | undefined;
  /** The account of the server that Mesur runs under, where `databaseUrl` signs in as the owner of the tables. */
  readonly grantTo?: string | undefined;
}): Promise<Result<OpenedStore, StoreFailure>> {
  const opened =
    databaseUrl === undefined
      ? await openSqlite(dataFolder)
      : await openPostgres(databaseUrl, { use: postgres, grantTo });
  if (!opened.ok) return fail(opened.failure);
  const engine = opened.value;
  const secrets =
    secretKey === undefined
      ? secretKeysIn(join(dataFolder, 'secret.key'), { make: databaseUrl === undefined })
      : secretKeysOf(secretKey, 'MESUR_SECRET_KEY');
  if (!secrets.ok) {
    await engine.db.destroy();
    return secrets;
  }
  await issuePublicTexts(engine);
  return ok({
    ...storeOn(engine),
    unreadableCodes: await sealSecrets(engine, secrets.value),
    accounts: accountsOn(engine, secrets.value),
    letters: lettersOn(engine),
    uploads: uploadsOn(engine),
    unsaved: unsavedOn(engine),
    erasing: erasingOn(engine),
  });
}
