import type { Decimal, Polarity } from '../value/index.ts';

/** A council, or another member of a group, with its value; null where it has none. */
interface Standing {
  readonly of: string;
  readonly value: Decimal | null;
}

/** A place in a group: "4 of 21". `shared` where another has the same. Councils without data are not among the `of`. */
export interface Rank {
  readonly rank: number;
  readonly of: number;
  readonly shared: boolean;
}

/**
 * The rank of every member that has a value: competition ranking (1, 2, 2, 4), the best first by polarity, ties share
 * (RULES section 8). Empty where no way is better: neutral indicators, and (ours) those that stay within a range.
 *
 * @example ranksOf({ standings, polarity: 'lower' }).get('bridgend') // { rank: 4, of: 21, shared: false }
 */
export function ranksOf({
  standings,
  polarity,
}: {
  readonly standings: readonly Standing[];
  readonly polarity: Polarity;
}): ReadonlyMap<string, Rank> {
  const ranks = new Map<string, Rank>();
  if (polarity !== 'higher' && polarity !== 'lower') return ranks;
  const counted = standings.flatMap(({ of, value }) => (value === null ? [] : [{ of, value }]));
  for (const { of, value } of counted) {
    const better = counted.filter((other) =>
      polarity === 'higher' ? other.value.gt(value) : other.value.lt(value),
    ).length;
    const same = counted.filter((other) => other.value.eq(value)).length;
    ranks.set(of, { rank: better + 1, of: counted.length, shared: same > 1 });
  }
  return ranks;
}
