import type { IndicatorEntry } from './indicator-entry.ts';
import { sizeOf } from './known.ts';

/** How many standard deviations of chance alone make a difference that chance does not explain. */
const BEYOND_CHANCE = 3;

/**
 * How far a figure of the entry scatters by chance alone around `near`: of a count as counts do (its square root), of a
 * share by how many it is of. A handful of people is one or two of them more or less; of money, ages and days nothing is
 * known.
 */
export function chanceScatter({ content, definition, scored }: IndicatorEntry, near: number): number {
  if (definition.unit === 'count') return Math.sqrt(Math.max(1, Math.abs(near)));
  const fraction = scored.reading?.fraction ?? null;
  if (definition.unit !== 'percent' || fraction === null || content.denominator.trim() === '') return 0;
  const cases = Math.max(1, sizeOf(fraction.denominator));
  // What was before is of as few, and all of three is not all of everybody: one more and one fewer are counted in.
  const share = Math.min(1, Math.max(0, ((near / 100) * cases + 1) / (cases + 2)));
  return 100 * Math.sqrt((2 * share * (1 - share)) / cases);
}

/** Whether chance alone may make `value` of `near`. */
export function isChance(entry: IndicatorEntry, value: number, near: number): boolean {
  return Math.abs(value - near) <= BEYOND_CHANCE * chanceScatter(entry, near);
}

/** The figure that an entry gives, as a number to be measured with; null of none. */
export function figureSize({ scored }: IndicatorEntry): number | null {
  const figure = scored.reading?.figure;
  return figure?.kind === 'value' ? sizeOf(figure.value) : null;
}

/** The figure that an entry gives as decimal text; empty of none. */
export function valueText({ scored }: IndicatorEntry): string {
  const figure = scored.reading?.figure;
  return figure?.kind === 'value' ? figure.value.toFixed() : '';
}

/** The middle one of some numbers. */
export function medianOf(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  const [low = 0, high = 0] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return (low + high) / 2;
}

/** What is usual between quarters by unit where little is held: a share of the level, of per cents points. */
const USUAL: Readonly<Record<IndicatorEntry['definition']['unit'], number>> = {
  count: 0.1,
  percent: 4,
  days: 0.06,
  years: 0.02,
  'rate-per-1000': 0.08,
  'days-per-fte': 0.08,
  gbp: 0.12,
  'gbp-thousand': 0.12,
};

/** From how many readings on their own scatter is taken. */
const ENOUGH = 5;

/**
 * How far the readings of an indicator scatter: by what is held (the median distance from the median, which one odd quarter
 * does not move), else as such figures usually do; never less than chance.
 */
export function heldScatter(entry: IndicatorEntry, near: number): number {
  const { unit } = entry.definition;
  const usual = unit === 'percent' ? USUAL.percent : USUAL[unit] * Math.abs(near);
  const nears = entry.known.readings.map((each) => each.near);
  const middle = medianOf(nears);
  const own = nears.length < ENOUGH ? usual : 1.4826 * medianOf(nears.map((each) => Math.abs(each - middle)));
  return Math.max(own, usual / 3, chanceScatter(entry, near));
}
