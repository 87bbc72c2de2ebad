import {
  definitionIn,
  type Indicator,
  type IndicatorDefinition,
  type Reading,
  type Target,
  targetAt,
} from '../framework/index.ts';
import {
  type Period,
  previousYear,
  type Quarter,
  reportedPeriod,
  samePeriodLastYear,
  yearOf,
} from '../period/index.ts';

/** What the report of a quarter shows of an indicator, found by the rules of periods; null for what is not there. */
export interface ShownFigures {
  readonly definition: IndicatorDefinition;
  /** The period whose reading is shown, or null when none is due this quarter. */
  readonly readingPeriod: Period | null;
  readonly reading: Reading | null;
  readonly yearTarget: Target | null;
  /** The quarter's own target. */
  readonly quarterTarget: Target | null;
  /** The target that the reading is scored against: the quarter's where there is one, else the year's. */
  readonly periodTarget: Target | null;
  readonly previousYearTarget: Target | null;
  /** The reading compared with: the same period last year. */
  readonly previous: Reading | null;
  readonly yearEndPrevious: Reading | null;
}

/** The figures of an indicator that the report of a quarter shows; null where it is not defined in the quarter's year. */
export function shownFigures(indicator: Indicator, quarter: Quarter): ShownFigures | null {
  const year = yearOf(quarter);
  const definition = definitionIn(indicator, year);
  if (definition === null) return null;
  const readingPeriod = reportedPeriod({ quarter, ...definition });
  const readingAt = (period: Period | null) =>
    indicator.readings.find((reading) => reading.period === period) ?? null;
  const yearTarget = targetAt(indicator, year);
  const quarterTarget = targetAt(indicator, quarter);
  return {
    definition,
    readingPeriod,
    reading: readingAt(readingPeriod),
    yearTarget,
    quarterTarget,
    periodTarget: quarterTarget ?? yearTarget,
    previousYearTarget: targetAt(indicator, previousYear(year)),
    previous: readingAt(readingPeriod && samePeriodLastYear(readingPeriod)),
    yearEndPrevious: readingAt(previousYear(year)),
  };
}
