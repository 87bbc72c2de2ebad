import { HUNDRED } from '../../value/index.ts';
import { valueText } from './distance.ts';
import { confirm } from './finding.ts';
import type { IndicatorGuard } from './indicator-entry.ts';

/** A per cent is seldom above a hundred: where it has been before, of a headcount for one, it may be. */
export const aboveHundred: IndicatorGuard = (entry) => {
  const { definition, scored, content, known } = entry;
  const figure = scored.reading?.figure;
  if (definition.unit !== 'percent' || figure?.kind !== 'value' || figure.value.lte(HUNDRED)) return [];
  // A part above its whole is asked about already.
  const isAsked = content.value.trim() === '' && content.numerator.trim() !== '';
  const isUsual = known.readings.some(({ value }) => value.gt(HUNDRED));
  return isAsked || isUsual ? [] : [confirm('above-hundred', 'value', { value: valueText(entry) })];
};
