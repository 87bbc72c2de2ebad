import { readFile, stat } from 'node:fs/promises';
import { fail, type Language, ok, type Result } from '../domain/value/index.ts';
import { FILE_LIMITS, fileRefusalMessage } from '../intake/file/index.ts';
import { type Refusal, refusal } from './command.ts';

/** The bytes of a file that is named, or why there are none, in one line. One that is too large is not even opened. */
export async function givenBytes(file: string, language: Language): Promise<Result<Uint8Array, Refusal>> {
  try {
    const { size } = await stat(file);
    if (size > FILE_LIMITS.size)
      return fail(refusal(fileRefusalMessage({ kind: 'too-big', size, limit: FILE_LIMITS.size }, language)));
    return ok(await readFile(file));
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? error.code : String(error);
    return fail(refusal(`cannot read ${file} (${reason}): name a file that is there.`));
  }
}
