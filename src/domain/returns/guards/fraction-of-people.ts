import { valueText } from './distance.ts';
import { confirm } from './finding.ts';
import type { IndicatorGuard } from './indicator-entry.ts';
import { isAverage } from './known.ts';

/** People and things are counted in whole numbers. Averages are not, and neither is what was no whole number before. */
export const fractionOfPeople: IndicatorGuard = (entry) => {
  const { definition, scored, known } = entry;
  const figure = scored.reading?.figure;
  if (definition.unit !== 'count' || figure?.kind !== 'value' || isAverage(definition)) return [];
  const isWhole = figure.value.eq(figure.value.round(0));
  // Half of a year's target may be no whole number; what was counted is.
  const hasBeen = known.readings.some(({ value }) => !value.eq(value.round(0)));
  return isWhole || hasBeen ? [] : [confirm('fraction-of-people', 'value', { value: valueText(entry) })];
};
