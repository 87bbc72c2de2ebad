import { rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fail, ok, type Result } from '../domain/value/index.ts';
import { type Refusal, refusal, type Services } from './command.ts';

/**
 * Gives what a command made: to the file named, whole or not at all (written beside it, then moved into place),
 * else to standard output.
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
  if (file === undefined) {
    await new Promise<void>((done, failed) =>
      services.output.write(content, (error) => (error == null ? done() : failed(error))),
    );
    return ok(null);
  }
  const target = resolve(file);
  const folder = await stat(dirname(target)).catch(() => null);
  if (folder === null || !folder.isDirectory())
    return fail(
      refusal(`cannot write ${file}: the folder ${dirname(target)} does not exist. Make it first.`),
    );
  const draft = `${target}.${process.pid}.part`;
  try {
    await writeFile(draft, content);
    await rename(draft, target);
    return ok(null);
  } catch (error) {
    await rm(draft, { force: true });
    const reason = error instanceof Error ? error.message : String(error);
    return fail(refusal(`cannot write ${file}: ${reason}.`));
  }
}
