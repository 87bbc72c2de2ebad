import type { z } from 'zod';
import type { Commitment } from '../../domain/commitments/index.ts';
import { joinedIndicator, type ToldIndicator } from '../../domain/editions/index.ts';
import type {
  Authority,
  Benchmark,
  Directorate,
  Figure,
  Indicator,
  IndicatorDefinition,
  IndicatorRef,
  Plan,
  Reading,
  Source,
  Target,
} from '../../domain/framework/index.ts';
import {
  comparePeriods,
  type FinancialYear,
  holdsIn,
  lastDay,
  type Period,
  previousYear,
  type Quarter,
  reportedPeriod,
  samePeriodLastYear,
  yearOf,
} from '../../domain/period/index.ts';
import {
  type Edition,
  type PeriodRecord,
  type PrintedTravel,
  type Publication,
  RECORD_SHAPE,
  type ReportSections,
} from '../../domain/scorecard/index.ts';
import type { Scheme } from '../../domain/scoring/index.ts';
import {
  COMMITTED,
  type CommitmentRow,
  DEFINED,
  type EditionFile,
  type IndicatorRow,
  READ,
  UPDATED,
} from './data-files.ts';

/** One published report as read from its files. */
export interface EditionRows {
  readonly edition: EditionFile;
  readonly indicators: readonly IndicatorRow[];
  readonly commitments: readonly CommitmentRow[];
  readonly sections: ReportSections;
}

/** A council's data files as read. */
export interface CouncilFiles {
  readonly authority: Authority & { readonly directorates: readonly Directorate[] };
  readonly plans: readonly Plan[];
  readonly schemes: readonly Scheme[];
  readonly editions: readonly EditionRows[];
}

/**
 * Turns the rows of published reports into records, one a report. Each cell becomes a target, reading or benchmark of
 * the period that it speaks of; what earlier reports of the directorate say of the same indicators and commitments
 * joins them as history. A later report, or another one of the same quarter, never speaks into a record.
 */
export function assemblePublication(files: CouncilFiles): Publication {
  const { authority, plans, schemes, editions } = files;
  return {
    authority: { id: authority.id, name: authority.name },
    directorates: authority.directorates,
    plans,
    schemes,
    records: editions.map((rows) => recordOf(rows, files)),
  };
}

function recordOf(rows: EditionRows, { authority, plans, schemes, editions }: CouncilFiles): PeriodRecord {
  const { directorate, period } = rows.edition;
  const before = editions
    .filter(({ edition }) => edition.directorate === directorate && isBefore(edition.period, period))
    .toSorted((one, other) => comparePeriods(one.edition.period, other.edition.period));
  return {
    shape: RECORD_SHAPE,
    authority: { id: authority.id, name: authority.name },
    directorate: held(
      authority.directorates.find(({ id }) => id === directorate),
      directorate,
    ),
    plan: held(
      plans.find(({ years }) => holdsIn(years, period)),
      `a plan for ${period}`,
    ),
    scheme: held(
      schemes.find(({ years }) => holdsIn(years, period)),
      `a scheme for ${period}`,
    ),
    edition: editionOf(rows),
    indicators: rows.indicators.map(({ ref }) => {
      const [own, ...earlier] = [rows, ...before].flatMap((report) => told(report, ref));
      return joinedIndicator([held(own, ref), ...earlier]);
    }),
    commitments: rows.commitments.map((row, position) =>
      withHistory(commitmentOf({ row, edition: rows.edition, position }), before),
    ),
    sections: rows.sections,
  };
}

/** What consistency.ts has made sure of. */
function held<Item>(item: Item | undefined, name: string): Item {
  if (item === undefined) throw new Error(`the data files have not ${name}`);
  return item;
}

function isBefore(one: Period, other: Period): boolean {
  return lastDay(one) < lastDay(other);
}

/** What a report says of the indicator of a reference; nothing where it has no such row. */
function told({ edition, indicators }: EditionRows, ref: string): readonly ToldIndicator[] {
  return indicators.flatMap((row, position) =>
    row.ref === ref ? [{ period: edition.period, indicator: indicatorOf({ row, edition, position }) }] : [],
  );
}

/** A commitment with what the earlier reports of its year said of it. */
function withHistory(commitment: Commitment, before: readonly EditionRows[]): Commitment {
  const earlier = before
    .filter(({ edition }) => yearOf(edition.period) === commitment.year)
    .flatMap(({ edition, commitments }) =>
      commitments
        .filter(({ code }) => code === commitment.code)
        .flatMap((row) => commitmentOf({ row, edition, position: commitment.position }).updates),
    );
  return { ...commitment, updates: [...earlier, ...commitment.updates] };
}

interface Placed<Row> {
  readonly row: Row;
  readonly edition: EditionFile;
  readonly position: number;
}

function indicatorOf(placed: Placed<IndicatorRow>): Indicator {
  const { row, edition } = placed;
  return {
    ref: row.ref as IndicatorRef,
    directorate: edition.directorate,
    definitions: [definitionOf(placed)],
    targets: targetsOf(row, edition.period),
    readings: readingsOf(row, edition),
    benchmarks: benchmarksOf(row, edition.benchmarkYear),
  };
}

function definitionOf({ row, edition, position }: Placed<IndicatorRow>): IndicatorDefinition {
  return {
    ...only(DEFINED, row),
    year: yearOf(edition.period),
    references: row.codes,
    range: null,
    position,
  };
}

/** Of a row, the fields that a part declares. */
function only<Shape extends z.ZodRawShape, Row extends z.output<z.ZodObject<Shape>>>(
  { shape }: z.ZodObject<Shape>,
  row: Row,
): Pick<Row, keyof Row & keyof Shape> {
  return Object.fromEntries(Object.entries(row).filter(([key]) => key in shape)) as never;
}

function targetsOf(row: IndicatorRow, quarter: Quarter): readonly Target[] {
  const year = yearOf(quarter);
  const target = (period: Period, figure: Figure | null, note: Target['note'] = null) =>
    figure === null ? [] : [{ period, figure, note }];
  return [
    ...target(previousYear(year), row.previousYearTarget),
    ...target(year, row.yearTarget, row.targetNote),
    ...target(quarter, row.periodTarget),
  ];
}

function readingsOf(row: IndicatorRow, edition: EditionFile): readonly Reading[] {
  const { period: quarter } = edition;
  const period = reportedPeriod({ quarter, frequency: row.frequency, basis: row.basis });
  const source: Source = { edition: edition.id, line: row.line };
  const plain = (at: Period, figure: Figure | null): readonly Reading[] =>
    figure === null
      ? []
      : [
          {
            period: at,
            basis: row.basis,
            figure,
            fraction: null,
            split: null,
            comment: null,
            nextSteps: null,
            caution: null,
            source,
          },
        ];
  const current = plain(period ?? quarter, row.actual).map((reading) => ({
    ...reading,
    ...only(READ, row),
  }));
  return [
    ...plain(previousYear(yearOf(quarter)), row.yearEndPrevious),
    ...(period === null ? [] : [...plain(samePeriodLastYear(period), row.previous), ...current]),
  ];
}

function benchmarksOf(row: IndicatorRow, year: FinancialYear | null): readonly Benchmark[] {
  if (year === null || row.walesAverage === null || row.rank === null) return [];
  return [{ year, walesAverage: row.walesAverage, rank: row.rank }];
}

function commitmentOf({ row, edition, position }: Placed<CommitmentRow>): Commitment {
  return {
    ...only(COMMITTED, row),
    year: yearOf(edition.period),
    directorate: edition.directorate,
    position,
    updates: [
      {
        ...only(UPDATED, row),
        period: edition.period,
        source: { edition: edition.id, line: row.line },
      },
    ],
  };
}

function editionOf({ edition, indicators }: EditionRows): Edition {
  const arrows: Record<string, PrintedTravel> = {};
  const comments: Record<string, PrintedTravel> = {};
  for (const { ref, printedArrow, commentSays } of indicators) {
    if (printedArrow !== null) arrows[ref] = printedArrow;
    if (commentSays !== null) comments[ref] = commentSays;
  }
  const { benchmarkYear: _, publishedOn, printed, ...rest } = edition;
  return {
    ...rest,
    number: 1,
    revision: null,
    publishedOn,
    printed: { ...printed, arrows, comments },
  };
}
