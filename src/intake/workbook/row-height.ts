/** Of one line, in points. */
const LINE = 15;
/** Room to write two lines into a box before it has to be made higher. */
const LEAST = 2;
/** Higher rows cannot be read past on a screen; the rest of a long text is seen in its cell. */
const MOST = 14;

/**
 * How high a row must be for its texts, in points, as near as can be told without their type: some programs show rows
 * that say nothing of their height one line high.
 */
export function rowHeight(cells: readonly { readonly text: string; readonly width: number }[]): number {
  const lines = cells.map(({ text, width }) =>
    text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 1.1) / width)), 0),
  );
  return Math.min(MOST, Math.max(LEAST, ...lines)) * LINE;
}
