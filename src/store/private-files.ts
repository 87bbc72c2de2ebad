import { chmodSync, closeSync, mkdirSync, openSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER_MODE = 0o700;
const FILE_MODE = 0o600;

/** Folders in which anybody may make files, such as /tmp: they are everybody's, and stay so. */
const STICKY = 0o1000;

/** Makes a folder that only this account can look into, with those above it, or mends one that others could. */
export function makePrivateFolder(path: string): void {
  mkdirSync(path, { recursive: true, mode: FOLDER_MODE });
  if ((statSync(path).mode & STICKY) === 0) keepToOneself(path, FOLDER_MODE);
}

/** Makes an empty file that only this account can read, or mends one that others could. */
export function makePrivateFile(path: string): void {
  closeSync(openSync(path, 'a', FILE_MODE));
  keepToOneself(path, FILE_MODE);
}

/** Mends the files of a folder whose names begin so, where others could read them. */
export function keepFilesPrivate(folder: string, beginning: string): void {
  for (const { name } of readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile()))
    if (name.startsWith(beginning)) keepToOneself(join(folder, name), FILE_MODE);
}

/** Takes the rights of others away. Windows has none of these; what belongs to another account is theirs to mend. */
function keepToOneself(path: string, mode: number): void {
  // A file may go between being listed and being looked at: another process that starts makes drafts and removes them.
  const found = statSync(path, { throwIfNoEntry: false });
  if (process.platform === 'win32' || found === undefined || (found.mode & 0o077) === 0) return;
  try {
    chmodSync(path, mode);
  } catch (error) {
    if (!/^(EPERM|EROFS|ENOENT)$/.test((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}
