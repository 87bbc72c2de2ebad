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

/** Every row of a report of which no edition can be made. */
export function leftRows(read: ReadReport): readonly LeftRow[] {
  const left = (
    kind: PastRowKind,
    {
      line,
      lines = [line],
      page = null,
      name,
    }: {
      readonly line: number;
      readonly lines?: readonly number[];
      readonly page?: number | null;
      readonly name: string | null;
    },
  ): LeftRow => ({ kind, name: name ?? '', line, lines, page, reason: { kind: 'no-edition' } });
  return [
    ...read.indicators.map((row) =>
      left('indicator', { ...row, name: row.title ?? row.codes[0]?.code ?? '' }),
    ),
    ...read.commitments.map((row) => left('commitment', { ...row, name: row.title ?? row.code })),
    ...read.risks.map((row) => left('risk', { ...row, name: row.title })),
    ...read.recommendations.map((row) => left('recommendation', { ...row, name: row.text ?? row.code })),
    ...read.sicknessYears.map((row) => left('sickness-year', { ...row, name: row.year })),
    ...read.sicknessUnits.map((row) => left('sickness-unit', row)),
    ...read.sicknessReasons.map((row) => left('sickness-reason', row)),
    ...leftSections(read),
  ];
}
