import {
  type Benchmark,
  definitionIn,
  type Indicator,
  type IndicatorDefinition,
  type Reading,
  type Target,
} from '../framework/index.ts';
import { comparePeriods, type Period, type Quarter, reportedPeriod, yearOf } from '../period/index.ts';

/** What the report of a quarter says of an indicator: its own figures, and others beside them for comparison. */
export interface ToldIndicator {
  readonly period: Quarter;
  readonly indicator: Indicator;
}

/**
 * One indicator from what several reports say of it, each of another quarter. A report's own word for its own period
 * is never replaced by what another prints beside its own for comparison; a comparison with a value is stronger than
 * one without; of two that are equally strong the later report's holds. Periods come in order, benchmarks newest first.
 */
export function joinedIndicator(told: readonly [ToldIndicator, ...ToldIndicator[]]): Indicator {
  const inOrder = told.toSorted((one, other) => comparePeriods(one.period, other.period));
  const definitions = inOrder.flatMap(({ period, indicator }) =>
    indicator.definitions.map((definition) =>
      weighed(definition, definition.year === yearOf(period) ? 1 : 0),
    ),
  );
  const targets = inOrder.flatMap(({ period, indicator }) =>
    indicator.targets.map((target) => weighed(target, strength(target, ownTargets(period)))),
  );
  const readings = inOrder.flatMap(({ period, indicator }) => {
    const own = ownReading(indicator, period);
    return indicator.readings.map((reading) => weighed(reading, strength(reading, own)));
  });
  const benchmarks = inOrder.flatMap(({ indicator }) => indicator.benchmarks.map((held) => weighed(held, 0)));
  const [{ indicator }] = told;
  return {
    ref: indicator.ref,
    directorate: indicator.directorate,
    definitions: strongest(definitions, yearKey).toSorted(byYear),
    targets: strongest(targets, periodKey).toSorted(byPeriod),
    readings: strongest(readings, periodKey).toSorted(byPeriod),
    benchmarks: strongest(benchmarks, yearKey).toSorted((one, other) => byYear(other, one)),
  };
}

interface Weighed<Item> {
  readonly item: Item;
  readonly weight: number;
}

function weighed<Item>(item: Item, weight: number): Weighed<Item> {
  return { item, weight };
}

/** The periods whose targets a report sets: its year and its quarter. */
function ownTargets(quarter: Quarter): readonly Period[] {
  return [yearOf(quarter), quarter];
}

/** The period whose reading is a report's own word; none where none was due. */
function ownReading(indicator: Indicator, quarter: Quarter): readonly Period[] {
  const definition = definitionIn(indicator, yearOf(quarter));
  const period = definition === null ? null : reportedPeriod({ quarter, ...definition });
  return period === null ? [] : [period];
}

function strength({ period, figure }: Reading | Target, own: readonly Period[]): number {
  if (own.includes(period)) return 2;
  return figure.kind === 'value' ? 1 : 0;
}

/** One item for each key: the strongest, and of equals the last. */
function strongest<Item>(items: readonly Weighed<Item>[], keyOf: (item: Item) => string): readonly Item[] {
  const weakestFirst = items.toSorted((one, other) => one.weight - other.weight);
  return [...new Map(weakestFirst.map(({ item }) => [keyOf(item), item])).values()];
}

const yearKey = ({ year }: IndicatorDefinition | Benchmark): string => year;
const periodKey = ({ period }: Reading | Target): string => period;

function byYear(one: IndicatorDefinition | Benchmark, other: IndicatorDefinition | Benchmark): number {
  return one.year < other.year ? -1 : Number(one.year > other.year);
}

function byPeriod(one: Reading | Target, other: Reading | Target): number {
  return comparePeriods(one.period, other.period);
}
