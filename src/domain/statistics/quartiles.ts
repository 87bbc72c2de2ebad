import { type Decimal, type Polarity, whole } from '../value/index.ts';

/** The three values that part a set in four, and with it the median. */
export interface Quartiles {
  readonly lower: Decimal;
  readonly median: Decimal;
  readonly upper: Decimal;
}

/** Which quarter of the councils: 1 is the best, 4 the worst. */
export type QuartileBand = 1 | 2 | 3 | 4;

/**
 * The quartiles of some values, inclusive and linear as Excel's QUARTILE.INC (RULES section 8); exact. Null of no
 * values.
 *
 * @example quartilesOf([1, 2, 3, 4].map(whole)) // 1.75, 2.5, 3.25
 */
export function quartilesOf(values: readonly Decimal[]): Quartiles | null {
  const sorted = values.toSorted((one, other) => one.cmp(other));
  const lower = valueAt(sorted, 1);
  const median = valueAt(sorted, 2);
  const upper = valueAt(sorted, 3);
  return lower === null || median === null || upper === null ? null : { lower, median, upper };
}

/** The value `quarter` quarters of the way from the first to the last, straight between two neighbours. */
function valueAt(sorted: readonly Decimal[], quarter: number): Decimal | null {
  const quarters = (sorted.length - 1) * quarter;
  const below = sorted[Math.floor(quarters / 4)];
  const above = sorted[Math.ceil(quarters / 4)];
  if (below === undefined || above === undefined) return null;
  return below.plus(
    above
      .minus(below)
      .times(whole(quarters % 4))
      .times('0.25'),
  );
}

/**
 * Which quarter a value lies in among the values of all, 1 the best by polarity. A value on the edge of two belongs to
 * the better (ours). Null of no values, and where no way is better.
 */
export function quartileBand({
  value,
  among,
  polarity,
}: {
  readonly value: Decimal;
  readonly among: readonly Decimal[];
  readonly polarity: Polarity;
}): QuartileBand | null {
  const quartiles = quartilesOf(among);
  if (quartiles === null || (polarity !== 'higher' && polarity !== 'lower')) return null;
  const { lower, median, upper } = quartiles;
  const isAsGoodAs = (edge: Decimal) => (polarity === 'higher' ? value.gte(edge) : value.lte(edge));
  const [best, worst] = polarity === 'higher' ? [upper, lower] : [lower, upper];
  if (isAsGoodAs(best)) return 1;
  if (isAsGoodAs(median)) return 2;
  return isAsGoodAs(worst) ? 3 : 4;
}
