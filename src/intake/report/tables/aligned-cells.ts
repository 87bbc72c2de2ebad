import type { SourceLine } from '../lines/source-lines.ts';
import { isFigureLike, saysNew } from '../printed/printed-figure.ts';
import { deliveryOf } from '../printed/printed-period.ts';
import { namesColour } from '../printed/printed-status.ts';
import type { ColumnName } from './column-name.ts';
import type { TableHeader } from './header-columns.ts';

/** Whether a text can stand in a column of some kind; columns of free text take anything and prove nothing. */
const FITS: Partial<Record<ColumnName, (cell: string) => boolean>> = {
  target: isFigure,
  'annual-target': isFigure,
  actual: isFigure,
  'same-period': isFigure,
  'year-end': isFigure,
  'wales-average': isFigure,
  rank: isFigure,
  fte: isFigure,
  'days-lost': isFigure,
  absences: isFigure,
  'days-per-fte': isFigure,
  cumulative: isFigure,
  days: isFigure,
  amount: isFigure,
  'net-budget': isFigure,
  outturn: isFigure,
  variance: isFigure,
  original: isFigure,
  achieved: isFigure,
  'colour-amount': isFigure,
  direction: (cell) => cell.length <= 25,
  status: (cell) => cell.length <= 25 && (namesColour(cell) || /^\(\p{L}+\)$/u.test(cell)),
  'is-open': isOpenOrClosed,
  delivery: (cell) => deliveryOf(cell) !== null,
  code: (cell) => /^[A-Za-z]{1,6}\d+(\.\d+)*\.?$/.test(cell),
};

function isFigure(cell: string): boolean {
  return isFigureLike(cell) || saysNew(cell);
}

function isOpenOrClosed(cell: string): boolean {
  return /^(open|closed|agored|ar agor|ar gau|wedi(’|')i gau)$/i.test(cell);
}

/**
 * How many columns of its table a run of rows lacks at the left: 0 where it lacks none. A run with too few cells is
 * placed only where one place alone agrees with what its columns can hold; null where none does, or several do.
 */
export function shiftOf(run: readonly SourceLine[], header: TableHeader): number | null {
  const count = run[0]?.cells.length ?? 0;
  if (count >= header.width) return 0;
  const fitting = Array.from({ length: header.width - count + 1 }, (_, shift) => shift).filter((shift) =>
    fits({ run, header, shift }),
  );
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

function fits({
  run,
  header,
  shift,
}: {
  run: readonly SourceLine[];
  header: TableHeader;
  shift: number;
}): boolean {
  let proofs = 0;
  for (const { cells } of run)
    for (const [at, cell] of cells.entries()) {
      const name = header.columns[at + shift]?.name ?? null;
      const test = name === null ? undefined : FITS[name];
      if (cell === '' || test === undefined) continue;
      if (!test(cell)) return false;
      proofs++;
    }
  return proofs > 0;
}

/** The cells of a line under the columns of its table; null where something stands beyond the last of them. */
export function alignedCells({
  line,
  header,
  shift,
}: {
  readonly line: SourceLine;
  readonly header: TableHeader;
  readonly shift: number;
}): readonly string[] | null {
  const all = [...Array.from({ length: shift }, () => ''), ...line.cells];
  if (all.slice(header.columns.length).some((cell) => cell !== '')) return null;
  return header.columns.map((_, column) => all[column] ?? '');
}
