import { fractionScale } from '../fraction-scale.ts';
import { stop } from './finding.ts';
import type { IndicatorGuard } from './indicator-entry.ts';

/** A figure, or a reason why there is none; and not both. */
export const figureOrReason: IndicatorGuard = ({ content, definition, scored }) => {
  const { value, numerator, denominator, split, absence } = content;
  const figures = split === null ? [value] : Object.values(split);
  // Counts beside a figure that is no share of anything are no figure.
  const counts = fractionScale(definition.unit) === null ? [] : [numerator, denominator];
  const isTyped = [...figures, ...counts].some((text) => text.trim() !== '');
  if (absence !== null) return isTyped ? [stop('figure-and-reason', 'absence')] : [];
  if (isTyped || scored.reading !== null) return [];
  return [stop('figure-missing', split === null ? 'value' : 'split.green')];
};
