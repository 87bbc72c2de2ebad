/**
 * Scoring: a scheme (the council's published rules, as data with the years they hold for) turns a figure, its
 * target and an earlier figure into a status, a gap and a direction of travel, each with its reason.
 *
 * What always holds: nothing is rounded before it is scored; a boundary is exact (missing a target by exactly
 * 10% is red); no status is ever given without a rule, and none is withheld without a reason.
 *
 * @example scoreIndicator({ polarity: 'lower', target: 265, actual: 265.75, … }).status // 'amber'
 */
export * from './scheme.ts';
export * from './score.ts';
