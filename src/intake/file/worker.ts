/**
 * The thread that files are read in: gives the file to the task it was started for, and sends back what that gives.
 * Started by `inWorker` and by nothing else.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { type Began, type FileOrder, fileAnswer } from './file-answer.ts';

const answer = await fileAnswer(workerData as FileOrder, () => {
  const { user, system } = process.threadCpuUsage();
  parentPort?.postMessage({ workMs: (user + system) / 1000 } satisfies Began);
});
parentPort?.postMessage({ answer });
