import { ZERO } from '../../value/index.ts';
import { valueText } from './distance.ts';
import { confirm } from './finding.ts';
import type { IndicatorGuard } from './indicator-entry.ts';

/** A figure is seldom below zero, unless it says what was gained and lost. Money without a past may be. */
export const belowZero: IndicatorGuard = (entry) => {
  const { definition, scored, known } = entry;
  const figure = scored.reading?.figure;
  if (figure?.kind !== 'value' || figure.value.gte(ZERO) || known.mayBeNegative) return [];
  const isMoney = definition.unit === 'gbp' || definition.unit === 'gbp-thousand';
  if (isMoney && known.readings.length === 0 && known.target === null) return [];
  return [confirm('below-zero', 'value', { value: valueText(entry) })];
};
