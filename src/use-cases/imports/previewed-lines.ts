import type { LeftRow, TakenRow } from '../../intake/past-report/index.ts';
import { type LineFate, type ReadProblem, textOf } from '../../intake/report/index.ts';
import { lineEnds } from './line-ends.ts';
import type { ReportPreview } from './preview-report.ts';

/** A row, or a line without one, beside what is printed there. */
export interface PreviewedLine {
  readonly line: number;
  readonly page: number | null;
  /** The lines that the row stands on, as printed, its cells parted by a bar. */
  readonly printed: string;
  /** What became of the line where no row came of it. */
  readonly fate: LineFate['as'];
  readonly row: (TakenRow & { readonly outcome: 'taken' }) | (LeftRow & { readonly outcome: 'left' }) | null;
  /** What of the line was not taken. */
  readonly problems: readonly ReadProblem[];
}

/**
 * Every row that was read beside its source lines, and every other line that something was told of, in the order of
 * the file. Lines that say nothing of their own (headings, page footers, blank lines) are not here.
 */
export function previewedLines({
  brought,
  read,
  made,
}: Pick<ReportPreview, 'brought' | 'read' | 'made'>): readonly PreviewedLine[] {
  const lines = new Map(brought.lines.map((line) => [line.number, line]));
  const fates = new Map(read.fates.map(({ line, as }) => [line, as]));
  const problems = Map.groupBy(read.problems, ({ line }) => line);
  const rows = [
    ...made.taken.map((row) => ({ ...row, outcome: 'taken' as const })),
    ...made.left.map((row) => ({ ...row, outcome: 'left' as const })),
  ];
  const printed = (numbers: readonly number[]): string =>
    numbers
      .flatMap((number) => lines.get(number) ?? [])
      .map((line) => (line.cells.length > 1 ? line.cells.join(' | ') : textOf(line)))
      .join('\n');
  const told = new Set(rows.flatMap((row) => row.lines));
  const others = [...new Set([...problems.keys(), ...notUnderstood({ read, made })])].filter(
    (line) => !told.has(line),
  );
  const shown: readonly PreviewedLine[] = [
    ...rows.map((row) => ({
      line: row.line,
      page: row.page ?? lines.get(row.line)?.page ?? null,
      printed: printed(row.lines),
      fate: fates.get(row.line) ?? 'row',
      row,
      problems: row.lines.flatMap((line) => problems.get(line) ?? []),
    })),
    ...others.map((line) => ({
      line,
      page: lines.get(line)?.page ?? null,
      printed: printed([line]),
      fate: fates.get(line) ?? 'not-understood',
      row: null,
      problems: problems.get(line) ?? [],
    })),
  ];
  return shown.toSorted((one, other) => one.line - other.line);
}

function notUnderstood(preview: Pick<ReportPreview, 'read' | 'made'>): readonly number[] {
  return [...lineEnds(preview)].flatMap(([line, end]) => (end === 'not-understood' ? [line] : []));
}
