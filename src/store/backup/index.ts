/**
 * The whole store in one file, and back: an SQLite file with the store's tables, the same from either database,
 * which either can be filled from.
 *
 * What always holds: a copy is of a single state, taken while others read and write; a file or a store is replaced
 * whole or not at all; whatever was written is read again and compared with what was read, row by row, before it
 * takes its place; tables are asked for, never listed, so that none is left out.
 *
 * @example await vaultOn({ dataFolder: '.mesur' }).backUp({ file: 'mesur.backup', replace: false, onProgress })
 */
import type { Vault } from '../../use-cases/ports.ts';
import { MIGRATIONS, type Migration } from '../migrations/index.ts';
import { backUpPostgres } from './back-up-postgres.ts';
import { backUpSqlite } from './back-up-sqlite.ts';
import type { CopyFailure } from './failure.ts';
import { restorePostgres } from './restore-postgres.ts';
import { restoreSqlite } from './restore-sqlite.ts';

export type { CopyFailure } from './failure.ts';

/**
 * The store at the same place as `openStore` would open it, to be copied and put back; it is not opened by this, nor
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
    };
  return {
    backUp: (order) => backUpPostgres({ databaseUrl, order, migrations }),
    restore: (order) => restorePostgres({ databaseUrl, order, migrations }),
  };
}
