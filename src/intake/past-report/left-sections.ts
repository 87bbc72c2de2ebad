import type { ReadReport } from '../report/index.ts';
import type { LeftRow, PastRowKind } from './report-rows.ts';

/** The rows of sections that no record is made of: money without its position, and prose. */
export function leftSections(read: ReadReport): readonly LeftRow[] {
  const money = (
    kind: PastRowKind,
    { line, name }: { readonly line: number; readonly name: string },
  ): LeftRow => ({
    kind,
    name,
    line,
    lines: [line],
    page: null,
    reason: { kind: 'no-position' },
  });
  return [
    ...read.savings.map(({ line, lines, year }) => ({ ...money('savings', { line, name: year }), lines })),
    ...read.budgetLines.map(({ line, title }) => money('budget-line', { line, name: title })),
    ...read.proposals.map(({ line, title }) => money('proposal', { line, name: title })),
    ...read.narrative.map(
      ({ line, text }): LeftRow => ({
        kind: 'narrative',
        name: text,
        line,
        lines: [line],
        page: null,
        reason: { kind: 'prose' },
      }),
    ),
  ];
}
