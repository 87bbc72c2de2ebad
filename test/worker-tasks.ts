/** Tasks of a worker as they should not be, and one as it should: for the tests of `inWorker`. */
import type { InspectedFile } from '../src/intake/file/index.ts';

/** Says what the file is and what the task was given. */
export function kindOf({ kind }: InspectedFile, given: unknown): unknown {
  return { kind, given };
}

/** Goes on for ever. */
export function neverEnds(): never {
  for (;;);
}

/** Keeps everything that it makes. */
export function fillsMemory(): number {
  const kept: number[][] = [];
  for (;;) kept.push(Array.from({ length: 10_000 }, (_, at) => at * 1.5));
}

/** Gives up. */
export function throws(): never {
  throw new Error('no such part');
}

/** Ends its thread without a word. */
export function endsItself(): never {
  process.exit(0);
}

/** Waits for longer than it may work, and works for no moment of it. */
export async function waits(): Promise<string> {
  await new Promise((resolve) => setTimeout(resolve, 600));
  return 'waited';
}

/** Waits, and never comes back. */
export function waitsForEver(): Promise<never> {
  setInterval(() => {}, 1000);
  return new Promise(() => {});
}
