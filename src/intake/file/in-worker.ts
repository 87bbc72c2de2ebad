import { isMainThread, Worker } from 'node:worker_threads';
import { fail, type Result } from '../../domain/value/index.ts';
import { type Began, type FileOrder, fileAnswer } from './file-answer.ts';
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
  /**
   * How long it may work once its modules are loaded, in milliseconds of processor time of its thread: a busy machine
   * gives it less in a second, and refuses nothing for that.
   */
  readonly work: number;
  /** How long it may take by the clock, whatever it does: a last resort. */
  readonly wall: number;
  /** How large its heap may grow, in megabytes. Bytes outside the heap are held by the limits of the file. */
  readonly memory: number;
  readonly file: FileLimits;
}

/** What is allowed unless told. */
export const WORKER_LIMITS: WorkerLimits = { work: 10_000, wall: 180_000, memory: 512, file: FILE_LIMITS };

/** What comes back from a worker. */
export type WorkerAnswer<Output> = Result<Output, FileRefusal>;

/** Workers at one time; the others wait their turn, so that ten uploads do not take ten times the memory. */
const AT_ONCE = 2;

/** How often the work of a worker is looked at. */
const LOOK_MS = 50;

let running = 0;
const waiting: (() => void)[] = [];
const workers = new Set<Worker>();

/**
 * Inspects a file and gives it to a task, in a worker thread with a ceiling of memory and of work, while this thread
 * goes on serving. Whatever happens there comes back as a value; the worker is always ended. Within a worker it is done
 * in that worker, whose ceilings hold.
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
  const { module, name: called, with: given = null } = task;
  const order = {
    ...{ module: module.href, name: called, with: given },
    file: { bytes, name },
    limits: allowed.file,
  };
  if (!isMainThread) return (await fileAnswer(order)) as WorkerAnswer<Output>;
  if (running >= AT_ONCE) await new Promise<void>((go) => waiting.push(go));
  running++;
  try {
    return (await answerOf(order, allowed)) as WorkerAnswer<Output>;
  } finally {
    running--;
    waiting.shift()?.();
  }
}

/** Ends every worker: what they read is given up. For a server that stops. */
export async function endWorkers(): Promise<void> {
  await Promise.all([...workers].map((worker) => worker.terminate()));
}

async function answerOf(order: FileOrder, limits: WorkerLimits): Promise<WorkerAnswer<unknown>> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: order,
    resourceLimits: { maxOldGenerationSizeMb: limits.memory, maxYoungGenerationSizeMb: 32 },
    // A parser's own chatter is nobody's business here; its environment neither.
    stdout: true,
    stderr: true,
    env: {},
  });
  workers.add(worker);
  const { promise, resolve } = Promise.withResolvers<WorkerAnswer<unknown>>();
  const tooLong = () => resolve(fail({ kind: 'took-too-long', seconds: limits.work / 1000 }));
  let stopLooking = () => {};
  const timer = setTimeout(tooLong, limits.wall);
  worker.on('message', (message: Began | { readonly answer: WorkerAnswer<unknown> }) => {
    if ('answer' in message) resolve(message.answer);
    else stopLooking = watchWork({ worker, from: message.workMs, limit: limits.work, tooLong });
  });
  worker.once('error', (error) => resolve(fail(refusalOf(error))));
  worker.once('exit', () => resolve(fail({ kind: 'unreadable', detail: 'the reader ended without a word' })));
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    stopLooking();
    await worker.terminate();
    workers.delete(worker);
  }
}

/** Looks again and again at how long a worker has worked. It is told even while the worker runs in a loop. */
function watchWork({
  worker,
  from,
  limit,
  tooLong,
}: {
  readonly worker: Worker;
  readonly from: number;
  readonly limit: number;
  readonly tooLong: () => void;
}): () => void {
  const looking = setInterval(() => {
    worker.cpuUsage().then(
      ({ user, system }) => {
        if ((user + system) / 1000 - from > limit) tooLong();
      },
      // It has ended: that is told by its exit.
      () => {},
    );
  }, LOOK_MS);
  return () => clearInterval(looking);
}

function refusalOf(error: unknown): FileRefusal {
  if (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY')
    return { kind: 'too-much-memory' };
  return { kind: 'unreadable', detail: error instanceof Error ? error.message : String(error) };
}
