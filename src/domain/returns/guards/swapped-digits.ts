import { decimal, isDecimalText } from '../../value/index.ts';
import { figureSize, heldScatter, isChance, medianOf, valueText } from './distance.ts';
import { confirm } from './finding.ts';
import type { IndicatorEntry, IndicatorGuard } from './indicator-entry.ts';

/** How many times the usual scatter off a figure is unusual, and how few the figure with two digits swapped has to be. */
const OFF = 2.5;
const NEAR = 1;

/**
 * Two neighbouring digits swapped (348 for 384): the figure is unusual, and with the two the other way round it would be
 * where it was to be expected.
 */
export const swappedDigits: IndicatorGuard = (entry) => {
  const value = figureSize(entry);
  const text = valueText(entry);
  const nears = expectedAt(entry);
  if (value === null || nears.length === 0 || entry.content.numerator.trim() !== '') return [];
  const scatter = heldScatter(entry, medianOf(nears));
  const off = (number: number) => Math.min(...nears.map((near) => Math.abs(number - near))) / scatter;
  const { readings, target } = entry.known;
  // What is like any figure held, or near the target, is where a figure may be.
  const seen = [...readings.map(({ near }) => near), ...(target === null ? [] : [target.near])];
  const isUsual =
    off(value) < OFF ||
    nears.some((near) => isChance(entry, value, near)) ||
    seen.some((near) => Math.abs(value - near) < scatter);
  if (isUsual) return [];
  const [best] = swapsOf(text).toSorted((one, other) => off(Number(one)) - off(Number(other)));
  return best !== undefined && off(Number(best)) < NEAR
    ? [confirm('swapped-digits', 'value', { value: text, swapped: decimal(best).toFixed() })]
    : [];
};

/** Where a figure was to be expected: like last quarter, last year, the same quarter of other years. */
function expectedAt({ known: { readings, last, lastYear } }: IndicatorEntry): readonly number[] {
  const same = readings.filter(({ isSameQuarter }) => isSameQuarter);
  const held = [last, lastYear, ...same].flatMap((each) => (each === null ? [] : [each.near]));
  return held.length > 0 ? held : readings.slice(-1).map(({ near }) => near);
}

/** A number with two neighbouring digits swapped, in every way that gives another number. */
function swapsOf(text: string): readonly string[] {
  return [...text].flatMap((digit, at) => {
    const next = text[at + 1] ?? '';
    const swapped = `${text.slice(0, at)}${next}${digit}${text.slice(at + 2)}`;
    const isSwap = /\d/.test(digit) && /\d/.test(next) && digit !== next;
    return isSwap && isDecimalText(swapped) && !/^-?0\d/.test(swapped) ? [swapped] : [];
  });
}
