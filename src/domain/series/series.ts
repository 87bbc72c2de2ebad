import type { Indicator, IndicatorDefinition, Reading } from '../framework/index.ts';
import {
  type Basis,
  comparePeriods,
  financialYear,
  isQuarter,
  isYear,
  type Period,
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
  const held = new Map<number, Reading>();
  // Longer periods come first, so a year stands before its fourth quarter where a stock has both.
  for (const reading of readings.toSorted((one, other) => comparePeriods(one.period, other.period)))
    if (!held.has(placeOf(kind, reading.period))) held.set(placeOf(kind, reading.period), reading);
  const [first, ...rest] = held.values();
  if (first === undefined) throw new Error('a series has readings');
  const points: SeriesPoint[] = [];
  let before = first.period;
  for (const place of placesBetween(kind, [...held.keys()])) {
    const reading = held.get(place);
    const period = reading?.period ?? periodAt(kind, { place, like: first.period });
    const value = reading?.figure.kind === 'value' ? reading.figure.value : null;
    points.push({
      period,
      value,
      isRedefined: value !== null && isRedefinedBetween(indicator, { before, period }),
    });
    if (value !== null) before = period;
  }
  return { kind, basis: (rest.at(-1) ?? first).basis, unit, points };
}

function isRedefinedBetween(
  { definitions }: Indicator,
  { before, period }: { readonly before: Period; readonly period: Period },
): boolean {
  return definitions.some(
    ({ year, redefined }) => redefined && yearOf(before) < year && year <= yearOf(period),
  );
}

/** Where a period stands: counted in years, or in quarters with a year at its fourth. */
function placeOf(kind: ReadingSeries['kind'], period: Period): number {
  const year = Number(period.slice(0, 4));
  if (kind === 'years' || kind === 'same-quarter') return year;
  return year * 4 + (isQuarter(period) ? quarterNumber(period) : 4) - 1;
}

/** The period at a place; `like` tells which quarter of the year a series of one quarter is of. */
function periodAt(
  kind: ReadingSeries['kind'],
  { place, like }: { readonly place: number; readonly like: Period },
): Period {
  if (kind === 'years') return financialYear(place);
  if (kind === 'same-quarter')
    return quarterOf({ year: financialYear(place), number: isQuarter(like) ? quarterNumber(like) : 4 });
  return quarterOf({ year: financialYear(Math.floor(place / 4)), number: (place % 4) + 1 });
}

/** Every place from the first to the last. A stock read every half year or year is not made to look unread between. */
function placesBetween(kind: ReadingSeries['kind'], held: readonly number[]): readonly number[] {
  const [first = 0] = held;
  const last = held.at(-1) ?? first;
  const distance = held.reduce((common, place) => greatestCommon(common, place - first), 0);
  const step = kind === 'stock' && distance > 0 && distance <= MOST_QUARTERS_APART ? distance : 1;
  return Array.from({ length: (last - first) / step + 1 }, (_, at) => first + at * step);
}

function greatestCommon(one: number, other: number): number {
  return other === 0 ? one : greatestCommon(other, one % other);
}
