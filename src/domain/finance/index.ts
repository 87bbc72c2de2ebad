/**
 * Finance: revenue and capital positions, savings, variances by budget line, reduction proposals.
 *
 * What always holds: amounts are exact pounds beside the text as printed; a variance is outturn − budget, so
 * an overspend is positive whatever the sign of the budget; what can be computed is computed, and the
 * stated figure is kept only to be compared.
 *
 * @example varianceOf({ budget: decimal('-166000'), outturn: decimal('139000') }) // £305,000, +183.7%
 */

export * from './computed.ts';
export * from './finance.ts';
export * from './variance.ts';
