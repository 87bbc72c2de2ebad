import { randomUUID } from 'node:crypto';
import { existsSync, linkSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fail, ok, type Result } from '../../domain/value/index.ts';
import { makePrivateFile } from '../private-files.ts';
import { LOG_SUFFIXES, removeDatabase, syncFile, syncFolder } from '../sqlite/sqlite-file.ts';
import { type CopyFailure, CopyRefused } from './failure.ts';

/**
 * Makes a copy's file whole or not at all: `fill` makes it beside its place under another name, and it is moved
 * there when `fill` is done. What `fill` throws as `CopyRefused`, and errors of the file system, are failures.
 */
export async function newFile<Made>({
  file,
  replace,
  fill,
}: {
  readonly file: string;
  readonly replace: boolean;
  readonly fill: (draft: string) => Promise<Made>;
}): Promise<Result<Made, CopyFailure>> {
  const target = resolve(file);
  const folder = dirname(target);
  if (!isFolder(folder)) return fail({ kind: 'no-folder', file, folder });
  if (!replace && existsSync(target)) return fail({ kind: 'file-exists', file });
  const draft = `${target}.${randomUUID()}.part`;
  try {
    makePrivateFile(draft);
    const made = await fill(draft);
    syncFile(draft);
    const failure = place({ draft, target, file, replace });
    if (failure !== null) return fail(failure);
    syncFolder(folder);
    return ok(made);
  } catch (error) {
    if (error instanceof CopyRefused) return fail(error.failure);
    if (error instanceof Error && 'syscall' in error)
      return fail({ kind: 'file-not-writable', file, detail: error.message });
    throw error;
  } finally {
    removeDatabase(draft);
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** Whether two names lead to one file; not when either leads to none. */
export function isSameFile(one: string, other: string): boolean {
  try {
    const [first, second] = [statSync(one, { bigint: true }), statSync(other, { bigint: true })];
    return first.ino === second.ino && first.dev === second.dev;
  } catch {
    return false;
  }
}

/** A link is refused when the name has been taken meanwhile; a renaming would take what stands there away. */
function place({
  draft,
  target,
  file,
  replace,
}: {
  readonly draft: string;
  readonly target: string;
  readonly file: string;
  readonly replace: boolean;
}): CopyFailure | null {
  // A log left by what stood here would be taken for the new file's own.
  for (const suffix of LOG_SUFFIXES) rmSync(`${target}${suffix}`, { force: true });
  if (!replace)
    try {
      linkSync(draft, target);
      return null;
    } catch (error) {
      // Disks for carrying about, and many shared folders, know no links: there the name is looked at once more.
      if (existsSync(target)) return { kind: 'file-exists', file };
      if (!(error instanceof Error && 'code' in error)) throw error;
    }
  renameSync(draft, target);
  return null;
}
