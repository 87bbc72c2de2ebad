import type { Unit } from '../../value/index.ts';
import { figureSize, isChance, valueText } from './distance.ts';
import { confirm } from './finding.ts';
import type { IndicatorEntry, IndicatorGuard } from './indicator-entry.ts';

/** How many times as large, or as small, makes a figure worth a question: ages hardly move, counts may. */
const FACTORS: Readonly<Record<Unit, number>> = {
  count: 5,
  percent: 4,
  days: 3,
  years: 1.3,
  'rate-per-1000': 4,
  'days-per-fte': 4,
  gbp: 5,
  'gbp-thousand': 5,
};

/** A target is a guess, and no figure lies near it for sure. */
const TARGET_FACTOR = 5;

/**
 * Many times everything that was reported, or a small part of it, is more often a slip of the finger than the truth;
 * where nothing was reported, many times the target. A figure that is like one before is none, and neither is one near its
 * target: what was bad recovers.
 */
export const orderOfMagnitude: IndicatorGuard = (entry) => {
  const { known, definition } = entry;
  const value = figureSize(entry);
  if (value === null || value === 0) return [];
  const readings = known.readings.filter(({ near }) => near !== 0);
  const factor = FACTORS[definition.unit];
  const isFarFrom = (near: number, times: number) => isFar(entry, { value, near, times });
  const target = known.target !== null && known.target.near !== 0 ? known.target : null;
  const isFound =
    readings.length === 0
      ? target !== null && isFarFrom(target.near, TARGET_FACTOR)
      : readings.every(({ near }) => isFarFrom(near, factor)) &&
        (target === null || isFarFrom(target.near, Math.min(2, factor)));
  if (!isFound) return [];
  const { last, lastYear } = known;
  const newest = last === null && lastYear === null ? readings.at(-1) : null;
  const named = [
    ['target', target?.value],
    ['previous', lastYear?.value],
    ['earlier', last?.value],
    ['before', newest?.value],
  ] as const;
  return [
    confirm('order-of-magnitude', 'value', {
      value: valueText(entry),
      ...Object.fromEntries(named.flatMap(([name, other]) => (other ? [[name, other.toFixed()]] : []))),
    }),
  ];
};

/** Of figures that may be below zero only those far larger than any are far: near zero everything is. */
function isFar(
  entry: IndicatorEntry,
  { value, near, times }: { readonly value: number; readonly near: number; readonly times: number },
): boolean {
  const [one, two] = [Math.abs(value), Math.abs(near)];
  if (entry.known.mayBeNegative)
    return one >= 10 * Math.max(...entry.known.readings.map((each) => Math.abs(each.near)), two);
  return (one >= two * times || two >= one * times) && !isChance(entry, value, near);
}
