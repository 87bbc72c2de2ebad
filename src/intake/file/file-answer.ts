import { fail, ok, type Result } from '../../domain/value/index.ts';
import type { FileLimits, FileRefusal } from './file-refusal.ts';
import { type GivenFile, type InspectedFile, inspectFile } from './inspect-file.ts';

/** A file and the task that it is given to: a function of a module. */
export interface FileOrder {
  readonly module: string;
  readonly name: string;
  readonly with: unknown;
  readonly file: GivenFile;
  readonly limits: FileLimits;
}

/** What a worker says when its modules are loaded: how long it had worked by then, in milliseconds. */
export interface Began {
  readonly workMs: number;
}

/** Inspects a file, gives it to its task, and gives what that makes of it. `began` is called before, its modules loaded. */
export async function fileAnswer(
  { module, name, with: given, file, limits }: FileOrder,
  began: () => void = () => {},
): Promise<Result<unknown, FileRefusal>> {
  const tasks = (await import(module)) as Record<
    string,
    ((file: InspectedFile, given: unknown) => unknown) | undefined
  >;
  const task = tasks[name];
  if (task === undefined) throw new Error(`${module} has no ${name}`);
  began();
  const inspected = inspectFile(file, limits);
  if (!inspected.ok) return inspected;
  try {
    return ok(await task(inspected.value, given));
  } catch (error) {
    return fail({ kind: 'unreadable', detail: error instanceof Error ? error.message : String(error) });
  }
}
