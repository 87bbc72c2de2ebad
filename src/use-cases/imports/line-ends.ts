import type { PastReport } from '../../intake/past-report/index.ts';
import type { ReadReport } from '../../intake/report/index.ts';

/**
 * What a line of a report comes to in the end: it is of a row that is taken, of one that is left out with its reason, it
 * was not understood, or there is nothing in it to take (blank, a heading, a page's header or footer).
 */
export type LineEnd = 'taken' | 'left' | 'not-understood' | 'nothing';

/**
 * The end of every line of a report by its number. Each line has exactly one, so that the counts of them add up to the
 * file: a line of a table that no row came of was not understood, whatever else is known of it.
 */
export function lineEnds({
  read,
  made,
}: {
  readonly read: ReadReport;
  readonly made: PastReport;
}): ReadonlyMap<number, LineEnd> {
  const taken = new Set(made.taken.flatMap(({ lines }) => lines));
  const left = new Set(made.left.flatMap(({ lines }) => lines));
  return new Map(
    read.fates.map(({ line, as }) => {
      if (taken.has(line)) return [line, 'taken'];
      if (left.has(line)) return [line, 'left'];
      const hasNothing = as === 'blank' || as === 'furniture' || as === 'heading' || as === 'header';
      return [line, hasNothing ? 'nothing' : 'not-understood'];
    }),
  );
}
