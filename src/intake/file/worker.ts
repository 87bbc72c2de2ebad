/**
 * The thread that files are read in: inspects the file, gives it to the task it was started for, and sends back what
 * that gives. Started by `inWorker` and by nothing else.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { fail, ok } from '../../domain/value/index.ts';
import type { FileLimits } from './file-refusal.ts';
import type { WorkerAnswer } from './in-worker.ts';
import { type GivenFile, type InspectedFile, inspectFile } from './inspect-file.ts';

interface Order {
  readonly module: string;
  readonly name: string;
  readonly with: unknown;
  readonly file: GivenFile;
  readonly limits: FileLimits;
}

parentPort?.postMessage(await answerTo(workerData as Order));

async function answerTo({ module, name, with: given, file, limits }: Order): Promise<WorkerAnswer<unknown>> {
  const inspected = inspectFile(file, limits);
  if (!inspected.ok) return inspected;
  const tasks = (await import(module)) as Record<
    string,
    ((file: InspectedFile, given: unknown) => unknown) | undefined
  >;
  const task = tasks[name];
  if (task === undefined) throw new Error(`${module} has no ${name}`);
  try {
    return ok(await task(inspected.value, given));
  } catch (error) {
    return fail({ kind: 'unreadable', detail: error instanceof Error ? error.message : String(error) });
  }
}
