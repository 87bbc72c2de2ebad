import { Worker } from 'node:worker_threads';
import type { Sheet } from './sheet.ts';
import type { TypesetAnswer, TypesetJob } from './typst-worker.ts';

/** A set report: the file, why it does not meet PDF/UA-1 (null when it does), and what the compiler warned of. */
export interface Pressed {
  readonly pdf: Buffer;
  readonly refusal: string | null;
  readonly warnings: readonly string[];
}

interface Waiting {
  readonly resolve: (pressed: Pressed) => void;
  readonly reject: (reason: Error) => void;
}

const waiting = new Map<number, Waiting>();
let running: Worker | null = null;
let lastId = 0;

/**
 * Sets a sheet in the one worker thread, started with the first and kept. The thread holds the process open
 * only while a report is being set. Rejects when the sheet cannot be set at all, or the thread breaks; the next
 * report then starts another.
 */
export function press({
  sheet,
  drawings,
}: {
  sheet: Sheet;
  drawings: Readonly<Record<string, string>>;
}): Promise<Pressed> {
  const worker = running ?? start();
  lastId += 1;
  const job: TypesetJob = { id: lastId, sheet, drawings };
  const pressed = new Promise<Pressed>((resolve, reject) => {
    waiting.set(job.id, { resolve, reject });
  });
  worker.ref();
  worker.postMessage(job);
  return pressed;
}

function start(): Worker {
  // The process's own flags are for its own script; some of them a thread refuses.
  const worker = new Worker(new URL('typst-worker.ts', import.meta.url), { execArgv: [] });
  worker.on('message', (answer: TypesetAnswer) => {
    const { resolve, reject } = waiting.get(answer.id) ?? {};
    waiting.delete(answer.id);
    if ('error' in answer) reject?.(new Error(answer.error));
    else
      resolve?.({
        ...answer,
        pdf: Buffer.from(answer.pdf.buffer, answer.pdf.byteOffset, answer.pdf.byteLength),
      });
    if (waiting.size === 0) worker.unref();
  });
  worker.on('error', (error) => {
    abandon(worker, error);
  });
  worker.on('exit', (code) => {
    abandon(worker, new Error(`the typesetting thread ended with code ${code}`));
  });
  worker.unref();
  running = worker;
  return worker;
}

function abandon(worker: Worker, reason: unknown): void {
  if (running !== worker) return;
  running = null;
  const error = reason instanceof Error ? reason : new Error(String(reason));
  for (const { reject } of waiting.values()) reject(error);
  waiting.clear();
}
