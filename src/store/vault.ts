import type { Vault } from '../use-cases/ports.ts';
import {
  backUpPostgres,
  backUpSqlite,
  type CopyFailure,
  restorePostgres,
  restoreSqlite,
} from './backup/index.ts';
import { MIGRATIONS, type Migration } from './migrations/index.ts';
import { verifyBackup, verifyPostgres, verifySqlite } from './verify/index.ts';

/**
 * The store at the same place as `openStore` would open it, to be copied, put back and verified; it is not opened by this, nor
 * made, nor migrated. `migrations` are the steps known, for tests of older and newer copies.
 */
export function vaultOn({
  dataFolder,
  databaseUrl,
  migrations = MIGRATIONS,
}: {
  readonly dataFolder: string;
  readonly databaseUrl?: string | undefined;
  readonly migrations?: readonly Migration[];
}): Vault<CopyFailure> {
  if (databaseUrl === undefined)
    return {
      backUp: (order) => backUpSqlite({ dataFolder, order, migrations }),
      restore: (order) => restoreSqlite({ dataFolder, order, migrations }),
      verify: ({ file, onProgress }) =>
        file === undefined
          ? verifySqlite({ dataFolder, migrations, onProgress })
          : verifyBackup({ file, migrations, onProgress }),
    };
  return {
    backUp: (order) => backUpPostgres({ databaseUrl, order, migrations }),
    restore: (order) => restorePostgres({ databaseUrl, order, migrations }),
    verify: ({ file, onProgress }) =>
      file === undefined
        ? verifyPostgres({ databaseUrl, migrations, onProgress })
        : verifyBackup({ file, migrations, onProgress }),
  };
}
