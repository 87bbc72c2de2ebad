import { ZERO } from '../../value/index.ts';
import { chanceScatter, medianOf } from './distance.ts';
import { confirm } from './finding.ts';
import type { IndicatorGuard } from './indicator-entry.ts';
import { sizeOf } from './known.ts';

/** From what count on it does not fall to none by chance. */
const FEW = 4;

/**
 * From clearly above zero to exactly zero is asked once: a nought often stands for "no data", and where lower is better it
 * earns the best status (RULES section 2). Few, or a share of a handful, or what was nought before, may be none.
 */
export const noughtAfterFigure: IndicatorGuard = (entry) => {
  const { scored, known, definition } = entry;
  const figure = scored.reading?.figure;
  const { readings, last } = known;
  const newest = last ?? readings.at(-1);
  if (figure?.kind !== 'value' || !figure.value.eq(ZERO) || newest === undefined || known.mayBeNegative)
    return [];
  // Where none is aimed at, or has been, none is no surprise.
  if (known.target?.value.eq(ZERO) || readings.some(({ value }) => value.eq(ZERO))) return [];
  const near = medianOf(readings.map((each) => each.near));
  if (definition.unit === 'count' && near < FEW) return [];
  // Of few cases none may have met a standard that is seldom met.
  const denominator = scored.reading?.fraction?.denominator;
  if (definition.unit === 'percent' && denominator !== undefined) {
    if ((sizeOf(denominator) * near) / 100 < FEW && chanceScatter(entry, near) > 0) return [];
  }
  return [confirm('nought-after-figure', 'value', { value: '0', before: newest.value.toFixed() })];
};
