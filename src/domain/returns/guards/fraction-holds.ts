import { HUNDRED, ZERO } from '../../value/index.ts';
import { typedNumber } from '../typed-number.ts';
import { confirm, stop } from './finding.ts';
import type { IndicatorGuard } from './indicator-entry.ts';

/**
 * A fraction needs both its parts, and something to divide by. Of a share the part is within the whole, but for shares
 * that have been above a hundred before: of the headcount of a day more may have come.
 */
export const fractionHolds: IndicatorGuard = ({ content, definition, known }) => {
  const [typedAbove, typedBelow] = [content.numerator.trim(), content.denominator.trim()];
  if (typedAbove === '' && typedBelow === '') return [];
  if (typedAbove === '') return [stop('numerator-missing', 'numerator')];
  if (typedBelow === '') return [stop('denominator-missing', 'denominator')];
  const [above, below] = [typedNumber(typedAbove), typedNumber(typedBelow)];
  if (above === null || below === null) return [];
  if (below.lte(ZERO))
    return [stop('denominator-not-above-zero', 'denominator', { denominator: below.toFixed() })];
  const isUsual = known.readings.some(({ value }) => value.gt(HUNDRED));
  return definition.unit === 'percent' && above.gt(below) && !isUsual
    ? [
        confirm('numerator-above-denominator', 'numerator', {
          numerator: above.toFixed(),
          denominator: below.toFixed(),
        }),
      ]
    : [];
};
