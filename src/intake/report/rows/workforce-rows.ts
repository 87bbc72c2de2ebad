import { type FinancialYear, type Quarter, quarterOf, yearOf } from '../../../domain/period/index.ts';
import type { Decimal } from '../../../domain/value/index.ts';
import { numberIn, saysNotWhich } from '../printed/printed-figure.ts';
import { yearsIn } from '../printed/printed-period.ts';
import type { Tell } from '../printed/read-problem.ts';
import { cellOf, cellsOf, type RawCell, type RawRow } from '../tables/raw-row.ts';
import type { InHand } from './file-context.ts';

/** A number as printed and as understood; null where it is none. */
export interface ReadNumber {
  readonly printed: string;
  readonly value: Decimal | null;
}

/** Sickness of a unit in a quarter as read. */
export interface ReadSicknessQuarter {
  readonly daysLost: ReadNumber | null;
  readonly absences: ReadNumber | null;
  readonly statedDaysPerFte: ReadNumber | null;
}

/** Sickness of a unit as read; the row of the total says so. */
export interface ReadSicknessUnit {
  readonly line: number;
  readonly name: string;
  readonly isTotal: boolean;
  readonly fte: ReadNumber | null;
  readonly lastYear: ReadSicknessQuarter;
  readonly thisYear: ReadSicknessQuarter;
  readonly cumulativeThisYear: ReadNumber | null;
  readonly cumulativeLastYear: ReadNumber | null;
  readonly target: ReadNumber | null;
}

/** Sickness for a reason as read; the row of the total says so. */
export interface ReadAbsenceReason {
  readonly line: number;
  readonly name: string;
  readonly isTotal: boolean;
  readonly byQuarter: readonly { readonly quarter: Quarter; readonly days: ReadNumber }[];
  readonly days: ReadNumber | null;
  readonly statedPct: ReadNumber | null;
}

/** Sickness of a year as read, from one or several tables. */
export interface ReadSicknessYear {
  readonly line: number;
  readonly lines: readonly number[];
  readonly year: FinancialYear;
  readonly target: ReadNumber | null;
  readonly actual: ReadNumber | null;
  readonly longTermPct: ReadNumber | null;
  readonly shortTermPct: ReadNumber | null;
}

const TOTAL = /\b(total|totals|cyfanswm|cyfansymiau)\b/i;

function numberOf({ printed, what, tell }: { printed: string; what: string; tell: Tell }): ReadNumber {
  const value = numberIn(printed);
  if (value === null && !saysNotWhich(printed)) tell(what, 'unreadable', printed);
  return { printed, value };
}

/** The one cell that is wanted of several; told where there are more, as it is not certain which is meant. */
function oneOf({
  cells,
  what,
  tell,
}: {
  readonly cells: readonly RawCell[];
  readonly what: string;
  readonly tell: Tell;
}): ReadNumber | null {
  const [cell, ...more] = cells;
  if (cell === undefined) return null;
  if (more.length === 0) return numberOf({ printed: cell.text, what, tell });
  tell(what, 'ambiguous', cells.map(({ text }) => text).join(' '));
  return null;
}

/** Reads the sickness of a unit. Of two quarters in the headings the later one is this year's. */
export function sicknessUnitOf({ row, tell }: Omit<InHand, 'context'>): ReadSicknessUnit {
  const name = cellOf(row, 'unit') ?? '';
  const years = [
    ...new Set(row.header.columns.flatMap(({ band }) => (band?.kind === 'period' ? [band.year] : []))),
  ].toSorted();
  const [lastYear = null, thisYear = null] = years;
  const cumulative = (year: FinancialYear | null): ReadNumber | null =>
    oneOf({
      cells: cellsOf(row, 'cumulative').filter(({ column }) => year !== null && column.years.includes(year)),
      what: 'cumulative',
      tell,
    });
  return {
    line: row.line,
    name,
    isTotal: TOTAL.test(name),
    fte: oneOf({ cells: cellsOf(row, 'fte'), what: 'fte', tell }),
    lastYear: quarterIn({ row, year: lastYear, tell }),
    thisYear: quarterIn({ row, year: thisYear, tell }),
    cumulativeThisYear: cumulative(thisYear),
    cumulativeLastYear: cumulative(lastYear),
    target: oneOf({ cells: cellsOf(row, 'target'), what: 'target', tell }),
  };
}

function quarterIn({
  row,
  year,
  tell,
}: {
  readonly row: RawRow;
  readonly year: FinancialYear | null;
  readonly tell: Tell;
}): ReadSicknessQuarter {
  const number = (name: 'days-lost' | 'absences' | 'days-per-fte'): ReadNumber | null =>
    oneOf({
      cells: cellsOf(row, name).filter(
        ({ column }) => column.band?.kind === 'period' && column.band.year === year,
      ),
      what: name,
      tell,
    });
  return {
    daysLost: number('days-lost'),
    absences: number('absences'),
    statedDaysPerFte: number('days-per-fte'),
  };
}

/** Reads the sickness for a reason: days in all, and by quarter where the headings name quarters. */
export function absenceReasonOf({ row, context, tell }: InHand): ReadAbsenceReason {
  const name = cellOf(row, 'reason') ?? '';
  const days = cellsOf(row, 'days');
  const year = context.quarter === null ? null : yearOf(context.quarter);
  const isOfQuarter = ({ column }: RawCell): boolean => column.quarters.length === 1;
  return {
    line: row.line,
    name,
    isTotal: TOTAL.test(name),
    byQuarter: days.filter(isOfQuarter).flatMap(({ column, text }) =>
      year === null
        ? []
        : [
            {
              quarter: quarterOf({ year, number: column.quarters[0] ?? 1 }),
              days: numberOf({ printed: text, what: 'days', tell }),
            },
          ],
    ),
    days: oneOf({ cells: days.filter((cell) => !isOfQuarter(cell)), what: 'days', tell }),
    statedPct: oneOf({ cells: cellsOf(row, 'pct'), what: 'pct', tell }),
  };
}

/** Reads what tables say of the sickness of whole years; two tables of one year are put together. */
export function sicknessYearsOf(
  rows: readonly RawRow[],
  tellFor: (row: RawRow) => Tell,
): readonly ReadSicknessYear[] {
  const years = new Map<FinancialYear, ReadSicknessYear>();
  for (const row of rows) {
    const tell = tellFor(row);
    const [year, ...more] = yearsIn(cellOf(row, 'year') ?? '');
    const isOfSickness = /\b(sickness|absence|salwch|absenoldeb)\b/i.test(row.place.section ?? '');
    if (year === undefined || more.length > 0 || !isOfSickness) {
      tell('year', isOfSickness ? 'unreadable' : 'no-table', cellOf(row, 'year') ?? '');
      continue;
    }
    const number = (name: 'target' | 'actual' | 'long-term' | 'short-term'): ReadNumber | null =>
      oneOf({ cells: cellsOf(row, name), what: name, tell });
    const before = years.get(year);
    years.set(year, {
      line: before?.line ?? row.line,
      lines: [...(before?.lines ?? []), ...row.lines],
      year,
      target: before?.target ?? number('target'),
      actual: before?.actual ?? number('actual'),
      longTermPct: before?.longTermPct ?? number('long-term'),
      shortTermPct: before?.shortTermPct ?? number('short-term'),
    });
  }
  return [...years.values()];
}
