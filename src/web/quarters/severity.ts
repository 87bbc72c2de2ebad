import type { ScoredIndicator } from '../../domain/scorecard/index.ts';
import type { Status } from '../../domain/scoring/index.ts';
import type { NamedReturn } from '../../use-cases/returns/index.ts';

/** Worst first; what has no status comes before what needs no second look. */
const WORST_FIRST: readonly (Status | null)[] = ['red', 'amber', 'yellow', null, 'green', 'blue'];

/** Indicators scored with what is entered so far, by reference. */
export type ScoredSoFar = ReadonlyMap<string, ScoredIndicator>;

/** The status that a return has with what is entered so far; null where it has none. */
export function statusSoFar({ entry: { content, ref } }: NamedReturn, scored: ScoredSoFar): Status | null {
  switch (content?.kind) {
    case 'indicator':
      return scored.get(ref)?.score.status ?? null;
    case 'commitment':
    case 'recommendation':
      return content.status;
    default:
      return null;
  }
}

/** Returns with the worst status first, else in the order that they were in. */
export function worstFirst(returns: readonly NamedReturn[], scored: ScoredSoFar): readonly NamedReturn[] {
  const rank = (named: NamedReturn) => WORST_FIRST.indexOf(statusSoFar(named, scored));
  return returns.toSorted((one, other) => rank(one) - rank(other));
}
