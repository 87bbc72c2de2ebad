import { yearOf } from '../../period/index.ts';
import { typedNumber } from '../typed-number.ts';
import { confirm } from './finding.ts';
import type { IndicatorGuard } from './indicator-entry.ts';

/**
 * A share of the year so far is of as many cases as before, or more. Cases that are those of the day may be a few fewer; a
 * fifth fewer is the quarter alone.
 */
export const casesCollapse: IndicatorGuard = ({ content, definition, known, frame }) => {
  const denominator = typedNumber(content.denominator);
  if (definition.basis !== 'year-to-date' || denominator === null) return [];
  const year = yearOf(frame.edition.period);
  const earlier = known.readings
    .filter(({ period, fraction }) => yearOf(period) === year && fraction !== null)
    .at(-1);
  const before = earlier?.fraction?.denominator;
  return earlier !== undefined && before !== undefined && denominator.lte(before.times('0.8'))
    ? [
        confirm('cases-collapse', 'denominator', {
          denominator: denominator.toFixed(),
          numerator: typedNumber(content.numerator)?.toFixed() ?? '',
          cases: before.toFixed(),
          period: earlier.period,
        }),
      ]
    : [];
};
