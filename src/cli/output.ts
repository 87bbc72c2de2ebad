import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fail, ok, type Result, validText } from '../domain/value/index.ts';
import { type Refusal, refusal, type Services } from './command.ts';

/**
 * Gives what a command made: to the file named, whole or not at all (written beside it, then moved into place), else
 * to standard output. A pipe, a terminal or another device that is named is written to and never replaced.
 */
export async function deliver({
  content,
  file,
  services,
}: {
  readonly content: string | Uint8Array;
  readonly file: string | undefined;
  readonly services: Services;
}): Promise<Result<null, Refusal>> {
  const whole = typeof content === 'string' ? validText(content) : content;
  if (file === undefined) return toOutput(whole, services);
  const target = await realpath(resolve(file)).catch(() => resolve(file));
  const folder = await stat(dirname(target)).catch(() => null);
  if (folder === null || !folder.isDirectory())
    return fail(
      refusal(`cannot write ${file}: the folder ${dirname(target)} does not exist. Make it first.`),
    );
  const held = await stat(target).catch(() => null);
  if (held?.isDirectory() === true)
    return fail(refusal(`cannot write ${file}: it is a folder. Name a file in it.`));
  const draft = `${target}.${process.pid}.part`;
  try {
    if (held !== null && !held.isFile()) await writeFile(target, whole);
    else {
      await writeFile(draft, whole);
      await rename(draft, target);
    }
    return ok(null);
  } catch (error) {
    await rm(draft, { force: true });
    return fail(refusal(`cannot write ${file}: ${reasonOf(error)}.`));
  }
}

/** A reader who has seen enough (`| head`) closes the pipe: that is no failure of ours. */
function toOutput(content: string | Uint8Array, { output }: Services): Promise<Result<null, Refusal>> {
  return new Promise((settled) => {
    const settle = (error: Error | null | undefined) => {
      if (error == null || ('code' in error && error.code === 'EPIPE')) settled(ok(null));
      else settled(fail(refusal(`cannot write to standard output: ${reasonOf(error)}.`)));
    };
    output.once('error', settle);
    output.write(content, settle);
  });
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
