import type { Document, TableBlock } from '../document/index.ts';

/** Whether a table's caption says again what the heading right above it says, and so need not be seen twice. */
export function repeatsHeading({
  table,
  blocks,
}: {
  table: TableBlock;
  blocks: Document['blocks'];
}): boolean {
  const above = blocks[blocks.indexOf(table) - 1];
  return above?.kind === 'heading' && above.text === table.caption;
}
