import type { Indicator, IndicatorDefinition, Reading } from '../framework/index.ts';
import {
  type Basis,
  comparePeriods,
  financialYear,
  isQuarter,
  isYear,
  type Period,
  type Quarter,
  quarterNumber,
  quarterOf,
  yearOf,
} from '../period/index.ts';
import type { Decimal, Unit } from '../value/index.ts';

/** A place in a series: its period, and the value read for it or null where none is held. */
export interface SeriesPoint {
  readonly period: Period;
  readonly value: Decimal | null;
  /** The definition changed between the point before and this one: they are not compared. */
  readonly isRedefined: boolean;
}

/**
 * Readings that may be compared, in order of time, each as far from the next.
 * - `years`: whole years;
 * - `same-quarter`: one quarter of each year, counted from 1 April to its end;
 * - `quarters`: quarters in a row, each for itself;
 * - `stock`: how many there were at the ends of quarters and years.
 */
export interface ReadingSeries {
  readonly kind: 'years' | 'same-quarter' | 'quarters' | 'stock';
  readonly basis: Basis;
  readonly unit: Unit;
  /** Begins and ends with a value. */
  readonly points: readonly SeriesPoint[];
}

/** A stock is read at most a year apart; further apart, the quarters between are points without a value. */
const MOST_QUARTERS_APART = 4;

/**
 * The series of an indicator, that with the newest reading first. Months are in none: nothing reports them. Units
 * that changed with a definition are not put in one line.
 */
export function seriesOf(indicator: Indicator): readonly ReadingSeries[] {
  const groups = new Map<string, { kind: ReadingSeries['kind']; unit: Unit; readings: Reading[] }>();
  for (const reading of indicator.readings) {
    const kind = kindOf(reading);
    if (kind === null || reading.figure.kind === 'absent') continue;
    const { unit } = definitionFor(indicator, reading.period);
    const number =
      kind === 'same-quarter' && isQuarter(reading.period) ? quarterNumber(reading.period) : null;
    const key = [kind, reading.basis, unit, number].join(' ');
    const group = groups.get(key) ?? { kind, unit, readings: [] };
    group.readings.push(reading);
    groups.set(key, group);
  }
  return [...groups.values()]
    .map((group) => seriesFrom({ ...group, indicator }))
    .toSorted((one, other) => comparePeriods(newest(other), newest(one)));
}

function newest({ points }: ReadingSeries): Period {
  const last = points.at(-1);
  if (last === undefined) throw new Error('a series has points');
  return last.period;
}

function kindOf({ period, basis }: Reading): ReadingSeries['kind'] | null {
  if (!isYear(period) && !isQuarter(period)) return null;
  if (basis === 'point-in-time') return 'stock';
  if (isYear(period)) return 'years';
  return basis === 'period' ? 'quarters' : 'same-quarter';
}

/** The definition that a period is read by: its year's, else the next one after it, which took it as last year's figure. */
function definitionFor({ ref, definitions }: Indicator, period: Period): IndicatorDefinition {
  const year = yearOf(period);
  const inOrder = definitions.toSorted((one, other) => one.year.localeCompare(other.year));
  const found = inOrder.find((definition) => definition.year >= year) ?? inOrder.at(-1);
  if (found === undefined) throw new Error(`${ref} has no definition`);
  return found;
}

function seriesFrom({
  kind,
  unit,
  readings,
  indicator,
}: {
  readonly kind: ReadingSeries['kind'];
  readonly unit: Unit;
  readonly readings: readonly Reading[];
  readonly indicator: Indicator;
}): ReadingSeries {
  const held = readings.toSorted((one, other) => comparePeriods(one.period, other.period));
  const periods = places({ kind, periods: held.map(({ period }) => period) });
  let year = yearOf(periods[0] ?? 'unread' as Period);
  const points = periods.map((period): SeriesPoint => {
    const reading = held.find((candidate) => candidate.period === period);
    const value = reading?.figure.kind === 'value' ? reading.figure.value : null;
    const from = year;
    const to = yearOf(period);
    if (value !== null) year = to;
    const isRedefined =
      value !== null &&
      indicator.definitions.some(
        (definition) => definition.redefined && from < definition.year && definition.year <= to,
      );
    return { period, value, isRedefined };
  });
  return { kind, basis: held[0]?.basis ?? 'period', unit, points };
}
