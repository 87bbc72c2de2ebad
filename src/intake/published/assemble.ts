import type { z } from 'zod';
import type { Commitment } from '../../domain/commitments/index.ts';
import type {
  Benchmark,
  Figure,
  Indicator,
  IndicatorDefinition,
  IndicatorRef,
  Reading,
  Source,
  Target,
} from '../../domain/framework/index.ts';
import {
  type CalendarDate,
  comparePeriods,
  type FinancialYear,
  type Period,
  previousYear,
  type Quarter,
  reportedPeriod,
  samePeriodLastYear,
  yearOf,
} from '../../domain/period/index.ts';
import type { Edition, PrintedTravel, Publication, ReportSections } from '../../domain/scorecard/index.ts';
import type {
  authorityFile,
  CommitmentRow,
  EditionFile,
  IndicatorRow,
  planFile,
  schemeFile,
} from './data-files.ts';

/** One published report as read from its files. */
export interface EditionRows {
  readonly edition: EditionFile;
  readonly indicators: readonly IndicatorRow[];
  readonly commitments: readonly CommitmentRow[];
  readonly sections: ReportSections;
}

/**
 * Turns the rows of published reports into the framework: an indicator met in several reports becomes one, with a
 * definition for each year; each cell becomes a target, reading or benchmark of the period that it speaks of.
 */
export function assemblePublication({
  authority,
  plans,
  schemes,
  editions,
}: {
  authority: z.output<typeof authorityFile>;
  plans: readonly z.output<typeof planFile>[];
  schemes: readonly z.output<typeof schemeFile>[];
  editions: readonly EditionRows[];
}): Publication {
  const indicators = new Map<string, Indicator>();
  const commitments = new Map<string, Commitment>();
  for (const { edition, indicators: rows, commitments: commitmentRows } of editions) {
    for (const [position, row] of rows.entries()) {
      const known = indicators.get(row.ref);
      indicators.set(row.ref, merged(known ?? null, indicatorOf({ row, edition, position })));
    }
    for (const [position, row] of commitmentRows.entries()) {
      const added = commitmentOf({ row, edition, position });
      const key = `${added.directorate} ${added.year} ${added.code}`;
      const updates = [...(commitments.get(key)?.updates ?? []), ...added.updates];
      commitments.set(key, { ...added, updates: latest(updates, ({ period }) => period) });
    }
  }
  return {
    authority: { id: authority.id, name: authority.name },
    directorates: authority.directorates,
    plans,
    schemes,
    indicators: [...indicators.values()],
    commitments: [...commitments.values()],
    editions: editions.map(editionOf),
    sections: Object.fromEntries(editions.map(({ edition, sections }) => [edition.id, sections])),
  };
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
    year: yearOf(edition.period),
    title: row.title,
    references: row.codes,
    codeLost: row.codeLost,
    types: row.types,
    category: row.category,
    service: row.service,
    objective: row.objective,
    aim: row.aim,
    polarity: row.polarity,
    range: null,
    unit: row.unit,
    frequency: row.frequency,
    basis: row.basis,
    measure: row.measure,
    redefined: row.redefined,
    position,
  };
}

function targetsOf(row: IndicatorRow, quarter: Quarter): readonly Target[] {
  const year = yearOf(quarter);
  const target = (period: Period, figure: Figure | null, note: Target['note'] = null) =>
    figure === null ? [] : [{ period, figure, note }];
  const ownTargets = [...target(year, row.yearTarget, row.targetNote), ...target(quarter, row.periodTarget)];
  for (const each of ownTargets) own.add(each);
  return [...target(previousYear(year), row.previousYearTarget), ...ownTargets];
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
            caution: null,
            source,
          },
        ];
  const current = plain(period ?? quarter, row.actual).map((reading) => ({
    ...reading,
    fraction: row.fraction,
    split: row.split,
    comment: row.comment,
    caution: row.caution,
  }));
  for (const each of current) own.add(each);
  return [
    ...plain(previousYear(yearOf(quarter)), row.yearEndPrevious),
    ...(period === null ? [] : [...plain(samePeriodLastYear(period), row.previous), ...current]),
  ];
}

function benchmarksOf(row: IndicatorRow, year: FinancialYear | null): readonly Benchmark[] {
  if (year === null || row.walesAverage === null || row.rank === null) return [];
  return [{ year, walesAverage: row.walesAverage, rank: row.rank }];
}

/** One item for each key, the last one given. */
function latest<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}

/** Readings and targets that a report gives as its own, and not beside them for comparison. */
const own = new WeakSet<Reading | Target>();

/** A report's own word is stronger than another's comparison; a comparison with a value stronger than one without. */
function strength(item: Reading | Target): number {
  return own.has(item) ? 2 : item.figure.kind === 'value' ? 1 : 0;
}

/** One item for each period in the order of periods: the strongest, and of equals the last one given. */
function byPeriod<Item extends Reading | Target>(items: readonly Item[]): readonly Item[] {
  const weakestFirst = items.toSorted((one, other) => strength(one) - strength(other));
  return latest(weakestFirst, ({ period }) => period).toSorted((one, other) =>
    comparePeriods(one.period, other.period),
  );
}

/**
 * Joins what two reports say of one indicator. What a report says of its own period is never replaced by what
 * another prints beside its own for comparison, so loading a later report changes nothing in an earlier one.
 */
function merged(known: Indicator | null, added: Indicator): Indicator {
  if (known === null)
    return { ...added, targets: byPeriod(added.targets), readings: byPeriod(added.readings) };
  return {
    ...known,
    definitions: latest([...known.definitions, ...added.definitions], ({ year }) => year),
    targets: byPeriod([...known.targets, ...added.targets]),
    readings: byPeriod([...known.readings, ...added.readings]),
    benchmarks: latest([...known.benchmarks, ...added.benchmarks], ({ year }) => year),
  };
}

function commitmentOf({ row, edition, position }: Placed<CommitmentRow>): Commitment {
  return {
    code: row.code,
    printedCode: row.printedCode,
    codeLost: row.codeLost,
    year: yearOf(edition.period),
    directorate: edition.directorate,
    service: row.service,
    objective: row.objective,
    aim: row.aim,
    title: row.title,
    position,
    updates: [
      {
        period: edition.period,
        status: row.status,
        noStatusReason: row.noStatusReason,
        progress: row.progress,
        nextSteps: row.nextSteps,
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
    publishedOn: publishedOn as CalendarDate | null,
    printed: { ...printed, arrows, comments },
  };
}
