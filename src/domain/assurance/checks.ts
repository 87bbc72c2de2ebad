import type { Scorecard } from '../scorecard/index.ts';
import { cautions } from './checks/cautions.ts';
import { commentsOffTarget } from './checks/comment-missing.ts';
import { finance } from './checks/finance.ts';
import { fraction } from './checks/fraction.ts';
import { lostBySource } from './checks/lost-by-source.ts';
import { nextSteps } from './checks/next-steps.ts';
import { overdueButGreen } from './checks/overdue.ts';
import { printedCounts } from './checks/printed-counts.ts';
import { printedDirections } from './checks/printed-directions.ts';
import { printedTravel } from './checks/printed-travel.ts';
import { reductions } from './checks/reductions.ts';
import { riskScores } from './checks/risk-scores.ts';
import { workforce } from './checks/workforce.ts';
import type { Check, Problem } from './problem.ts';

/** Every check, in the order that problems are listed: the report as a whole first, then its rows. */
export const CHECKS: readonly Check[] = [
  printedCounts,
  printedDirections,
  finance,
  workforce,
  riskScores,
  reductions,
  printedTravel,
  fraction,
  commentsOffTarget,
  nextSteps,
  overdueButGreen,
  cautions,
  lostBySource,
];

/** All problems of a scorecard, in the order of the checks. */
export function checkScorecard(scorecard: Scorecard): readonly Problem[] {
  return CHECKS.flatMap((check) => check(scorecard));
}
