import { type Decimal, whole, ZERO } from '../value/index.ts';
import { quartilesOf } from './quartiles.ts';

/** What one council published: its value, and the counts behind it where it gave them. */
export interface CouncilFigure {
  readonly council: string;
  readonly value: Decimal | null;
  readonly numerator: Decimal | null;
  readonly denominator: Decimal | null;
}

/**
 * The figure for Wales with how it was made: `pooled` from the counts of all councils that have a value, or the plain
 * `mean` of their values (RULES section 8). The median is kept beside either. Values unrounded.
 */
export interface WalesFigure {
  readonly method: 'pooled' | 'mean';
  readonly value: Decimal;
  readonly median: Decimal;
  /** How many councils it rests on. */
  readonly councils: number;
}

/**
 * The figure for Wales. It is pooled only where every council that has a value has its counts too (ours: a pool of some
 * councils is not Wales). `per` is what a quotient is multiplied by: 100 for per cents, 1000 for rates. Null where no
 * council has a value.
 */
export function walesFigure({
  figures,
  per,
}: {
  readonly figures: readonly CouncilFigure[];
  readonly per: Decimal;
}): WalesFigure | null {
  const values = figures.flatMap(({ value }) => (value === null ? [] : [value]));
  const median = quartilesOf(values)?.median;
  if (median === undefined) return null;
  const pooled = pooledValue({ figures: figures.filter(({ value }) => value !== null), per });
  const councils = values.length;
  if (pooled !== null) return { method: 'pooled', value: pooled, median, councils };
  const sum = values.reduce((total, value) => total.plus(value), ZERO);
  return { method: 'mean', value: sum.div(whole(councils)), median, councils };
}

function pooledValue({
  figures,
  per,
}: {
  readonly figures: readonly CouncilFigure[];
  readonly per: Decimal;
}): Decimal | null {
  let above = ZERO;
  let below = ZERO;
  for (const { numerator, denominator } of figures) {
    if (numerator === null || denominator === null) return null;
    above = above.plus(numerator);
    below = below.plus(denominator);
  }
  return below.eq(ZERO) ? null : above.times(per).div(below);
}
