import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { writeSpecimenExtract } from './specimen-extract.ts';

/** What counting an extract took: time in milliseconds, peak resident memory in MiB, the file in bytes. */
interface MeasuredExtract {
  readonly rows: number;
  readonly ms: number;
  readonly peakMib: number;
  readonly bytes: number;
}

const PROCESS = fileURLToPath(new URL('extract-process.ts', import.meta.url));

/** Writes an extract of so many rows into a folder and counts it in a process of its own. */
export async function measureExtract({
  folder,
  rows,
}: {
  readonly folder: string;
  readonly rows: number;
}): Promise<MeasuredExtract> {
  const file = join(folder, 'absences.csv');
  await writeSpecimenExtract(file, rows);
  const { stdout } = await promisify(execFile)(process.execPath, [PROCESS, file]);
  const took = JSON.parse(stdout) as {
    readonly rows: number;
    readonly refused: number;
    readonly ms: number;
    readonly peakMib: number;
  };
  if (took.rows !== rows || took.refused > 0)
    throw new Error(`${took.rows} of ${rows} rows were read, ${took.refused} refused`);
  return { rows, ms: took.ms, peakMib: took.peakMib, bytes: (await stat(file)).size };
}
