import { fail, type Result } from '../../domain/value/index.ts';
import { type FileTask, type InspectedFile, inWorker } from '../file/index.ts';
import type { TableQuestion } from './figure-table.ts';
import { type ImportedReadings, readReadings } from './read-readings.ts';

type Order = Parameters<typeof readReadings>[0];
type Answer = Awaited<ReturnType<typeof readReadings>>;

const READ: FileTask<Answer> = { module: new URL(import.meta.url), name: 'readingsOfInspected' };

/** As `readReadings`, in a worker: for a server, where others wait. */
export async function readReadingsAside({
  file,
  ...given
}: Order): Promise<Result<ImportedReadings, readonly TableQuestion[]>> {
  const answer = await inWorker<Answer>({ task: { ...READ, with: given }, ...file });
  return answer.ok ? answer.value : fail([{ kind: 'file-refused', refusal: answer.failure }]);
}

/** The readings of a file that was inspected: the part that runs in the worker. */
export function readingsOfInspected(
  { name, bytes }: InspectedFile,
  given: Omit<Order, 'file'>,
): Promise<Answer> {
  return readReadings({ file: { name, bytes }, ...given });
}
