import type { Block, Cell, Document, Inline } from '../../src/report/document/index.ts';

/** Every text that a document says in its blocks, whatever holds it; numbers and charts' drawings left out. */
export function textsOf(document: Document): readonly string[] {
  const { title, subtitle, author, footer, blocks } = document;
  return [title, subtitle, author, footer, ...blocks.flatMap(textsOfBlock)];
}

function textsOfBlock(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text];
    case 'paragraph':
      return textsOfLine(block.content);
    case 'list':
      return block.items.flatMap(textsOfLine);
    case 'table':
      return [
        block.caption,
        ...block.columns.map(({ title }) => title),
        ...(block.bands ?? []).map(({ title }) => title),
        ...block.rows.flatMap((row) =>
          row.role === 'group' ? textsOfCell(row.cell) : row.cells.flatMap(textsOfCell),
        ),
      ];
    case 'figure':
      return [
        block.chart.title,
        block.chart.subtitle,
        ...(block.table === undefined ? [] : textsOfBlock(block.table)),
      ];
    case 'figures':
      return block.charts.flatMap(({ title, subtitle }) => [title, subtitle]);
    case 'contents':
      return [block.title];
    case 'page-break':
      return [];
  }
}

function textsOfCell({ lines }: Cell): readonly string[] {
  return lines.flatMap(textsOfLine);
}

function textsOfLine(line: readonly Inline[]): readonly string[] {
  return line.flatMap((inline) => {
    if (inline.kind === 'text' || inline.kind === 'link') return [inline.text];
    if (inline.kind === 'absent') return [inline.reason];
    return inline.kind === 'number' ? [] : [inline.word];
  });
}
