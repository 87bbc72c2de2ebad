import type { Scorecard } from '../scorecard/index.ts';
import { cautions } from './checks/cautions.ts';
import { commentsOffTarget } from './checks/comment-missing.ts';
import { fraction } from './checks/fraction.ts';
import { lostBySource } from './checks/lost-by-source.ts';
import { nextSteps } from './checks/next-steps.ts';
import { printedCounts } from './checks/printed-counts.ts';
import { printedDirections } from './checks/printed-directions.ts';
import { printedTravel } from './checks/printed-travel.ts';
import type { Check, Problem } from './problem.ts';

/** Every check, in the order that problems are listed: the report as a whole first, then its rows. */
export const CHECKS: readonly Check[] = [
  printedCounts,
  printedDirections,
  printedTravel,
  fraction,
  commentsOffTarget,
  nextSteps,
  cautions,
  lostBySource,
];

/** All problems of a scorecard, in the order of the checks. */
export function checkScorecard(scorecard: Scorecard): readonly Problem[] {
  return CHECKS.flatMap((check) => check(scorecard));
}
