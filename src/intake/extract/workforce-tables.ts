import {
  firstDay,
  lastDay,
  previousYear,
  type Quarter,
  quarterNumber,
  yearOf,
} from '../../domain/period/index.ts';
import { type Bilingual, type Decimal, shareOf, whole } from '../../domain/value/index.ts';
import {
  type AbsenceReason,
  daysPerFte,
  type SicknessQuarter,
  type SicknessUnit,
  type SicknessYear,
  type StatedNumber,
  type Workforce,
} from '../../domain/workforce/index.ts';
import { type DayNumber, dayNumberOf, MILLIONTHS } from '../tables/index.ts';
import type { AbsenceDeclaration } from './absence-declaration.ts';
import type { AbsenceCount, AbsenceCounts } from './count-absences.ts';
import { type Establishment, fteOn } from './establishment.ts';

/** What days are divided by: FTE at the end of the quarter, as councils print it, or the mean of month ends. */
export type FteBasis = 'end' | 'average';

/** Long-term and short-term days of a unit, or of all, with the share that is long term; null where not known. */
export interface TermDays {
  readonly name: Bilingual;
  readonly quarter: SplitDays | null;
  readonly yearToDate: SplitDays | null;
}

/** FTE days in two parts. */
export interface SplitDays {
  readonly longTerm: StatedNumber;
  readonly shortTerm: StatedNumber;
  readonly longTermPct: StatedNumber;
}

/**
 * A cell that rests on 1 to 4 absences: to be withheld where it is published (RULES section 9), with a second cell
 * where a total would give it back. `row` is the place in the table, null for its total.
 */
export interface SmallCell {
  readonly table: 'units' | 'reasons';
  readonly row: number | null;
  readonly cell: 'thisYear' | 'lastYear' | 'cumulativeThisYear' | 'cumulativeLastYear' | 'days' | Quarter;
}

/** What could not be computed, and why: figures that rest on it are not stated. */
export type ExtractGap =
  | 'quarter'
  | 'year-to-date'
  | 'last-year'
  | 'last-year-to-date'
  | 'fte'
  | 'fte-last-year';

/** The tables of a quarter, computed from an extract. */
export interface ExtractedWorkforce {
  readonly workforce: Workforce;
  /** By unit as declared, then all of them. */
  readonly terms: readonly TermDays[];
  readonly smallCells: readonly SmallCell[];
  readonly gaps: readonly ExtractGap[];
}

/** A span of quarters of one year with what was counted in it by group; null counts where the extract lacks a part. */
interface Span {
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly counts: readonly AbsenceCount[] | null;
  readonly reasons: readonly AbsenceCount[] | null;
}

/** The four spans that the tables of a quarter speak of. */
type Spans = Readonly<Record<'thisYear' | 'cumulativeThisYear' | 'lastYear' | 'cumulativeLastYear', Span>>;

/**
 * The tables of a quarter from an extract of absences and a list of staff: each total is summed before it is divided,
 * and what the files do not reach is not stated.
 */
export function workforceTables({
  counts,
  staff,
  declaration,
  basis,
}: {
  readonly counts: AbsenceCounts;
  readonly staff: Establishment;
  readonly declaration: AbsenceDeclaration;
  readonly basis: FteBasis;
}): ExtractedWorkforce {
  const { units, reasons, quarter } = declaration;
  const spans = spansOf(counts);
  const fte = fteReader({ staff, basis });
  const rows = units.map(({ name }, at) => unitRow({ name, units: [at], spans, fte }));
  const all = units.map((_, at) => at);
  const unitsTotal = unitRow({ name: declaration.total, units: all, spans, fte });
  const reasonRows = reasons.map(({ name }, at) => reasonRow({ name, reasons: [at], counts, spans }));
  const everyReason = reasons.map((_, at) => at);
  const reasonsTotal = reasonRow({ name: declaration.total, reasons: everyReason, counts, spans });
  const year = yearOf(quarter);
  return {
    workforce: {
      staff: [
        { year: previousYear(year), fte: stated(fte.atEnd(all, spans.lastYear)) },
        { year, fte: unitsTotal.fte },
      ].filter((count) => count.fte.value !== null),
      sickness: quarterNumber(quarter) === 4 ? sicknessYears({ quarter, spans, unitsTotal }) : [],
      units: rows,
      unitsTotal,
      reasons: reasonRows,
      reasonsTotal,
      comment: null,
    },
    terms: [
      ...units.map(({ name }, at) => termRow({ name, units: [at], spans })),
      termRow({ name: declaration.total, units: all, spans }),
    ],
    smallCells: smallCellsOf({ spans, counts }),
    gaps: gapsOf({ spans, fte, all }),
  };
}

function spansOf({ quarters, units, reasons }: AbsenceCounts): Spans {
  const half = quarters.length / 2;
  const span = (from: number, to: number): Span => {
    const within = quarters.slice(from, to);
    const isKnown = within.every(({ known }) => known);
    const [first, last] = [within[0]?.quarter, within.at(-1)?.quarter];
    if (first === undefined || last === undefined) throw new Error('no quarter is counted');
    return {
      from: dayNumberOf(firstDay(first)),
      to: dayNumberOf(lastDay(last)),
      counts: isKnown ? summed(units.slice(from, to)) : null,
      reasons: isKnown ? summed(reasons.slice(from, to)) : null,
    };
  };
  return {
    lastYear: span(half - 1, half),
    cumulativeLastYear: span(0, half),
    thisYear: span(2 * half - 1, 2 * half),
    cumulativeThisYear: span(half, 2 * half),
  };
}

/** Counts of several quarters by group. A single quarter's absences are its own; a year's are those new in each. */
function summed(quarters: readonly (readonly AbsenceCount[])[]): readonly AbsenceCount[] {
  const [first = [], ...others] = quarters;
  if (others.length === 0) return first;
  return first.map((_, at) => {
    const each = quarters.flatMap((groups) => groups[at] ?? []);
    const sum = (of: keyof AbsenceCount) => each.reduce((total, count) => total + count[of], 0);
    const newInYear = sum('newInYear');
    return { days: sum('days'), longTermDays: sum('longTermDays'), absences: newInYear, newInYear };
  });
}

interface FteReader {
  /** FTE of units at the end of a span; null where the list of staff does not say. */
  atEnd(units: readonly number[], span: Span): Decimal | null;
  /** What the days of a span are divided by. */
  over(units: readonly number[], span: Span): Decimal | null;
}

function fteReader({ staff, basis }: { readonly staff: Establishment; readonly basis: FteBasis }): FteReader {
  const on = (units: readonly number[], day: DayNumber): number | null => {
    let sum = 0;
    for (const unit of units) {
      const fte = fteOn(staff, { unit, day });
      if (fte === null) return null;
      sum += fte;
    }
    return sum;
  };
  const mean = (units: readonly number[], days: readonly DayNumber[]): Decimal | null => {
    let sum = 0;
    for (const day of days) {
      const fte = on(units, day);
      if (fte === null) return null;
      sum += fte;
    }
    return fromMillionths(sum).div(whole(days.length));
  };
  return {
    atEnd: (units, { to }) => mean(units, [to]),
    over: (units, { from, to }) => mean(units, basis === 'end' ? [to] : monthEnds(from, to)),
  };
}

function monthEnds(from: DayNumber, to: DayNumber): readonly DayNumber[] {
  const days: DayNumber[] = [];
  for (let day = from; day <= to; day++)
    if (new Date((day + 1) * 86_400_000).getUTCDate() === 1) days.push(day);
  return days;
}

interface Group {
  readonly name: Bilingual;
  readonly units: readonly number[];
  readonly spans: Spans;
}

function unitRow({ name, units, spans, fte }: Group & { readonly fte: FteReader }): SicknessUnit {
  const rate = (span: Span) =>
    daysPerFte({ days: sumOf(span.counts, units, 'days'), fte: fte.over(units, span) });
  const quarter = (span: Span): SicknessQuarter => ({
    daysLost: stated(sumOf(span.counts, units, 'days')),
    absences: statedCount(span.counts, units),
    statedDaysPerFte: stated(rate(span)),
  });
  return {
    name,
    fte: stated(fte.atEnd(units, spans.thisYear)),
    lastYear: quarter(spans.lastYear),
    thisYear: quarter(spans.thisYear),
    cumulativeThisYear: stated(rate(spans.cumulativeThisYear)),
    cumulativeLastYear: stated(rate(spans.cumulativeLastYear)),
    target: null,
  };
}

function reasonRow({
  name,
  reasons,
  counts,
  spans,
}: {
  readonly name: Bilingual;
  readonly reasons: readonly number[];
  readonly counts: AbsenceCounts;
  readonly spans: Spans;
}): AbsenceReason {
  const year = spans.cumulativeThisYear.reasons;
  const days = sumOf(year, reasons, 'days');
  const all = sumOf(year, year?.map((_, at) => at) ?? [], 'days');
  const half = counts.quarters.length / 2;
  return {
    name,
    byQuarter: counts.quarters
      .slice(half)
      .flatMap(({ quarter, known }, at) =>
        known ? [{ quarter, days: stated(sumOf(counts.reasons[half + at] ?? null, reasons, 'days')) }] : [],
      ),
    days: stated(days),
    statedPct: percent(shareOf({ part: days, whole: all })),
  };
}

function sicknessYears({
  quarter,
  spans,
  unitsTotal,
}: {
  readonly quarter: Quarter;
  readonly spans: Spans;
  readonly unitsTotal: SicknessUnit;
}): readonly SicknessYear[] {
  const year = yearOf(quarter);
  return [
    { year: previousYear(year), actual: unitsTotal.cumulativeLastYear, span: spans.cumulativeLastYear },
    { year, actual: unitsTotal.cumulativeThisYear, span: spans.cumulativeThisYear },
  ].flatMap(({ year: of, actual, span }) => {
    const split = splitOf(span, span.counts?.map((_, at) => at) ?? []);
    if (actual.value === null || split === null) return [];
    const shortTermPct = split.longTermPct.value === null ? null : whole(100).minus(split.longTermPct.value);
    return [
      {
        year: of,
        target: stated(null),
        actual,
        longTermPct: split.longTermPct,
        shortTermPct: percent(shortTermPct),
      },
    ];
  });
}

function termRow({ name, units, spans }: Group): TermDays {
  return {
    name,
    quarter: splitOf(spans.thisYear, units),
    yearToDate: splitOf(spans.cumulativeThisYear, units),
  };
}

function splitOf({ counts }: Span, units: readonly number[]): SplitDays | null {
  const days = sumOf(counts, units, 'days');
  const longTerm = sumOf(counts, units, 'longTermDays');
  if (days === null || longTerm === null) return null;
  return {
    longTerm: stated(longTerm),
    shortTerm: stated(days.minus(longTerm)),
    longTermPct: percent(shareOf({ part: longTerm, whole: days })),
  };
}

function smallCellsOf({
  spans,
  counts,
}: {
  readonly spans: Spans;
  readonly counts: AbsenceCounts;
}): readonly SmallCell[] {
  const cells: SmallCell[] = [];
  const mark = (groups: readonly AbsenceCount[] | null, of: Pick<SmallCell, 'table' | 'cell'>) => {
    if (groups === null) return;
    const total = groups.reduce((sum, { absences }) => sum + absences, 0);
    for (const [row, { absences }] of groups.entries()) if (isSmall(absences)) cells.push({ ...of, row });
    if (isSmall(total)) cells.push({ ...of, row: null });
  };
  for (const cell of ['thisYear', 'cumulativeThisYear', 'lastYear', 'cumulativeLastYear'] as const)
    mark(spans[cell].counts, { table: 'units', cell });
  mark(spans.cumulativeThisYear.reasons, { table: 'reasons', cell: 'days' });
  for (const [at, { quarter, known }] of counts.quarters.entries())
    if (known && at >= counts.quarters.length / 2)
      mark(counts.reasons[at] ?? null, { table: 'reasons', cell: quarter });
  return cells;
}

function isSmall(count: number): boolean {
  return count >= 1 && count <= 4;
}

function gapsOf({
  spans,
  fte,
  all,
}: {
  readonly spans: Spans;
  readonly fte: FteReader;
  readonly all: readonly number[];
}): readonly ExtractGap[] {
  const gaps: readonly (readonly [ExtractGap, boolean])[] = [
    ['quarter', spans.thisYear.counts === null],
    ['year-to-date', spans.cumulativeThisYear.counts === null],
    ['last-year', spans.lastYear.counts === null],
    ['last-year-to-date', spans.cumulativeLastYear.counts === null],
    ['fte', fte.over(all, spans.cumulativeThisYear) === null],
    ['fte-last-year', fte.over(all, spans.cumulativeLastYear) === null],
  ];
  return gaps.flatMap(([gap, is]) => (is ? [gap] : []));
}

function sumOf(
  counts: readonly AbsenceCount[] | null,
  groups: readonly number[],
  of: 'days' | 'longTermDays' | 'absences',
): Decimal | null {
  if (counts === null) return null;
  const sum = groups.reduce((total, group) => total + (counts[group]?.[of] ?? 0), 0);
  return of === 'absences' ? whole(sum) : fromMillionths(sum);
}

function fromMillionths(amount: number): Decimal {
  return whole(amount).div(whole(MILLIONTHS));
}

function statedCount(counts: readonly AbsenceCount[] | null, groups: readonly number[]): StatedNumber {
  const value = sumOf(counts, groups, 'absences');
  return { printed: value?.toFixed() ?? '', value };
}

function stated(value: Decimal | null): StatedNumber {
  return { printed: value?.toFixed(2) ?? '', value };
}

function percent(value: Decimal | null): StatedNumber {
  return { printed: value === null ? '' : `${value.toFixed(2)}%`, value };
}
