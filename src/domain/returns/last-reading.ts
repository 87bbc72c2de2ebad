import { definitionIn, type Indicator, type Reading } from '../framework/index.ts';
import { previousPeriod, type Quarter, reportedPeriod, yearOf } from '../period/index.ts';

/**
 * What the quarter before reported of an indicator, on the basis that it has now; null where none was due then (an
 * annual figure), none is held, or it spoke of another span.
 */
export function lastReading(indicator: Indicator, quarter: Quarter): Reading | null {
  const now = definitionIn(indicator, yearOf(quarter));
  const before = previousPeriod(quarter);
  const then = definitionIn(indicator, yearOf(before)) ?? now;
  if (now === null || then === null) return null;
  const period = reportedPeriod({ quarter: before, frequency: then.frequency, basis: then.basis });
  const reading = indicator.readings.find((held) => held.period === period) ?? null;
  return reading?.basis === now.basis ? reading : null;
}
