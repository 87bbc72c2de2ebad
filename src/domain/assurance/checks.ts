import type { Scorecard } from '../scorecard/index.ts';
import type { Check, Problem } from './problem.ts';

/** Every check, in the order that problems are listed. */
export const CHECKS: readonly Check[] = [];

/** All problems of a scorecard, in the order of the checks. */
export function checkScorecard(scorecard: Scorecard): readonly Problem[] {
  return CHECKS.flatMap((check) => check(scorecard));
}
