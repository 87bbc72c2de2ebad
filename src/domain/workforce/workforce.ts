import type { FinancialYear, Quarter } from '../period/index.ts';
import type { Asked, Bilingual, Decimal, TableRow, Withholdable } from '../value/index.ts';

/** A number as printed beside the value understood; null where none is stated. */
export interface StatedNumber extends Withholdable {
  readonly printed: string;
  readonly value: Decimal | null;
}

/** Staff in full-time equivalents for a year. */
export interface StaffCount {
  readonly year: FinancialYear;
  readonly fte: StatedNumber;
}

/** Sickness of a year: the target and actual in working days for each FTE; shares of long and short term in per cent. */
export interface SicknessYear {
  readonly year: FinancialYear;
  readonly target: StatedNumber;
  readonly actual: StatedNumber;
  readonly longTermPct: StatedNumber | null;
  readonly shortTermPct: StatedNumber | null;
}

/** Sickness in a quarter: FTE days lost, number of absences, and the days for each FTE stated. */
export interface SicknessQuarter {
  readonly daysLost: StatedNumber;
  readonly absences: StatedNumber;
  readonly statedDaysPerFte: StatedNumber;
}

/** Sickness of a service area: this quarter and the same quarter last year, and both years' cumulative rates. */
export interface SicknessUnit extends TableRow {
  readonly name: Bilingual;
  /** Full-time equivalents at the end of the quarter. Those of last year are not printed. */
  readonly fte: StatedNumber;
  readonly lastYear: SicknessQuarter;
  readonly thisYear: SicknessQuarter;
  readonly cumulativeThisYear: StatedNumber;
  readonly cumulativeLastYear: StatedNumber;
  readonly target: StatedNumber | null;
}

/** FTE days lost for one reason: by quarter where printed, in all, and the share stated. */
export interface AbsenceReason extends TableRow {
  readonly name: Bilingual;
  readonly byQuarter: readonly { readonly quarter: Quarter; readonly days: StatedNumber }[];
  readonly days: StatedNumber;
  readonly statedPct: StatedNumber;
}

/** What a report holds on staff and sickness. The totals are the report's own, kept to be compared. */
export interface Workforce {
  readonly staff: readonly StaffCount[];
  readonly sickness: readonly SicknessYear[];
  readonly units: readonly SicknessUnit[];
  readonly unitsTotal: SicknessUnit;
  readonly reasons: readonly AbsenceReason[];
  readonly reasonsTotal: AbsenceReason;
  readonly comment: Bilingual | null;
  /** The smallest number of absences that is shown; five where it is not said. */
  readonly smallestShown?: Decimal;
}

/** What is asked of each table on staff and sickness. */
export const ASKED_OF_WORKFORCE: {
  readonly staff: Asked<StaffCount>;
  readonly sickness: Asked<SicknessYear>;
  readonly units: Asked<
    SicknessUnit,
    keyof SicknessUnit | `${'thisYear' | 'lastYear'}.${keyof SicknessQuarter}`
  >;
  readonly reasons: Asked<AbsenceReason>;
} = {
  staff: { figures: ['fte'], rowName: 'year' },
  sickness: { figures: ['target', 'actual', 'longTermPct', 'shortTermPct'], rowName: 'year' },
  units: {
    figures: [
      'fte',
      'thisYear.daysLost',
      'thisYear.absences',
      'cumulativeThisYear',
      'lastYear.daysLost',
      'lastYear.absences',
      'cumulativeLastYear',
    ],
    rowName: 'name',
  },
  reasons: { figures: ['days'], rowName: 'name' },
};
