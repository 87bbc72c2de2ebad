import { yearOf } from '../../period/index.ts';
import { valueText } from './distance.ts';
import { confirm } from './finding.ts';
import type { IndicatorGuard } from './indicator-entry.ts';

/** A figure that adds up from April does not fall from one quarter to the next. Shares, averages and changes may. */
export const cumulativeFalls: IndicatorGuard = (entry) => {
  const { scored, known, frame } = entry;
  const figure = scored.reading?.figure;
  if (!known.addsUp || figure?.kind !== 'value') return [];
  const year = yearOf(frame.edition.period);
  const earlier = known.readings.filter(({ period }) => yearOf(period) === year).at(-1);
  return earlier !== undefined && figure.value.lt(earlier.value)
    ? [
        confirm('cumulative-falls', 'value', {
          value: valueText(entry),
          earlier: earlier.value.toFixed(),
          period: earlier.period,
        }),
      ]
    : [];
};
