import type { CopyProgress } from '../use-cases/index.ts';
import type { Services } from './command.ts';

/** Sooner, nobody wonders. */
const QUIET_MS = 1000;
/** Between two writings of the line. */
const PAUSE_MS = 100;

/** Erases the line that the cursor stands in. */
const ERASE = '\r\u001b[K';

/**
 * A line of standard error that counts along with work of more than a second, where somebody looks on: nothing is
 * written unless it is a terminal. `end` takes the line away again. `nowMs` is the time, in milliseconds.
 */
export function progressLine(
  errors: Services['errors'],
  nowMs: () => number = () => performance.now(),
): { readonly tell: (progress: CopyProgress) => void; readonly end: () => void } {
  let nextMs = nowMs() + QUIET_MS;
  let isWritten = false;
  return {
    tell: ({ step, done, total, unit }) => {
      if (errors.isTTY !== true || nowMs() < nextMs) return;
      errors.write(`${ERASE}${step}: ${figures(done)} of ${figures(total)} ${unit}`);
      nextMs = nowMs() + PAUSE_MS;
      isWritten = true;
    },
    end: () => {
      if (isWritten) errors.write(ERASE);
    },
  };
}

/** A count with commas: "12,345". */
export function figures(count: number): string {
  return count.toLocaleString('en-GB');
}
