import { type Bilingual, identified, identifiedRow } from '../../domain/value/index.ts';
import type {
  AbsenceReason,
  SicknessQuarter,
  SicknessUnit,
  SicknessYear,
  StatedNumber,
  Workforce,
} from '../../domain/workforce/index.ts';
import type {
  ReadAbsenceReason,
  ReadNumber,
  ReadReport,
  ReadSicknessQuarter,
  ReadSicknessUnit,
  ReadSicknessYear,
} from '../report/index.ts';
import { type ReportContext, textIn } from './report-context.ts';
import type { LeftRow, Outcome, PastRowKind, RowLines, TakenRow } from './report-rows.ts';

type ReadSickness = Pick<ReadReport, 'sicknessYears' | 'sicknessUnits' | 'sicknessReasons'>;

/**
 * Sickness as read. A record holds it whole or not at all: where a table has no single row of its total, or is not
 * there, every row of sickness is left out.
 */
export function sicknessOf(
  read: ReadSickness,
  context: ReportContext,
): Outcome & { readonly workforce: Workforce | null } {
  const { sicknessYears, sicknessUnits, sicknessReasons } = read;
  const [unitsTotal, ...otherUnits] = sicknessUnits.filter(({ isTotal }) => isTotal);
  const [reasonsTotal, ...otherReasons] = sicknessReasons.filter(({ isTotal }) => isTotal);
  const rows = [
    ...sicknessYears.map(({ line, lines, year }) => named('sickness-year', year, { line, lines })),
    ...sicknessUnits.map(({ line, name }) => named('sickness-unit', name, { line, lines: [line] })),
    ...sicknessReasons.map(({ line, name }) => named('sickness-reason', name, { line, lines: [line] })),
  ];
  const hasTotals = otherUnits.length === 0 && otherReasons.length === 0;
  if (unitsTotal === undefined || reasonsTotal === undefined || !hasTotals) {
    const reason = { kind: 'missing', what: ['total'] } as const;
    return {
      workforce: null,
      taken: [],
      left: rows.map(({ notes: _, ref: _ref, ...row }): LeftRow => ({ ...row, reason })),
    };
  }
  const unit = (row: ReadSicknessUnit): SicknessUnit => unitOf(row, context);
  const reason = (row: ReadAbsenceReason): AbsenceReason => reasonOf(row, context);
  return {
    taken: rows,
    left: [],
    workforce: {
      staff: [],
      sickness: sicknessYears.map(yearOf),
      units: identified(sicknessUnits.filter(({ isTotal }) => !isTotal).map(unit), englishName),
      unitsTotal: identifiedRow(unit(unitsTotal), englishName),
      reasons: identified(sicknessReasons.filter(({ isTotal }) => !isTotal).map(reason), englishName),
      reasonsTotal: identifiedRow(reason(reasonsTotal), englishName),
      comment: null,
    },
  };
}

function englishName({ name }: { readonly name: Bilingual }): string {
  return name.en;
}

function named(kind: PastRowKind, name: string, place: Pick<RowLines, 'line' | 'lines'>): TakenRow {
  return { kind, ref: name, name, ...place, page: null, notes: [] };
}

function stated(number: ReadNumber | null): StatedNumber {
  return number ?? { printed: '', value: null };
}

function yearOf({ year, target, actual, longTermPct, shortTermPct }: ReadSicknessYear): SicknessYear {
  return { year, target: stated(target), actual: stated(actual), longTermPct, shortTermPct };
}

function quarterOf({ daysLost, absences, statedDaysPerFte }: ReadSicknessQuarter): SicknessQuarter {
  return {
    daysLost: stated(daysLost),
    absences: stated(absences),
    statedDaysPerFte: stated(statedDaysPerFte),
  };
}

function unitOf(read: ReadSicknessUnit, { language, known, directorate }: ReportContext): SicknessUnit {
  const held = known.flatMap(({ sections: { workforce } }) =>
    workforce === null ? [] : [...workforce.units, workforce.unitsTotal].map(({ name }) => name),
  );
  const services = directorate.services.map(({ name }) => name);
  return {
    id: '',
    name: textIn(read.name, { language, held: [...held, ...services] }),
    fte: stated(read.fte),
    lastYear: quarterOf(read.lastYear),
    thisYear: quarterOf(read.thisYear),
    cumulativeThisYear: stated(read.cumulativeThisYear),
    cumulativeLastYear: stated(read.cumulativeLastYear),
    target: read.target,
  };
}

function reasonOf(read: ReadAbsenceReason, { language, known }: ReportContext): AbsenceReason {
  const held = known.flatMap(({ sections: { workforce } }) =>
    workforce === null ? [] : [...workforce.reasons, workforce.reasonsTotal].map(({ name }) => name),
  );
  return {
    id: '',
    name: textIn(read.name, { language, held }),
    byQuarter: read.byQuarter,
    days: stated(read.days),
    statedPct: stated(read.statedPct),
  };
}
