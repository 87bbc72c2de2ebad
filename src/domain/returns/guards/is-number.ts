import { typedNumber } from '../typed-number.ts';
import { stop } from './finding.ts';
import type { IndicatorGuard } from './indicator-entry.ts';

/** What stands in a box of figures is one number. */
export const isNumber: IndicatorGuard = ({ content }) => {
  const boxes: readonly (readonly [string, string])[] = [
    ['value', content.value],
    ['numerator', content.numerator],
    ['denominator', content.denominator],
    ...Object.entries(content.split ?? {}).map(([colour, text]) => [`split.${colour}`, text] as const),
  ];
  return boxes
    .filter(([, text]) => text.trim() !== '' && typedNumber(text) === null)
    .map(([field, text]) => stop('not-a-number', field, { typed: text.trim() }));
};
