import type { Unit } from '../../value/index.ts';
import { confirm } from './finding.ts';
import type { IndicatorGuard } from './indicator-entry.ts';

/** Signs and words of a unit beside a number, in both languages, and the units that they go with. */
const SIGNS: readonly (readonly [RegExp, readonly Unit[]])[] = [
  [/£|\b(pounds?|punt|punnoedd)\b/i, ['gbp', 'gbp-thousand']],
  [/%|\bper ?cent\b|\by cant\b/i, ['percent']],
  [/\b(days?|diwrnod|diwrnodau|dyddiau)\b/i, ['days', 'days-per-fte', 'count']],
  [/\b(weeks?|wythnos|wythnosau|months?|mis|misoedd)\b/i, ['count']],
  [/\b(years?|blwydd|blynedd|blynyddoedd|oed)\b/i, ['years', 'count']],
];

/** A figure typed with the sign of another unit than its own was meant for another box. */
export const otherUnit: IndicatorGuard = ({ content, definition }) => {
  const boxes: readonly (readonly [string, string])[] = [
    ['value', content.value],
    ...Object.entries(content.split ?? {}).map(([colour, text]) => [`split.${colour}`, text] as const),
  ];
  return boxes.flatMap(([field, text]) => {
    const typed = text.trim();
    const isOther = SIGNS.some(([sign, units]) => sign.test(typed) && !units.includes(definition.unit));
    return isOther && typed.length <= 60
      ? [confirm('other-unit', field, { typed, unit: definition.unit })]
      : [];
  });
};
