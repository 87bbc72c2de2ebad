import type { Indicator, IndicatorDefinition, Reading } from '../framework/index.ts';
import { yearOf } from '../period/index.ts';
import { type Decimal, ZERO } from '../value/index.ts';
import { aboutOf } from './about.ts';
import { isSmall, smallestOf } from './smallest-shown.ts';

/** An indicator with the marker on every reading that is withheld; their values stay. */
export function markedIndicator(indicator: Indicator): Indicator {
  const [first] = indicator.definitions;
  return {
    ...indicator,
    readings: indicator.readings.map((reading) => {
      const year = yearOf(reading.period);
      // A figure of a year that the report does not define the indicator for stands beside those that it does.
      const definition = indicator.definitions.find((each) => each.year === year) ?? first;
      return definition !== undefined && isWithheld(reading, definition)
        ? { ...reading, figure: { ...reading.figure, marker: 'c' } }
        : reading;
    }),
  };
}

/**
 * Whether a reading is withheld: a small count of people, or a share of which the part, what is left of the whole, or
 * the whole is small. Where the counts of a share are not held, it is not withheld.
 */
export function isWithheld(
  { figure, fraction }: Pick<Reading, 'figure' | 'fraction'>,
  definition: IndicatorDefinition,
): boolean {
  if (aboutOf(definition) === 'other') return false;
  const smallest = smallestOf(definition);
  const isFew = (count: Decimal) => isSmall(count, smallest);
  if (definition.unit === 'count' && figure.kind === 'value' && isFew(figure.value)) return true;
  if (fraction === null) return false;
  const { numerator, denominator } = fraction;
  const rest = denominator.minus(numerator);
  const isShare = definition.unit === 'percent';
  return isFew(numerator) || isFew(denominator) || (isShare && rest.gt(ZERO) && isFew(rest));
}
