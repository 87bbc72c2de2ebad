import { Worker } from 'node:worker_threads';
import { fail, type Result } from '../../domain/value/index.ts';
import { FILE_LIMITS, type FileLimits, type FileRefusal } from './file-refusal.ts';
import type { GivenFile } from './inspect-file.ts';

/**
 * Something to be done with a file in a worker: a function of a module, given the `InspectedFile` and `with`. What it
 * gives must be plain data (no functions, no decimals), since it comes back as a copy.
 */
export interface FileTask<Output> {
  readonly module: URL;
  readonly name: string;
  /** What else the function is given, plain data. */
  readonly with?: unknown;
  /** Never set: it ties the task to what it gives. */
  readonly gives?: Output;
}

/** What a worker may use. */
export interface WorkerLimits {
  /** How long it may take from its start, in milliseconds. */
  readonly time: number;
  /** How large its heap may grow, in megabytes. Bytes outside the heap are held by the limits of the file. */
  readonly memory: number;
  readonly file: FileLimits;
}

/** What is allowed unless told. */
export const WORKER_LIMITS: WorkerLimits = { time: 20_000, memory: 512, file: FILE_LIMITS };

/** What comes back from a worker. */
export type WorkerAnswer<Output> = Result<Output, FileRefusal>;

/** Workers at one time; the others wait their turn, so that ten uploads do not take ten times the memory. */
const AT_ONCE = 2;

let running = 0;
const waiting: (() => void)[] = [];

/**
 * Inspects a file and gives it to a task, in a worker thread with a ceiling of memory and of time, while this thread
 * goes on serving. Whatever happens there comes back as a value; the worker is always ended.
 */
export async function inWorker<Output>({
  task,
  bytes,
  name,
  limits = {},
}: GivenFile & {
  readonly task: FileTask<Output>;
  readonly limits?: Partial<WorkerLimits>;
}): Promise<WorkerAnswer<Output>> {
  const allowed: WorkerLimits = { ...WORKER_LIMITS, ...limits };
  const { size } = allowed.file;
  if (bytes.length > size) return fail({ kind: 'too-big', size: bytes.length, limit: size });
  if (running >= AT_ONCE) await new Promise<void>((go) => waiting.push(go));
  running++;
  try {
    return await answerOf({ task, file: { bytes, name }, limits: allowed });
  } finally {
    running--;
    waiting.shift()?.();
  }
}

async function answerOf<Output>({
  task,
  file,
  limits,
}: {
  readonly task: FileTask<Output>;
  readonly file: GivenFile;
  readonly limits: WorkerLimits;
}): Promise<WorkerAnswer<Output>> {
  const { module, name } = task;
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: { module: module.href, name, with: task.with ?? null, file, limits: limits.file },
    resourceLimits: { maxOldGenerationSizeMb: limits.memory, maxYoungGenerationSizeMb: 32 },
    // A parser's own chatter is nobody's business here; its environment neither.
    stdout: true,
    stderr: true,
    env: {},
  });
  const { promise, resolve } = Promise.withResolvers<WorkerAnswer<Output>>();
  const timer = setTimeout(
    () => resolve(fail({ kind: 'took-too-long', seconds: limits.time / 1000 })),
    limits.time,
  );
  worker.once('message', resolve);
  worker.once('error', (error) => resolve(fail(refusalOf(error))));
  worker.once('exit', () => resolve(fail({ kind: 'unreadable', detail: 'the reader ended without a word' })));
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}

function refusalOf(error: unknown): FileRefusal {
  if (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY')
    return { kind: 'too-much-memory' };
  return { kind: 'unreadable', detail: error instanceof Error ? error.message : String(error) };
}
