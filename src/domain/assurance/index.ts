/**
 * Assurance: what does not add up in a report, each as a problem with its code, place and figures.
 *
 * What always holds: a check is pure and lives in a file of its own under `checks/`, listed in `checks.ts`;
 * a problem carries figures, never sentences (the words are in `locale`).
 *
 * @example checkScorecard(scorecard).map((problem) => problem.code)
 */

export { checkScorecard } from './checks.ts';
export type { Problem, ProblemPlace, Severity } from './problem.ts';
export type { StatedKind } from './stated-figure.ts';
