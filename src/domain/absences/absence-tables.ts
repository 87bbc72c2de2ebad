import { type DayNumber, previousYear, type Quarter, quarterNumber, yearOf } from '../period/index.ts';
import { type Bilingual, type Decimal, fromMillionths, shareOf, slugOf, whole } from '../value/index.ts';
import {
  type AbsenceReason,
  daysPerFte,
  type SicknessQuarter,
  type SicknessUnit,
  type SicknessYear,
  type StatedNumber,
  type Workforce,
} from '../workforce/index.ts';
import type { AbsenceCount, AbsenceCounts } from './count-absences.ts';
import { type Establishment, fteOn } from './establishment.ts';
import { notKnown, type Span, type Spans, spansOf } from './quarter-spans.ts';

/** What days are divided by: FTE at the end of the quarter, as councils print it, or the mean of month ends. */
export type FteBasis = 'end' | 'average';

/** Long-term and short-term days of a unit, or of all, with the share that is long term; null where not known. */
interface TermDays {
  readonly name: Bilingual;
  readonly quarter: SplitDays | null;
  readonly yearToDate: SplitDays | null;
}

/** FTE days in two parts. */
interface SplitDays {
  readonly longTerm: StatedNumber;
  readonly shortTerm: StatedNumber;
  readonly longTermPct: StatedNumber;
}

/**
 * A cell that rests on 1 to 4 absences: to be withheld where it is published (RULES section 9), with a second cell
 * where a total would give it back. `row` is the place in the table, null for its total.
 */
interface SmallCell {
  readonly table: 'units' | 'reasons';
  readonly row: number | null;
  readonly cell: 'thisYear' | 'lastYear' | 'cumulativeThisYear' | 'cumulativeLastYear' | 'days' | Quarter;
}

/** What could not be computed, and why: figures that rest on it are not stated. */
export type AbsenceGap =
  | 'unknown-units'
  | 'unknown-reasons'
  | 'quarter'
  | 'year-to-date'
  | 'last-year'
  | 'last-year-to-date'
  | 'fte'
  | 'fte-last-year';

/** The tables of a quarter, counted. */
export interface CountedWorkforce {
  readonly workforce: Workforce;
  /** By unit as declared, then all of them. */
  readonly terms: readonly TermDays[];
  readonly smallCells: readonly SmallCell[];
  readonly gaps: readonly AbsenceGap[];
}

/**
 * The tables of a quarter from absences that were counted and a list of staff: each total is summed before it is divided,
 * and what the files do not reach is not stated. While a row names a service that is not known, no service's figure is
 * whole, and a nought would be a guess: then nothing is stated; by reason likewise.
 */
export function absenceTables({
  counts,
  unknown,
  staff,
  named: { units, reasons, total },
  quarter,
  basis,
}: {
  readonly counts: AbsenceCounts;
  /** Whether rows name services, or reasons, that are not declared. */
  readonly unknown: Readonly<Record<'unit' | 'reason', boolean>>;
  readonly staff: Establishment;
  /** The names of units and reasons in the order that they were counted in, and of their total. */
  readonly named: Readonly<Record<'units' | 'reasons', readonly { readonly name: Bilingual }[]>> & {
    readonly total: Bilingual;
  };
  readonly quarter: Quarter;
  readonly basis: FteBasis;
}): CountedWorkforce {
  const known = unknown.unit ? notKnown(counts) : counts;
  const knownByReason = unknown.reason ? notKnown(counts) : known;
  const spans = spansOf(known);
  const spansByReason = spansOf(knownByReason);
  const fte = fteReader({ staff, basis });
  const rows = units.map(({ name }, at) => unitRow({ name, units: [at], spans, fte }));
  const all = units.map((_, at) => at);
  const unitsTotal = unitRow({ name: total, units: all, spans, fte });
  const reasonRows = reasons.map(({ name }, at) =>
    reasonRow({ name, reasons: [at], counts: knownByReason, spans: spansByReason }),
  );
  const everyReason = reasons.map((_, at) => at);
  const reasonsTotal = reasonRow({
    name: total,
    reasons: everyReason,
    counts: knownByReason,
    spans: spansByReason,
  });
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
      termRow({ name: total, units: all, spans }),
    ],
    smallCells: [
      ...smallUnitCells(spans),
      ...smallReasonCells({ spans: spansByReason, counts: knownByReason }),
    ],
    gaps: [
      ...(unknown.unit ? (['unknown-units'] as const) : []),
      ...(unknown.reason ? (['unknown-reasons'] as const) : []),
      ...gapsOf({ spans: spansOf(counts), fte, all }),
    ],
  };
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
    id: slugOf(name.en),
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
    id: slugOf(name.en),
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

function smallUnitCells(spans: Spans): readonly SmallCell[] {
  return (['thisYear', 'cumulativeThisYear', 'lastYear', 'cumulativeLastYear'] as const).flatMap((cell) =>
    smallCellsOf(spans[cell].counts, { table: 'units', cell }),
  );
}

function smallReasonCells({
  spans,
  counts,
}: {
  readonly spans: Spans;
  readonly counts: AbsenceCounts;
}): readonly SmallCell[] {
  return [
    ...smallCellsOf(spans.cumulativeThisYear.reasons, { table: 'reasons', cell: 'days' }),
    ...counts.quarters.flatMap(({ quarter, known }, at) =>
      known && at >= counts.quarters.length / 2
        ? smallCellsOf(counts.reasons[at] ?? null, { table: 'reasons', cell: quarter })
        : [],
    ),
  ];
}

/** The rows of a column, and its total, that rest on 1 to 4 absences. */
function smallCellsOf(
  groups: readonly AbsenceCount[] | null,
  of: Pick<SmallCell, 'table' | 'cell'>,
): readonly SmallCell[] {
  if (groups === null) return [];
  const total = groups.reduce((sum, { absences }) => sum + absences, 0);
  return [
    ...groups.flatMap(({ absences }, row) => (isSmall(absences) ? [{ ...of, row }] : [])),
    ...(isSmall(total) ? [{ ...of, row: null }] : []),
  ];
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
}): readonly AbsenceGap[] {
  const gaps: readonly (readonly [AbsenceGap, boolean])[] = [
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
