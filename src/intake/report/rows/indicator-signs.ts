import type { Figure } from '../../../domain/framework/index.ts';
import type { FinancialYear } from '../../../domain/period/index.ts';
import type { Status } from '../../../domain/scoring/index.ts';
import { numberIn, readingOf, saysNotWhich } from '../printed/printed-figure.ts';
import { arrowIn, directionInWords, type PrintedDirection, statusOf } from '../printed/printed-status.ts';
import type { ColumnName } from '../tables/column-name.ts';
import { cellOf, cellsOf } from '../tables/raw-row.ts';
import type { InHand } from './file-context.ts';

/** A direction as printed, and the text beside its arrow where there is one. */
interface ReadDirection {
  readonly direction: PrintedDirection | null;
  readonly trend: string | null;
}

/** The direction of a row: an arrow by the key of the file, or words. What is neither is told and left out. */
export function directionIn({ row, context, tell }: InHand): ReadDirection {
  const printed = cellOf(row, 'direction');
  if (printed === null) return { direction: null, trend: null };
  const arrow = arrowIn(printed);
  const rest = arrow === null ? printed : printed.replace(arrow, '').trim();
  const trend = arrow !== null || isFigureText(printed) ? rest : null;
  if (arrow === null) {
    const direction = directionInWords(printed);
    if (direction === null && trend === null && !saysNotWhich(printed))
      tell('direction', 'unreadable', printed);
    return { direction, trend };
  }
  if (arrowIn(rest) !== null) {
    tell('direction', 'ambiguous', printed);
    return { direction: null, trend: null };
  }
  const inWords = directionInWords(rest);
  if (inWords !== null) return { direction: inWords, trend: null };
  const direction = context.arrows.get(arrow) ?? null;
  if (direction === null) tell('direction', 'no-key', printed);
  return { direction, trend: rest };
}

/** A lone digit is what recognition makes of an arrow: it is no figure here. */
function isFigureText(printed: string): boolean {
  return printed !== '' && (saysNotWhich(printed) || (numberIn(printed) !== null && !/^\d$/.test(printed)));
}

/** The status that a table of indicators prints in a column of its own, else the one beside the actual figure. */
export function statusIn({ row, context, tell }: InHand, besideActual: string | null): Status | null {
  const printed = cellOf(row, 'status') ?? besideActual;
  if (printed === null || saysNotWhich(printed)) return null;
  const status = statusOf(printed, context.scale);
  if (status === null) tell('status', 'unreadable', printed);
  return status;
}

/** The Wales figure and the rank, with the year that their headings name. */
export function benchmarkIn(inHand: InHand): {
  readonly walesAverage: Figure | null;
  readonly rank: Figure | null;
  readonly benchmarkYear: FinancialYear | null;
} {
  const years = new Set(
    inHand.row.header.columns.flatMap(({ name, years: named }) =>
      name === 'wales-average' || name === 'rank' ? named : [],
    ),
  );
  return {
    walesAverage: plainFigure(inHand, 'wales-average'),
    rank: plainFigure(inHand, 'rank'),
    benchmarkYear: years.size === 1 ? ([...years][0] ?? null) : null,
  };
}

function plainFigure({ row, tell }: InHand, name: ColumnName): Figure | null {
  const cells = cellsOf(row, name);
  const printed = cells[0]?.text;
  if (printed === undefined) return null;
  const { figure, why } = cells.length > 1 ? { figure: null, why: 'ambiguous' as const } : readingOf(printed);
  if (why !== null) tell(name, why, printed);
  return figure;
}
