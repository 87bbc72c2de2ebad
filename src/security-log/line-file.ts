import { appendFileSync, chmodSync, closeSync, openSync } from 'node:fs';
import { fail, ok, type Result } from '../domain/value/index.ts';

const MODE = 0o600;

/**
 * Writes lines to the end of a file that only this account can read; a failure in words where it cannot be made. The
 * file is opened anew for each line, so that it may be moved away while Mesur runs. What cannot be written goes to
 * `otherwise`.
 */
export function lineFile(
  path: string,
  otherwise: (line: string) => void,
): Result<(line: string) => void, string> {
  try {
    closeSync(openSync(path, 'a', MODE));
    if (process.platform !== 'win32') chmodSync(path, MODE);
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
  return ok((line) => {
    try {
      appendFileSync(path, line, { mode: MODE });
    } catch {
      otherwise(line);
    }
  });
}
