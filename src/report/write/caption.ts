import type { Document, TableBlock } from '../document/index.ts';

/** Whether a table's caption says again what the heading right above it says, and so need not be seen twice. */
export function repeatsHeading({
  table,
  blocks,
}: {
  table: TableBlock;
  blocks: Document['blocks'];
}): boolean {
  const at = blocks.findIndex(
    (block) => block === table || (block.kind === 'figure' && block.table === table),
  );
  const above = blocks[at - 1];
  return above?.kind === 'heading' && above.text === table.caption;
}
