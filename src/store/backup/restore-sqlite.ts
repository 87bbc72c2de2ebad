import { randomUUID } from 'node:crypto';
import {
  accessSync,
  chownSync,
  constants,
  existsSync,
  linkSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fail, ok, type Result } from '../../domain/value/index.ts';
import type { CopyOrder, StoreCopy } from '../../use-cases/ports.ts';
import { bringUpToDate } from '../migrate.ts';
import type { Migration } from '../migrations/index.ts';
import { makePrivateFile, makePrivateFolder } from '../private-files.ts';
import { openingFailure, storeFile } from '../sqlite/open-sqlite.ts';
import { LOG_SUFFIXES, removeDatabase, sqliteEngine, syncFile, syncFolder } from '../sqlite/sqlite-file.ts';
import { copyPages } from './back-up-sqlite.ts';
import { type CopyFailure, CopyRefused } from './failure.ts';
import { type HeldStore, holdStore, standsAt } from './hold-store.ts';
import { isSameFile } from './new-file.ts';
import { type Backup, openBackup } from './open-backup.ts';
import { agreeing, countRows, sumRows, tellingRows } from './rows.ts';
import { sqliteRows } from './sqlite-rows.ts';
import { lettingIn, tablesOf } from './tables.ts';

interface Restoring {
  readonly path: string;
  readonly order: CopyOrder;
  readonly migrations: readonly Migration[];
}

/** Puts a copy into a data folder as its store. What was there is kept beside it, when it may be replaced at all. */
export async function restoreSqlite({
  dataFolder,
  order,
  migrations,
}: {
  readonly dataFolder: string;
  readonly order: CopyOrder;
  readonly migrations: readonly Migration[];
}): Promise<Result<StoreCopy, CopyFailure>> {
  const path = storeFile(dataFolder);
  if (isSameFile(path, order.file)) return fail({ kind: 'same-file', file: order.file });
  if (!order.replace && standsAt(path)) return fail({ kind: 'store-holds', at: path });
  const opened = await openBackup(order.file, migrations);
  if (!opened.ok) return opened;
  const backup = opened.value;
  try {
    makePrivateFolder(dataFolder);
    accessSync(dataFolder, constants.W_OK);
    const held = holdStore(path);
    if (!held.ok) return held;
    try {
      return ok(await putBack({ backup, held: held.value, path, order, migrations }));
    } finally {
      held.value.letGo();
    }
  } catch (error) {
    if (error instanceof CopyRefused) return fail(error.failure);
    return fail(openingFailure({ error, path }));
  } finally {
    backup.database.close();
  }
}

async function putBack({
  backup,
  held,
  ...restoring
}: Restoring & { readonly backup: Backup; readonly held: HeldStore }): Promise<StoreCopy> {
  const draft = `${restoring.path}.restore-${randomUUID()}`;
  try {
    const tables = await fillDraft({ backup, draft, ...restoring });
    giveOwner(draft, held.stood && existsSync(restoring.path) ? restoring.path : dirname(restoring.path));
    syncFile(draft);
    return { tables, kept: moveIntoPlace({ draft, held, path: restoring.path }) };
  } finally {
    removeDatabase(draft);
  }
}

async function fillDraft({
  backup: { database, tables, isCurrent },
  draft,
  order: { onProgress },
  migrations,
}: Restoring & { readonly backup: Backup; readonly draft: string }) {
  makePrivateFile(draft);
  await copyPages({ from: database, to: draft, onProgress });
  const written = new DatabaseSync(draft);
  try {
    const source = sqliteRows(database);
    const total = 2 * (await countRows(source, tables));
    const passed = tellingRows({ step: 'checking', total, onProgress });
    const read = await sumRows({ source, tables, passed });
    const agreed = agreeing(read, await sumRows({ source: sqliteRows(written), tables, passed }));
    if (!isCurrent) await bringUpToDate(sqliteEngine(written), migrations);
    for (const name of lettingIn(tablesOf(written))) written.exec(`delete from ${name}`);
    return agreed;
  } finally {
    written.close();
  }
}

/** What root restores for the account that runs the server must be that account's own, or it could not write to it. */
function giveOwner(draft: string, like: string): void {
  if (process.geteuid?.() !== 0) return;
  const { uid, gid } = statSync(like);
  chownSync(draft, uid, gid);
}

/**
 * Gives the new file the store's name, in one step: at every moment the old store or the new one has it, whole. The
 * old one gets its second name before. Gives that name, or null where nothing was.
 */
function moveIntoPlace({
  draft,
  held,
  path,
}: {
  readonly draft: string;
  readonly held: HeldStore;
  readonly path: string;
}): string | null {
  const kept = held.stood ? keptName(path) : null;
  if (kept === null) placeNew(draft, path);
  else {
    // A log is there only beside a file that could not be held, for want of being whole: it is kept with it.
    for (const suffix of ['', ...LOG_SUFFIXES])
      if (existsSync(`${path}${suffix}`)) linkSync(`${path}${suffix}`, `${kept}${suffix}`);
    for (const suffix of LOG_SUFFIXES) rmSync(`${path}${suffix}`, { force: true });
    // Windows moves no file that is open, nor one in the place of it, so nothing can come in between there.
    if (process.platform === 'win32') held.letGo();
    renameSync(draft, path);
  }
  syncFolder(dirname(path));
  return kept;
}

/** A link, unlike a renaming, is refused when another process has made a store here meanwhile. */
function placeNew(draft: string, path: string): void {
  try {
    linkSync(draft, path);
  } catch (error) {
    if (!existsSync(path)) throw error;
    throw new CopyRefused({ kind: 'store-holds', at: path });
  }
}

/** "mesur-2026-11-03T09-30-00.000Z.sqlite": the day and time in UTC, without the colons that Windows refuses. */
function keptName(path: string): string {
  return join(dirname(path), `mesur-${new Date().toISOString().replaceAll(':', '-')}.sqlite`);
}
