/** The thread that sets reports: Typst and the completion of tags are work for the processor, not for the server's loop. */
import { parentPort } from 'node:worker_threads';
import { type SheetCompiler, sheetCompiler } from './compiler.ts';
import type { Sheet } from './sheet.ts';
import { completeTableTags } from './table-tags.ts';

/** What the thread is asked: to set a sheet. */
export interface TypesetJob {
  readonly id: number;
  readonly sheet: Sheet;
  readonly drawings: Readonly<Record<string, string>>;
}

/** What the thread answers: the file and what was noticed, or the error in words. */
export type TypesetAnswer =
  | {
      readonly id: number;
      readonly pdf: Uint8Array;
      readonly refusal: string | null;
      readonly warnings: readonly string[];
    }
  | { readonly id: number; readonly error: string };

const compiler: SheetCompiler = sheetCompiler();
let queue: Promise<void> = Promise.resolve();

parentPort?.on('message', (job: TypesetJob) => {
  queue = queue.then(() => answer(job));
});

async function answer({ id, sheet, drawings }: TypesetJob): Promise<void> {
  try {
    const { pdf, refusal, warnings } = compiler.compile({ sheet, drawings });
    const completed = await completeTableTags(pdf);
    reply({ id, pdf: completed, refusal, warnings });
  } catch (error) {
    reply({ id, error: error instanceof Error ? error.message : String(error) });
  }
  // The compiler's memory is freed by finalisers, which run only when the loop turns between two reports.
  await new Promise(setImmediate);
}

function reply(answer: TypesetAnswer): void {
  parentPort?.postMessage(answer);
}
