import { type DayNumber, workingDaysIn } from '../../domain/period/index.ts';
import { MILLIONTHS } from '../../domain/value/index.ts';
import { cellAmount } from '../tables/index.ts';
import type { AbsenceDeclaration } from './absence-declaration.ts';

/** What a record says of its amount: the cell of the amount, that of the FTE, and its days. */
interface AmountCells {
  readonly given: string;
  readonly fte: string;
  readonly start: DayNumber;
  readonly end: DayNumber;
}

/** Why no amount can be had of a record, and by which of its columns. */
export interface AmountRefusal {
  readonly reason: 'not-a-number' | 'negative' | 'fte-out-of-range' | 'more-than-its-days-hold';
  readonly column: 'amount' | 'fte';
}

const HOURS_IN_A_DAY = 24;

/** What reads the FTE days of a record, in millionths, by the measure that is declared. */
export function amountReader({
  measure,
  decimalMark,
}: Pick<AbsenceDeclaration, 'measure' | 'decimalMark'>): (cells: AmountCells) => number | AmountRefusal {
  const givenIn = (cells: AmountCells, most: number): number | AmountRefusal => {
    const given = cellAmount(cells.given, decimalMark);
    if (typeof given !== 'number') return { reason: given, column: 'amount' };
    const days = cells.end - cells.start + 1;
    return given > days * most * MILLIONTHS ? { reason: 'more-than-its-days-hold', column: 'amount' } : given;
  };
  const timesFte = (cells: AmountCells, days: number | AmountRefusal): number | AmountRefusal => {
    if (typeof days !== 'number') return days;
    const fte = cellAmount(cells.fte, decimalMark);
    if (typeof fte !== 'number') return { reason: fte, column: 'fte' };
    if (fte === 0 || fte > MILLIONTHS) return { reason: 'fte-out-of-range', column: 'fte' };
    return Math.round((days * fte) / MILLIONTHS);
  };
  switch (measure.kind) {
    case 'fte-days':
      return (cells) => givenIn(cells, 1);
    case 'days':
      return (cells) => timesFte(cells, givenIn(cells, 1));
    case 'dates':
      return (cells) => timesFte(cells, workingDaysIn({ from: cells.start, to: cells.end }) * MILLIONTHS);
    case 'hours':
      return (cells) => {
        const hours = givenIn(cells, HOURS_IN_A_DAY);
        return typeof hours === 'number' ? Math.round(hours / measure.fullTimeDayHours) : hours;
      };
  }
}
