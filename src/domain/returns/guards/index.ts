/**
 * Guards: what is asked of a return before it is sent.
 *
 * What always holds: a draft is kept whatever the guards say; a stop cannot be sent; a confirm is sent with its
 * reason, which stays with the figure.
 *
 * @example guardReturn({ frame, kind: 'indicator', ref: 'PM28', content })
 */
export type { GuardFinding, GuardStrength } from './finding.ts';
export { guardReturn, unanswered } from './guard-return.ts';
