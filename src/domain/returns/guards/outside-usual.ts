import { figureSize, heldScatter, isChance, medianOf, valueText } from './distance.ts';
import { confirm } from './finding.ts';
import type { IndicatorGuard } from './indicator-entry.ts';

/** From how many readings on their own scatter says what is usual; with fewer, factors do. */
const ENOUGH = 5;

/** How many times the usual scatter is outside it. */
const OUTSIDE = 6;

/**
 * Far outside what was reported so far, by the readings' own scatter (median and median distance, which one odd quarter
 * does not move), and like none of them, the same quarter of an earlier year least of all: peaks come again.
 */
export const outsideUsual: IndicatorGuard = (entry) => {
  const value = figureSize(entry);
  const nears = entry.known.readings.map(({ near }) => near);
  if (value === null || value === 0 || nears.length < ENOUGH) return [];
  const middle = medianOf(nears);
  const scatter = heldScatter(entry, middle);
  const [low, high] = [Math.min(...nears), Math.max(...nears)];
  const beyond = Math.max(low - value, value - high);
  const target = entry.known.target?.near;
  const isOutside =
    Math.abs(value - middle) > OUTSIDE * scatter &&
    beyond > 2 * scatter &&
    !isChance(entry, value, middle) &&
    !entry.known.readings.some(({ near, isSameQuarter }) => isSameQuarter && isAlike(value, near)) &&
    (target === undefined || Math.abs(value - target) > 2 * scatter);
  return isOutside
    ? [
        confirm('outside-usual', 'value', {
          value: valueText(entry),
          low: lowest(entry.known.readings),
          high: highest(entry.known.readings),
        }),
      ]
    : [];
};

/** A peak is as high as another give or take a half. */
function isAlike(value: number, near: number): boolean {
  return value * near > 0 && Math.abs(value) < 1.5 * Math.abs(near) && Math.abs(near) < 1.5 * Math.abs(value);
}

type Readings = Parameters<IndicatorGuard>[0]['known']['readings'];

function lowest(readings: Readings): string {
  const [first] = readings.toSorted((one, other) => one.value.cmp(other.value));
  return first?.value.toFixed() ?? '';
}

function highest(readings: Readings): string {
  return (
    readings
      .toSorted((one, other) => one.value.cmp(other.value))
      .at(-1)
      ?.value.toFixed() ?? ''
  );
}
